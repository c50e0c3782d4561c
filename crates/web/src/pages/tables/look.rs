//! `/m/{meeting}/tables`: a round at a time, each table a card.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use tables::{Cost, Fault, Why, score, why};

use super::{Room, room};
use crate::error::WebError;
use crate::host::Host;
use crate::keeping::people::{Known, persons};
use crate::keeping::seating::{Kept, Laid};
use crate::page::{Page, show};

/// Costs of a round that are told with their reason.
const TOLD: usize = 6;
/// Most people of whom reasons are told: in a hall each takes long to find.
const MOST_EXPLAINED: usize = 120;

#[derive(Template)]
#[template(path = "tables/tables.html")]
struct TablesPage {
    page: Page,
    here: String,
    people: String,
    /// Whether there is a plan.
    formed: bool,
    /// How many people are known; a plan needs two.
    total: usize,
    rounds: Vec<RoundTab>,
    /// The round that is shown, from 1.
    round: usize,
    title: String,
    tables: Vec<TableView>,
    absent: Vec<String>,
    counts: Vec<String>,
    costs: Vec<String>,
    open: Vec<String>,
    gone: usize,
    /// How many tables would suit better, when they are another number.
    better: Option<usize>,
    by_hand: bool,
    can_undo: bool,
    made: i64,
    /// Why nothing could be formed.
    faults: Vec<String>,
    /// Whether the wishes for the programme collide.
    no_programme: bool,
    notice: &'static str,
}

struct RoundTab {
    number: usize,
    title: String,
    here: bool,
}

struct TableView {
    number: usize,
    people: Vec<Seat>,
}

struct Seat {
    id: String,
    name: String,
    side: &'static str,
}

/// `GET /m/{meeting}/tables`.
pub(crate) async fn look(host: Host, Query(asked): Query<HashMap<String, String>>) -> Result<Response, WebError> {
    let room = room(&host).await?;
    let round = asked.get("round").and_then(|text| text.parse().ok()).unwrap_or(1);
    let notice = [("outrun", "seats-outrun"), ("unclear", "seats-unclear"), ("same", "seats-same")]
        .into_iter()
        .find(|(name, _)| asked.contains_key(*name))
        .map_or("", |(_, key)| key);
    shown(host, room, round, notice, Vec::new()).await
}

pub(super) async fn shown(
    host: Host,
    room: Room,
    round: usize,
    notice: &'static str,
    faults: Vec<Fault>,
) -> Result<Response, WebError> {
    // Reasons take a while to find; other answers do not wait for them.
    let made = tokio::task::spawn_blocking(move || view(&host, &room, round, notice, &faults));
    Ok(show(made.await.map_err(WebError::broken)?))
}

fn view(host: &Host, room: &Room, round: usize, notice: &'static str, faults: &[Fault]) -> TablesPage {
    let page = host.page("seats-title");
    let names = numbered_names(&room.known);
    let mut view = TablesPage {
        here: host.path("/tables"),
        people: host.path("/people"),
        formed: room.laid.is_some(),
        total: room.known.len(),
        rounds: Vec::new(),
        round: 1,
        title: String::new(),
        tables: Vec::new(),
        absent: Vec::new(),
        counts: Vec::new(),
        costs: Vec::new(),
        open: Vec::new(),
        gone: 0,
        better: None,
        by_hand: room.kept.as_ref().is_some_and(Kept::is_by_hand),
        can_undo: false,
        made: room.kept.as_ref().map_or(0, |kept| kept.made),
        faults: faults.iter().map(|fault| fault_told(fault, &names, &page)).collect(),
        no_programme: host.now.programme.is_err(),
        notice,
        page,
    };
    if let Some(laid) = &room.laid {
        fill(&mut view, laid, room, round);
    }
    view
}

fn fill(view: &mut TablesPage, laid: &Laid, room: &Room, round: usize) {
    let page = view.page.clone();
    let at = round.clamp(1, laid.rounds.len().max(1)) - 1;
    let title = |number: usize| match laid.rounds[number] {
        Some(letter) => page.exercise(&letter),
        None => String::new(),
    };
    view.rounds = (0..laid.rounds.len())
        .map(|number| RoundTab { number: number + 1, title: title(number), here: number == at })
        .collect();
    view.round = at + 1;
    view.title = title(at);
    let seat = |person: &usize| Seat {
        id: room.known[*person].id.clone(),
        name: laid.seats.names[*person].clone(),
        side: room.known[*person].person.side.word(),
    };
    let tables = laid.plan.rounds[at].iter().enumerate();
    view.tables = tables
        .map(|(table, people)| TableView { number: table + 1, people: people.iter().map(seat).collect() })
        .collect();
    let away = (0..laid.seats.names.len()).filter(|person| laid.seats.room.people[*person].absent.has(at));
    view.absent = away.map(|person| laid.seats.names[person].clone()).collect();
    view.open = laid.open.iter().map(|person| laid.seats.names[*person].clone()).collect();
    view.gone = laid.gone;
    view.can_undo = laid.can_undo;
    let wished = usize::from(room.meeting.tables());
    let most = laid.plan.rounds.iter().map(Vec::len).max().unwrap_or(0);
    view.better = (most > 0 && most != wished).then_some(wished);
    let score = score(&laid.seats.room, &laid.plan);
    view.counts = wording::tables::counts(&score, &page.screen.speech);
    let here = score.costs.iter().filter(|cost| is_in(cost, at)).take(TOLD);
    let explained = laid.open.is_empty() && laid.seats.names.len() <= MOST_EXPLAINED && score.broken.is_empty();
    view.costs = here.map(|cost| cost_told(laid, cost, explained, &page)).collect();
}

/// A cost with its reason, where reasons can be given.
fn cost_told(laid: &Laid, cost: &Cost, explained: bool, page: &Page) -> String {
    let speech = &page.screen.speech;
    let told = wording::tables::cost(&laid.seats, cost, speech);
    let because = match explained.then(|| why(&laid.seats.room, &laid.plan, cost)) {
        // On the terminal this speaks of an option of the command.
        Some(Why::NotYet) => page.t("seats-not-yet"),
        Some(why) => wording::tables::because(&laid.seats, &why, speech),
        None => String::new(),
    };
    format!("{told}{because}")
}

fn is_in(cost: &Cost, round: usize) -> bool {
    match cost {
        Cost::Repeat { rounds, .. } => rounds.contains(&round),
        Cost::Side { place, .. }
        | Cost::SideMissing { place, .. }
        | Cost::Organisation { place, .. }
        | Cost::Language { place, .. } => place.round == round,
    }
}

fn numbered_names(known: &[Known]) -> Vec<String> {
    materials::seating::seats(&persons(known), 1, None, |present| tables::Round::with_tables(present, 1)).names
}

/// What stands in the way, with ways out that are on these pages.
fn fault_told(fault: &Fault, names: &[String], page: &Page) -> String {
    match fault {
        Fault::DoesNotFit { round } => page.n("seats-does-not-fit", round + 1),
        Fault::NotApart(pairs) => {
            let name = |person: usize| names.get(person).cloned().unwrap_or_default();
            let mut pairs: Vec<String> = pairs.iter().map(|(a, b)| format!("{} – {}", name(*a), name(*b))).collect();
            pairs.dedup();
            page.one("seats-not-apart", "pairs", pairs.join(", "))
        }
        other => wording::tables::fault(other, names, &page.screen.speech),
    }
}
