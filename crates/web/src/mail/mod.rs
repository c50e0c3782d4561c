//! Mail: what Brug writes to hosts and to who is invited, and the way over SMTP.
//!
//! A mail is put in the store together with what it is about, under a key that is used once, and [`crate::clock`] sends it. So
//! none is lost or written twice when the program stops in between. No address and no text of a mail goes to the log.

mod letters;
mod mailer;

use store::NewMail;

pub(crate) use letters::{Letter, invitation, private_link, reminder, tongue};
pub use mailer::{Mailer, MailerError};
pub(crate) use mailer::{Refusal, is_address};

use crate::secret::new_id;

/// A mail to put in the store.
pub(crate) fn to(recipient: &str, letter: Letter, meeting: &str, key: String, due: i64) -> NewMail {
    NewMail {
        id: new_id(),
        meeting: Some(meeting.to_owned()),
        recipient: recipient.to_owned(),
        subject: letter.subject,
        body: letter.body,
        attachment: letter.calendar,
        key,
        due,
    }
}
