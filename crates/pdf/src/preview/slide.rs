//! The opening slide of a presentation, in the places that `office::pptx` gives its title, its first body and its bridge.
//! Positions are those of a left-to-right deck; the template mirrors them.

use office::Language;
use office::pptx::{Align, Deck, Frame, Marker, Outline, Paragraph, SLIDE_WIDTH_MM, Shape, TextBox};
use serde::Serialize;
use typst_layout::PagedDocument;

use crate::data::{Hex, LanguageData, RunData, runs};
use crate::document::common_language;
use crate::error::PdfError;
use crate::job::{self, Template};
use crate::paper::{Paper, PaperData};

const TEMPLATE: Template = Template { name: "slide.typ", text: include_str!("../../templates/slide.typ") };

/// Half the width of a slide, millimetres.
const MIDDLE: f32 = SLIDE_WIDTH_MM / 2.0;
/// Where the title of the opening slide stands; a test compares these places with the layout in the file.
const TITLE: FrameData = frame(18.0, 14.0, 302.67, 36.0);
/// Where the lines under the title stand.
const SUBTITLE: FrameData = frame(18.0, 54.0, 302.67, 42.0);
/// What is behind the bridge.
const BACKGROUND: FrameData = frame(0.0, 102.0, SLIDE_WIDTH_MM, 88.5);
/// The halves of the road: of the informal side and of the formal side.
const ROAD: [FrameData; 2] = [frame(0.0, 101.0, MIDDLE, 2.4), frame(MIDDLE, 101.0, MIDDLE, 2.4)];
/// Half the arch under the road.
const HALF_ARCH: FrameData = frame(0.0, 116.0, MIDDLE, 74.5);
/// The posts between road and arch on one half: share of the half from the edge, and where the post ends, millimetres.
const POSTS: [(f32, f32); 5] = [(0.1, 158.0), (0.3, 137.3), (0.5, 126.0), (0.7, 119.4), (0.9, 116.4)];
/// Size of its letters in points, as the layout has it.
const TITLE_PT: f32 = 40.0;
/// The same of the lines under it.
const SUBTITLE_PT: f32 = 20.0;

/// The page of the opening slide.
pub(super) fn lay_out(deck: &Deck) -> Result<PagedDocument, PdfError> {
    job::lay_out(TEMPLATE, &SlideData::new(deck), Vec::new())
}

#[derive(Serialize)]
struct SlideData {
    paper: PaperData,
    bridge: BridgeData,
    title: TextData,
    subtitle: TextData,
    boxes: Vec<BoxData>,
}

#[derive(Clone, Copy, Serialize, PartialEq, Debug)]
struct FrameData {
    x: f32,
    y: f32,
    width: f32,
    height: f32,
}

const fn frame(x: f32, y: f32, width: f32, height: f32) -> FrameData {
    FrameData { x, y, width, height }
}

/// The drawing on the lower half of the slide.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct BridgeData {
    background: FrameData,
    road: [FrameData; 2],
    half_arch: FrameData,
    posts: Vec<FrameData>,
}

/// A text in its place.
#[derive(Serialize)]
struct TextData {
    frame: FrameData,
    size_pt: f32,
    middle: bool,
    paragraphs: Vec<ParagraphData>,
}

#[derive(Serialize)]
struct ParagraphData {
    runs: Vec<RunData>,
    language: LanguageData,
    align: &'static str,
    marker: Option<String>,
}

#[derive(Serialize)]
struct BoxData {
    text: TextData,
    outline: &'static str,
    fill: Option<Hex>,
    line: Option<Hex>,
}

impl SlideData {
    fn new(deck: &Deck) -> SlideData {
        let slide = deck.slides.first();
        let title = slide.map(|slide| Paragraph { runs: slide.title.clone(), ..Paragraph::default() });
        let body = slide.and_then(|slide| slide.bodies.first()).map_or(&[][..], Vec::as_slice);
        let text = |frame, size_pt, paragraphs: &[Paragraph]| {
            let paragraphs = paragraphs_of(paragraphs, &deck.language);
            TextData { frame, size_pt, middle: false, paragraphs }
        };
        let boxes = slide.into_iter().flat_map(|slide| &slide.shapes).filter_map(|shape| match shape {
            Shape::Box(shape) => Some(BoxData::new(shape, &deck.language)),
            Shape::Table(_) | Shape::Picture { .. } | Shape::Line { .. } => None,
        });
        SlideData {
            paper: PaperData::new(&paper(deck)),
            bridge: BridgeData { background: BACKGROUND, road: ROAD, half_arch: HALF_ARCH, posts: posts().collect() },
            title: text(TITLE, TITLE_PT, title.as_slice()),
            subtitle: text(SUBTITLE, SUBTITLE_PT, body),
            boxes: boxes.collect(),
        }
    }
}

/// The posts of both halves.
fn posts() -> impl Iterator<Item = FrameData> {
    let post = |share: f32, bottom: f32| frame(MIDDLE * share - 0.9, 103.0, 1.8, bottom - 103.0);
    POSTS.into_iter().flat_map(move |(share, bottom)| [post(share, bottom), post(2.0 - share, bottom)])
}

impl BoxData {
    fn new(shape: &TextBox, language: &Language) -> BoxData {
        let Frame { x, y, width, height } = shape.frame;
        BoxData {
            text: TextData {
                frame: FrameData { x, y, width, height },
                size_pt: shape.size_pt,
                middle: shape.middle,
                paragraphs: paragraphs_of(&shape.paragraphs, language),
            },
            outline: match shape.outline {
                Outline::Rectangle => "rectangle",
                Outline::Rounded => "rounded",
                Outline::Ellipse => "ellipse",
            },
            fill: shape.fill.map(Hex),
            line: shape.line.map(Hex),
        }
    }
}

fn paragraphs_of(paragraphs: &[Paragraph], language: &Language) -> Vec<ParagraphData> {
    let mut number = 0;
    let paragraph = |paragraph: &Paragraph| {
        let own = common_language(paragraph.runs.iter()).unwrap_or(language);
        number += usize::from(paragraph.marker == Marker::Number);
        ParagraphData {
            runs: runs(&paragraph.runs, own),
            language: LanguageData::new(own),
            align: match paragraph.align {
                Some(Align::Center) => "center",
                Some(Align::End) => "end",
                Some(Align::Start) | None => "start",
            },
            marker: match paragraph.marker {
                Marker::None => None,
                Marker::Bullet => Some("•".into()),
                Marker::Number => Some(format!("{number}.")),
            },
        }
    };
    paragraphs.iter().map(paragraph).collect()
}

fn paper(deck: &Deck) -> Paper {
    Paper {
        title: deck.title.clone(),
        author: deck.author.clone(),
        language: deck.language.clone(),
        created: deck.created.clone(),
        theme: deck.theme.clone(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use office::pptx::{Layout, Slide};
    use office::{Run, Script, Theme};

    use super::*;

    fn deck(tag: &str, rtl: bool) -> Deck {
        let slide = Slide {
            layout: Layout::Title,
            title: vec![Run::plain("Samen")],
            bodies: Vec::new(),
            shapes: Vec::new(),
            notes: Vec::new(),
        };
        Deck {
            title: "Samen".into(),
            subject: String::new(),
            author: String::new(),
            language: Language { tag: tag.into(), rtl, script: Script::Latin },
            created: "2027-02-03T00:00:00Z".into(),
            theme: Theme::default(),
            footer: String::new(),
            slides: vec![slide],
        }
    }

    /// The layout of the opening slide in a file.
    fn layout(deck: &Deck) -> String {
        let bytes = std::io::Cursor::new(office::pptx::write(deck));
        let mut archive = zip::ZipArchive::new(bytes).expect("a presentation is a zip");
        let mut part = archive.by_name("ppt/slideLayouts/slideLayout1.xml").expect("the first layout is the opening");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("a layout is text");
        text
    }

    #[test]
    fn everything_stands_where_the_layout_in_the_file_has_it() {
        let layout = layout(&deck("nl-NL", false));
        // Millimetres as the file counts them; it rounds on its own, to less than a thousandth of one.
        let emu = |mm: f32| (f64::from(mm) * 36_000.0).round();
        let near = |one: f64, other: f64| (one - other).abs() < 500.0;
        let numbers: Vec<f64> =
            layout.split('"').skip(1).step_by(2).map(|value| value.parse().unwrap_or(f64::NAN)).collect();
        let frames = [TITLE, SUBTITLE, BACKGROUND, ROAD[0], ROAD[1], HALF_ARCH].into_iter().chain(posts());
        for frame in frames {
            let wanted = [frame.x, frame.y, frame.width, frame.height].map(emu);
            let found = numbers.windows(4).any(|some| some.iter().zip(wanted).all(|(one, other)| near(*one, other)));
            assert!(found, "{frame:?} is not in {layout}");
        }
        for size_pt in [TITLE_PT, SUBTITLE_PT] {
            assert!(layout.contains(&format!("sz=\"{}00\"", size_pt)), "{size_pt} is not in {layout}");
        }
    }

    #[test]
    fn a_deck_that_is_read_from_the_right_has_its_title_at_the_right() {
        let drawn = |rtl| super::super::opening_slide(&deck(if rtl { "ar-SA" } else { "nl-NL" }, rtl));
        assert_ne!(drawn(false), drawn(true));
    }
}
