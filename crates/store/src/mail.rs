//! Mail that waits to be sent.

use sqlx::FromRow;

use crate::error::Result;
use crate::store::{Store, Write};

/// A mail to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMail {
    /// A random text, chosen by the caller.
    pub id: String,
    /// The meeting that it is about; with it the mail is erased.
    pub meeting: Option<String>,
    /// The address.
    pub recipient: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// A text to send along, such as a calendar file.
    pub attachment: Option<String>,
    /// What this mail is about and to whom, so that it is queued once; for example the reminder of six weeks to one host.
    /// It stays when the mail has gone, so put no address in it.
    /// Mail whose key begins with `invitation-` goes after all other mail: there may be hundreds of it, and it can wait.
    pub key: String,
    /// From when it may be sent.
    pub due: i64,
}

/// A mail that is due.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct DueMail {
    /// As in [`NewMail`].
    pub id: String,
    /// As in [`NewMail`].
    pub meeting: Option<String>,
    /// As in [`NewMail`].
    pub recipient: String,
    /// As in [`NewMail`].
    pub subject: String,
    /// As in [`NewMail`].
    pub body: String,
    /// As in [`NewMail`].
    pub attachment: Option<String>,
    /// How often it was tried.
    pub tries: i64,
}

impl Store {
    /// At most `limit` mails to send now, the one that waits longest first, and invitations last.
    ///
    /// # Errors
    ///
    /// See [`Store::meeting`].
    pub async fn mail_due(&self, now: i64, limit: u32) -> Result<Vec<DueMail>> {
        let query = "SELECT id, meeting, recipient, subject, body, attachment, tries FROM mail
                     WHERE sent IS NULL AND failed IS NULL AND due <= $1
                     ORDER BY CASE WHEN key LIKE 'invitation-%' THEN 1 ELSE 0 END, due, id LIMIT $2";
        Ok(sqlx::query_as(query).bind(now).bind(i64::from(limit)).fetch_all(&self.readers).await?)
    }
}

impl Write {
    /// Queues a mail; `false`, and nothing changes, when there is or was one with the same key.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Missing`] without its meeting, or when that was erased; [`crate::Error::Taken`] when the id is there
    /// already.
    pub async fn queue_mail(&mut self, mail: &NewMail) -> Result<bool> {
        if let Some(meeting) = &mail.meeting {
            self.hold_to_add(meeting).await?;
        }
        let query = "INSERT INTO mail (id, meeting, recipient, subject, body, attachment, key, due, tries)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0) ON CONFLICT (key) DO NOTHING";
        let query = sqlx::query(query).bind(&mail.id).bind(&mail.meeting).bind(&mail.recipient).bind(&mail.subject);
        let query = query.bind(&mail.body).bind(&mail.attachment).bind(&mail.key).bind(mail.due);
        Ok(query.execute(&mut *self.inner).await?.rows_affected() == 1)
    }

    /// Takes a mail for one try, before sending it; `false` when another server took it first.
    /// If nothing is heard of the try, for example because the server stopped, the mail is due again at `until`.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn take_mail(&mut self, mail: &DueMail, until: i64) -> Result<bool> {
        let query = "UPDATE mail SET tries = tries + 1, due = $3
                     WHERE id = $1 AND tries = $2 AND sent IS NULL AND failed IS NULL";
        let query = sqlx::query(query).bind(&mail.id).bind(mail.tries).bind(until);
        Ok(query.execute(&mut *self.inner).await?.rows_affected() == 1)
    }

    /// Notes that a mail was sent, and forgets everything in it but its key.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn mail_sent(&mut self, id: &str, at: i64) -> Result<()> {
        let query = "UPDATE mail SET sent = $2, recipient = '', subject = '', body = '', attachment = NULL
                     WHERE id = $1";
        sqlx::query(query).bind(id).bind(at).execute(&mut *self.inner).await?;
        self.erased = true;
        Ok(())
    }

    /// Notes that a try failed: it is due again at `again`, or given up when that is `None`.
    /// Of a mail that is given up stay its key and the reason, which must not name who it was for.
    ///
    /// # Errors
    ///
    /// Any [`crate::Error`] of the database.
    pub async fn mail_failed(&mut self, id: &str, reason: &str, again: Option<i64>) -> Result<()> {
        let done = match again {
            Some(due) => sqlx::query("UPDATE mail SET due = $2 WHERE id = $1").bind(id).bind(due),
            None => {
                let query = "UPDATE mail SET failed = $2, recipient = '', subject = '', body = '', attachment = NULL
                             WHERE id = $1";
                self.erased = true;
                sqlx::query(query).bind(id).bind(reason)
            }
        };
        done.execute(&mut *self.inner).await?;
        Ok(())
    }
}
