//! The form to sign up on paper.

use materials::{Form, Paper, make};

use crate::support::{LANGUAGES, Pdf, Prepared, made};

const LINK: &str = "https://brug.example/m/poelenburg-2027";

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_form_is_one_page_in_every_language_with_a_link_and_without() {
    let long = format!("https://brug.example/{}", "m".repeat(200));
    for prepared in [Prepared::poelenburg(), Prepared::one_evening(), Prepared::crowded()] {
        for language in LANGUAGES {
            for link in [None, Some(LINK), Some(long.as_str())] {
                let mut context = prepared.context(language);
                context.sign_up_link = link.map(str::to_owned);
                let pages = Pdf::of(&context, Paper::SignUp).pages();
                assert_eq!(pages, 1, "{} in {language} with {link:?}", prepared.meeting.title);
            }
        }
    }
}

#[test]
fn every_language_is_named_in_its_own_letters_on_every_form() {
    let prepared = Prepared::poelenburg();
    for language in LANGUAGES {
        let text = Pdf::of(&prepared.context(language), Paper::SignUp).text();
        for name in ["Nederlands", "English", "Türkçe", "Polski", "ትግርኛ", "Українська", "Soomaali", "Tamaziɣt"]
        {
            assert!(text.contains(name), "{name} is not on the form in {language}: {text}");
        }
        assert!(!text.contains('□'), "a letter has no font in {language}: {text}");
    }
}

#[test]
fn the_form_names_the_hosts_and_the_day_on_which_it_is_erased() {
    let text = words(&Pdf::of(&Prepared::poelenburg().context("nl"), Paper::SignUp).text());
    for wanted in ["Moedergroep Poelenburg", "Jeugdteam Zaandam Zuid", "Voetbalvereniging De Brug", "19 maart 2027"] {
        assert!(text.contains(wanted), "{wanted} is not in {text}");
    }
}

#[test]
fn the_code_on_the_pdf_is_read_as_the_link_and_the_link_stands_beside_it() {
    let prepared = Prepared::poelenburg();
    for language in LANGUAGES {
        let mut context = prepared.context(language);
        context.sign_up_link = Some(LINK.to_owned());
        let form = Pdf::of(&context, Paper::SignUp);
        assert_eq!(form.picture().codes(), [LINK], "{language}");
        assert!(form.text().contains(LINK), "{language}: {}", form.text());
    }
}

#[test]
fn without_a_link_there_is_no_code() {
    let form = Pdf::of(&Prepared::poelenburg().context("nl"), Paper::SignUp);
    assert_eq!(form.picture().codes(), [""; 0]);
    assert!(!form.text().contains("http"), "{}", form.text());
}

#[test]
fn a_link_that_no_code_can_hold_stands_there_as_text() {
    let prepared = Prepared::poelenburg();
    let mut context = prepared.context("en");
    context.sign_up_link = Some(format!("https://brug.example/{}", "7".repeat(3_000)));
    let files = make(&context, Paper::SignUp).expect("a long link is no reason to make no form");
    assert_eq!(files.len(), 2);
}

#[test]
fn the_office_file_with_a_link_opens_without_repair_and_says_what_the_code_is() {
    let prepared = Prepared::poelenburg();
    let mut context = prepared.context("nl");
    context.sign_up_link = Some(LINK.to_owned());
    let file = made(&context, Paper::SignUp, Form::Docx);
    assert_eq!(office::check::check(&file.bytes), []);
}
