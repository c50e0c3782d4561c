//! Pieces that several kinds of parts share: the tree of shapes, relationships, media.

use super::geometry::Rect;
use crate::xml::{escape_into, put};

/// Opening of every XML part.
pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// Namespaces on the root of every slide-like part.
pub(super) const NAMESPACES: &str = concat!(
    r#"xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#,
    r#"xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main""#
);
/// Opening of a tree of shapes, with the group that all shapes are in.
pub(super) const TREE: &str = concat!(
    r#"<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"#,
    r#"<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>"#
);
/// How a slide or layout takes over the colours of its master.
pub(super) const MASTER_COLORS: &str = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";
/// Which colour of the theme stands for what.
pub(super) const COLOR_MAP: &str = concat!(
    r#"<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" "#,
    r#"accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>"#
);
/// Says that a shape is there for the eye only, so that screen readers pass it by.
const DECORATIVE: &str = concat!(
    r#"<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">"#,
    r#"<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>"#,
    "</a:ext></a:extLst>"
);

/// Hands out the numbers of shapes on one slide; 1 is the group around them.
#[derive(Debug)]
pub(super) struct Ids(u32);

impl Ids {
    pub(super) fn new() -> Ids {
        Ids(1)
    }

    pub(super) fn next(&mut self) -> u32 {
        self.0 += 1;
        self.0
    }
}

/// What a screen reader says of a shape that is not a placeholder.
#[derive(Clone, Copy, Debug)]
pub(super) enum Alt<'a> {
    /// Its own text says it all.
    OwnText,
    /// This text.
    Text(&'a str),
    /// Nothing.
    Decorative,
}

/// The number, name and description of a shape; the number makes the name unique.
pub(super) fn shape_name(out: &mut String, ids: &mut Ids, kind: &str, alt: Alt) {
    let id = ids.next();
    put!(out, r#"<p:cNvPr id="{id}" name="{kind} {id}""#);
    match alt {
        Alt::OwnText => out.push_str("/>"),
        Alt::Text(text) => {
            out.push_str(r#" descr=""#);
            escape_into(out, text);
            out.push_str(r#""/>"#);
        }
        Alt::Decorative => {
            out.push('>');
            out.push_str(DECORATIVE);
            out.push_str("</p:cNvPr>");
        }
    }
}

/// The place of a shape; `prefix` is `a` or, for tables, `p`.
pub(super) fn transform(out: &mut String, prefix: char, attributes: &str, rect: Rect) {
    let Rect { x, y, cx, cy } = rect;
    put!(out, r#"<{prefix}:xfrm{attributes}><a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/></{prefix}:xfrm>"#);
}

/// The relationships of one part.
#[derive(Debug)]
pub(super) struct Relations {
    xml: String,
    count: usize,
}

impl Relations {
    pub(super) fn new() -> Relations {
        let xml = format!(
            r#"{DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
        );
        Relations { xml, count: 0 }
    }

    /// Adds a relationship of an Office kind (`slideLayout`, `image` …) and returns its number: 3 for `rId3`.
    pub(super) fn add(&mut self, kind: &str, target: &str) -> usize {
        self.add_of_type("http://schemas.openxmlformats.org/officeDocument/2006/relationships/", kind, target)
    }

    /// Adds a relationship of which the kind stands behind another address.
    pub(super) fn add_of_type(&mut self, base: &str, kind: &str, target: &str) -> usize {
        self.count += 1;
        let id = self.count;
        put!(self.xml, r#"<Relationship Id="rId{id}" Type="{base}{kind}" Target="{target}"/>"#);
        id
    }

    pub(super) fn finish(mut self) -> String {
        self.xml.push_str("</Relationships>");
        self.xml
    }
}

/// The pictures of the deck, each once.
#[derive(Debug, Default)]
pub(super) struct Media<'a> {
    files: Vec<(&'a [u8], &'static str)>,
}

impl<'a> Media<'a> {
    /// The name inside `ppt/media/` of a file with these bytes and this extension.
    pub(super) fn name(&mut self, bytes: &'a [u8], extension: &'static str) -> String {
        // Comparing lengths first makes a plain search faster than hashing large pictures.
        let known = self.files.iter().position(|file| *file == (bytes, extension));
        let index = known.unwrap_or_else(|| {
            self.files.push((bytes, extension));
            self.files.len() - 1
        });
        media_name(index, extension)
    }

    /// Names and bytes, in the order in which they were first used.
    pub(super) fn files(&self) -> impl Iterator<Item = (String, &'a [u8])> {
        self.files.iter().enumerate().map(|(index, (bytes, extension))| (media_name(index, extension), *bytes))
    }
}

fn media_name(index: usize, extension: &str) -> String {
    format!("image{}.{extension}", index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_picture_is_kept_once() {
        let (one, same, other) = (vec![1, 2, 3], vec![1, 2, 3], vec![4]);
        let mut media = Media::default();
        assert_eq!(media.name(&one, "png"), "image1.png");
        assert_eq!(media.name(&other, "png"), "image2.png");
        assert_eq!(media.name(&same, "png"), "image1.png");
        assert_eq!(media.files().count(), 2);
    }

    #[test]
    fn names_differ_even_for_shapes_of_one_kind() {
        let (mut out, mut ids) = (String::new(), Ids::new());
        shape_name(&mut out, &mut ids, "Text", Alt::OwnText);
        shape_name(&mut out, &mut ids, "Text", Alt::Text("<&\">"));
        assert!(out.contains(r#"id="2" name="Text 2""#) && out.contains(r#"id="3" name="Text 3""#));
        assert!(out.contains(r#"descr="&lt;&amp;&quot;&gt;""#));
    }
}
