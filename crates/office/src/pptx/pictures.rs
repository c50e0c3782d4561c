//! Pictures: PNG, with the same as SVG beside it where there is one.

use super::context::Context;
use super::geometry::Rect;
use super::model::Frame;
use super::part::{Alt, Ids, Media, Relations, shape_name, transform};
use crate::picture::Picture;
use crate::xml::put;

/// Writes a picture in the middle of its frame, as large as its proportions allow.
pub(super) fn picture<'a>(
    out: &mut String,
    context: &Context,
    ids: &mut Ids,
    (media, relations): (&mut Media<'a>, &mut Relations),
    frame: Frame,
    picture: &'a Picture,
) {
    let png = relations.add("image", &format!("../media/{}", media.name(&picture.png, "png")));
    out.push_str("<p:pic><p:nvPicPr>");
    let alt = if picture.alt.trim().is_empty() { Alt::Decorative } else { Alt::Text(&picture.alt) };
    shape_name(out, ids, "Picture", alt);
    out.push_str(r#"<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>"#);
    match &picture.svg {
        Some(svg) => {
            let svg = relations.add("image", &format!("../media/{}", media.name(svg.as_bytes(), "svg")));
            put!(
                out,
                concat!(
                    r#"<a:blip r:embed="rId{}"><a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">"#,
                    r#"<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId{}"/>"#,
                    "</a:ext></a:extLst></a:blip>"
                ),
                png,
                svg
            );
        }
        None => put!(out, r#"<a:blip r:embed="rId{png}"/>"#),
    }
    out.push_str("<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>");
    transform(out, 'a', "", Rect::placed(contained(frame, &picture.png), context.rtl));
    out.push_str(r#"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>"#);
}

/// The largest rectangle with the proportions of the picture in the middle of `frame`.
fn contained(frame: Frame, png: &[u8]) -> Frame {
    let Some((pixels_x, pixels_y)) = png_size(png) else { return frame };
    let scale = (frame.width / pixels_x).min(frame.height / pixels_y);
    let (width, height) = (pixels_x * scale, pixels_y * scale);
    Frame { x: frame.x + (frame.width - width) / 2.0, y: frame.y + (frame.height - height) / 2.0, width, height }
}

/// Width and height of a PNG in pixels, from its first chunk (PNG specification, 11.2.1); `None` when it is no PNG.
fn png_size(png: &[u8]) -> Option<(f32, f32)> {
    let header = png.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(4..16)?.strip_prefix(b"IHDR")?;
    let number = |bytes: &[u8]| bytes.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
    let (width, height) = (number(&header[..4]), number(&header[4..]));
    (width > 0 && height > 0).then_some((width as f32, height as f32))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x02\0\0\0\x01\0\x08\x06\0\0\0";

    #[test]
    fn the_size_of_a_png_is_read() {
        assert_eq!(png_size(WIDE), Some((512.0, 256.0)));
        assert_eq!(png_size(b"GIF89a"), None);
        assert_eq!(png_size(&WIDE[..20]), None);
    }

    #[test]
    fn a_picture_keeps_its_proportions_in_the_middle_of_its_frame() {
        let placed = contained(Frame { x: 10.0, y: 10.0, width: 100.0, height: 100.0 }, WIDE);
        assert_eq!(placed, Frame { x: 10.0, y: 35.0, width: 100.0, height: 50.0 });
    }
}
