//! The people file as a spreadsheet: as several programs write it, and as someone makes it who wishes harm.

use std::io::{Cursor, Write};

use meeting::people::{Reading, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const TYPES: &str = r#"<Types><Override PartName="/xl/workbook.xml"
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const START: &str = r#"<Relationships><Relationship Id="rId1" Type="http://x/relationships/officeDocument"
    Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships>
    <Relationship Id="rId2" Type="http://x/relationships/sharedStrings" Target="sharedStrings.xml"/>
    <Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A zip file of these parts.
fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part of the file");
        zip.write_all(text.as_bytes()).expect("there is memory");
    }
    zip.finish().expect("a whole file").into_inner()
}

/// A spreadsheet with these shared texts and these rows.
fn xlsx(texts: &str, rows: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let texts = format!("<sst>{texts}</sst>");
    zip(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", START),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/sharedStrings.xml", &texts),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

/// The texts `naam`, `kant`, `i` and one more.
fn with_text(more: &str) -> String {
    ["naam", "kant", "i", more].map(|text| format!("<si><t>{text}</t></si>")).concat()
}

/// Cells with shared texts of these numbers.
fn row(numbers: &[usize]) -> String {
    let cell = |number: &usize| format!(r#"<c t="s"><v>{number}</v></c>"#);
    format!("<row>{}</row>", numbers.iter().map(cell).collect::<String>())
}

/// Names, or what was told first.
fn outcome(reading: &Reading) -> String {
    match reading.findings.first() {
        Some(finding) => format!("{:?}", finding.problem),
        None => reading.people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>().join(" "),
    }
}

#[test]
fn a_long_text_is_cut_before_each_cell_has_it() {
    let long = with_text(&"x".repeat(1 << 20));
    let rows = |count| row(&[0, 1]) + &row(&[3, 2]).repeat(count);
    assert_eq!(outcome(&read(&xlsx(&long, &rows(400)))), "TooLong { characters: 2000, most: 120 }");
    assert_eq!(outcome(&read(&xlsx(&long, &rows(600)))), "TooMany { count: 600, most: 500 }");
    let inline =
        format!("<row><c t=\"inlineStr\"><is><t>{}</t></is></c><c t=\"s\"><v>2</v></c></row>", "é".repeat(9_000));
    let rows = row(&[0, 1]) + &inline;
    assert_eq!(outcome(&read(&xlsx(&long, &rows))), "TooLong { characters: 2000, most: 120 }");
}

#[test]
fn no_more_text_is_kept_than_a_list_has() {
    let long = with_text(&"x".repeat(1 << 20));
    let rows = row(&[0, 1]) + &row(&[3; 100]).repeat(100);
    assert_eq!(outcome(&read(&xlsx(&long, &rows))), "Swollen");
    let huge = " ".repeat(20 * 1024 * 1024);
    assert_eq!(outcome(&read(&xlsx(&with_text("Samira"), &huge))), "Swollen");
    assert_eq!(outcome(&read(&xlsx(&huge, &row(&[0, 1])))), "Swollen");
}

#[test]
fn rows_too_many_are_counted_wherever_they_stand() {
    let rows: String =
        (0..700).rev().map(|at| format!(r#"<row><c r="A{}" t="str"><v>x</v></c></row>"#, 1 + at * 1_000)).collect();
    assert_eq!(outcome(&read(&xlsx("", &rows))), "TooMany { count: 699, most: 500 }");
    let rows: String = (0..501).map(|at| format!(r#"<row r="{}"><c t="s"><v>2</v></c></row>"#, at + 1)).collect();
    assert!(outcome(&read(&xlsx(&with_text(""), &rows))).starts_with("NoColumn"), "500 and their headers");
}

#[test]
fn what_a_spreadsheet_says_of_itself_makes_no_room() {
    let texts = format!("<sst count=\"999999999999999\" uniqueCount=\"999999999999999\">{}</sst>", with_text("Samira"));
    let sheet = format!(
        "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>{}{}</sheetData></worksheet>",
        row(&[0, 1]),
        row(&[3, 2])
    );
    // Styles are of no use here, so nothing of them is read.
    let styles = "<styleSheet><fonts><font>";
    let bytes = zip(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", START),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/styles.xml", styles),
        ("xl/sharedStrings.xml", &texts),
        ("xl/worksheets/sheet1.xml", &sheet),
    ]);
    assert_eq!(outcome(&read(&bytes)), "Samira");
}

#[test]
fn other_spreadsheets_are_no_table_whatever_they_are_called() {
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    let cells = r#"<table:table-row><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p>"#;
    let ods = [("mimetype", kind), ("content.xml", cells), ("xl/workbook.xml", WORKBOOK)];
    assert_eq!(outcome(&read(&zip(&ods))), "NotATable");
    let sheet = format!("<worksheet><sheetData>{}{}</sheetData></worksheet>", row(&[0, 1]), row(&[3, 2]));
    let texts = format!("<sst>{}</sst>", with_text("Samira"));
    let rest = [
        ("_rels/.rels", START),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/sharedStrings.xml", texts.as_str()),
        ("xl/worksheets/sheet1.xml", sheet.as_str()),
    ];
    let with = |more: &[(&str, &str)]| outcome(&read(&zip(&[more, &rest].concat())));
    assert_eq!(with(&[("[Content_Types].xml", TYPES)]), "Samira");
    assert_eq!(with(&[("mimetype", kind), ("[Content_Types].xml", TYPES)]), "NotATable");
    let xlsb = TYPES.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
    );
    assert_eq!(with(&[("xl/workbook.bin", "\u{83}\u{1}"), ("[Content_Types].xml", &xlsb)]), "NotATable");
    assert_eq!(with(&[]), "NotATable");
}

#[test]
fn cells_are_read_however_they_are_written() {
    let texts = "<si><t>naam</t></si><si><r><t>ka</t></r><r><t>nt</t></r><rPh sb=\"0\"><t>zzz</t></rPh></si><si/>";
    let names = [
        r#"<c t="inlineStr"><v>zzz</v><is><t>Samira</t></is></c>"#,
        r#"<c t="str"><f>A1&amp;"x"</f><v>Zo&#235;</v></c>"#,
        r"<c><v>7.0</v></c>",
        r#"<c t="str"><v><![CDATA[A & B]]></v></c>"#,
        r#"<c t="str"><v>C_x0041__x00_ &amp; D</v></c>"#,
        r#"<c t="b"><v>1</v></c>"#,
    ];
    let row = |name: &&str| format!(r#"<x:row>{name}<c/><c r="b9" t="str"><v>i</v></c></x:row>"#);
    let rows: String =
        names.iter().enumerate().map(|(at, name)| row(name).replace("b9", &format!("b{}", at + 2))).collect();
    // Nothing stands in a formula that went wrong, nor in an empty shared text.
    let empty = r#"<row><c t="e"><v>#N/A</v></c><c t="s"><v>2</v></c></row>"#;
    let head = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>";
    let reading = read(&xlsx(texts, &format!("{head}{rows}{empty}")));
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    let names: Vec<&str> = reading.people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Samira", "Zoë", "7", "A & B", "CA_x00_ & D", "true"]);
}

#[test]
fn a_sheet_that_refers_to_nothing_or_breaks_off_is_no_table() {
    assert_eq!(outcome(&read(&xlsx(&with_text("Samira"), &row(&[0, 1, 4])))), "NotATable");
    assert_eq!(outcome(&read(&xlsx("<si><t>naam", &row(&[0])))), "NotATable");
    assert_eq!(outcome(&read(&xlsx("", r#"<row><c r="A0"><v>1</v></c></row>"#))), "NotATable");
    assert_eq!(outcome(&read(&xlsx("", r#"<row><c r="ZZZZZZZZZZZZ1"><v>1</v></c></row>"#))), "NotATable");
    assert_eq!(outcome(&read(&xlsx("", r#"<row r="99999999999"><c><v>1</v></c></row>"#))), "NotATable");
}

#[test]
fn parts_are_found_as_several_programs_name_them() {
    let types = TYPES.replace("Override PartName=\"/xl/workbook.xml\"", "Default Extension=\"xml\"");
    let relations = RELATIONS.replace("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml");
    let sheet = format!("<worksheet><sheetData>{}{}</sheetData></worksheet>", row(&[0, 1]), row(&[3, 2]));
    let bytes = zip(&[
        ("[Content_Types].xml", &format!("\u{FEFF}<?xml version=\"1.0\"?>{types}")),
        ("_rels/.rels", &START.replace("xl/", "/xl/")),
        ("xl\\workbook.xml", WORKBOOK),
        ("xl\\_rels\\workbook.xml.rels", &relations),
        ("xl/SharedStrings.xml", &format!("<sst>{}</sst>", with_text("Samira"))),
        ("xl/worksheets/Sheet1.xml", &sheet),
    ]);
    assert_eq!(outcome(&read(&bytes)), "Samira");
}
