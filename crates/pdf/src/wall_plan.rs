//! The plan for the wall: who sits at which table, in every round.

use office::Language;
use serde::Serialize;
use typst_layout::PagedDocument;

use crate::error::PdfError;
use crate::job::{Properties, Template, lay_out, run};
use crate::name::{Name, Phrase};
use crate::paper::{Paper, PaperData};
use crate::text::{is_blank, printable_line};

const TEMPLATE: Template = Template { name: "wall-plan.typ", text: include_str!("../templates/wall-plan.typ") };

/// Names that can still be read in one box of a whole page; a table with more gets more boxes.
const MOST_NAMES: usize = 40;

/// Lines of the list, and tables of a round, that are more than a first page needs.
const MORE_THAN_A_PAGE: usize = 60;

/// A plan on A4 on its side: a list of everyone, then pages for each round with its tables, then signs for the tables.
#[derive(Clone, Debug)]
pub struct WallPlan {
    /// Properties, language and colours.
    pub paper: Paper,
    /// Words at the top of the list of everyone, such as "Waar zit ik?".
    pub list_title: String,
    /// Head of the column of names, such as "Naam".
    pub name_head: String,
    /// The rounds in order; at least one.
    pub rounds: Vec<WallRound>,
    /// Everyone, in the order of the list; empty for no list.
    pub people: Vec<WallPerson>,
    /// Small words at the foot of every page but the signs, such as "Na de bijeenkomst: weggooien."; empty for none.
    pub foot: String,
    /// What stands on the signs for the tables that follow, as of [`table_signs`](crate::table_signs()); empty for none.
    pub signs: Vec<String>,
    /// Small words on the fold line of the signs, such as "hier vouwen"; empty for none.
    pub fold: String,
}

/// One round.
#[derive(Clone, Debug)]
pub struct WallRound {
    /// Title of its pages, such as "Ronde 1 · A · Een (nieuw) beeld van elkaar".
    pub title: String,
    /// Head of its column in the list, such as "Ronde 1".
    pub short: String,
    /// Its tables in order, the first one where reading starts.
    pub tables: Vec<WallTable>,
}

/// A table in one round.
#[derive(Clone, Debug)]
pub struct WallTable {
    /// What it is called, such as "Tafel 3".
    pub label: String,
    /// Who sits there.
    pub names: Vec<Name>,
}

/// A line of the list.
#[derive(Clone, Debug)]
pub struct WallPerson {
    /// The chosen name.
    pub name: Name,
    /// The short label of the table in each round, such as "3"; empty, or missing at the end, if not there.
    pub tables: Vec<String>,
}

/// The plan as PDF/UA-1; letters are as large as the number of people and tables allows, and nothing is cut off.
///
/// # Errors
///
/// [`PdfError::Created`] if `created` is not a moment.
pub fn wall_plan(plan: &WallPlan) -> Result<Vec<u8>, PdfError> {
    let properties = Properties { created: &plan.paper.created, ident: plan.paper.ident("wall-plan") };
    run(TEMPLATE, &WallPlanData::new(plan), Vec::new(), &properties)
}

/// The list of everyone, or the first round when there is none; with very many people, as if there were fewer.
pub(crate) fn first_page(plan: &WallPlan) -> Result<PagedDocument, PdfError> {
    let mut data = WallPlanData::new(plan);
    data.rounds.truncate(usize::from(data.list.rows.is_empty()));
    data.signs.clear();
    data.list.rows.truncate(MORE_THAN_A_PAGE);
    data.rounds.iter_mut().for_each(|round| round.tables.truncate(MORE_THAN_A_PAGE));
    lay_out(TEMPLATE, &data, Vec::new())
}

#[derive(Serialize)]
struct WallPlanData {
    paper: PaperData,
    list: ListData,
    rounds: Vec<RoundData>,
    foot: String,
    signs: Vec<String>,
    fold: String,
}

/// The list of everyone: a head for each column and as many cells in each row.
#[derive(Serialize)]
struct ListData {
    title: String,
    heads: Vec<Phrase>,
    rows: Vec<Vec<Phrase>>,
}

#[derive(Serialize)]
struct RoundData {
    title: String,
    tables: Vec<TableData>,
}

#[derive(Serialize)]
struct TableData {
    label: Phrase,
    names: Vec<Phrase>,
}

impl WallPlanData {
    fn new(plan: &WallPlan) -> WallPlanData {
        let language = &plan.paper.language;
        WallPlanData {
            paper: PaperData::new(&plan.paper),
            list: ListData::new(plan),
            rounds: plan.rounds.iter().map(|round| RoundData::new(round, language)).collect(),
            foot: printable_line(plan.foot.trim()),
            signs: plan.signs.iter().map(|label| printable_line(label)).collect(),
            fold: printable_line(&plan.fold),
        }
    }
}

impl ListData {
    fn new(plan: &WallPlan) -> ListData {
        let words = |words: &str| Phrase::words(words, &plan.paper.language);
        let row = |person: &WallPerson| {
            let label = |round| words(person.tables.get(round).map_or("", String::as_str));
            std::iter::once(Phrase::name(&person.name)).chain((0..plan.rounds.len()).map(label)).collect()
        };
        let heads =
            std::iter::once(plan.name_head.as_str()).chain(plan.rounds.iter().map(|round| round.short.as_str()));
        ListData {
            title: heading(&plan.list_title),
            heads: heads.map(words).collect(),
            rows: plan.people.iter().map(row).collect(),
        }
    }
}

impl RoundData {
    fn new(round: &WallRound, language: &Language) -> RoundData {
        let boxes = round.tables.iter().flat_map(|table| TableData::boxes(table, language));
        RoundData { title: heading(&round.title), tables: boxes.collect() }
    }
}

impl TableData {
    /// The boxes of a table: one, or more if it has very many names.
    fn boxes(table: &WallTable, language: &Language) -> Vec<TableData> {
        let boxed = |names: &[Name]| TableData {
            label: Phrase::words(&table.label, language),
            names: names.iter().map(Phrase::name).collect(),
        };
        if table.names.is_empty() { vec![boxed(&[])] } else { table.names.chunks(MOST_NAMES).map(boxed).collect() }
    }
}

/// Never blank: a heading without words is none to who hears it.
fn heading(text: &str) -> String {
    let text = printable_line(text.trim());
    if is_blank(&text) { "–".into() } else { text }
}
