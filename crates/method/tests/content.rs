//! The content and the locales as they are built in.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use method::check::{Problem, check};
use method::{CardSet, Files, embedded_content, embedded_locales, facts, follow, words};

#[test]
fn the_content_has_no_findings() {
    let findings = check(&embedded_content());
    let list: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{} findings:\n{}", list.len(), list.join("\n"));
}

#[test]
fn every_language_loads_with_nothing_stale() {
    for language in &facts().languages {
        let words = words(&language.code).expect("a language of the list");
        assert_eq!(words.exercises.len(), 10, "{}", language.code);
        assert!(words.stale.is_empty(), "{}: {:?}", language.code, words.stale);
    }
    assert!(words("xx").is_none());
}

#[test]
fn every_set_has_as_many_cards_as_the_method_asks_for() {
    for set in CardSet::ALL {
        let sides = if set == CardSet::Strengths { 2 } else { 1 };
        assert!(facts().cards[&set].len() >= sides * set.least(), "{set:?}");
    }
}

/// The content with one file changed.
fn changed(path: &str, change: impl Fn(&str) -> String) -> Files {
    let mut files = embedded_content();
    let text = files.get(path).unwrap_or_else(|| panic!("{path} is there")).clone();
    files.insert(path.to_owned(), change(&text));
    files
}

/// Findings as `file key` with the name of the problem.
fn found(files: &Files) -> Vec<String> {
    let name = |problem: &Problem| format!("{problem:?}").split(['(', ' ']).next().unwrap_or_default().to_owned();
    check(files).iter().map(|finding| format!("{} {} {}", finding.file, finding.key, name(&finding.problem))).collect()
}

#[test]
fn a_missing_text_is_found_in_each_language() {
    let files = changed("exercises/a-image/ar.toml", |text| text.replace("when_short", "when_shorter"));
    let found = found(&files);
    assert!(found.contains(&"exercises/a-image/ar.toml when_short Missing".to_owned()), "{found:?}");
    assert!(found.contains(&"exercises/a-image/ar.toml when_shorter Unknown".to_owned()), "{found:?}");
}

#[test]
fn an_unknown_key_in_the_source_is_found() {
    let files = changed("letters/nl.toml", |text| format!("extra = \"tekst\"\n{text}"));
    assert!(found(&files).contains(&"letters/nl.toml extra Unknown".to_owned()));
}

#[test]
fn a_changed_source_makes_its_translations_stale_until_they_follow() {
    let mut files = changed("exercises/g-wish/nl.toml", |text| text.replacen("summary = \"", "summary = \"Nu: ", 1));
    let stale =
        |files: &Files, code: &str| found(files).contains(&format!("exercises/g-wish/{code}.toml summary Stale"));
    assert!(stale(&files, "en") && stale(&files, "ar"));
    files.insert("follows/en.toml".to_owned(), follow(&files, "en", &["exercises/g-wish#summary".to_owned()]));
    assert!(!stale(&files, "en") && stale(&files, "ar"));
}

#[test]
fn a_long_sentence_and_a_hard_word_are_found() {
    let long = "Wij gaan vandaag met elkaar aan een grote tafel zitten en daarna praten wij heel lang over alles wat ons nog te binnen schiet.";
    let files =
        changed("handout/nl.toml", |text| text.replacen("text = \"", &format!("text = \"{long} Middels dit. "), 1));
    let found = found(&files);
    assert!(found.iter().any(|line| line.ends_with("LongSentence")), "{found:?}");
    assert!(found.iter().any(|line| line.ends_with("HardWord")), "{found:?}");
}

#[test]
fn every_finding_is_told_at_once() {
    let mut files = changed("exercises/a-image/ar.toml", |text| text.replace("when_short", "when_shorter"));
    files.remove("glossary/en.toml");
    files.insert("guide/ar.toml".to_owned(), "this is = not toml =".to_owned());
    let found = found(&files);
    for wanted in
        ["exercises/a-image/ar.toml when_short Missing", "glossary/en.toml  NoFile", "guide/ar.toml  Unreadable"]
    {
        assert!(found.contains(&wanted.to_owned()), "{wanted} not in {found:?}");
    }
}

#[test]
fn facts_that_contradict_each_other_are_found() {
    let files = changed("exercises/e-plan/exercise.toml", |text| text.replace("steps = [4,", "steps = [5,"));
    assert!(found(&files).contains(&"exercises/e-plan/exercise.toml steps Facts".to_owned()));
    let files = changed("cards/roles/cards.toml", |text| text.replacen("id = \"", "id = \"other-", 1));
    let found = found(&files);
    assert!(found.iter().any(|line| line.starts_with("cards/roles/nl.toml card.other-") && line.ends_with("Missing")));
    assert!(found.iter().any(|line| line.starts_with("cards/roles/nl.toml card.") && line.ends_with("Unknown")));
}

/// Keys of the locale `code` with the variables of each.
fn keys(code: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys = BTreeMap::new();
    for (path, text) in embedded_locales().iter().filter(|(path, _)| path.starts_with(&format!("{code}/"))) {
        let resource =
            fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let mut variables = BTreeSet::new();
                let value = message.value.as_ref().unwrap_or_else(|| panic!("{path}: {} has a text", message.id.name));
                collect(&value.elements, &mut variables);
                assert!(
                    keys.insert(message.id.name.to_owned(), variables).is_none(),
                    "{path}: {} twice",
                    message.id.name
                );
            }
        }
    }
    keys
}

fn collect(elements: &[PatternElement<&str>], variables: &mut BTreeSet<String>) {
    for element in elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => variable(inline, variables),
                Expression::Select { selector, variants } => {
                    variable(selector, variables);
                    variants.iter().for_each(|variant| collect(&variant.value.elements, variables));
                }
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.to_owned());
    }
}

#[test]
fn every_locale_has_every_key_with_the_same_variables() {
    let dutch = keys("nl");
    assert!(dutch.len() > 200, "the Dutch locale is there");
    for language in &facts().languages {
        assert_eq!(dutch, keys(&language.code), "{}", language.code);
    }
}

#[test]
fn every_key_that_the_code_asks_for_is_there_and_every_key_is_asked_for() {
    let dutch = keys("nl");
    let mut code = String::new();
    for folder in ["../materials/src", "../brug/src", "../wording/src", "../web/src", "../web/templates"] {
        read_all(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).as_path(), &mut code);
    }
    let calls = ["say(\"", "say_with(\n", "say_with(\"", "page.t(\"", "page.n(\"", "page.one(\"", "page.with(\""];
    for call in calls {
        for after in code.split(call).skip(1) {
            let key = after.trim_start().trim_start_matches('"').split('"').next().unwrap_or_default();
            assert!(dutch.contains_key(key) || key.contains('{'), "there is no {key:?}");
        }
    }
    // Keys that are put together from a beginning and a name.
    let built = [
        "weekday-",
        "month-",
        "problem-",
        "hint-",
        "cli-",
        "host-kind-",
        "speaks-",
        "shape-",
        "state-",
        "error-",
        "details-",
        "-name",
        "-file",
        "-about",
        "-say",
    ];
    let is_built = |key: &str| built.iter().any(|part| key.starts_with(part) || key.ends_with(part));
    let unused: Vec<&String> =
        dutch.keys().filter(|key| !code.contains(&format!("\"{key}\"")) && !is_built(key)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

fn read_all(folder: &std::path::Path, code: &mut String) {
    for entry in std::fs::read_dir(folder).expect("the crate's source") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            read_all(&path, code);
        } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "html") {
            code.push_str(&std::fs::read_to_string(path).expect("source is text"));
        }
    }
}
