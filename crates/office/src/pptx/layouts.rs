//! The arrangement of every layout: where its placeholders stand and how large their letters are.
//! Both the layouts in the file and the fitting of texts are made from it.

use super::model::{Frame, Layout};

/// Distance of text from the edges of the slide, millimetres.
const MARGIN: f32 = 18.0;
/// Width between the margins, millimetres.
const CONTENT_WIDTH: f32 = 302.67;
/// Where the rule under a title stands, millimetres from the top.
const RULE_Y: f32 = 43.5;
/// Gap between two columns, millimetres.
const GUTTER: f32 = 14.0;

/// A colour of the theme, by its name in the file.
pub(super) type SchemeColor = &'static str;
pub(super) const INK: SchemeColor = "tx1";
pub(super) const PAPER: SchemeColor = "bg1";
pub(super) const WASH: SchemeColor = "bg2";
pub(super) const ACCENT: SchemeColor = "accent1";
pub(super) const INFORMAL: SchemeColor = "accent2";
pub(super) const FORMAL: SchemeColor = "accent3";
pub(super) const LINE: SchemeColor = "accent6";

/// What a placeholder is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The title of a slide.
    Title,
    /// The title of the opening slide.
    OpeningTitle,
    /// The line under the title of the opening slide.
    Subtitle,
    /// Text only.
    Text,
    /// Text, or whatever else one puts there in PowerPoint.
    Content,
}

/// A place for text in a layout.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placeholder {
    /// What it is for.
    pub(super) role: Role,
    /// Its number; titles have none and write 0 here.
    pub(super) index: u32,
    /// Where it stands.
    pub(super) frame: Frame,
    /// Size of its letters, points.
    pub(super) size_pt: f32,
    /// Whether its letters are bold.
    pub(super) bold: bool,
    /// Colour of its letters.
    pub(super) color: SchemeColor,
    /// Whether lines are centred (else they stand at the start side).
    pub(super) centered: bool,
    /// `t`, `ctr` or `b`: where the text stands in the height.
    pub(super) anchor: &'static str,
    /// Whether paragraphs have a bullet unless they say otherwise.
    pub(super) bullets: bool,
    /// The most lines that look well; `None` for as many as fit.
    pub(super) most_lines: Option<usize>,
    /// The size in points down to which it looks better to have smaller letters than too many lines or broken words.
    pub(super) handsome_pt: f32,
}

/// Something drawn on a layout that is no text.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ornament {
    /// A filled rectangle.
    Bar(Frame, SchemeColor),
    /// Half an arch: a quarter of an ellipse that rises towards its end, or falls towards it.
    HalfArch {
        /// Its place; the line stands half its width outside.
        frame: Frame,
        /// Its colour.
        color: SchemeColor,
        /// Whether it rises in the direction of reading.
        rising: bool,
        /// Width of the line, points.
        width_pt: f32,
    },
}

/// A layout of the master.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arrangement {
    /// Its name in PowerPoint's menu.
    pub(super) name: &'static str,
    /// Its kind in the file; `None` for our own kinds.
    pub(super) kind: Option<&'static str>,
    /// Colour behind everything.
    pub(super) background: SchemeColor,
    /// The title first, then the bodies.
    pub(super) placeholders: &'static [Placeholder],
    /// Drawn under the text.
    pub(super) ornaments: &'static [Ornament],
    /// Whether slides have a footer and a number.
    pub(super) numbered: bool,
}

/// Room above paragraphs of a body, in ems.
pub(super) const BODY_SPACE_EM: f32 = 0.42;
/// How far text stands behind its bullet, in ems.
pub(super) const INDENT_EM: f32 = 1.1;
/// How far text stands behind its number at least, in ems; wide enough for two digits.
pub(super) const NUMBER_INDENT_EM: f32 = 1.6;
/// Size of footer and slide number, points.
pub(super) const FOOTER_PT: f32 = 14.0;
/// Where the footer stands.
pub(super) const FOOTER: Frame = frame(MARGIN, 176.5, 250.0, 9.0);
/// Where the slide number stands.
pub(super) const NUMBER: Frame = frame(MARGIN + CONTENT_WIDTH - 40.0, 176.5, 40.0, 9.0);

/// All layouts in the order of their files.
pub(super) const ALL: [Layout; 7] = [
    Layout::Title,
    Layout::Section,
    Layout::Body,
    Layout::TwoColumns,
    Layout::TitleOnly,
    Layout::Statement,
    Layout::Break,
];

/// Place of `layout` among [`ALL`], counted from 1, as in the names of parts.
pub(super) fn number(layout: Layout) -> usize {
    ALL.iter().position(|known| *known == layout).map_or(1, |index| index + 1)
}

impl Layout {
    /// The room for free shapes, in millimetres. In layouts with a large body it is the place of that body, for who leaves
    /// the body out or places shapes beside its text.
    pub fn room(self) -> Frame {
        match self {
            Layout::Title => frame(MARGIN, 108.0, CONTENT_WIDTH, 64.0),
            Layout::Body | Layout::TwoColumns | Layout::TitleOnly => BODY,
            Layout::Section => frame(MARGIN, 150.0, CONTENT_WIDTH, 20.0),
            Layout::Statement | Layout::Break => frame(MARGIN, 146.0, CONTENT_WIDTH, 26.0),
        }
    }
}

const fn frame(x: f32, y: f32, width: f32, height: f32) -> Frame {
    Frame { x, y, width, height }
}

const BODY: Frame = frame(MARGIN, 52.0, CONTENT_WIDTH, 118.0);
const HALF: f32 = (CONTENT_WIDTH - GUTTER) / 2.0;
const MIDDLE: f32 = 338.67 / 2.0;

/// Title above a body.
const HEADING: Placeholder = Placeholder {
    role: Role::Title,
    index: 0,
    frame: frame(MARGIN, 11.0, CONTENT_WIDTH, 30.0),
    size_pt: 34.0,
    bold: true,
    color: ACCENT,
    centered: false,
    anchor: "b",
    bullets: false,
    most_lines: Some(2),
    handsome_pt: 20.0,
};

const CONTENT: Placeholder = Placeholder {
    role: Role::Content,
    index: 1,
    frame: BODY,
    size_pt: 24.0,
    bold: false,
    color: INK,
    centered: false,
    anchor: "t",
    bullets: true,
    most_lines: None,
    handsome_pt: 16.0,
};

const TEXT: Placeholder = Placeholder { role: Role::Text, bullets: false, ..CONTENT };

/// The rule under a title: two equal halves that meet in the middle.
const RULE: [Ornament; 2] = [
    Ornament::Bar(frame(MARGIN, RULE_Y, CONTENT_WIDTH / 2.0, 0.9), INFORMAL),
    Ornament::Bar(frame(MIDDLE, RULE_Y, CONTENT_WIDTH / 2.0, 0.9), FORMAL),
];

/// A post of the bridge on the opening slide, from the road down to the arch, `share` of half the slide from the edge.
const fn hanger(share: f32, bottom: f32) -> Ornament {
    Ornament::Bar(frame(MIDDLE * share - 0.9, 103.0, 1.8, bottom - 103.0), PAPER)
}

const fn half_arch(frame: Frame, color: SchemeColor, rising: bool, width_pt: f32) -> Ornament {
    Ornament::HalfArch { frame, color, rising, width_pt }
}

/// The arrangement of `layout`.
pub(super) fn arrangement(layout: Layout) -> &'static Arrangement {
    match layout {
        Layout::Title => &TITLE,
        Layout::Section => &SECTION,
        Layout::Body => &TITLE_AND_BODY,
        Layout::TwoColumns => &TWO_COLUMNS,
        Layout::TitleOnly => &TITLE_ONLY,
        Layout::Statement => &STATEMENT,
        Layout::Break => &BREAK,
    }
}

static TITLE: Arrangement = Arrangement {
    name: "Title",
    kind: Some("title"),
    background: PAPER,
    placeholders: &[
        Placeholder {
            role: Role::OpeningTitle,
            frame: frame(MARGIN, 14.0, CONTENT_WIDTH, 36.0),
            size_pt: 40.0,
            most_lines: Some(2),
            handsome_pt: 28.0,
            ..HEADING
        },
        Placeholder { role: Role::Subtitle, frame: frame(MARGIN, 54.0, CONTENT_WIDTH, 42.0), size_pt: 20.0, ..TEXT },
    ],
    ornaments: &[
        Ornament::Bar(frame(0.0, 102.0, 338.67, 88.5), WASH),
        half_arch(frame(0.0, 116.0, MIDDLE, 74.5), PAPER, true, 12.0),
        half_arch(frame(MIDDLE, 116.0, MIDDLE, 74.5), PAPER, false, 12.0),
        hanger(0.1, 158.0),
        hanger(0.3, 137.3),
        hanger(0.5, 126.0),
        hanger(0.7, 119.4),
        hanger(0.9, 116.4),
        hanger(1.1, 116.4),
        hanger(1.3, 119.4),
        hanger(1.5, 126.0),
        hanger(1.7, 137.3),
        hanger(1.9, 158.0),
        Ornament::Bar(frame(0.0, 101.0, MIDDLE, 2.4), INFORMAL),
        Ornament::Bar(frame(MIDDLE, 101.0, MIDDLE, 2.4), FORMAL),
    ],
    numbered: false,
};

static SECTION: Arrangement = Arrangement {
    name: "Section",
    kind: Some("secHead"),
    background: PAPER,
    placeholders: &[
        Placeholder {
            frame: frame(MARGIN, 54.0, CONTENT_WIDTH, 50.0),
            size_pt: 36.0,
            color: PAPER,
            anchor: "ctr",
            most_lines: Some(3),
            handsome_pt: 24.0,
            ..HEADING
        },
        Placeholder { frame: frame(MARGIN, 122.0, CONTENT_WIDTH, 46.0), ..TEXT },
    ],
    ornaments: &[
        Ornament::Bar(frame(0.0, 46.0, 338.67, 66.0), ACCENT),
        Ornament::Bar(frame(0.0, 112.0, MIDDLE, 2.4), INFORMAL),
        Ornament::Bar(frame(MIDDLE, 112.0, MIDDLE, 2.4), FORMAL),
    ],
    numbered: true,
};

static TITLE_AND_BODY: Arrangement = Arrangement {
    name: "Title and body",
    kind: Some("obj"),
    background: PAPER,
    placeholders: &[HEADING, CONTENT],
    ornaments: &RULE,
    numbered: true,
};

static TWO_COLUMNS: Arrangement = Arrangement {
    name: "Two columns",
    kind: Some("twoObj"),
    background: PAPER,
    placeholders: &[
        HEADING,
        Placeholder { frame: frame(MARGIN, 52.0, HALF, 118.0), ..CONTENT },
        Placeholder { index: 2, frame: frame(MARGIN + HALF + GUTTER, 52.0, HALF, 118.0), ..CONTENT },
    ],
    ornaments: &[RULE[0], RULE[1], Ornament::Bar(frame(MIDDLE - 0.15, 56.0, 0.3, 110.0), LINE)],
    numbered: true,
};

static TITLE_ONLY: Arrangement = Arrangement {
    name: "Title only",
    kind: Some("titleOnly"),
    background: PAPER,
    placeholders: &[HEADING],
    ornaments: &RULE,
    numbered: true,
};

static STATEMENT: Arrangement = Arrangement {
    name: "Statement",
    kind: None,
    background: PAPER,
    placeholders: &[
        Placeholder {
            frame: frame(34.0, 30.0, 270.67, 72.0),
            size_pt: 40.0,
            centered: true,
            most_lines: Some(4),
            handsome_pt: 24.0,
            ..HEADING
        },
        Placeholder { frame: frame(34.0, 116.0, 270.67, 52.0), centered: true, ..TEXT },
    ],
    ornaments: &[
        Ornament::Bar(frame(MIDDLE - 32.0, 107.0, 32.0, 1.6), INFORMAL),
        Ornament::Bar(frame(MIDDLE, 107.0, 32.0, 1.6), FORMAL),
    ],
    numbered: true,
};

static BREAK: Arrangement = Arrangement {
    name: "Break",
    kind: None,
    background: WASH,
    placeholders: &[
        Placeholder { frame: frame(MARGIN, 56.0, CONTENT_WIDTH, 34.0), size_pt: 40.0, centered: true, ..HEADING },
        Placeholder { frame: frame(MARGIN, 96.0, CONTENT_WIDTH, 48.0), size_pt: 44.0, centered: true, ..TEXT },
    ],
    ornaments: &[
        half_arch(frame(MIDDLE - 34.0, 28.0, 34.0, 17.0), INFORMAL, true, 6.0),
        half_arch(frame(MIDDLE, 28.0, 34.0, 17.0), FORMAL, false, 6.0),
    ],
    numbered: true,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layout_has_a_title_first_and_bodies_counted_from_one() {
        for layout in ALL {
            let arrangement = arrangement(layout);
            assert!(matches!(arrangement.placeholders[0].role, Role::Title | Role::OpeningTitle));
            for (index, body) in arrangement.placeholders.iter().enumerate().skip(1) {
                assert_eq!(body.index as usize, index);
            }
        }
    }

    #[test]
    fn both_sides_have_the_same_weight_in_every_ornament() {
        for layout in ALL {
            let width = |wanted: SchemeColor| -> f32 {
                let widths = arrangement(layout).ornaments.iter().filter_map(|ornament| match ornament {
                    Ornament::Bar(frame, color) | Ornament::HalfArch { frame, color, .. } if *color == wanted => {
                        Some(frame.width * frame.height)
                    }
                    _ => None,
                });
                widths.sum()
            };
            assert!((width(INFORMAL) - width(FORMAL)).abs() < 0.01, "{layout:?}");
        }
    }

    #[test]
    fn no_letters_are_smaller_than_14_points() {
        const { assert!(FOOTER_PT >= 14.0) };
        for layout in ALL {
            assert!(arrangement(layout).placeholders.iter().all(|placeholder| placeholder.size_pt >= 14.0));
        }
    }
}
