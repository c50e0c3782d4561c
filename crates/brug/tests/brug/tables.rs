//! `brug tables`: plans for people from a file and for instances, the files it writes, and going on after a change.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use materials::{Form, Paper};
use tempfile::TempDir;

use crate::bad_input::assert_refused;
use crate::support::{
    LANGUAGES, Ran, brug, brug_with, examples, folder_with, has_arabic, make, poelenburg, unzipped, workspace,
};

/// Enough to be near the best for a small room, and the same on every computer.
const STEPS: [&str; 4] = ["--steps", "50000", "--threads", "1"];

/// Runs `brug tables` and fails unless it succeeds.
fn tables(folder: &Path, arguments: &[&str]) -> Ran {
    let ran = brug(folder, &[&["tables"], arguments, &STEPS].concat());
    assert_eq!(ran.code, Some(0), "{arguments:?}: {}", ran.err);
    ran
}

/// Who sits at which table in each round, from a .csv that Brug wrote.
fn seats(csv: &Path) -> BTreeMap<String, Vec<String>> {
    let bytes = fs::read(csv).expect("the plan was written");
    let rows = meeting::people::table(&bytes).expect("it is a table");
    rows.into_iter().skip(1).map(|(_, cells)| (cells[0].clone(), cells[1..].to_vec())).collect()
}

fn people(rows: &[&str]) -> TempDir {
    folder_with("", Some(&(rows.join("\n") + "\n")))
}

/// Twelve people of two sides, the first with what is given for the tables.
fn twelve(first: &str) -> TempDir {
    let mut rows = vec!["name,side,together,apart,absent,table".to_owned(), format!("P1,i,{first}")];
    rows.extend((2..=12).map(|number| format!("P{number},{},,,,", if number % 2 == 0 { "f" } else { "i" })));
    people(&rows.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn the_score_of_the_field_agrees_with_every_plan_for_an_instance() {
    let groups = workspace().join("benches/groups");
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    let mut seen = 0;
    for entry in fs::read_dir(&groups).expect("the instances are there") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().expect("it is a file").to_string_lossy().into_owned();
        if !name.ends_with(".json") || name == "peers.json" {
            continue;
        }
        seen += 1;
        let instance = path.to_str().expect("the path is UTF-8");
        let ran = tables(folder.path(), &["--instance", instance, "--seed", "7", "--out", "plan.json"]);
        let output = Command::new("python3")
            .args([groups.join("score.py"), path.clone(), folder.path().join("plan.json")])
            .output()
            .expect("python3 is there, see scripts/test-tools");
        let scored = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(scored.contains("\"hard\": 0"), "{name}: {scored} {}", String::from_utf8_lossy(&output.stderr));
        let cost = ran.out.split("penalty points").next().and_then(|text| text.split_whitespace().next_back());
        let cost = cost.unwrap_or_else(|| panic!("{name} has no cost: {}", ran.out));
        assert!(scored.contains(&format!("\"total\": {cost},")), "{name}: Brug says {cost}, the score {scored}");
    }
    assert_eq!(seen, 6);
}

#[test]
fn everyone_has_a_table_in_every_round_in_every_form() {
    let folder = examples();
    let out = ["--out", "plan.csv", "--out", "plan.xlsx", "--out", "plan.json", "--out", "plan.pdf"];
    tables(folder.path(), &[&["poelenburg-people.csv", "--rounds", "4", "--size", "4"], &out[..]].concat());
    let csv = seats(&folder.path().join("plan.csv"));
    assert_eq!(csv.len(), 17);
    for round in 0..4 {
        let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
        csv.values().for_each(|tables| *sizes.entry(&tables[round]).or_default() += 1);
        assert_eq!(sizes.keys().copied().collect::<Vec<_>>(), ["1", "2", "3", "4", "5"]);
        assert!(sizes.values().all(|size| [3, 4].contains(size)), "{sizes:?}");
    }
    assert_eq!(seats(&folder.path().join("plan.xlsx")), csv);
    let json = fs::read_to_string(folder.path().join("plan.json")).expect("the plan was written");
    assert!(json.starts_with("{\"people\":[\"Samira\","), "{json}");
    let text = pdf_text(&folder.path().join("plan.pdf"));
    assert!(csv.keys().all(|name| text.contains(name)), "{text}");
    assert!(text.contains("Round 4") && text.contains("Table 5"), "{text}");
}

fn pdf_text(pdf: &Path) -> String {
    let output =
        Command::new("pdftotext").arg(pdf).arg("-").output().expect("pdftotext is there, see scripts/test-tools");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_same_seed_and_steps_give_the_same_files() {
    let folder = examples();
    let ask = ["poelenburg-people.csv", "--rounds", "3", "--seed", "5", "--out"];
    for name in ["a", "b"] {
        for form in ["csv", "xlsx", "json"] {
            tables(folder.path(), &[&ask[..], &[&format!("{name}.{form}")]].concat());
        }
    }
    for form in ["csv", "xlsx", "json"] {
        let [a, b] =
            ["a", "b"].map(|name| fs::read(folder.path().join(format!("{name}.{form}"))).expect("it was written"));
        assert!(a == b, "{form}");
    }
}

#[test]
fn the_terminal_tells_the_plan_its_cost_and_why_in_the_language_of_the_reader() {
    let folder = examples();
    let mut told = BTreeSet::new();
    for language in LANGUAGES {
        let ask = ["tables", "poelenburg-people.csv", "--rounds", "4", "--size", "4", "--speak", language];
        let ran = brug(folder.path(), &[&ask[..], &STEPS].concat());
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert!(ran.out.contains("Samira") && ran.out.contains("Moedergroep Poelenburg"), "{}", ran.out);
        assert_eq!(has_arabic(&ran.out), language == "ar", "{}", ran.out);
        assert!(!ran.out.contains("tables-"), "a text is missing: {}", ran.out);
        told.insert(ran.out);
    }
    assert_eq!(told.len(), 3);
}

#[test]
fn weights_are_an_argument() {
    let folder = examples();
    let ask = ["poelenburg-people.csv", "--rounds", "4", "--size", "4"];
    let usual = tables(folder.path(), &ask).out;
    let none = tables(folder.path(), &[&ask[..], &["--weights", "organisation=0,repeat=0,language=0"]].concat()).out;
    assert_ne!(usual, none);
    assert!(none.contains("In all 0 penalty points"), "{none}");
}

#[test]
fn wishes_of_the_people_file_are_kept() {
    let folder = twelve("P2,P3,2,1");
    tables(folder.path(), &["people.csv", "--rounds", "3", "--size", "4", "--out", "plan.csv"]);
    let seats = seats(&folder.path().join("plan.csv"));
    assert_eq!(seats["P1"], ["1", "", "1"]);
    assert_eq!([&seats["P2"][0], &seats["P2"][2]], ["1", "1"]);
    assert!(seats["P3"][0] != "1" && seats["P3"][2] != "1");
}

#[test]
fn two_people_with_one_name_are_told_apart() {
    let folder = people(&["name,side", "Sam,i", "Sam,f", "Ada,i", "Bo,f"]);
    let ran = tables(folder.path(), &["people.csv", "--rounds", "1", "--out", "plan.csv"]);
    assert!(ran.err.contains("‘Sam’"), "{}", ran.err);
    assert_eq!(seats(&folder.path().join("plan.csv")).into_keys().collect::<Vec<_>>(), ["Ada", "Bo", "Sam", "Sam 2"]);
}

#[test]
fn a_name_that_looks_like_a_formula_stays_a_name() {
    let folder = people(&["name,side", "=1+1,i", "Sam,f", "Ada,i", "Bo,f"]);
    tables(folder.path(), &["people.csv", "--rounds", "1", "--out", "plan.csv", "--out", "plan.xlsx"]);
    let csv = fs::read_to_string(folder.path().join("plan.csv")).expect("it was written");
    assert!(csv.contains("\n'=1+1;"), "{csv}");
    let sheet = unzipped(&fs::read(folder.path().join("plan.xlsx")).expect("it was written"));
    assert!(!String::from_utf8_lossy(&sheet["xl/worksheets/sheet1.xml"]).contains("<f>"));
}

#[test]
fn after_a_change_what_was_sat_stays_and_few_move() {
    let folder = twelve(",,,");
    tables(folder.path(), &["people.csv", "--rounds", "4", "--size", "4", "--out", "plan.csv"]);
    let before = seats(&folder.path().join("plan.csv"));
    // One leaves and two walk in, after the first round.
    let now = fs::read_to_string(folder.path().join("people.csv")).expect("it is there").replace("P5,i,,,,\n", "");
    fs::write(folder.path().join("people.csv"), now + "Nour,i,,,,\nOmar,f,,,,\n").expect("it can be written");
    let ask = ["people.csv", "--after", "plan.csv", "--sat", "1", "--size", "4", "--out", "new.csv"];
    let ran = tables(folder.path(), &ask);
    assert!(ran.out.contains("1: nobody changes tables") || ran.out.contains("1: 1 place changes"), "{}", ran.out);
    let after = seats(&folder.path().join("new.csv"));
    for (name, tables) in &before {
        assert_eq!(tables[0], after[name][0], "{name} has sat");
    }
    assert_eq!(after["P5"][1..], ["", "", ""]);
    assert_eq!(after["Nour"][0], "");
    assert!(after["Nour"][1..].iter().all(|table| !table.is_empty()));
    let refused = brug(folder.path(), &[&["tables"], &ask[..], &STEPS, &["--choose", "9"]].concat());
    assert_eq!(refused.code, Some(2));
}

#[test]
fn who_leaves_before_the_first_round_is_as_one_who_never_came() {
    let folder = twelve(",,,");
    tables(folder.path(), &["people.csv", "--rounds", "3", "--size", "4", "--out", "plan.csv"]);
    let now = fs::read_to_string(folder.path().join("people.csv")).expect("it is there").replace("P5,i,,,,\n", "");
    fs::write(folder.path().join("people.csv"), now).expect("it can be written");
    tables(folder.path(), &["people.csv", "--after", "plan.csv", "--size", "4", "--out", "new.csv"]);
    let after = seats(&folder.path().join("new.csv"));
    assert_eq!((after.len(), after.contains_key("P5")), (11, false));
}

#[test]
fn no_paper_of_the_tables_tells_who_belongs_where() {
    for language in LANGUAGES {
        for paper in [Paper::WallPlan, Paper::Slips] {
            let text = pdf_text(&poelenburg().path(language, paper, Form::Pdf));
            assert!(text.contains("Samira"), "{language} {}: {text}", paper.id());
            for word in ["Moedergroep", "Jeugdteam", "Gemeente", "informe", "forme", "tolk"] {
                assert!(!text.contains(word), "{language} {}: {word}", paper.id());
            }
        }
    }
}

#[test]
fn slips_and_the_wall_plan_agree_and_follow_the_programme() {
    let slips = pdf_text(&poelenburg().path("nl", Paper::Slips, Form::Pdf));
    // A, B, C and E are done at tables.
    assert_eq!(slips.matches("Ronde 4: tafel").count(), 17);
    assert!(!slips.contains("Ronde 5"));
    let wall = pdf_text(&poelenburg().path("nl", Paper::WallPlan, Form::Pdf));
    assert!(wall.contains("Ronde 2 · B ·"), "{wall}");
}

#[test]
fn the_wall_plan_has_a_list_and_a_page_for_each_round_and_no_empty_one() {
    for language in LANGUAGES {
        let pdf = poelenburg().path(language, Paper::WallPlan, Form::Pdf);
        let pages: Vec<String> = pdf_text(&pdf).split('\u{c}').map(str::to_owned).collect();
        assert_eq!(pages.len(), 1 + 4 + 1, "{language}: a list, four rounds, and nothing after the last page");
        assert!(pages[..5].iter().all(|page| page.contains("Samira")), "{language}: {pages:?}");
    }
}

#[test]
fn a_meeting_without_names_gets_places_to_write_them() {
    let folder = examples();
    let made = make(folder.path(), "one-evening.toml", &["--only", "slips,wall-plan"]);
    let slips = pdf_text(&made.path("nl", Paper::Slips, Form::Pdf));
    assert!(slips.contains("Ronde 1: tafel …") && slips.contains("……"), "{slips}");
}

#[test]
fn the_size_of_tables_is_a_wish_of_the_meeting_file() {
    let folder = examples();
    let file = folder.path().join("poelenburg.toml");
    let text =
        fs::read_to_string(&file).expect("it is there").replace("[participants]\n", "[participants]\ntable_size = 3\n");
    fs::write(&file, text).expect("it can be written");
    let made = make(folder.path(), "poelenburg.toml", &["--only", "wall-plan", "--lang", "nl"]);
    let wall = pdf_text(&made.path("nl", Paper::WallPlan, Form::Pdf));
    assert!(wall.contains("Tafel 6") && !wall.contains("Tafel 7"), "17 people at tables of 3: {wall}");
}

#[test]
fn what_cannot_be_seated_is_refused_with_the_way_out() {
    let refused = |folder: &TempDir, arguments: &[&str], key: &'static str, filled: &[(&'static str, &'static str)]| {
        let arguments = [&["tables"], arguments].concat();
        assert_refused(folder.path(), &arguments, |speech| {
            let number = |text: &str| text.parse::<i64>().map_or_else(|_| text.to_owned().into(), Into::into);
            let places: Vec<_> = filled.iter().map(|(name, text)| (*name, number(text))).collect();
            let head = speech.say_with("fault-head", &[("file", "people.csv".into())]);
            format!("{head}\n  → {}\n", speech.say_with(key, &places))
        });
    };
    let ask = ["people.csv", "--rounds", "2", "--size", "4"];
    refused(&people(&["name,side", "Sam,i"]), &ask, "fault-alone", &[]);
    let chain = [("a", "P1"), ("b", "P3"), ("chain", "P1 – P2 – P3")];
    let folder = twelve("P2,P3,,");
    let both = fs::read_to_string(folder.path().join("people.csv")).expect("it is there").replace("P3,i,", "P3,i,P2");
    fs::write(folder.path().join("people.csv"), both).expect("it can be written");
    refused(&folder, &ask, "fault-together-and-apart", &chain);
    refused(&twelve(",,1+2,"), &ask, "fault-always-absent", &[("name", "P1")]);
    let many = [("names", "P1, P2, P3, P4, P5"), ("most", "4")];
    refused(&twelve("P2+P3+P4+P5,,,"), &ask, "fault-together-too-many", &many);
    refused(&twelve(",,,9"), &ask, "fault-no-such-table", &[("name", "P1"), ("table", "9"), ("tables", "3")]);
}

#[test]
fn five_thousand_people_are_refused_at_once() {
    let rows: Vec<String> = (0..5_000).map(|number| format!("P{number},i")).collect();
    let folder = folder_with("", Some(&format!("name,side\n{}\n", rows.join("\n"))));
    let ran = brug(folder.path(), &["tables", "people.csv", "--rounds", "4"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("5000") && ran.err.contains("500"), "{}", ran.err);
}

#[test]
fn what_is_asked_wrongly_is_refused() {
    let folder = twelve(",,,");
    let say = |key: &'static str, places: &'static [(&'static str, &'static str)]| {
        move |speech: &method::Speech| {
            let places: Vec<_> = places.iter().map(|(name, value)| (*name, (*value).into())).collect();
            format!("{}\n", speech.say_with(key, &places))
        }
    };
    assert_refused(folder.path(), &["tables"], say("tables-what", &[]));
    assert_refused(folder.path(), &["tables", "people.csv"], say("tables-how-often", &[]));
    let out = ["tables", "people.csv", "--rounds", "2", "--out", "plan.doc"];
    assert_refused(
        folder.path(),
        &out,
        say("unknown-out", &[("word", "plan.doc"), ("known", ".csv, .xlsx, .json, .pdf")]),
    );
    let names = "repeat, side, side_missing, organisation, language";
    let weights = ["tables", "people.csv", "--rounds", "2", "--weights", "org=5"];
    let places: &[(&str, &str)] = Box::leak(Box::new([("word", "org=5"), ("known", names)]));
    assert_refused(folder.path(), &weights, |speech: &method::Speech| {
        let places: Vec<_> = places.iter().map(|(name, value)| (*name, (*value).into())).collect();
        format!("{}\n", speech.say_with("unknown-weight", &places))
    });
    fs::write(folder.path().join("old.csv"), "name;round 1\nP1;first\n").expect("it can be written");
    let after = ["tables", "people.csv", "--after", "old.csv"];
    assert_refused(folder.path(), &after, say("plan-unreadable", &[("file", "old.csv")]));
    fs::write(folder.path().join("instance.json"), "{\"n\": 3, \"people\": 7}").expect("it can be written");
    assert_refused(folder.path(), &["tables", "--instance", "instance.json"], |speech: &method::Speech| {
        let told = speech.say_with("instance-list", &[("path", "people".into())]);
        format!("{} instance.json: {told}\n", speech.say("error"))
    });
}

#[test]
fn nothing_is_written_when_one_of_the_files_cannot_be() {
    let folder = twelve(",,,");
    fs::create_dir(folder.path().join("plan.xlsx")).expect("it can be made");
    let ask = ["tables", "people.csv", "--rounds", "2", "--steps", "256", "--out", "plan.csv", "--out", "plan.xlsx"];
    let ran = brug(folder.path(), &ask);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("plan.xlsx"), "{}", ran.err);
    assert_eq!(crate::support::everything_in(folder.path()).len(), 3, "meeting.toml, people.csv and the folder");
}

#[test]
fn the_clock_stops_a_search_that_would_have_no_end() {
    let folder = examples();
    // Six repeats and more are unavoidable here, so no search ever knows that it is done.
    let ran = brug_with(
        folder.path(),
        &["tables", "poelenburg-people.csv", "--rounds", "12", "--size", "4", "--seconds", "0.2"],
        &[("LC_ALL", "en_GB.UTF-8")],
    );
    assert_eq!(ran.code, Some(0), "{}", ran.err);
}
