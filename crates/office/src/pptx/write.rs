//! From a deck to a file, part by part.

use super::context::Context;
use super::footer::footer;
use super::layouts::{ALL, arrangement};
use super::master::{layout, master};
use super::model::Deck;
use super::notes::{notes_master, notes_slide};
use super::part::{Media, Relations};
use super::presentation::{ContentTypes, PresentationRelations, app_properties, presentation};
use super::slide::{Plan, slide};
use super::text::is_blank;
use super::titles::unique;
use crate::core_properties::{self, CoreProperties};
use crate::package::Package;
use crate::theme_part;

/// The .pptx file of `deck`.
///
/// The same deck always gives the same bytes. Texts are set as large as fits their place, down to 10 points; see
/// [`overflows`](super::overflows) for those that do not fit even then. Nothing is cut and nothing is left out, except characters that XML
/// does not allow.
pub fn write(deck: &Deck) -> Vec<u8> {
    let context = Context::of(deck);
    let mut file = File::new();
    file.properties(deck);
    let presentation_relations = file.presentation_relations(deck);
    file.part("ppt/presentation.xml", PRESENTATION, presentation(&context, deck, &presentation_relations));
    file.masters(&context, deck);
    let mut media = Media::default();
    let footer = footer(&context, &deck.footer);
    for (index, title) in unique(deck).into_iter().enumerate() {
        let plan = Plan::of(&context, &deck.slides[index], title);
        let (xml, relations) = slide(&context, &plan, &footer, index + 1, &mut media);
        file.slide(&context, &plan, index + 1, xml, relations);
    }
    for (name, bytes) in media.files() {
        file.package.add(format!("ppt/media/{name}"), bytes);
    }
    file.finish()
}

const PRESENTATION: &str = "officedocument.presentationml.presentation.main";
const METADATA: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

/// The file while it grows.
struct File {
    package: Package,
    types: ContentTypes,
}

impl File {
    fn new() -> File {
        File { package: Package::default(), types: ContentTypes::new() }
    }

    fn part(&mut self, name: &str, kind: &str, xml: String) {
        self.types.add(name, kind);
        self.package.add(name, xml);
    }

    fn properties(&mut self, deck: &Deck) {
        let mut relations = Relations::new();
        relations.add("officeDocument", "ppt/presentation.xml");
        relations.add_of_type(METADATA, "core-properties", "docProps/core.xml");
        relations.add("extended-properties", "docProps/app.xml");
        self.package.add("_rels/.rels", relations.finish());
        self.types.add("docProps/core.xml", "package.core-properties");
        let core = core_properties::part(CoreProperties {
            title: &deck.title,
            subject: &deck.subject,
            author: &deck.author,
            language: &deck.language,
            created: &deck.created,
        });
        self.package.add("docProps/core.xml", core);
        let notes = deck.slides.iter().filter(|slide| !is_blank(&slide.notes)).count();
        let app = app_properties(deck.slides.len(), notes);
        self.part("docProps/app.xml", "officedocument.extended-properties", app);
    }

    fn presentation_relations(&mut self, deck: &Deck) -> PresentationRelations {
        let mut relations = Relations::new();
        let master = relations.add("slideMaster", "slideMasters/slideMaster1.xml");
        relations.add("theme", "theme/theme1.xml");
        relations.add("presProps", "presProps.xml");
        relations.add("viewProps", "viewProps.xml");
        relations.add("tableStyles", "tableStyles.xml");
        let with_notes = deck.slides.iter().any(|slide| !is_blank(&slide.notes));
        let notes_master = with_notes.then(|| relations.add("notesMaster", "notesMasters/notesMaster1.xml"));
        let slides: Vec<usize> = (1..=deck.slides.len())
            .map(|number| relations.add("slide", &format!("slides/slide{number}.xml")))
            .collect();
        self.package.add("ppt/_rels/presentation.xml.rels", relations.finish());
        PresentationRelations { master, notes_master, first_slide: slides.first().copied().unwrap_or_default() }
    }

    /// Theme, masters, layouts and the settings of the presentation.
    fn masters(&mut self, context: &Context, deck: &Deck) {
        let theme = theme_part::part(context.theme, context.language.script);
        for (name, kind, xml) in [
            ("ppt/presProps.xml", "presentationml.presProps", include_str!("../../assets/ooxml/presProps.xml")),
            ("ppt/viewProps.xml", "presentationml.viewProps", include_str!("../../assets/ooxml/viewProps.xml")),
            ("ppt/tableStyles.xml", "presentationml.tableStyles", include_str!("../../assets/ooxml/tableStyles.xml")),
            ("ppt/theme/theme1.xml", "theme", theme.as_str()),
        ] {
            self.part(name, &format!("officedocument.{kind}"), xml.to_owned());
        }
        let mut relations = Relations::new();
        for (index, item) in ALL.iter().enumerate() {
            let name = format!("slideLayouts/slideLayout{}.xml", index + 1);
            relations.add("slideLayout", &format!("../{name}"));
            let xml = layout(context, arrangement(*item));
            self.part(&format!("ppt/{name}"), "officedocument.presentationml.slideLayout", xml);
            let mut back = Relations::new();
            back.add("slideMaster", "../slideMasters/slideMaster1.xml");
            self.package.add(format!("ppt/slideLayouts/_rels/slideLayout{}.xml.rels", index + 1), back.finish());
        }
        relations.add("theme", "../theme/theme1.xml");
        self.part(
            "ppt/slideMasters/slideMaster1.xml",
            "officedocument.presentationml.slideMaster",
            master(context, &ALL),
        );
        self.package.add("ppt/slideMasters/_rels/slideMaster1.xml.rels", relations.finish());
        if deck.slides.iter().any(|slide| !is_blank(&slide.notes)) {
            self.notes_master(context, theme);
        }
    }

    fn notes_master(&mut self, context: &Context, theme: String) {
        self.part("ppt/theme/theme2.xml", "officedocument.theme", theme);
        let xml = notes_master(context);
        self.part("ppt/notesMasters/notesMaster1.xml", "officedocument.presentationml.notesMaster", xml);
        let mut relations = Relations::new();
        relations.add("theme", "../theme/theme2.xml");
        self.package.add("ppt/notesMasters/_rels/notesMaster1.xml.rels", relations.finish());
    }

    /// A slide and, when there is something to say, its notes.
    fn slide(&mut self, context: &Context, plan: &Plan, position: usize, xml: String, mut relations: Relations) {
        self.part(&format!("ppt/slides/slide{position}.xml"), "officedocument.presentationml.slide", xml);
        let notes = &plan.slide.notes;
        if !is_blank(notes) {
            relations.add("notesSlide", &format!("../notesSlides/notesSlide{position}.xml"));
            self.notes(position, notes_slide(context, notes, position));
        }
        self.package.add(format!("ppt/slides/_rels/slide{position}.xml.rels"), relations.finish());
    }

    fn notes(&mut self, position: usize, xml: String) {
        let kind = "officedocument.presentationml.notesSlide";
        self.part(&format!("ppt/notesSlides/notesSlide{position}.xml"), kind, xml);
        let mut relations = Relations::new();
        relations.add("notesMaster", "../notesMasters/notesMaster1.xml");
        relations.add("slide", &format!("../slides/slide{position}.xml"));
        self.package.add(format!("ppt/notesSlides/_rels/notesSlide{position}.xml.rels"), relations.finish());
    }

    fn finish(mut self) -> Vec<u8> {
        self.package.add_first("[Content_Types].xml", self.types.finish());
        self.package.finish()
    }
}
