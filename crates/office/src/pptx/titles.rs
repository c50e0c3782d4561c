//! Titles that are unique in the deck, because people who cannot see the slides go by their titles.

use std::borrow::Cow;
use std::collections::HashSet;

use super::model::Deck;
use crate::text::{Run, plain_text};
use crate::xml::is_allowed;

/// The titles in the order of the slides; the second of two that are the same gets " (2)" behind it.
pub(super) fn unique(deck: &Deck) -> Vec<Cow<'_, [Run]>> {
    let mut taken = HashSet::new();
    deck.slides
        .iter()
        .map(|slide| {
            let text = visible(&slide.title);
            if text.is_empty() || taken.insert(text.clone()) {
                return Cow::Borrowed(slide.title.as_slice());
            }
            let suffix = (2..)
                .map(|count| format!(" ({count})"))
                .find(|suffix| taken.insert(format!("{text}{suffix}")))
                .expect("there are more numbers than slides");
            let mut title = slide.title.clone();
            title.push(Run::plain(suffix));
            Cow::Owned(title)
        })
        .collect()
}

/// A title as it is read: without what cannot be written and without space around it.
fn visible(title: &[Run]) -> String {
    let text: String = plain_text(title).chars().filter(|c| is_allowed(*c)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::model::{Layout, Slide};
    use super::*;
    use crate::{Language, Script, Theme};

    fn titles(texts: &[&str]) -> Vec<String> {
        let slides = texts.iter().map(|text| Slide {
            layout: Layout::Body,
            title: vec![Run::plain(*text)],
            bodies: Vec::new(),
            shapes: Vec::new(),
            notes: Vec::new(),
        });
        let deck = Deck {
            title: String::new(),
            subject: String::new(),
            author: String::new(),
            language: Language { tag: "nl-NL".into(), rtl: false, script: Script::Latin },
            created: String::new(),
            theme: Theme::default(),
            footer: String::new(),
            slides: slides.collect(),
        };
        unique(&deck).iter().map(|title| plain_text(title)).collect()
    }

    #[test]
    fn the_second_of_two_gets_a_number() {
        assert_eq!(titles(&["Pauze", "Plan", "Pauze", "Pauze"]), ["Pauze", "Plan", "Pauze (2)", "Pauze (3)"]);
    }

    #[test]
    fn a_number_that_is_taken_is_passed_over() {
        assert_eq!(titles(&["A", "A (2)", "A"]), ["A", "A (2)", "A (3)"]);
    }

    #[test]
    fn empty_titles_stay_empty() {
        assert_eq!(titles(&["", ""]), ["", ""]);
    }
}
