//! The meeting as a file, in both directions.

use axum::http::StatusCode;

use crate::support::{Browser, TestApp, between, both, started};

const EXAMPLES: [&str; 3] = [
    include_str!("../../../../examples/poelenburg.toml"),
    include_str!("../../../../examples/one-evening.toml"),
    include_str!("../../../../examples/one-table.toml"),
];

/// A programme that hosts laid by hand, over two half-days.
fn by_hand() -> String {
    let start = include_str!("../../../../examples/poelenburg.toml");
    format!(
        "{start}\n[programme]\nby_hand = [[\"W 15\", \"K 10\", \"A 30\", \"break 15\", \"B 35\"], [\"R 10\", \"E 40\", \"room 5\", \"F 25\", \"G 10\"]]\n"
    )
}

/// Starts a meeting from a file, as one does on the page.
async fn from_file(host: &mut Browser, text: &str) -> String {
    let shown = host.send_file("/file", "file", "meeting.toml", text.as_bytes()).await;
    shown.must_be(StatusCode::OK).must_say("Dit heeft Brug begrepen");
    let kept = shown.hidden("text");
    let card = host.send_form("/file/start", &[("text", &kept), ("side", "informal")]).await;
    card.must_say("Dit is uw eigen link");
    format!("/m/{}", between(&card.text(), "href=\"/m/", "\""))
}

#[tokio::test]
async fn every_meeting_survives_from_file_to_pages_and_back_byte_for_byte() {
    let app = TestApp::new().await;
    let mut texts: Vec<String> = EXAMPLES.map(str::to_owned).into();
    texts.push(by_hand());
    for text in texts {
        let mut host = app.someone();
        let path = from_file(&mut host, &text).await;
        let meeting = meeting::file::read(&text).meeting.expect("a good file");
        let saved = host.open(&format!("{path}/meeting.toml")).await;
        saved.must_be(StatusCode::OK);
        assert_eq!(saved.text(), meeting::file::write(&meeting), "as the meeting is written");
        assert_eq!(meeting::file::read(&saved.text()).meeting.as_ref(), Some(&meeting), "nothing is lost");
        let same = host.send_file(&format!("{path}/file"), "file", "meeting.toml", &saved.bytes).await;
        same.must_say("Het bestand is hetzelfde als de bijeenkomst nu");
        // Changed on the pages, and put back from the file.
        let seen = host.open(&format!("{path}/what")).await.hidden("seen");
        let form = [("seen", seen.as_str()), ("title", "Anders"), ("aim", "Ander doel"), ("place", "")];
        host.send_form(&format!("{path}/what"), &form).await;
        let when = [("seen", seen.as_str()), ("day-0", "2027-06-01"), ("starts-0", "10:00"), ("ends-0", "13:00")];
        host.send_form(&format!("{path}/when"), &when).await;
        assert_ne!(host.open(&format!("{path}/meeting.toml")).await.bytes, saved.bytes);
        let shown = host.send_file(&format!("{path}/file"), "file", "meeting.toml", &saved.bytes).await;
        shown.must_say("Dit is anders in het bestand").must_say("Ander doel");
        let (kept, seen) = (shown.hidden("text"), shown.hidden("seen"));
        let ticks = ["title", "aim", "place", "sessions", "programme"];
        let mut form = vec![("text", kept.as_str()), ("seen", seen.as_str())];
        form.extend(ticks.map(|tick| ("part", tick)));
        host.send_form(&format!("{path}/file/take"), &form).await.must_say("Wat er veranderde");
        assert_eq!(host.open(&format!("{path}/meeting.toml")).await.bytes, saved.bytes, "as it was before");
    }
}

#[tokio::test]
async fn only_what_is_ticked_is_taken_over_and_the_other_side_sees_it() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    let shown = informal.send_file(&format!("{path}/file"), "text", "", EXAMPLES[1].as_bytes()).await;
    let (kept, seen) = (shown.hidden("text"), shown.hidden("seen"));
    informal.send_form(&format!("{path}/file/take"), &[("text", &kept), ("seen", &seen)]).await.must_say("Kies er één");
    let form = [("text", kept.as_str()), ("seen", seen.as_str()), ("part", "title")];
    informal.send_form(&format!("{path}/file/take"), &form).await;
    informal.open(&path).await.must_say("Een avond kennismaken").must_say("Buurthuis");
    formal.open(&format!("{path}/changes")).await.must_say("Een avond kennismaken");
}

#[tokio::test]
async fn what_the_other_side_changed_meanwhile_is_not_overwritten() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    let shown = informal.send_file(&format!("{path}/file"), "text", "", EXAMPLES[1].as_bytes()).await;
    let (kept, seen) = (shown.hidden("text"), shown.hidden("seen"));
    let theirs = [
        ("seen", seen.as_str()),
        ("title", "Van de andere kant"),
        ("aim", "Elkaar leren kennen"),
        ("place", "Buurthuis"),
    ];
    formal.send_form(&format!("{path}/what"), &theirs).await;
    let form = [("text", kept.as_str()), ("seen", seen.as_str()), ("part", "title"), ("part", "place")];
    let outrun = informal.send_form(&format!("{path}/file/take"), &form).await;
    outrun.must_say("Terwijl u keek").must_say("Van de andere kant").must_say("Een avond kennismaken");
    let now = formal.open(&path).await;
    now.must_say("Van de andere kant").must_say("Moskee, Amsterdam-Slotervaart");
}

#[tokio::test]
async fn parts_that_do_not_fit_without_each_other_are_refused_with_the_reason() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let shown = host.send_file(&format!("{path}/file"), "text", "", by_hand().as_bytes()).await;
    let (kept, seen) = (shown.hidden("text"), shown.hidden("seen"));
    let form = [("text", kept.as_str()), ("seen", seen.as_str()), ("part", "programme")];
    host.send_form(&format!("{path}/file/take"), &form).await.must_say("Zo past het niet bij elkaar");
    let form = [("text", kept.as_str()), ("seen", seen.as_str()), ("part", "programme"), ("part", "sessions")];
    host.send_form(&format!("{path}/file/take"), &form).await.must_say("Wat er veranderde");
}

#[tokio::test]
async fn what_is_wrong_in_a_file_is_told_with_its_line_and_the_way_out() {
    let app = TestApp::new().await;
    let mut visitor = app.someone();
    let wrong = EXAMPLES[1].replace("informal = 14", "informal = \"veertien\"");
    let shown = visitor.send_file("/file", "text", "", wrong.as_bytes()).await;
    let line = 1 + wrong.lines().position(|line| line.contains("veertien")).expect("it is there");
    shown.must_say(&format!("Regel {line}")).must_say("informal").must_say("veertien");
    assert!(!shown.says("Dit heeft Brug begrepen"));
    visitor.send_file("/file", "text", "", b"niet = [een bestand").await.must_say("Regel 1");
    // Someone may send the next step by hand.
    visitor
        .send_form("/file/start", &[("text", &wrong), ("side", "informal")])
        .await
        .must_say(&format!("Regel {line}"));
    visitor.send_form("/file/start", &[("text", EXAMPLES[1]), ("side", "bridge")]).await.must_say("Kies een kant");
    let (mut host, path) = started(&app).await;
    host.send_file(&format!("{path}/file"), "text", "", wrong.as_bytes()).await.must_say(&format!("Regel {line}"));
}

#[tokio::test]
async fn what_is_no_file_of_a_meeting_is_refused_kindly() {
    let app = TestApp::new().await;
    let mut visitor = app.someone();
    visitor.open("/file").await.must_be(StatusCode::OK).must_say("Kies het bestand");
    visitor.send_file("/file", "file", "", b"").await.must_say("Kies een bestand, of plak de tekst");
    visitor.send_file("/file", "file", "x.xlsx", b"PK\x03\x04\x00\x00\xff\xfe").await.must_say("geen tekstbestand");
    visitor.send_file("/file", "file", "x.toml", b"title = \"a\x00b\"").await.must_say("geen tekstbestand");
    let large = format!("# {}\n{}", "x".repeat(70_000), EXAMPLES[1]);
    visitor.send_file("/file", "file", "x.toml", large.as_bytes()).await.must_say("groter dan 64 kB");
    let huge = vec![b'x'; 400_000];
    visitor.send_file("/file", "file", "x.toml", &huge).await.must_be(StatusCode::PAYLOAD_TOO_LARGE);
    visitor.send_form("/file", &[("text", "title = 1")]).await.must_be(StatusCode::BAD_REQUEST);
    let script = EXAMPLES[1].replace("Een avond kennismaken", "<script>alert(1)</script>");
    let shown = visitor.send_file("/file", "text", "", script.as_bytes()).await;
    assert!(!shown.text().contains("<script>alert"), "what someone wrote is text");
}

#[tokio::test]
async fn a_people_file_that_is_named_is_told_of() {
    let app = TestApp::new().await;
    let mut visitor = app.someone();
    let shown = visitor.send_file("/file", "text", "", EXAMPLES[0].as_bytes()).await;
    shown.must_say("poelenburg-people.csv").must_say("Voeg de mensen straks toe bij Mensen");
}
