//! QR codes as a drawing inside a page.

use fast_qr::{ECL, QRBuilder};

/// A QR code of an address: one path of squares, black on white, with the quiet border of four squares that readers need.
pub(crate) fn svg(address: &str) -> String {
    let Ok(code) = QRBuilder::new(address).ecl(ECL::M).build() else {
        // Only when it is too long for a code; then the address as text has to do.
        return String::new();
    };
    let size = code.size;
    let mut squares = String::new();
    for y in 0..size {
        for x in 0..size {
            if code[y][x].value() {
                squares.push_str(&format!("M{},{}h1v1h-1z", x + 4, y + 4));
            }
        }
    }
    let full = size + 8;
    format!(
        r##"<svg class="qr" viewBox="0 0 {full} {full}" aria-hidden="true" shape-rendering="crispEdges"><path fill="#fff" d="M0,0h{full}v{full}h-{full}z"/><path fill="#000" d="{squares}"/></svg>"##
    )
}
