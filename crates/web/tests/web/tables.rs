//! Who sits where: formed, looked at, adjusted by hand, and kept when people come or go.

use axum::http::StatusCode;

use crate::people::{id_of, no_key, people, sign_up_path};
use crate::support::{Browser, Shown, TestApp, seen, started};

/// A meeting with `informal` and `formal` people from a file.
async fn with_people(app: &TestApp, informal: usize, formal: usize) -> (Browser, String) {
    let (mut host, path) = started(app).await;
    add(&mut host, &path, informal, formal, "").await;
    (host, path)
}

async fn add(host: &mut Browser, path: &str, informal: usize, formal: usize, more: &str) {
    let row = |kind: &str, side: &str, n: usize| format!("{kind}{n};{side};Groep {};nl;;;\n", n % 3);
    let mut rows: String = (1..=informal).map(|n| row("I", "informeel", n)).collect();
    rows += &(1..=formal).map(|n| row("F", "formeel", n)).collect::<String>();
    let text = format!("naam;kant;organisatie;talen;nodig;niet bij;tafel\n{rows}{more}");
    let preview = host.send_file(&format!("{path}/people/read"), "file", "lijst.csv", text.as_bytes()).await;
    let count = preview.text().matches("name=\"take\"").count();
    let (csv, once) = (preview.hidden("csv"), preview.hidden("once"));
    let numbers: Vec<String> = (0..count).map(|n| n.to_string()).collect();
    let mut form = vec![("csv", csv.as_str()), ("once", once.as_str())];
    form.extend(numbers.iter().map(|n| ("take", n.as_str())));
    host.send_form(&format!("{path}/people/read/take"), &form).await.must_be(StatusCode::OK);
}

/// Names at each table of a page.
fn tables(shown: &Shown) -> Vec<Vec<String>> {
    let text = seen(&shown.text());
    let tables = text.split("seat-table\"").skip(1).map(|table| table.split("</section>").next().unwrap_or_default());
    tables
        .map(|table| {
            table
                .split("<span dir=\"auto\">")
                .skip(1)
                .map(|seat| seat.split('<').next().unwrap_or_default().to_owned())
                .collect()
        })
        .collect()
}

/// Forms the tables; gives the first round.
async fn form(host: &mut Browser, path: &str) -> Shown {
    let shown = host.send_form(&format!("{path}/tables"), &[("form", "1")]).await;
    shown.must_be(StatusCode::OK).must_say("Ronde 1");
    shown
}

async fn id(app: &TestApp, path: &str, name: &str) -> String {
    let known = people(app, path).await;
    known.into_iter().find(|person| person.name == name).expect("they are on the list").id
}

#[tokio::test]
async fn tables_wait_for_people_and_then_mix_both_sides() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let here = format!("{path}/tables");
    host.open(&here).await.must_say("Er moeten minstens twee mensen");
    host.send_form(&here, &[("form", "1")]).await.must_say("Er moeten minstens twee mensen");
    add(&mut host, &path, 8, 7, "").await;
    host.open(&here).await.must_say("Verdeel 15 mensen over tafels");
    let shown = form(&mut host, &path).await;
    let tables = tables(&shown);
    assert_eq!(tables.iter().map(Vec::len).collect::<Vec<_>>(), [5, 5, 5]);
    for table in &tables {
        assert!(table.iter().any(|name| name.starts_with('I')) && table.iter().any(|name| name.starts_with('F')));
    }
    shown.must_say("Hoe goed is deze indeling?");
    assert!(shown.text().contains("<li class=\"formal\">"), "sides have a colour");
    assert!(shown.says("Formele kant") || shown.says("formele kant"), "and stand there in words:\n{}", shown.text());
    let plan = app.store.seating(id_of(&path)).await.expect("an answer").expect("it is kept").plan;
    assert!(!plan.contains("\"I1\"") && !plan.contains("\"F1\""), "the plan knows ids, not names");
    let again = host.open(&here).await;
    assert_eq!(self::tables(&again), tables, "it stays as it was formed");
}

#[tokio::test]
async fn the_cost_of_a_change_is_shown_before_it_is_done_and_it_can_be_undone() {
    let app = TestApp::new().await;
    let (mut host, path) = with_people(&app, 8, 7).await;
    let before = tables(&form(&mut host, &path).await);
    let informal = before[0].iter().find(|name| name.starts_with('I')).expect("one of that side").clone();
    let formal = before[1].iter().find(|name| name.starts_with('F')).expect("one of that side").clone();
    let (one, two) = (id(&app, &path, &informal).await, id(&app, &path, &formal).await);
    let change = format!("{path}/tables/change");
    let cost = host.open(&format!("{change}?round=1&one={one}&with={two}")).await;
    cost.must_be(StatusCode::OK)
        .must_say(&format!("Ronde 1: {informal} en {formal} ruilen van plaats."))
        .must_say("Strafpunten");
    cost.must_say("Dit komt erbij");
    no_key(&cost);
    assert_eq!(tables(&host.open(&format!("{path}/tables")).await), before, "to look is not to change");

    let fields = ["round", "one", "with", "made"].map(|name| (name, cost.hidden(name)));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let done = host.send_form(&change, &fields).await;
    let after = tables(&done);
    assert!(after[0].contains(&formal) && after[1].contains(&informal));
    // The same form again finds another plan than it was made for.
    host.send_form(&change, &fields).await.must_say("Uw verandering is niet gedaan.");
    assert_eq!(tables(&host.open(&format!("{path}/tables")).await), after);

    let ask = host.send_form(&format!("{path}/tables"), &[("form", "1"), ("made", &done.hidden("made"))]).await;
    ask.must_say("U hebt zelf iets veranderd aan de tafels.");
    let undone = host.send_form(&format!("{path}/tables"), &[("undo", "1"), ("made", &done.hidden("made"))]).await;
    assert_eq!(tables(&undone), before);
    assert!(!undone.text().contains("name=\"undo\""), "there is nothing more to undo");
}

#[tokio::test]
async fn someone_goes_to_another_table() {
    let app = TestApp::new().await;
    let (mut host, path) = with_people(&app, 8, 7).await;
    let before = tables(&form(&mut host, &path).await);
    let name = before[0][0].clone();
    let one = id(&app, &path, &name).await;
    let cost = host.open(&format!("{path}/tables/change?round=2&one={one}&with=table+1")).await;
    let same_table = cost.says("Dat verandert niets");
    let with = if same_table { "table 2" } else { "table 1" };
    let made = host.open(&format!("{path}/tables")).await.hidden("made");
    let form = [("round", "2"), ("one", one.as_str()), ("with", with), ("made", made.as_str())];
    let done = host.send_form(&format!("{path}/tables/change"), &form).await;
    let sizes: Vec<usize> = tables(&done).iter().map(Vec::len).collect();
    assert_eq!(sizes.iter().sum::<usize>(), 15);
    assert!(sizes.contains(&6) && sizes.contains(&4), "{sizes:?}");
    assert_eq!(tables(&host.open(&format!("{path}/tables?round=1")).await), before, "other rounds stay");
}

#[tokio::test]
async fn who_came_later_gets_a_table_and_the_others_keep_theirs() {
    let app = TestApp::new().await;
    let (mut host, path) = with_people(&app, 8, 7).await;
    form(&mut host, &path).await;
    let mut before = Vec::new();
    for round in 1..=3 {
        before.push(tables(&host.open(&format!("{path}/tables?round={round}")).await));
    }
    let gone = before[0][0][0].clone();
    let gone_id = id(&app, &path, &gone).await;
    host.send_form(&format!("{path}/people/{gone_id}/remove"), &[]).await;
    let at = sign_up_path(&mut host, &path).await;
    for name in ["Laat1", "Laat2"] {
        app.someone().send_form(&at, &[("name", name), ("side", "formal")]).await.must_say("Dank u");
    }
    let shown = host.open(&format!("{path}/tables")).await;
    shown
        .must_say("1 mens uit de indeling komt niet meer.")
        .must_say("2 mensen hebben nog niet in elke ronde een tafel")
        .must_say("Laat1, Laat2");
    let placed = host.send_form(&format!("{path}/tables"), &[("place", "1"), ("made", &shown.hidden("made"))]).await;
    assert!(!placed.says("nog niet in elke ronde"));
    for (round, before) in before.iter().enumerate() {
        let now = tables(&host.open(&format!("{path}/tables?round={}", round + 1)).await);
        assert_eq!(now.iter().flatten().count(), 16);
        for (table, people) in before.iter().enumerate() {
            for person in people.iter().filter(|person| **person != gone) {
                assert!(now[table].contains(person), "{person} stays in round {round} at table {table}: {now:?}");
            }
        }
    }
}

#[tokio::test]
async fn two_hosts_who_change_the_tables_at_once_lose_nothing() {
    let app = TestApp::new().await;
    let (mut host, path) = with_people(&app, 6, 6).await;
    let made = form(&mut host, &path).await.hidden("made");
    let first = host.send_form(&format!("{path}/tables"), &[("form", "1"), ("made", &made)]).await;
    let plan = app.store.seating(id_of(&path)).await.expect("an answer").expect("a plan");
    let late = host.send_form(&format!("{path}/tables"), &[("form", "1"), ("made", &made)]).await;
    late.must_say("Iemand anders veranderde de tafels");
    assert_eq!(app.store.seating(id_of(&path)).await.expect("an answer"), Some(plan));
    assert_ne!(first.hidden("made"), made);
}

#[tokio::test]
async fn wishes_that_cannot_be_met_are_told_in_words() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let more = "Anna;informeel;;nl;;Bep, Cor, Dirk;\nBep;formeel;;nl;;Cor, Dirk;\nCor;informeel;;nl;;Dirk;\nDirk;formeel;;nl;;;\n";
    add(&mut host, &path, 3, 3, more).await;
    let shown = host.send_form(&format!("{path}/tables"), &[("form", "1")]).await;
    shown
        .must_be(StatusCode::OK)
        .must_say("Zo kan niemand aan tafel")
        .must_say("Anna")
        .must_say("moeten allemaal uit elkaar");
    assert!(!shown.text().contains("--"), "no option of the command line");
}

#[tokio::test]
async fn a_change_against_a_wish_says_so() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    add(&mut host, &path, 7, 7, "Anna;informeel;;nl;;I1;\n").await;
    let shown = form(&mut host, &path).await;
    let tables = tables(&shown);
    let at = |name: &str| tables.iter().position(|table| table.iter().any(|other| other == name)).expect("a table");
    assert_ne!(at("Anna"), at("I1"));
    let anna = id(&app, &path, "Anna").await;
    let cost = host.open(&format!("{path}/tables/change?round=1&one={anna}&with=table+{}", at("I1") + 1)).await;
    cost.must_say("Dit gaat tegen een wens in").must_say("zouden niet bij elkaar zitten");
}

#[tokio::test]
async fn nonsense_changes_nothing_and_people_of_others_are_not_found() {
    let app = TestApp::new().await;
    let (mut host, path) = with_people(&app, 6, 6).await;
    let (mut other, elsewhere) = with_people(&app, 2, 2).await;
    let theirs = id(&app, &elsewhere, "F1").await;
    let ours = id(&app, &path, "F1").await;
    host.open(&format!("{path}/tables/change?round=1&one={ours}&with={theirs}")).await.must_be(StatusCode::NOT_FOUND);
    let before = tables(&form(&mut host, &path).await);
    for question in [
        format!("round=1&one={ours}&with={theirs}"),
        format!("round=99&one={ours}&with=table+1"),
        format!("round=0&one={ours}&with=table+1"),
        format!("round=1&one={ours}&with=table+99"),
        format!("round=1&one={ours}&with={ours}"),
        "round=x".to_owned(),
        String::new(),
    ] {
        let shown = host.open(&format!("{path}/tables/change?{question}")).await;
        shown.must_be(StatusCode::OK).must_say("Ronde 1");
    }
    let form = [("round", "1"), ("one", ours.as_str()), ("with", theirs.as_str()), ("made", "1")];
    host.send_form(&format!("{path}/tables/change"), &form).await.must_be(StatusCode::NOT_FOUND);
    other.open(&format!("{path}/tables")).await.must_be(StatusCode::NOT_FOUND);
    assert_eq!(tables(&host.open(&format!("{path}/tables?round=777")).await).len(), before.len());
    assert_eq!(tables(&host.open(&format!("{path}/tables")).await), before);
}

#[tokio::test]
async fn papers_show_the_tables_as_hosts_left_them() {
    let app = TestApp::new().await;
    let (mut host, path) = with_people(&app, 6, 5).await;
    let wall = format!("{path}/papers/nl/wall-plan.pdf");
    let formed = form(&mut host, &path).await;
    let before = host.open(&wall).await;
    before.must_be(StatusCode::OK);
    let [first, second] = [0, 1].map(|table| tables(&formed)[table][0].clone());
    let (one, two) = (id(&app, &path, &first).await, id(&app, &path, &second).await);
    let made = formed.hidden("made");
    let fields = [("round", "1"), ("one", one.as_str()), ("with", two.as_str()), ("made", made.as_str())];
    let changed = host.send_form(&format!("{path}/tables/change"), &fields).await;
    let after = host.open(&wall).await;
    assert_ne!(before.bytes, after.bytes, "{first} and {second} changed places on paper too");
    host.send_form(&format!("{path}/tables"), &[("undo", "1"), ("made", &changed.hidden("made"))]).await;
    assert_eq!(host.open(&wall).await.bytes, before.bytes);
}
