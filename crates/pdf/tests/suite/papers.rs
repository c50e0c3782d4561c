//! Cards, names, signs and posters.

use pdf::{Card, CardSet, NameCards};

use crate::samples::papers::{card_set, name_cards, posters, table_signs};
use crate::support::{File, Word};

fn file(made: Result<Vec<u8>, pdf::PdfError>) -> File {
    File::new(&made.expect("the paper can be made"))
}

fn find<'w>(words: &'w [Word], text: &str) -> &'w Word {
    words.iter().find(|word| word.text == text).unwrap_or_else(|| panic!("{text} is not in {words:?}"))
}

#[test]
fn every_paper_is_accessible_in_both_directions() {
    for tag in ["nl-NL", "ar-SA"] {
        let mut files = vec![
            file(pdf::cards(&card_set(tag))),
            file(pdf::name_cards(&name_cards(tag))),
            file(pdf::table_signs(&table_signs(tag))),
        ];
        files.extend(posters(tag).iter().map(|(_, poster)| file(pdf::poster(poster))));
        for file in files {
            file.assert_accessible();
            assert_eq!(file.inspect()["lang"], tag);
        }
    }
}

#[test]
fn papers_are_the_same_bytes_each_time() {
    assert_eq!(pdf::cards(&card_set("nl-NL")), pdf::cards(&card_set("nl-NL")));
    assert_eq!(pdf::name_cards(&name_cards("ar-SA")), pdf::name_cards(&name_cards("ar-SA")));
}

/// The small number of a card.
fn number(words: &[Word], number: usize) -> &Word {
    let small = |word: &&Word| word.text == number.to_string() && word.height < 20.0;
    words.iter().find(small).unwrap_or_else(|| panic!("{number} is not in {words:?}"))
}

/// In which column a card lies: 0 left, 1 right.
fn column(word: &Word) -> usize {
    usize::from(word.left > 297.0)
}

#[test]
fn backs_lie_behind_their_fronts_when_turned_over_the_long_edge() {
    for (tag, first_column) in [("nl-NL", 0), ("ar-SA", 1)] {
        let file = file(pdf::cards(&card_set(tag)));
        let (fronts, backs) = (file.words(3), file.words(4));
        assert_eq!(column(number(&fronts, 1)), first_column);
        for card in 1..=8 {
            let (front, back) = (number(&fronts, card), number(&backs, card));
            assert_ne!(column(front), column(back), "card {card} in {tag}");
            assert!((front.top - back.top).abs() < 1.0);
        }
    }
}

#[test]
fn a_set_without_backs_has_no_empty_pages() {
    let mut set = card_set("nl-NL");
    set.cards.iter_mut().for_each(|card| card.back = String::new());
    assert_eq!(file(pdf::cards(&set)).inspect()["pages"], 3);
    let none = CardSet { cards: Vec::new(), blank: 0, ..set };
    assert_eq!(file(pdf::cards(&none)).inspect()["pages"], 1);
}

#[test]
fn long_text_stays_on_its_card() {
    let mut set = card_set("nl-NL");
    let long = "Samenwerkingsovereenkomst met de gemeente en de buurt. ".repeat(20);
    set.cards = vec![Card { front: long.clone(), back: long, ..set.cards[0].clone() }];
    let file = file(pdf::cards(&set));
    for page in [3, 4] {
        let words = file.words(page);
        let column = if page == 3 { 42.5..297.7 } else { 297.6..552.8 };
        let card: Vec<_> = words.iter().filter(|word| word.top < 69.4 + 175.7 && column.contains(&word.left)).collect();
        assert!(card.len() > 100);
        assert!(card.iter().all(|word| word.right <= column.end), "page {page}");
        let below = words.iter().filter(|word| word.text.starts_with("Samenwerking") && word.top > 69.4 + 170.0);
        assert_eq!(below.count(), 0, "page {page}");
    }
}

#[test]
fn name_cards_fill_the_page_and_need_no_names() {
    let none = NameCards { names: Vec::new(), blank: 0, ..name_cards("nl-NL") };
    let file = file(pdf::name_cards(&none));
    assert_eq!(file.text(1).matches("Wat ik doe voor ouders:").count(), 8);
    assert_eq!(file.inspect()["pages"], 1);
}

#[test]
fn a_table_sign_is_read_aloud_once_a_table() {
    let seen = file(pdf::table_signs(&table_signs("nl-NL"))).inspect();
    assert_eq!(seen["pages"], 2);
    assert_eq!(seen["tags"]["P"], 2);
}

#[test]
fn a_poster_is_one_page_of_a3() {
    for (name, poster) in posters("nl-NL") {
        let file = file(pdf::poster(&poster));
        let info = file.info();
        assert!(info.contains("Pages:           1") && info.contains("1190.55 x 841.89"), "{name}: {info}");
    }
}

#[test]
fn a_plane_is_mirrored_and_its_two_ends_have_one_size() {
    let words = |tag: &str| file(pdf::poster(&posters(tag)[0].1)).words(1);
    let dutch = words("nl-NL");
    assert!(find(&dutch, "vrijwilligers").right < find(&dutch, "beroepskrachten").left);
    assert!((find(&dutch, "vrijwilligers").top - find(&dutch, "beroepskrachten").top).abs() < 0.1);
    let arabic = words("ar-SA");
    let place = |part: &str| arabic.iter().find(|word| word.text == part).expect("the word is there").left;
    assert!(place("المتطوعين") > place("المهنيين"), "{arabic:?}");
}
