//! The way to an SMTP server.

use std::fmt;
use std::net::IpAddr;
use std::time::{Duration, UNIX_EPOCH};

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::response::{Category, Severity};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use store::DueMail;

/// How long a server may take for one step.
const PATIENCE: Duration = Duration::from_secs(30);

/// Sends mail over an SMTP server, from one address.
#[derive(Clone)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// Why mail cannot be set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailerError {
    /// The address of the server cannot be read; what is wrong with it.
    Url(String),
    /// Mail, and the password for it, would travel unencrypted to another machine.
    Unencrypted,
    /// The sender is no mail address.
    From,
}

impl fmt::Display for MailerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MailerError::Url(why) => write!(f, "the address of the mail server cannot be read: {why}"),
            MailerError::Unencrypted => f.write_str("mail to another machine needs tls=required, or smtps://"),
            MailerError::From => f.write_str("the sender of mail is no mail address"),
        }
    }
}

impl std::error::Error for MailerError {}

impl fmt::Debug for Mailer {
    /// Never the password, which could end in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mailer(…)")
    }
}

/// Why a mail was not sent. It says nothing of who it was for, so that it can be kept and logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// The answer of the server, such as `550`, or what kind of thing went wrong.
    pub(crate) reason: String,
    /// Whether trying again makes no sense: there is no such address.
    pub(crate) for_good: bool,
}

impl Mailer {
    /// A mailer for the server at `url`: `smtp://user:password@host:587?tls=required`, `smtps://user:password@host`, or
    /// `smtp://127.0.0.1:25` for a server on this machine. `from`: who sends, as `Brug <brug@example.nl>` or the address alone.
    ///
    /// # Errors
    /// When one of them cannot be read, or when mail would go unencrypted to another machine.
    pub fn new(url: &str, from: &str) -> Result<Mailer, MailerError> {
        let from = from.parse().map_err(|_| MailerError::From)?;
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            // Lettre names the part that is wrong, never the password.
            .map_err(|error| MailerError::Url(error.to_string()))?;
        if !is_encrypted(url) && !is_this_machine(url) {
            return Err(MailerError::Unencrypted);
        }
        Ok(Mailer { transport: builder.timeout(Some(PATIENCE)).build(), from })
    }

    /// Sends one mail, dated `now` (milliseconds since 1970).
    pub(crate) async fn send(&self, mail: &DueMail, now: i64) -> Result<(), Refusal> {
        let message = self.message(mail, now).map_err(|reason| Refusal { reason, for_good: true })?;
        self.transport.send(message).await.map(|_| ()).map_err(|error| refusal(&error))
    }

    fn message(&self, mail: &DueMail, now: i64) -> Result<Message, String> {
        let to: Address = mail.recipient.parse().map_err(|_| "no mail address".to_owned())?;
        let moment = UNIX_EPOCH + Duration::from_millis(u64::try_from(now).unwrap_or(0));
        // The same at each try, so that a mail that came through after all is seen to be the same one.
        let id = format!("<{}@{}>", mail.id, self.from.email.domain());
        let head = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(mail.subject.clone())
            .date(moment)
            .message_id(Some(id))
            .raw_header(automatic());
        let text = SinglePart::plain(mail.body.clone());
        let message = match &mail.attachment {
            None => head.singlepart(text),
            Some(calendar) => head.multipart(MultiPart::mixed().singlepart(text).singlepart(attached(calendar))),
        };
        message.map_err(|_| "cannot be written as a mail".to_owned())
    }
}

/// Keeps answering machines from answering (RFC 3834).
fn automatic() -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned())
}

fn attached(calendar: &str) -> SinglePart {
    let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH").expect("a kind of content");
    Attachment::new("brug.ics".to_owned()).body(calendar.to_owned(), kind)
}

/// The server's answer, without its text, which often repeats the address.
fn refusal(error: &lettre::transport::smtp::Error) -> Refusal {
    let Some(code) = error.status() else {
        let reason = match () {
            () if error.is_timeout() => "timeout",
            () if error.is_tls() => "tls",
            () if error.is_client() => "client",
            () => "connection",
        };
        return Refusal { reason: reason.to_owned(), for_good: false };
    };
    // 55x is about this mail or its address; 53x and 50x are about how the server is set up, and may be mended.
    let for_good = code.severity == Severity::PermanentNegativeCompletion && code.category == Category::MailSystem;
    Refusal { reason: code.to_string(), for_good }
}

fn is_encrypted(url: &str) -> bool {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    url.starts_with("smtps://") || query.split('&').any(|pair| pair == "tls=required")
}

/// Whether the server is on this machine, so that nothing travels.
fn is_this_machine(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let place = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let place = place.rsplit_once('@').map_or(place, |(_, host)| host);
    let host = match place.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => place.split(':').next().unwrap_or_default(),
    };
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Whether a text is a mail address to which a server can send: `name@place.top`.
pub(crate) fn is_address(text: &str) -> bool {
    let has_place = |(_, place): (&str, &str)| place.contains('.') && !place.ends_with('.');
    text.len() <= 254
        && text.is_ascii()
        && text.parse::<Address>().is_ok()
        && text.rsplit_once('@').is_some_and(has_place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_goes_encrypted_or_stays_on_this_machine() {
        let new = |url: &str| Mailer::new(url, "Brug <brug@example.nl>").err();
        for good in [
            "smtp://127.0.0.1:2525",
            "smtp://localhost",
            "smtp://[::1]:25",
            "smtp://user:p%40ss@mail.example.nl:587?tls=required",
            "smtps://user:pass@mail.example.nl",
        ] {
            assert_eq!(new(good), None, "{good}");
        }
        for bare in ["smtp://mail.example.nl", "smtp://127.0.0.1@mail.example.nl", "smtp://localhost.example.nl:25"] {
            assert_eq!(new(bare), Some(MailerError::Unencrypted), "{bare}");
        }
        assert_eq!(new("smtp://mail.example.nl?tls=opportunistic"), Some(MailerError::Unencrypted));
        assert!(matches!(new("http://mail.example.nl"), Some(MailerError::Url(_))));
        assert!(matches!(new("mail.example.nl"), Some(MailerError::Url(_))));
    }

    #[test]
    fn a_sender_that_is_no_address_is_refused() {
        for from in ["", "brug", "Brug <brug>"] {
            assert_eq!(Mailer::new("smtp://localhost", from).err(), Some(MailerError::From), "{from}");
        }
    }

    #[test]
    fn a_mailer_does_not_show_its_password() {
        let mailer = Mailer::new("smtps://user:geheim@mail.example.nl", "brug@example.nl").expect("a good address");
        assert!(!format!("{mailer:?}").contains("geheim"));
    }

    #[test]
    fn addresses_are_told_from_what_is_none() {
        for good in ["a@b.nl", "fatima.el-amrani+brug@wijk-team.example.nl"] {
            assert!(is_address(good), "{good}");
        }
        for bad in ["", "a", "a@b", "@b.nl", "a@b.", "a b@c.nl", "a@b.nl,c@d.nl", "a@b.nl\nBcc: c@d.nl", "<a@b.nl>"] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
