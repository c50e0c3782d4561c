//! Rules on the order of elements, which Office's schemas fix almost everywhere.
//!
//! Word on the desktop often puts up with another order, drops what it did not expect (TurboDocx/html-to-docx#202), or
//! asks for repair; Word on the web opens the file as damaged (superdoc/docx-editor#3702). An element that must occur
//! once at most is found too, as it comes after itself.

use super::file::File;
use super::rule::{Report, Rule};
use super::tree::Element;

/// The rules of this theme.
pub(super) const RULES: &[Rule] = &[
    Rule { name: "order-word", check: word },
    Rule { name: "order-drawing", check: drawing },
    Rule { name: "order-presentation", check: presentation },
];

/// An element and the order of its children; children that are not listed may stand anywhere.
type Order = (&'static str, &'static str);

/// Properties of paragraphs, runs, tables, cells and sections. Known from dolanmiu/docx#3140 and #947,
/// jgm/pandoc#9273, superdoc/docx-editor#3702 and quarto-dev/quarto-cli#6357 (two `w:pPr`).
fn word(file: &File, report: &mut Report) {
    check(file, report, WORD);
}

/// Text and shapes. Known from EvotecIT/OfficeIMO#1764 (fonts of a theme, bullets, outlines and effects).
fn drawing(file: &File, report: &mut Report) {
    check(file, report, DRAWING);
}

/// The presentation, its masters, layouts and slides. Known from jgm/pandoc#11310 (`p:sldIdLst`),
/// yfedoseev/office_oxide#199 and sergey-tihon/Clippit#100 (`p:sldLayoutIdLst`).
fn presentation(file: &File, report: &mut Report) {
    check(file, report, PRESENTATION);
}

/// ISO 29500-1, annex A.1 (wml.xsd).
const WORD: &[Order] = &[
    ("w:p", "w:pPr"),
    ("w:tbl", "w:tblPr w:tblGrid"),
    ("w:tc", "w:tcPr"),
    ("w:document", "w:background w:body"),
    (
        "w:pPr",
        "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr \
         w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN \
         w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc \
         w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange",
    ),
    (
        "w:rPr",
        "w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint \
         w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u \
         w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath w:rPrChange",
    ),
    (
        "w:tblPr",
        "w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc \
         w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription",
    ),
    (
        "w:tcPr",
        "w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign \
         w:hideMark",
    ),
    (
        "w:sectPr",
        "w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt \
         w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid w:printerSettings",
    ),
    ("w:pBdr", "w:top w:left w:bottom w:right w:between w:bar"),
    ("w:tblBorders", "w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV"),
    ("w:numPr", "w:ilvl w:numId"),
    (
        "w:lvl",
        "w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlPicBulletId w:legacy w:lvlJc w:pPr w:rPr",
    ),
    (
        "w:style",
        "w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat \
         w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr",
    ),
    (
        "w:settings",
        "w:writeProtection w:view w:zoom w:mirrorMargins w:defaultTabStop w:autoHyphenation w:evenAndOddHeaders \
         w:characterSpacingControl w:footnotePr w:endnotePr w:compat w:rsids w:themeFontLang w:clrSchemeMapping \
         w:decimalSymbol w:listSeparator",
    ),
];

/// ISO 29500-1, annex A.4 (dml-main.xsd).
const DRAWING: &[Order] = &[
    ("p:txBody", "a:bodyPr a:lstStyle"),
    ("a:txBody", "a:bodyPr a:lstStyle"),
    ("a:r", "a:rPr a:t"),
    ("a:rPr", RUN),
    ("a:endParaRPr", RUN),
    ("a:defRPr", RUN),
    (
        "a:pPr",
        "a:lnSpc a:spcBef a:spcAft a:buClrTx|a:buClr a:buSzTx|a:buSzPct|a:buSzPts a:buFontTx|a:buFont \
         a:buNone|a:buAutoNum|a:buChar|a:buBlip a:tabLst a:defRPr a:extLst",
    ),
    ("a:tbl", "a:tblPr a:tblGrid"),
    ("a:tc", "a:txBody a:tcPr a:extLst"),
    (
        "a:tcPr",
        "a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D \
         a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill a:headers a:extLst",
    ),
    ("p:spPr", SHAPE),
    ("pic:spPr", SHAPE),
    (
        "a:ln",
        "a:noFill|a:solidFill|a:gradFill|a:pattFill a:prstDash|a:custDash a:round|a:bevel|a:miter a:headEnd a:tailEnd a:extLst",
    ),
    ("a:xfrm", "a:off a:ext a:chOff a:chExt"),
    ("p:xfrm", "a:off a:ext"),
    ("a:majorFont", "a:latin a:ea a:cs"),
    ("a:minorFont", "a:latin a:ea a:cs"),
    ("a:fmtScheme", "a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst"),
    ("a:themeElements", "a:clrScheme a:fontScheme a:fmtScheme a:extLst"),
    ("a:graphic", "a:graphicData"),
    ("wp:inline", "wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic"),
];

const RUN: &str = "a:ln a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill a:effectLst|a:effectDag a:highlight \
                   a:uLnTx|a:uLn a:uFillTx|a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst";

const SHAPE: &str = "a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill a:ln \
                     a:effectLst|a:effectDag a:scene3d a:sp3d a:extLst";

/// ISO 29500-1, annex A.3 (pml.xsd).
const PRESENTATION: &[Order] = &[
    (
        "p:presentation",
        "p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:smartTags p:embeddedFontLst \
         p:custShowLst p:photoAlbum p:custDataLst p:kinsoku p:defaultTextStyle p:modifyVerifier p:extLst",
    ),
    ("p:sldMaster", "p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst"),
    ("p:sldLayout", "p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst"),
    ("p:sld", "p:cSld p:clrMapOvr p:transition p:timing p:extLst"),
    ("p:notesMaster", "p:cSld p:clrMap p:hf p:notesStyle p:extLst"),
    ("p:notes", "p:cSld p:clrMapOvr p:extLst"),
    ("p:cSld", "p:bg p:spTree p:custDataLst p:controls p:extLst"),
    ("p:sp", "p:nvSpPr p:spPr p:style p:txBody p:extLst"),
    ("p:pic", "p:nvPicPr p:blipFill p:spPr p:style p:extLst"),
    ("p:graphicFrame", "p:nvGraphicFramePr p:xfrm a:graphic p:extLst"),
    ("p:cxnSp", "p:nvCxnSpPr p:spPr p:style p:extLst"),
    ("p:spTree", "p:nvGrpSpPr p:grpSpPr"),
    ("p:grpSp", "p:nvGrpSpPr p:grpSpPr"),
];

/// Elements whose first children are fixed and whose other children may repeat in any order behind them.
const FIXED_START: &[&str] =
    &["w:p", "w:tbl", "w:tc", "p:spTree", "p:grpSp", "p:txBody", "a:txBody", "a:majorFont", "a:minorFont", "a:tbl"];

fn check(file: &File, report: &mut Report, orders: &[Order]) {
    for (part, root) in file.trees() {
        for element in root.all() {
            let Some((_, order)) = orders.iter().find(|(name, _)| *name == element.name) else { continue };
            if let Some(child) = misplaced(element, order) {
                report.add(&part.name, format!("<{}> stands in the wrong place in <{}>", child, element.name));
            }
        }
    }
}

/// The first child that stands behind one it should stand before, or a second time.
fn misplaced<'a>(element: &'a Element, order: &str) -> Option<&'a str> {
    let rank = |name: &str| order.split_whitespace().position(|slot| slot.split('|').any(|known| known == name));
    let fixed_start = FIXED_START.contains(&element.name.as_str());
    let mut next = 0;
    for child in &element.children {
        match rank(&child.name) {
            Some(found) if found < next => return Some(&child.name),
            Some(found) => next = found + 1,
            None if fixed_start => next = usize::MAX,
            None => {}
        }
    }
    None
}
