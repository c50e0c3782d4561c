//! Rules on pictures.

use super::file::File;
use super::rule::{Report, Rule};

/// The rules of this theme.
pub(super) const RULES: &[Rule] =
    &[Rule { name: "media-bytes", check: bytes }, Rule { name: "media-svg-alone", check: svg_alone }];

/// A picture whose bytes are not what its name says. Known from Ziv-Barber/officegen#124 and EyalAr/lwip#229
/// (a JPEG named .png).
fn bytes(file: &File, report: &mut Report) {
    for part in &file.parts {
        let Some((_, extension)) = part.name.rsplit_once('.') else { continue };
        let fits = match extension.to_ascii_lowercase().as_str() {
            "png" => part.bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
            "jpg" | "jpeg" => part.bytes.starts_with(b"\xFF\xD8\xFF"),
            "gif" => part.bytes.starts_with(b"GIF8"),
            "bmp" => part.bytes.starts_with(b"BM"),
            "tif" | "tiff" => part.bytes.starts_with(b"II*\0") || part.bytes.starts_with(b"MM\0*"),
            "emf" => part.bytes.get(40..44) == Some(b" EMF"),
            "svg" => String::from_utf8_lossy(&part.bytes).contains("<svg"),
            _ => true,
        };
        if !fits {
            report.add(&part.name, format!("holds something else than {extension}"));
        }
    }
}

/// An SVG without a picture for readers that do not know SVG: `a:blip` must not embed it directly.
/// From the format (MS-ODRAWXML, `svgBlip`), not from an issue.
fn svg_alone(file: &File, report: &mut Report) {
    for (part, root) in file.trees() {
        for blip in root.named("a:blip") {
            let picture = blip.get("r:embed").and_then(|id| file.related_by_id(&part.name, id));
            if let Some(picture) = picture.filter(|picture| picture.name.to_ascii_lowercase().ends_with(".svg")) {
                report.add(&part.name, format!("embeds {} without a PNG beside it", picture.name));
            }
        }
    }
}
