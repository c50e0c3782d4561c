//! XML parts as trees, with one prefix per namespace whatever the file calls it.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

/// An element. Names have the usual prefix of their namespace (`w:p`, `a:tbl`, `r:id`); attributes without a prefix
/// have none here either.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name.
    pub(super) name: String,
    /// Its attributes in order, without namespace declarations.
    pub(super) attributes: Vec<(String, String)>,
    /// The elements in it.
    pub(super) children: Vec<Element>,
    /// The text straight in it.
    pub(super) text: String,
}

impl Element {
    /// The value of an attribute.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The first child with this name.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The children with this name.
    pub(super) fn children(&self, name: &str) -> impl Iterator<Item = &Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// This element and all below it in document order, without what only stands in for older readers (`mc:Fallback`).
    pub(super) fn all(&self) -> Vec<&Element> {
        let mut found = Vec::new();
        let mut waiting = vec![self];
        while let Some(element) = waiting.pop() {
            found.push(element);
            waiting.extend(element.children.iter().rev().filter(|child| child.name != "mc:Fallback"));
        }
        found
    }

    /// All elements with this name, this one too.
    pub(super) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.all().into_iter().filter(move |element| element.name == name)
    }
}

/// What can be wrong with the XML itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is not well-formed.
    Malformed,
    /// A character that XML 1.0 does not allow.
    Character,
    /// It is not in UTF-8, or says so of itself.
    Encoding,
    /// It has a document type definition.
    Doctype,
    /// A prefix that is bound to no namespace.
    Prefix,
    /// `mc:Ignorable` names a prefix that is bound to no namespace.
    Ignorable,
}

/// A part after reading.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    /// The outermost element; `None` when the part could not be read.
    pub(super) root: Option<Element>,
    /// What is wrong, with the value that is wrong.
    pub(super) faults: Vec<(Fault, String)>,
}

/// Namespaces with their usual prefix; the second of a pair is that of ISO 29500 Strict.
const NAMESPACES: [(&str, &str); 22] = [
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
    ("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
    ("http://purl.oclc.org/ooxml/drawingml/main", "a"),
    ("http://schemas.openxmlformats.org/presentationml/2006/main", "p"),
    ("http://purl.oclc.org/ooxml/presentationml/main", "p"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
    ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
    ("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
    ("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
    ("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
    ("http://schemas.openxmlformats.org/package/2006/content-types", "ct"),
    ("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
    ("http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "ep"),
    ("http://purl.org/dc/elements/1.1/", "dc"),
    ("http://purl.org/dc/terms/", "dcterms"),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
    ("http://schemas.microsoft.com/office/powerpoint/2010/main", "p14"),
    ("http://schemas.microsoft.com/office/drawing/2016/SVG/main", "asvg"),
    ("http://www.w3.org/XML/1998/namespace", "xml"),
];

/// Elements inside each other beyond this are taken for an attack; Office files stay below 100.
const DEEPEST: usize = 500;

/// Reads a part.
pub(super) fn parse(bytes: &[u8]) -> Parsed {
    let mut parsed = Parsed::default();
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{FEFF}').unwrap_or(text),
        Err(error) => {
            parsed.faults.push((Fault::Encoding, format!("no UTF-8 from byte {} on", error.valid_up_to())));
            return parsed;
        }
    };
    if text.starts_with('\u{FEFF}') {
        parsed.faults.push((Fault::Malformed, "two byte order marks".into()));
    }
    if let Some(c) = text.chars().find(|c| !crate::xml::is_allowed(*c)) {
        parsed.faults.push((Fault::Character, format!("U+{:04X}", u32::from(c))));
    }
    let mut builder = Builder { open: Vec::new(), scopes: Vec::new(), parsed };
    if let Err(detail) = builder.read(text) {
        builder.parsed.faults.push((Fault::Malformed, detail));
        builder.parsed.root = None;
    }
    builder.parsed
}

struct Builder {
    open: Vec<Element>,
    /// Prefix and namespace of each declaration, per open element.
    scopes: Vec<Vec<(String, String)>>,
    parsed: Parsed,
}

impl Builder {
    fn read(&mut self, text: &str) -> Result<(), String> {
        let mut reader = Reader::from_str(text);
        loop {
            let position = reader.buffer_position();
            match reader.read_event().map_err(|error| format!("{error} near byte {position}"))? {
                Event::Start(start) => self.open(&start)?,
                Event::Empty(start) => {
                    self.open(&start)?;
                    self.close();
                }
                Event::End(_) => self.close(),
                Event::Text(text) => self.text(&text.xml10_content())?,
                Event::CData(text) => self.text(&text.xml10_content())?,
                Event::GeneralRef(reference) => {
                    let text = format!("&{};", &*reference.xml10_content());
                    let text = self.unescaped(&text)?;
                    self.text(&text)?;
                }
                Event::Decl(declaration) => {
                    if position > 0 {
                        return Err("something stands before the XML declaration".into());
                    }
                    let encoding = declaration.encoding().and_then(Result::ok).unwrap_or(Cow::Borrowed("UTF-8"));
                    if !encoding.eq_ignore_ascii_case("UTF-8") {
                        self.parsed.faults.push((Fault::Encoding, format!("says it is in {encoding}")));
                    }
                }
                Event::DocType(_) => self.parsed.faults.push((Fault::Doctype, "<!DOCTYPE>".into())),
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => return self.end(),
            }
        }
    }

    fn end(&self) -> Result<(), String> {
        match (self.open.last(), &self.parsed.root) {
            (Some(element), _) => Err(format!("<{}> is not closed", element.name)),
            (None, None) => Err("there is no element".into()),
            (None, Some(_)) => Ok(()),
        }
    }

    fn open(&mut self, start: &BytesStart) -> Result<(), String> {
        if self.open.is_empty() && self.parsed.root.is_some() {
            return Err(format!("<{}> stands after the outermost element", start.name().into_inner()));
        }
        if self.open.len() >= DEEPEST {
            return Err(format!("more than {DEEPEST} elements inside each other"));
        }
        let mut attributes = Vec::new();
        let mut scope = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| format!("{error} in <{}>", start.name().into_inner()))?;
            if attribute.value.contains('<') {
                return Err(format!("a bare < in the attribute {}", attribute.key.into_inner()));
            }
            let value = self.unescaped(&attribute.value)?;
            match attribute.key.into_inner() {
                "xmlns" => scope.push((String::new(), value)),
                key => match key.strip_prefix("xmlns:") {
                    Some(prefix) => scope.push((prefix.to_owned(), value)),
                    None => attributes.push((key.to_owned(), value)),
                },
            }
        }
        self.scopes.push(scope);
        let name = self.canonical(start.name().into_inner(), true);
        for (key, value) in &mut attributes {
            *key = self.canonical(key, false);
            if key == "mc:Ignorable" {
                self.check_ignorable(value);
            }
        }
        self.open.push(Element { name, attributes, ..Element::default() });
        Ok(())
    }

    fn close(&mut self) {
        self.scopes.pop();
        let Some(element) = self.open.pop() else { return };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.parsed.root = Some(element),
        }
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(format!("text outside the outermost element: {}", text.trim())),
        }
        Ok(())
    }

    /// `raw` with its references resolved; a reference to a character that is not allowed is a fault of its own.
    fn unescaped(&mut self, raw: &str) -> Result<String, String> {
        let value = unescape(raw).map_err(|error| format!("{error} in {raw}"))?;
        let wrong = value.chars().find(|c| !crate::xml::is_allowed(*c)).filter(|_| raw.contains("&#"));
        if let Some(c) = wrong {
            self.parsed.faults.push((Fault::Character, format!("{raw} stands for U+{:04X}", u32::from(c))));
        }
        Ok(value.into_owned())
    }

    fn namespace(&self, prefix: &str) -> Option<&str> {
        let mut bindings = self.scopes.iter().rev().flat_map(|scope| scope.iter().rev());
        let bound = bindings.find(|(known, _)| known == prefix).map(|(_, namespace)| namespace.as_str());
        bound.or((prefix == "xml").then_some("http://www.w3.org/XML/1998/namespace"))
    }

    fn canonical(&mut self, name: &str, element: bool) -> String {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        if prefix.is_empty() && !element {
            return name.to_owned();
        }
        match self.namespace(prefix).map(ToOwned::to_owned) {
            Some(namespace) => match NAMESPACES.iter().find(|(known, _)| *known == namespace) {
                Some((_, usual)) => format!("{usual}:{local}"),
                None => name.to_owned(),
            },
            None if prefix.is_empty() => name.to_owned(),
            None => {
                self.parsed.faults.push((Fault::Prefix, name.to_owned()));
                name.to_owned()
            }
        }
    }

    fn check_ignorable(&mut self, prefixes: &str) {
        for prefix in prefixes.split_whitespace() {
            if self.namespace(prefix).is_none() {
                self.parsed.faults.push((Fault::Ignorable, prefix.to_owned()));
            }
        }
    }
}
