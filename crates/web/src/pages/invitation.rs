//! `/m/{meeting}/invitation`: inviting people, in the words and languages of the meeting, once both sides agree.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use materials::{Form, Paper};
use meeting::file::SENTENCE;
use meeting::preparation::Refused;

use crate::desk::beside;
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::language::{Screen, screen};
use crate::mail::{self, invitation, is_address, tongue};
use crate::making::{Order, sign_up};
use crate::page::{Page, go, show};
use crate::secret::new_id;
use crate::security::limits::{Place, What, Whose};

/// Most addresses of one form.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "meeting/invitation.html")]
struct InvitationPage {
    page: Page,
    here: String,
    seen: i64,
    language: &'static Screen,
    languages: Vec<&'static Screen>,
    /// The text with the link; empty when the wishes for the programme collide.
    text: String,
    link: Option<String>,
    by_mail: String,
    by_messenger: String,
    shared: bool,
    agreed_by_us: bool,
    agreed_by_them: bool,
    may_invite: bool,
    other: &'static str,
    example: bool,
    /// Whether Brug sends mail here.
    mails: bool,
    mail: MailForm,
    /// How many mails were just put ready.
    sent: Option<usize>,
}

/// The form to send mail.
#[derive(Default)]
struct MailForm {
    addresses: String,
    words: String,
    /// Marks the form, so that sending it twice sends each mail once.
    once: String,
    wrong_addresses: String,
    wrong_words: String,
}

/// `GET /m/{meeting}/invitation`.
pub(crate) async fn ask(host: Host, Query(asked): Query<HashMap<String, String>>) -> Result<Response, WebError> {
    let sent = asked.get("sent").and_then(|count| count.parse().ok());
    shown(&host, asked.get("language"), MailForm::default(), sent).await
}

async fn shown(
    host: &Host,
    language: Option<&String>,
    mail: MailForm,
    sent: Option<usize>,
) -> Result<Response, WebError> {
    let page = host.page("invitation-title");
    let state = host.state();
    let languages: Vec<&'static Screen> = state.meeting.languages.iter().filter_map(|code| screen(code)).collect();
    let chosen = language.and_then(|code| languages.iter().find(|screen| screen.code == *code));
    let language = chosen.or(languages.first()).copied().unwrap_or(page.screen);
    let text = text(host, language).await?.unwrap_or_default();
    let encode =
        |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    let once = if mail.once.is_empty() { new_id() } else { mail.once };
    Ok(show(InvitationPage {
        here: host.path(""),
        seen: state.length,
        by_mail: format!("mailto:?subject={}&body={}", encode(&state.meeting.title), encode(&text)),
        by_messenger: format!("https://wa.me/?text={}", encode(&text)),
        link: sign_up(host).await?,
        text,
        language,
        languages,
        shared: state.is_shared(),
        agreed_by_us: state.invitation_agreed.contains(&host.side),
        agreed_by_them: state.invitation_agreed.contains(&host.side.other()),
        may_invite: state.may_invite(),
        other: host.side.other().word(),
        example: host.row.example,
        mails: host.app.settings().mail.is_some(),
        mail: MailForm { once, ..mail },
        sent,
        page,
    }))
}

/// The text of the invitation with the address to sign up at; `None` when the wishes for the programme collide.
async fn text(host: &Host, language: &'static Screen) -> Result<Option<String>, WebError> {
    let Some(text) = paper(host, language, Paper::Message).await? else { return Ok(None) };
    let text = text.trim_end().to_owned();
    Ok(Some(match sign_up(host).await? {
        // The address on a line of its own, so that no messenger takes a sign of the sentence into the link.
        Some(link) => format!("{text}\n\n{}\n{link}\n", tongue(&language.code).say("invitation-sign-up", &[])),
        None => format!("{text}\n"),
    }))
}

/// A paper that is text.
async fn paper(host: &Host, language: &'static Screen, paper: Paper) -> Result<Option<String>, WebError> {
    let Some(order) = Order::of(host).await? else { return Ok(None) };
    let made = beside(move || {
        let context = order.context(&language.code).ok_or(WebError::NotFound)?;
        Ok::<_, WebError>(materials::make(&context, paper)?)
    });
    let file = made.await??.into_iter().find(|file| matches!(file.form, Form::Txt | Form::Ics));
    Ok(file.and_then(|file| String::from_utf8(file.bytes).ok()))
}

/// `POST /m/{meeting}/invitation`: this side agrees to invite people.
pub(crate) async fn agree(host: Host, fields: Fields) -> Result<Response, WebError> {
    let seen = fields.number("seen").unwrap_or(0);
    let here = host.path("/invitation");
    let done = host.act(|state| Ok(state.agree_invitation(host.side, seen)?.into_iter().collect())).await?;
    match done {
        // The other side changed something meanwhile: the host looks at that first.
        Err(Refused::Outrun(_)) => Ok(go(&host.path("/changes"))),
        _ => Ok(go(&here)),
    }
}

/// `POST /m/{meeting}/invitation/mail`: puts a mail ready for each address.
pub(crate) async fn send(host: Host, place: Place, fields: Fields) -> Result<Response, WebError> {
    let is_possible = host.app.settings().mail.is_some() && host.state().may_invite() && !host.row.example;
    let language = screen(fields.text("language")).ok_or(WebError::NotFound)?;
    if !is_possible || !is_id(fields.text("once")) {
        return Ok(go(&host.path("/invitation")));
    }
    let page = host.page("invitation-title");
    let addresses = addresses(&fields, &page);
    let words = words(&fields, &page);
    let (Ok(addresses), Ok(words)) = (&addresses, &words) else {
        let form = MailForm {
            addresses: fields.text("addresses").to_owned(),
            words: fields.text("words").to_owned(),
            once: fields.text("once").to_owned(),
            wrong_addresses: addresses.err().unwrap_or_default(),
            wrong_words: words.err().unwrap_or_default(),
        };
        return shown(&host, Some(&language.code), form, None).await;
    };
    host.app.limits().count_many(What::Mail, place, addresses.len(), host.app.now())?;
    let Some(text) = text(&host, language).await? else { return Ok(go(&host.path("/invitation"))) };
    let calendar = paper(&host, language, Paper::Calendar).await?;
    let title = &host.state().meeting.title;
    let letter = invitation(&tongue(&language.code), title, &text, words.as_deref(), calendar);
    let mut write = host.app.store().begin().await?;
    let mut new = 0;
    for (at, address) in addresses.iter().enumerate() {
        // By the form and the place in it: the key stays when the address is erased, and tells nothing about it.
        let key = format!("invitation-{}-{}-{at}", host.row.id, fields.text("once"));
        let mail = mail::to(address, letter.clone(), &host.row.id, key, host.app.now());
        new += usize::from(write.queue_mail(&mail).await?);
    }
    // A form that is sent twice counts once; and without the commit nothing is kept of what is too much.
    let of_meeting = (What::Invited, Whose::Meeting(host.row.id.clone()));
    host.app.limits().count_mails([of_meeting, (What::InvitedByAll, Whose::Everyone)], new, host.app.now())?;
    write.commit().await?;
    Ok(go(&host.path(&format!("/invitation?sent={}", addresses.len()))))
}

/// The addresses of a form, each once.
fn addresses(fields: &Fields, page: &Page) -> Result<Vec<String>, String> {
    let mut addresses: Vec<String> = Vec::new();
    for line in fields.lines("addresses") {
        if !is_address(&line) {
            return Err(page.one("invitation-wrong-address", "address", line.chars().take(60).collect::<String>()));
        }
        if !addresses.iter().any(|known| known.eq_ignore_ascii_case(&line)) {
            addresses.push(line);
        }
    }
    match addresses.len() {
        0 => Err(page.t("invitation-no-address")),
        count if count > MOST => Err(page.n("invitation-too-many", MOST)),
        _ => Ok(addresses),
    }
}

/// What the hosts add in their own words, if they do.
fn words(fields: &Fields, page: &Page) -> Result<Option<String>, String> {
    let Some(text) = fields.filled("words") else { return Ok(None) };
    let text = text.replace("\r\n", " ").replace(['\r', '\n'], " ");
    match meeting::file::check_text(&text, SENTENCE) {
        Ok(text) => Ok(Some(text)),
        Err(problem) => Err(wording::findings::reason(&problem, &page.screen.speech)),
    }
}

/// Whether a text can be the mark of a form: letters, digits and hyphens, and not many.
fn is_id(text: &str) -> bool {
    (8..=32).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
