//! An address as a QR code: a picture for a document, of squares that stay sharp at any size.

use std::fmt::Write;

use fast_qr::qr::QRCode;
use fast_qr::{ECL, QRBuilder};
use office::Picture;
use png::{BitDepth, ColorType, Compression, Encoder};

/// White around the code in modules, as ISO/IEC 18004:2024 asks for.
const QUIET_ZONE: usize = 4;
/// Pixels of a module in the PNG, which readers without SVG show: at 30 mm a code of 33 modules has 275 to the inch.
const PIXELS: usize = 8;

/// The text as a QR code with error correction M (15 %), black on white, with white around it; `alt` says what it is to who
/// does not see it. `None` if the text is empty, or longer than a code holds (2331 bytes).
pub fn qr_code(text: &str, alt: &str) -> Option<Picture> {
    if text.is_empty() {
        return None;
    }
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    Some(Picture { png: png(&code), svg: Some(svg(&code)), alt: alt.to_owned() })
}

/// Width and height with the white around it, in modules.
fn side(code: &QRCode) -> usize {
    code.size + 2 * QUIET_ZONE
}

/// Whether a module is black; counted with the white around the code.
fn is_black(code: &QRCode, x: usize, y: usize) -> bool {
    let inside = |at: usize| at.checked_sub(QUIET_ZONE).filter(|at| *at < code.size);
    inside(x).zip(inside(y)).is_some_and(|(x, y)| code[y][x].value())
}

/// Neighbours in a row are one rectangle.
fn svg(code: &QRCode) -> String {
    let side = side(code);
    let mut path = String::new();
    for y in 0..side {
        let mut x = 0;
        while x < side {
            let width = (x..side).take_while(|x| is_black(code, *x, y)).count();
            if width > 0 {
                let _ = write!(path, "M{x} {y}h{width}v1h-{width}z");
            }
            x += width.max(1);
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"{side}\" height=\"{side}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path d=\"{path}\"/></svg>"
    )
}

/// In shades of grey, one byte a pixel.
fn png(code: &QRCode) -> Vec<u8> {
    let width = side(code) * PIXELS;
    let shade = |at: usize| if is_black(code, at % width / PIXELS, at / width / PIXELS) { 0 } else { 255 };
    let pixels: Vec<u8> = (0..width * width).map(shade).collect();
    let width = u32::try_from(width).expect("a code has at most 177 modules");
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, width);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    let mut writer = encoder.write_header().expect("the picture has a width and a height");
    writer.write_image_data(&pixels).expect("there is one byte for each pixel");
    writer.finish().expect("writing to memory does not fail");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawing_has_the_three_corners_of_a_code_and_white_around_them() {
        let code = QRBuilder::new("https://brug.example/m/7").ecl(ECL::M).build().expect("a short text fits");
        let (first, last) = (QUIET_ZONE, QUIET_ZONE + code.size - 1);
        for (x, y) in [(first, first), (last, first), (first, last)] {
            assert!(is_black(&code, x, y), "{x} {y}");
        }
        for at in 0..side(&code) {
            assert!(!is_black(&code, at, first - 1) && !is_black(&code, last + 1, at));
        }
        let picture = qr_code("https://brug.example/m/7", "Code").expect("a short text fits");
        // The upper edge of two corners: seven black modules, then what is between.
        assert!(picture.svg.expect("there is a drawing").contains("M4 4h7v1h-7z"));
    }

    #[test]
    fn nothing_and_too_much_give_no_code() {
        assert_eq!(qr_code("", "Code"), None);
        assert_eq!(qr_code(&"é".repeat(2_000), "Code"), None);
    }
}
