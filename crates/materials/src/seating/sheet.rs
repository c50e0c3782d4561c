//! The plan as a table for spreadsheets: a row for everyone, a column for each round.

use csv::{QuoteStyle, WriterBuilder};
use method::Speech;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

use super::Seated;

/// A name, and the number of the table in each round; nothing where someone is not there.
type Row = (String, Vec<Option<usize>>);

/// The heads of the columns, and the rows under them.
fn rows(seated: &Seated, speech: &Speech) -> (Vec<String>, Vec<Row>) {
    let rounds = (1..=seated.plan.rounds.len()).map(|n| speech.say_with("round-label", &[("n", n.into())]));
    let heads = std::iter::once(speech.say("wall-name")).chain(rounds).collect();
    let row = |(person, name): (usize, &Option<String>)| {
        let table = |tables: &Vec<Vec<usize>>| tables.iter().position(|table| table.contains(&person)).map(|at| at + 1);
        (name.clone().unwrap_or_default(), seated.plan.rounds.iter().map(table).collect())
    };
    (heads, seated.names.iter().enumerate().map(row).collect())
}

/// As text, with semicolons, which spreadsheets of most of Europe open without asking.
pub fn csv(seated: &Seated, speech: &Speech) -> Vec<u8> {
    let (heads, rows) = rows(seated, speech);
    let mut writer = WriterBuilder::new().delimiter(b';').quote_style(QuoteStyle::Necessary).from_writer(Vec::new());
    let mut write = |record: Vec<String>| writer.write_record(&record).expect("writing to memory does not fail");
    write(heads);
    for (name, tables) in rows {
        let tables = tables.into_iter().map(|table| table.map_or(String::new(), |table| table.to_string()));
        write(std::iter::once(no_formula(name)).chain(tables).collect());
    }
    let text = writer.into_inner().expect("writing to memory does not fail");
    // With the mark, a spreadsheet knows that it is UTF-8.
    [b"\xEF\xBB\xBF".as_slice(), &text].concat()
}

/// A name that a spreadsheet would take for a formula gets an apostrophe before it.
fn no_formula(name: String) -> String {
    if name.starts_with(['=', '+', '-', '@']) { format!("'{name}") } else { name }
}

/// As a spreadsheet; the columns run from the right where the language does.
///
/// # Errors
/// When there are more people than a sheet has rows.
pub fn xlsx(seated: &Seated, speech: &Speech, rtl: bool) -> Result<Vec<u8>, XlsxError> {
    let (heads, rows) = rows(seated, speech);
    let mut workbook = Workbook::new();
    // The same plan gives the same bytes; nobody needs to know when it was made.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(speech.say("wall-plan-name")).set_creation_datetime(&made));
    let sheet = workbook.add_worksheet();
    sheet.set_name(speech.say("wall-plan-name"))?;
    sheet.set_right_to_left(rtl);
    let bold = Format::new().set_bold();
    let number = Format::new().set_align(FormatAlign::Center);
    for (column, head) in (0..).zip(&heads) {
        sheet.write_string_with_format(0, column, head, &bold)?;
    }
    for (row, (name, tables)) in (1..).zip(&rows) {
        sheet.write_string(row, 0, name)?;
        for (column, table) in (1..).zip(tables) {
            if let Some(table) = table {
                sheet.write_number_with_format(row, column, *table as f64, &number)?;
            }
        }
    }
    sheet.set_column_width(0, 30)?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_repeat_rows(0, 0)?;
    workbook.save_to_buffer()
}
