//! Pictures in the line (`w:drawing`): PNG for every reader, SVG beside it, and the words that stand in for them.

use super::ParagraphStyle;
use super::body::{Body, Place};
use super::paragraph::Format;
use super::units::emu;
use super::{Block, run};
use crate::picture::Picture;
use crate::text::Run;
use crate::xml::escape;

/// Greatest height on paper in millimetres: the height of the text less a line.
const HIGHEST_MM: f32 = 240.0;

/// Writes `picture` in a paragraph of its own, as wide as `width_mm` and the room allow. Bytes that are no PNG are
/// left out and their words written instead, as Word would show a red cross.
pub(super) fn write(body: &mut Body, picture: &Picture, width_mm: f32, place: Place) {
    let Some(pixels) = png_size(&picture.png) else {
        let words = Block::Paragraph { style: ParagraphStyle::Small, runs: vec![Run::plain(picture.alt.as_str())] };
        return body.blocks(&[words], place);
    };
    let size = size_on_paper(pixels, width_mm, place.width);
    let png = body.media.add(&picture.png, "png");
    let svg = picture.svg.as_ref().filter(|svg| !svg.is_empty()).map(|svg| body.media.add(svg.as_bytes(), "svg"));
    let id = body.media.next_id();
    let drawing = inline(id, &picture.alt, size, &blip(&png, svg.as_deref()));
    body.paragraph(Format { style: "Picture", ..Format::default() }, &[]);
    let end = body.xml.len() - "</w:p>".len();
    body.xml.truncate(end);
    run::write_raw(&mut body.xml, body.document, &drawing);
    body.xml.push_str("</w:p>");
}

/// Width and height in pixels from the header of a PNG (PNG specification, 11.2.2 IHDR); `None` for anything else.
fn png_size(png: &[u8]) -> Option<(u32, u32)> {
    let header = png.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(4..16)?;
    let (kind, numbers) = header.split_at(4);
    let number = |at: usize| Some(u32::from_be_bytes(numbers.get(at..at + 4)?.try_into().ok()?));
    let (width, height) = (number(0)?, number(4)?);
    (kind == b"IHDR" && width > 0 && height > 0).then_some((width, height))
}

/// Width and height in EMU: the wanted width, no wider than the room (twips) and no higher than a page.
fn size_on_paper((width, height): (u32, u32), wanted_mm: f32, room: i32) -> (i64, i64) {
    let room_mm = room as f32 * 25.4 / 1440.0;
    let wanted_mm = if wanted_mm.is_finite() && wanted_mm > 0.0 { wanted_mm } else { room_mm };
    let ratio = height as f32 / width as f32;
    let width_mm = wanted_mm.min(room_mm).min(HIGHEST_MM / ratio);
    (emu(width_mm), emu(width_mm * ratio))
}

/// `a:blip`; the SVG rides along as an extension that older readers pass over.
fn blip(png: &str, svg: Option<&str>) -> String {
    let Some(svg) = svg else { return format!(r#"<a:blip r:embed="{png}"/>"#) };
    format!(
        concat!(
            r#"<a:blip r:embed="{png}"><a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">"#,
            r#"<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="{svg}"/>"#,
            r#"</a:ext></a:extLst></a:blip>"#,
        ),
        png = png,
        svg = svg
    )
}

fn inline(id: u32, alt: &str, (width, height): (i64, i64), blip: &str) -> String {
    format!(
        concat!(
            r#"<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{w}" cy="{h}"/>"#,
            r#"<wp:effectExtent l="0" t="0" r="0" b="0"/>{properties}"#,
            r#"<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>"#,
            r#"<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">"#,
            r#"<pic:pic><pic:nvPicPr><pic:cNvPr id="{id}" name="Picture {id}"/><pic:cNvPicPr/></pic:nvPicPr>"#,
            r#"<pic:blipFill>{blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"#,
            r#"<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>"#,
            r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"#,
            r#"</a:graphicData></a:graphic></wp:inline></w:drawing>"#,
        ),
        w = width,
        h = height,
        properties = doc_properties(id, alt),
        id = id,
        blip = blip
    )
}

/// `wp:docPr` with the words for who does not see the picture; without words it is marked as a decoration.
fn doc_properties(id: u32, alt: &str) -> String {
    if !alt.trim().is_empty() {
        return format!(r#"<wp:docPr id="{id}" name="Picture {id}" descr="{}"/>"#, escape(alt));
    }
    format!(
        concat!(
            r#"<wp:docPr id="{id}" name="Picture {id}" descr=""><a:extLst>"#,
            r#"<a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">"#,
            r#"<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>"#,
            r#"</a:ext></a:extLst></wp:docPr>"#,
        ),
        id = id
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proportions_are_kept_inside_the_room_and_the_page() {
        let wide = size_on_paper((400, 100), 300.0, 5669); // 100 mm.
        assert_eq!((wide.0 / 36_000, wide.1 / 36_000), (99, 24));
        let tall = size_on_paper((100, 1000), 100.0, 9412);
        assert_eq!(tall, (864_000, 8_640_000));
    }

    #[test]
    fn only_a_png_has_a_size() {
        assert_eq!(png_size(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x05\0\0\0\x04"), Some((5, 4)));
        assert_eq!(png_size(b"GIF89a"), None);
        assert_eq!(png_size(b""), None);
    }
}
