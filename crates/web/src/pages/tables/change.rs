//! `/m/{meeting}/tables/change`: a change by hand. What it costs is shown first; then it is done.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;

use super::act::store_plan;
use super::weigh::{Change, weighed};
use super::{Room, room};
use crate::error::WebError;
use crate::fields::Fields;
use crate::host::Host;
use crate::keeping::people::Known;
use crate::keeping::seating::{Kept, Laid};
use crate::page::{Page, go, show};

#[derive(Template)]
#[template(path = "tables/change.html")]
struct ChangePage {
    page: Page,
    back: String,
    what: String,
    /// What the plan costs before and after.
    points: String,
    better: Vec<String>,
    worse: Vec<String>,
    broken: Vec<String>,
    /// What the form sends again.
    round: usize,
    one: String,
    with: String,
    made: i64,
}

/// What was asked for: the round, the change, and it in words.
struct Asked {
    round: usize,
    change: Change,
    what: String,
}

/// Reads `round`, `one` (a person) and `with` (a person, or `table 3`); someone of another meeting is not found.
fn asked(text: impl Fn(&str) -> String, known: &[Known], laid: &Laid, page: &Page) -> Option<Asked> {
    let person = |id: &str| known.iter().position(|known| known.id == id);
    let name = |person: usize| laid.seats.names[person].clone();
    let round = text("round").parse::<usize>().ok()?.checked_sub(1).filter(|round| *round < laid.rounds.len())?;
    let one = person(&text("one"))?;
    let with = text("with");
    let change = match with.strip_prefix("table ") {
        Some(number) => Change::Move(one, number.parse::<usize>().ok()?.checked_sub(1)?),
        None => Change::Swap(one, person(&with)?),
    };
    let n = ("n", (round + 1).into());
    let what = match change {
        Change::Swap(one, two) => page.with("seats-what-swap", &[n, ("a", name(one).into()), ("b", name(two).into())]),
        Change::Move(one, table) => {
            page.with("seats-what-move", &[n, ("a", name(one).into()), ("table", (table + 1).into())])
        }
    };
    Some(Asked { round, change, what })
}

fn back(host: &Host, round: usize) -> String {
    host.path(&format!("/tables?round={}", round + 1))
}

/// `GET /m/{meeting}/tables/change`: what it would cost.
pub(crate) async fn cost(host: Host, Query(query): Query<HashMap<String, String>>) -> Result<Response, WebError> {
    let page = host.page("seats-change-title");
    let Planned { known, laid, kept } = planned(&host).await?;
    let text = |name: &str| query.get(name).cloned().unwrap_or_default();
    let Some(asked) = asked(text, &known, &laid, &page) else {
        return Ok(go(&host.path("/tables?unclear=1")));
    };
    let Some(weighed) = weighed(&laid, asked.round, asked.change, &page) else {
        return Ok(go(&format!("{}&same=1", back(&host, asked.round))));
    };
    Ok(show(ChangePage {
        back: back(&host, asked.round),
        what: asked.what,
        points: points(weighed.cost, &page),
        better: weighed.better,
        worse: weighed.worse,
        broken: weighed.broken,
        round: asked.round + 1,
        one: text("one"),
        with: text("with"),
        made: kept.made,
        page,
    }))
}

fn points((before, after): (u64, u64), page: &Page) -> String {
    let number = |cost: u64| i64::try_from(cost).unwrap_or(i64::MAX).into();
    page.with("seats-points", &[("before", number(before)), ("after", number(after))])
}

/// A plan with what it is laid over.
struct Planned {
    known: Vec<Known>,
    laid: Laid,
    kept: Kept,
}

async fn planned(host: &Host) -> Result<Planned, WebError> {
    let Room { known, laid, kept, .. } = room(host).await?;
    match (laid, kept) {
        (Some(laid), Some(kept)) => Ok(Planned { known, laid, kept }),
        _ => Err(WebError::NotFound),
    }
}

/// `POST /m/{meeting}/tables/change`: does it, unless the plan changed since the cost was shown.
pub(crate) async fn change(host: Host, fields: Fields) -> Result<Response, WebError> {
    let page = host.page("seats-change-title");
    let Planned { known, laid, kept } = planned(&host).await?;
    let asked = asked(|name| fields.text(name).to_owned(), &known, &laid, &page).ok_or(WebError::NotFound)?;
    let seen = fields.number("made").unwrap_or(0);
    let Some(weighed) = weighed(&laid, asked.round, asked.change, &page) else {
        return Ok(go(&back(&host, asked.round)));
    };
    let new = kept.changed(&laid, &weighed.plan, &known, true);
    let is_kept = store_plan(&host, &new, Some(seen)).await?;
    let told = if is_kept { "" } else { "&outrun=1" };
    Ok(go(&format!("{}{told}", back(&host, asked.round))))
}
