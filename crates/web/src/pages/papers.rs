//! `/m/{meeting}/papers`: every paper of the meeting as it is now, in every language, one by one or all together.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use axum::response::Response;
use materials::{Form, Paper};

use crate::desk::at_desk;
use crate::download::{self, has_already, kept};
use crate::error::WebError;
use crate::host::Host;
use crate::language::{Screen, screen, screens};
use crate::making::Order;
use crate::page::{Page, show};
use crate::security::limits::{Place, What};

#[derive(Template)]
#[template(path = "meeting/papers.html")]
struct PapersPage {
    page: Page,
    here: String,
    /// The language of the papers that are shown.
    language: &'static Screen,
    languages: Vec<LanguageView>,
    /// None when the wishes for the programme collide.
    groups: Vec<Group>,
}

struct LanguageView {
    screen: &'static Screen,
    /// Whether it is a language of the meeting.
    of_meeting: bool,
}

/// Papers that are for the same moment.
struct Group {
    id: &'static str,
    name: String,
    papers: Vec<PaperView>,
}

struct PaperView {
    id: &'static str,
    name: String,
    about: String,
    picture: String,
    width: u32,
    height: u32,
    files: Vec<(&'static str, String)>,
}

/// `GET /m/{meeting}/papers`.
pub(crate) async fn papers(host: Host, Query(asked): Query<HashMap<String, String>>) -> Result<Response, WebError> {
    let page = host.page("papers-title");
    let of_meeting = &host.state().meeting.languages;
    let chosen = asked.get("language").or(of_meeting.first()).and_then(|code| screen(code));
    let language = chosen.unwrap_or(page.screen);
    let mut languages: Vec<LanguageView> =
        screens().iter().map(|screen| LanguageView { screen, of_meeting: of_meeting.contains(&screen.code) }).collect();
    languages.sort_by_key(|view| of_meeting.iter().position(|code| *code == view.screen.code).unwrap_or(usize::MAX));
    let groups = match Order::of(&host).await? {
        Some(order) => groups(&order.mark(), language, &page, &host.path("/papers")),
        None => Vec::new(),
    };
    Ok(show(PapersPage { here: host.path(""), language, languages, groups, page }))
}

fn groups(mark: &str, language: &Screen, page: &Page, here: &str) -> Vec<Group> {
    let names = [
        ("before", "papers-before"),
        ("lead", "papers-lead"),
        ("work", "papers-work"),
        ("room", "papers-room"),
        ("after", "papers-after"),
    ];
    let of = |id: &'static str| Paper::ALL.into_iter().filter(move |paper| group(*paper) == id);
    let view = |paper: Paper| view(paper, mark, language, page, here);
    names.map(|(id, name)| Group { id, name: page.t(name), papers: of(id).map(view).collect() }).into()
}

/// The moment that a paper is for.
fn group(paper: Paper) -> &'static str {
    match paper {
        Paper::Guide | Paper::Presentation => "lead",
        Paper::Handout | Paper::Sheets | Paper::Cards(_) => "work",
        Paper::Board(_) | Paper::NameCards | Paper::TableSigns | Paper::WallPlan | Paper::Slips => "room",
        Paper::Agreement | Paper::Attendance => "after",
        _ => "before",
    }
}

fn view(paper: Paper, mark: &str, language: &Screen, page: &Page, here: &str) -> PaperView {
    let (id, code) = (paper.id(), &language.code);
    let (width, height) = proportions(paper);
    let link = |form: &Form| {
        let name = match form {
            Form::Pptx => "form-pptx",
            Form::Docx => "form-docx",
            Form::Pdf => "form-pdf",
            Form::Txt => "form-txt",
            Form::Ics => "form-ics",
        };
        (form.ending(), page.t(name))
    };
    PaperView {
        id,
        name: page.t(&format!("{id}-name")),
        about: page.t(&format!("{id}-about")),
        picture: format!("{here}/{code}/{id}.png?v={mark}"),
        width,
        height,
        files: paper.forms().iter().map(link).collect(),
    }
}

/// Width and height of the picture of a paper, so that the page does not jump when it comes.
fn proportions(paper: Paper) -> (u32, u32) {
    match paper {
        Paper::Presentation => (320, 180),
        Paper::Board(_) | Paper::TableSigns | Paper::WallPlan => (320, 226),
        _ => (320, 453),
    }
}

/// `GET /m/{meeting}/papers/{language}/{file}`: a paper, or a picture of it.
pub(crate) async fn paper(
    host: Host,
    Path((_, code, file)): Path<(String, String, String)>,
    Query(asked): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Result<Response, WebError> {
    let (id, ending) = file.rsplit_once('.').ok_or(WebError::NotFound)?;
    let paper = Paper::from_id(id).ok_or(WebError::NotFound)?;
    let language = screen(&code).ok_or(WebError::NotFound)?;
    let order = Order::of(&host).await?.ok_or(WebError::NotFound)?;
    if ending == "png" {
        return picture(&host, order, paper, language, asked.get("v"), &headers).await;
    }
    let form = *paper.forms().iter().find(|form| form.ending() == ending).ok_or(WebError::NotFound)?;
    let title = order.meeting().title.clone();
    let made = at_desk(&host.app, &host.row.id, move || make(order, paper, language)).await??;
    let made = made.into_iter().find(|file| file.form == form).ok_or(WebError::NotFound)?;
    Ok(download::file(made.bytes, &made.name, &format!("{} - {title}", made.title)))
}

fn make(mut order: Order, paper: Paper, language: &Screen) -> Result<Vec<materials::File>, WebError> {
    if paper.needs_seats() {
        order.seat();
    }
    let context = order.context(&language.code).ok_or(WebError::NotFound)?;
    Ok(materials::make(&context, paper)?)
}

async fn picture(
    host: &Host,
    mut order: Order,
    paper: Paper,
    language: &'static Screen,
    asked: Option<&String>,
    headers: &HeaderMap,
) -> Result<Response, WebError> {
    let mark = order.mark();
    let is_asked = asked.is_some_and(|asked| *asked == mark);
    if let Some(answer) = has_already(headers, &mark, is_asked) {
        return Ok(answer);
    }
    let key = format!("{}/{mark}/{}/{}", host.row.id, language.code, paper.id());
    if let Some(known) = host.app.pictures().get(&key) {
        return Ok(kept(known.to_vec(), "png", &mark, is_asked));
    }
    let made = at_desk(&host.app, &host.row.id, move || {
        if paper.needs_seats() {
            order.seat();
        }
        let context = order.context(&language.code).ok_or(WebError::NotFound)?;
        Ok::<_, WebError>(materials::preview(&context, paper)?)
    });
    let made = made.await??;
    if !bears_names(paper) {
        host.app.pictures().insert(key, Arc::new(made.clone()));
    }
    Ok(kept(made, "png", &mark, is_asked))
}

/// Whether a paper names people who come. Pictures of it are not kept at hand: who withdraws is gone at once.
fn bears_names(paper: Paper) -> bool {
    matches!(paper, Paper::NameCards | Paper::WallPlan | Paper::Slips | Paper::Attendance)
}

/// `GET /m/{meeting}/papers.zip`: everything, in one language or in all those of the meeting.
pub(crate) async fn everything(
    host: Host,
    place: Place,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, WebError> {
    host.app.limits().count(What::Heavy, place, host.app.now())?;
    let codes = match asked.get("language") {
        Some(code) => vec![screen(code).ok_or(WebError::NotFound)?.code.clone()],
        None => host.state().meeting.languages.clone(),
    };
    let mut order = Order::of(&host).await?.ok_or(WebError::NotFound)?;
    let title = order.meeting().title.clone();
    let bytes = at_desk(&host.app, &host.row.id, move || {
        order.seat();
        let contexts: Vec<_> = codes.iter().filter_map(|code| order.context(code)).collect();
        // One core stays for the pages of others.
        let files = materials::make_all(&contexts, &Paper::ALL, 1, &|_| ())?;
        Ok::<_, WebError>(materials::archive(&files))
    });
    let name = format!("{}.zip", materials::slug(&title));
    Ok(download::file(bytes.await??, &name, &title))
}
