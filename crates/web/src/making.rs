//! Papers made on request, from the meeting as it is now.

use std::sync::Arc;

use jiff::civil::Date;
use materials::Context;
use materials::seating::Seated;
use meeting::Meeting;
use meeting::programme::Programme;
use sha2::{Digest, Sha256};
use store::AccessKind;

use crate::error::WebError;
use crate::host::Host;
use crate::keeping::Prepared;
use crate::keeping::people::{Known, people, persons};
use crate::keeping::seating::{self, Kept};

/// Everything that papers of a meeting are made from.
#[derive(Clone, Debug)]
pub(crate) struct Order {
    now: Arc<Prepared>,
    known: Vec<Known>,
    kept: Option<Kept>,
    meeting: Meeting,
    programme: Programme,
    seated: Option<Seated>,
    sign_up: Option<String>,
    today: Date,
}

impl Order {
    /// The order for a host; `None` when the wishes for the programme collide, so that there is none.
    pub(crate) async fn of(host: &Host) -> Result<Option<Order>, WebError> {
        let Ok(programme) = &host.now.programme else { return Ok(None) };
        let known = people(&host.app, &host.row.id).await?;
        Ok(Some(Order {
            kept: seating::kept(&host.app, &host.row.id).await?,
            meeting: still_open(host.now.with_people(persons(&known))),
            programme: programme.clone(),
            seated: None,
            sign_up: sign_up(host).await?,
            today: host.app.local_now().date(),
            now: Arc::clone(&host.now),
            known,
        }))
    }

    /// The meeting, with the people who come.
    pub(crate) fn meeting(&self) -> &Meeting {
        &self.meeting
    }

    /// Marks the state from which papers are made: what is made twice with the same mark is the same.
    pub(crate) fn mark(&self) -> String {
        let program = env!("CARGO_PKG_VERSION");
        let tables = self.kept.as_ref().map(|kept| kept.made);
        let all = (&self.meeting, tables, &self.sign_up, self.today, program);
        let digest = Sha256::digest(format!("{all:?}").as_bytes());
        let mark: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        format!("{}-{mark}", self.now.state.length)
    }

    /// Finds out who sits where: as the hosts keep it, or else formed now. Takes some hundredths of a second.
    pub(crate) fn seat(&mut self) {
        // With wishes that cannot be met the papers show places to write names at; the page of the tables says why.
        self.seated = seating::seated(self.kept.as_ref(), &self.now, &self.known).ok().flatten();
    }

    /// Who sits where as the hosts keep it, if they do.
    pub(crate) fn kept_seating(&mut self) -> Option<&Seated> {
        self.kept.as_ref()?;
        self.seat();
        self.seated.as_ref()
    }

    /// What a paper in a language is made from; `None` when Brug does not have the language.
    pub(crate) fn context(&self, code: &str) -> Option<Context<'_>> {
        let mut context = Context::new(&self.meeting, &self.programme, self.today, code)?;
        context.seated = self.seated.as_ref();
        context.sign_up_link.clone_from(&self.sign_up);
        Some(context)
    }
}

/// The address at which people sign up.
pub(crate) async fn sign_up(host: &Host) -> Result<Option<String>, WebError> {
    let accesses = host.app.store().accesses(&host.row.id).await?;
    let open = accesses.into_iter().rev().find(|access| access.kind == AccessKind::SignUp && access.ended.is_none());
    let secret = open.and_then(|access| access.secret);
    Ok(secret.map(|secret| host.visitor.address(host.app.settings(), &format!("/s/{secret}"))))
}

/// A meeting to which more people may still come: there must be papers for all who are expected.
fn still_open(mut meeting: Meeting) -> Meeting {
    meeting.participants.open = true;
    meeting
}
