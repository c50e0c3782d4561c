//! Plans for the wall and personal slips.

use pdf::{Slip, Slips, WallPlan};

use crate::samples::papers::{CHOSEN, long_names, slips, wall_plan, with_long_names};
use crate::support::{File, Word};

/// A4 on its side, in points.
const WALL: (f64, f64) = (841.89, 595.28);

/// A4 upright, in points.
const SHEET: (f64, f64) = (595.28, 841.89);

/// Least height of a word in letters of 12 points, as poppler tells it.
const READABLE: f64 = 12.0 * 1.3;

fn plan(plan: &WallPlan) -> File {
    File::new(&pdf::wall_plan(plan).expect("the plan can be made"))
}

fn pages(file: &File) -> usize {
    let info = file.info();
    let line = info.lines().find_map(|line| line.strip_prefix("Pages:")).expect("pdfinfo tells the number of pages");
    line.trim().parse().expect("a number of pages")
}

/// The letters of all pages without spaces, as words are broken over lines.
fn letters(file: &File, pages: impl IntoIterator<Item = usize>) -> String {
    let text: String = pages.into_iter().map(|page| file.text(page)).collect();
    solid(&text)
}

fn solid(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200B}' | '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}'))
        .collect()
}

/// Fails if a word lies outside the page or over another one: then something overflows its place.
fn assert_nothing_overflows(file: &File, (width, height): (f64, f64), pages: impl IntoIterator<Item = usize>) {
    for page in pages {
        let words = file.words(page);
        for (index, word) in words.iter().enumerate() {
            let inside = word.left >= 20.0 && word.right <= width - 20.0 && word.top >= 15.0;
            assert!(inside && word.top + word.height <= height - 15.0, "page {page}: {word:?}");
            for other in &words[..index] {
                assert!(!overlap(word, other), "page {page}: {word:?} lies over {other:?}");
            }
        }
    }
}

/// Whether the middles of two words overlap; their boxes have white above and below.
fn overlap(one: &Word, other: &Word) -> bool {
    let middle = |word: &Word| (word.top + word.height * 0.35, word.top + word.height * 0.7);
    let ((top, bottom), (other_top, other_bottom)) = (middle(one), middle(other));
    let across = one.right.min(other.right) - one.left.max(other.left);
    across > 0.5 && bottom.min(other_bottom) - top.max(other_top) > 0.5
}

/// The words of a page that are digits in large letters, with the top and left of each.
fn numbers(words: &[Word], least_height: f64) -> Vec<(&str, f64, f64)> {
    let number = |word: &&Word| word.height > least_height && word.text.bytes().all(|b| b.is_ascii_digit());
    words.iter().filter(number).map(|word| (word.text.as_str(), word.top, word.left)).collect()
}

#[test]
fn plans_and_slips_are_accessible_in_both_directions() {
    for tag in ["nl-NL", "ar-SA"] {
        let slips = File::new(&pdf::slips(&slips(tag, 17, 4)).expect("the slips can be made"));
        for file in [plan(&wall_plan(tag, 30, 6, 4)), plan(&wall_plan(tag, 8, 1, 1)), slips] {
            file.assert_accessible();
            let seen = file.inspect();
            assert_eq!((&seen["lang"], &seen["pdfua_part"]), (&tag.into(), &"1".into()));
        }
    }
}

#[test]
fn the_list_is_one_table_with_heads_and_each_round_has_headings() {
    let seen = plan(&wall_plan("nl-NL", 100, 20, 4)).inspect();
    let count = |tag: &str| seen["tags"][tag].as_u64().unwrap_or_default();
    assert_eq!((count("H1"), count("H2")), (1 + 4, 4 * 20));
    assert_eq!((count("Table"), count("TH"), count("TD")), (1, 5 + 100, 4 * 100));
    assert_eq!((count("L"), count("LI")), (4 * 20, 4 * 100));
}

#[test]
fn plans_and_slips_are_the_same_bytes_each_time() {
    assert_eq!(pdf::wall_plan(&wall_plan("ar-SA", 30, 6, 2)), pdf::wall_plan(&wall_plan("ar-SA", 30, 6, 2)));
    assert_eq!(pdf::slips(&slips("nl-NL", 17, 4)), pdf::slips(&slips("nl-NL", 17, 4)));
}

#[test]
fn a_small_plan_is_a_list_a_page_for_each_round_and_the_signs() {
    let file = plan(&wall_plan("nl-NL", 8, 1, 2));
    assert!(file.info().contains("841.89 x 595.276 pts (A4)"), "{}", file.info());
    assert_eq!(pages(&file), 1 + 2 + 1);
    assert!(file.text(1).starts_with("Waar zit ik?\nNaam"));
    assert!(file.text(1).contains("Jan-Willem van der Meulen-Oosterbroek"), "it can be searched for");
    assert!(file.text(2).starts_with("Ronde 1 · A · Een (nieuw) beeld van elkaar\nTafel 1\nFatima El Amrani"));
    assert!(file.text(4).contains("Tafel 1") && !file.text(4).contains("weggooien"));
    for page in 1..=3 {
        assert!(file.text(page).contains("Na de bijeenkomst: weggooien."));
    }
    assert_nothing_overflows(&file, WALL, 1..=3);
}

#[test]
fn few_tables_fill_the_page_and_many_can_be_read() {
    for (people, tables, rounds, least) in
        [(18, 3, 1, 27.0), (30, 6, 1, 22.0), (100, 20, 1, READABLE), (150, 30, 1, READABLE)]
    {
        let file =
            plan(&WallPlan { signs: Vec::new(), foot: String::new(), ..wall_plan("nl-NL", people, tables, rounds) });
        for page in (1..=pages(&file)).filter(|&page| file.text(page).starts_with("Ronde")) {
            let words = file.words(page);
            let small = words.iter().find(|word| word.height < least);
            assert!(small.is_none(), "{tables} tables, page {page}: {small:?}");
        }
        let last_round = file.words(pages(&file));
        let lowest = last_round.iter().map(|word| word.top + word.height).fold(0.0, f64::max);
        assert!(lowest > WALL.1 * 0.6, "{tables} tables end at {lowest}");
        assert_nothing_overflows(&file, WALL, 1..=pages(&file));
    }
}

#[test]
fn the_digits_of_the_list_are_larger_than_the_names() {
    let file = plan(&wall_plan("nl-NL", 100, 20, 4));
    let words = file.words(1);
    let name = words.iter().find(|word| word.text == "Henk").expect("Henk is in the list");
    assert!(name.height >= 14.0 * 1.3);
    assert!(numbers(&words, name.height * 1.15).len() > 100);
}

#[test]
fn four_hundred_people_at_eighty_tables_are_all_there() {
    for tag in ["nl-NL", "ar-SA"] {
        let model = wall_plan(tag, 400, 80, 6);
        let file = plan(&model);
        let count = pages(&file);
        let (before_signs, per_round) = (count - 80, (count - 80) / 7);
        assert!((6..=13).contains(&per_round), "{before_signs} pages before the signs");
        assert_nothing_overflows(&file, WALL, 1..=before_signs);
        let text = letters(&file, 1..=before_signs);
        for person in &model.people {
            let name = solid(&person.name.name);
            if name.is_ascii() {
                assert!(text.matches(&name).count() > 6, "{name}");
            }
        }
        for round in &model.rounds {
            assert!(text.contains(&solid(&round.title)) || tag == "ar-SA", "{}", round.title);
        }
    }
}

#[test]
fn the_head_of_the_list_is_repeated_on_every_page_and_column() {
    let file = plan(&WallPlan { rounds: Vec::new(), signs: Vec::new(), ..wall_plan("nl-NL", 200, 40, 2) });
    let count = pages(&file);
    assert!(count > 1);
    for page in 1..count {
        assert_eq!(file.text(page).matches("Naam").count(), 2, "page {page}");
    }
}

#[test]
fn a_plan_is_mirrored_as_a_whole() {
    for (tag, sign) in [("nl-NL", 1.0), ("ar-SA", -1.0)] {
        let file = plan(&wall_plan(tag, 30, 6, 4));
        let words = file.words(2);
        let labels = numbers(&words, 28.0);
        let left =
            |number: &str| labels.iter().find(|label| label.0 == number).unwrap_or_else(|| panic!("{words:?}")).2;
        assert!((left("2") - left("1")) * sign > 0.0 && (left("3") - left("2")) * sign > 0.0, "{tag}: {labels:?}");
        let list = file.words(1);
        let in_first_list = |word: &&Word| (word.left > WALL.0 / 2.0) == (tag == "ar-SA");
        let list: Vec<&Word> = list.iter().filter(in_first_list).collect();
        let henk = list.iter().find(|word| word.text == "Henk").expect("Henk is in the first list");
        let row = list.iter().filter(|word| (word.top - henk.top).abs() < 8.0 && word.text.len() == 1);
        let digits: Vec<(&str, f64)> = row.map(|word| (word.text.as_str(), (word.left - henk.left) * sign)).collect();
        assert!(digits.len() == 4 && digits.iter().all(|digit| digit.1 > 0.0), "{tag}: {digits:?}");
        let place = |number: &str| digits.iter().find(|digit| digit.0 == number).map(|digit| digit.1);
        // Henk goes to tables 1, 2, 3 and 4, in this order.
        assert!(place("1") < place("2") && place("2") < place("3") && place("3") < place("4"), "{tag}: {digits:?}");
    }
}

#[test]
fn a_name_in_other_letters_keeps_its_own_direction() {
    for tag in ["nl-NL", "ar-SA"] {
        for (name, word, sign) in [("Henk –", "Henk", 1.0), ("نور –", "نور", -1.0)] {
            let mut model = wall_plan(tag, 1, 1, 1);
            (model.people[0].name, model.rounds[0].tables[0].names) = (name.into(), vec![name.into()]);
            let slips = Slips { slips: vec![Slip { name: name.into(), lines: Vec::new() }], ..slips(tag, 1, 1) };
            let slips = File::new(&pdf::slips(&slips).expect("the slips can be made"));
            let plan = plan(&model);
            for words in [plan.words(1), plan.words(2), slips.words(1)] {
                let left = |text: &str| words.iter().find(|word| word.text == text).map(|word| word.left * sign);
                assert!(left(word) < left("–"), "{name} in {tag}: the dash ends the name: {words:?}");
            }
        }
    }
}

#[test]
fn names_of_120_letters_are_never_cut_off() {
    for (tag, people, tables, rounds) in
        [("nl-NL", 30, 6, 4), ("ar-SA", 30, 6, 4), ("nl-NL", 24, 3, 12), ("ar-SA", 320, 40, 1), ("nl-NL", 90, 1, 1)]
    {
        let file = plan(&WallPlan { signs: Vec::new(), ..with_long_names(wall_plan(tag, people, tables, rounds)) });
        let count = pages(&file);
        assert_nothing_overflows(&file, WALL, 1..=count);
        let text = letters(&file, 1..=count);
        for name in long_names().iter().filter(|name| !name.name.starts_with('ع')) {
            let found = text.matches(&solid(&name.name)).count();
            assert!(found >= people * (rounds + 1) / 5 - 1, "{}: {found} times", name.name);
        }
    }
}

#[test]
fn a_plan_without_people_tables_or_rounds_is_made() {
    let full = wall_plan("nl-NL", 8, 2, 2);
    let no_people = WallPlan { people: Vec::new(), ..full.clone() };
    assert_eq!(pages(&plan(&no_people)), 2 + 2);
    let mut no_tables = full.clone();
    no_tables.rounds.iter_mut().for_each(|round| round.tables.clear());
    assert_eq!(pages(&plan(&no_tables)), 1 + 2 + 2);
    let mut no_names = full.clone();
    no_names.rounds[0].tables.iter_mut().for_each(|table| table.names.clear());
    plan(&no_names).assert_accessible();
    let nothing = WallPlan { people: Vec::new(), rounds: Vec::new(), signs: Vec::new(), ..full };
    assert_eq!(pages(&plan(&nothing)), 1);
}

#[test]
fn the_number_of_lines_decides_how_many_slips_are_on_a_page() {
    for (lines, per_page) in [(1, 16), (2, 14), (3, 12), (4, 10), (6, 10), (8, 8), (12, 6)] {
        for tag in ["nl-NL", "ar-SA"] {
            let file = File::new(&pdf::slips(&slips(tag, 17, lines)).expect("the slips can be made"));
            assert_eq!(pages(&file), 17_usize.div_ceil(per_page), "{lines} lines in {tag}");
            assert_nothing_overflows(&file, SHEET, 1..=pages(&file));
        }
    }
}

#[test]
fn a_slip_has_its_name_its_lines_and_its_foot() {
    let file = File::new(&pdf::slips(&slips("nl-NL", 17, 4)).expect("the slips can be made"));
    assert!(file.text(1).starts_with("Fatima El Amrani\nRonde 1 · tafel 1\nRonde 2 · tafel 1\n"), "{}", file.text(1));
    assert_eq!(file.text(1).matches("Na de bijeenkomst: weggooien.").count(), 10);
    let arabic = File::new(&pdf::slips(&slips("ar-SA", 17, 4)).expect("the slips can be made"));
    let words = arabic.words(1);
    let left =
        |text: &str| words.iter().find(|word| word.text == text).unwrap_or_else(|| panic!("{text} in {words:?}")).left;
    assert!(left("Fatima") > SHEET.0 / 2.0 && left("Henk") > left("نور"), "the first slip is at the right");
    assert!(words.iter().find(|word| word.text == "Henk").is_some_and(|word| (word.right - 535.0).abs() < 2.0));
    assert_eq!(CHOSEN[6], "Henk");
}

#[test]
fn long_names_and_twelve_long_lines_stay_on_their_slip() {
    for tag in ["nl-NL", "ar-SA"] {
        let mut model = slips(tag, 10, 12);
        let line = "Ronde 1 · Een (nieuw) beeld van elkaar · tafel 3 bij het raam aan de straat";
        model.slips = long_names().map(|name| Slip { name, lines: vec![line.into(); 12] }).to_vec();
        let file = File::new(&pdf::slips(&model).expect("the slips can be made"));
        assert_eq!(pages(&file), 1);
        assert_nothing_overflows(&file, SHEET, [1]);
        let words = file.words(1);
        assert_eq!(words.iter().filter(|word| word.text == "raam").count(), 5 * 12);
        // Cuts are at 15, 105 and 195 mm across, and at 12, 103, 194 and 285 mm down.
        let mm = |points: f64| points / 72.0 * 25.4;
        let cut = |word: &&Word| {
            let across = [15.0, 105.0, 195.0].iter().any(|&x| mm(word.left) < x && x < mm(word.right));
            let down = [12.0, 103.0, 194.0, 285.0].iter().any(|&y| mm(word.top) < y && y < mm(word.top + word.height));
            across || down
        };
        assert!(words.iter().find(cut).is_none(), "{:?}", words.iter().find(cut));
    }
}
