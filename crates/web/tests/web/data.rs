//! What is kept, taking it along and erasing it; and the owner, who sees numbers.

use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use tower::ServiceExt;
use web::{Secret, router};

use crate::clock::someone;
use crate::papers::unpacked;
use crate::support::{TestApp, between, both, started};

async fn add(app: &TestApp, path: &str, names: &[&str]) {
    let mut write = app.store.begin().await.expect("the database answers");
    for name in names {
        write.add_person(&someone(path.trim_start_matches("/m/"), name)).await.expect("a person");
    }
    write.commit().await.expect("it is kept");
}

#[tokio::test]
async fn what_is_kept_is_said_with_its_day() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let shown = host.open(&format!("{path}/data")).await;
    shown.must_say("Namen van mensen: geen").must_say("tot vrijdag 5 maart 2027").must_say("tot u het wist");
    add(&app, &path, &["Fatima", "Jan"]).await;
    host.open(&format!("{path}/data")).await.must_say("De namen van 2 mensen");
}

#[tokio::test]
async fn hosts_take_everything_along_and_the_meeting_can_be_made_from_it() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    add(&app, &path, &["=Fatima", "Jan"]).await;
    let seen = formal.open(&format!("{path}/what")).await.hidden("seen");
    let form =
        [("seen", seen.as_str()), ("title", "Nieuwe naam"), ("aim", "Elkaar leren kennen"), ("place", "Buurthuis")];
    formal.send_form(&format!("{path}/what"), &form).await;
    let export = informal.open(&format!("{path}/export.zip")).await;
    export.must_be(StatusCode::OK);
    let files = unpacked(&export.bytes);
    let text = |wanted: &str| {
        let found = files.iter().find(|(name, _)| name == wanted).unwrap_or_else(|| panic!("{wanted} is there"));
        String::from_utf8(found.1.clone()).expect("text")
    };
    let meeting = meeting::file::read(&text("meeting.toml")).meeting.expect("a meeting");
    assert_eq!((meeting.title.as_str(), meeting.participants.file.as_deref()), ("Nieuwe naam", Some("people.csv")));
    let people = meeting::people::read(text("people.csv").as_bytes()).people;
    assert_eq!(people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["=Fatima", "Jan"]);
    assert!(text("README.txt").contains("people.csv: wie er komt"));
    let lines: Vec<serde_json::Value> =
        text("journal.jsonl").lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines[0]["what"], "Begonnen");
    assert_eq!(lines[0]["day"], "2026-11-24");
    let last = lines.last().expect("entries");
    assert_eq!(
        (&last["side"], &last["what"], &last["after"][0]),
        (&"formal".into(), &"Naam".into(), &"Nieuwe naam".into())
    );
    assert!(!text("journal.jsonl").contains("Fatima"), "the journal names nobody");
    app.someone().open(&format!("{path}/export.zip")).await.must_be(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn names_are_erased_on_request_after_a_tick() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    add(&app, &path, &["Fatima"]).await;
    host.send_form(&format!("{path}/data"), &[]).await.must_say("Zet eerst een vinkje");
    let meeting = path.trim_start_matches("/m/");
    assert_eq!(app.store.people(meeting).await.expect("people").len(), 1);
    let done = host.send_form(&format!("{path}/data"), &[("sure", "1")]).await;
    done.must_say("De namen zijn gewist op dinsdag 24 november 2026").must_say("Namen van mensen: geen");
    assert!(app.store.people(meeting).await.expect("people").is_empty());
}

#[tokio::test]
async fn a_meeting_is_erased_for_both_sides_and_the_other_side_sees_when() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    add(&app, &path, &["Fatima"]).await;
    informal.open(&format!("{path}/data/erase")).await.must_say("Overleg eerst");
    informal.send_form(&format!("{path}/data/erase"), &[]).await.must_say("Zet eerst een vinkje");
    formal.open(&path).await.must_be(StatusCode::OK);
    informal
        .send_form(&format!("{path}/data/erase"), &[("sure", "1")])
        .await
        .must_be(StatusCode::GONE)
        .must_say("dinsdag 24 november 2026");
    formal.open(&path).await.must_be(StatusCode::GONE).must_say("Deze bijeenkomst is gewist");
    formal.open(&format!("{path}/papers")).await.must_be(StatusCode::GONE);
    formal.send_form(&format!("{path}/data/erase"), &[("sure", "1")]).await.must_be(StatusCode::GONE);
    let meeting = path.trim_start_matches("/m/");
    assert!(app.store.journal(meeting, 0).await.expect("a journal").is_empty());
    assert!(app.store.people(meeting).await.expect("people").is_empty());
    formal.open("/").await.must_be(StatusCode::OK);
}

#[tokio::test]
async fn the_page_about_privacy_is_for_everyone_in_every_language() {
    let app = TestApp::new().await;
    for (language, words) in [("nl", "30 dagen"), ("en", "30 days"), ("ar", "30")] {
        let shown = app.someone_who_reads(language).open("/privacy").await;
        shown.must_be(StatusCode::OK).must_say(words);
        assert!(!shown.text().contains("privacy-"), "every text is there");
    }
}

/// A link as `brug admin-link` makes it, good until 09:15.
async fn admin_link(app: &TestApp) -> String {
    let secret = Secret::new();
    let mut write = app.store.begin().await.expect("the database answers");
    let expires: jiff::Timestamp = "2026-11-24T09:15:00Z".parse().expect("a moment");
    write.add_admin_link(&secret.hash(), expires.as_millisecond()).await.expect("a link");
    write.commit().await.expect("it is kept");
    format!("/admin/{}", secret.text())
}

#[tokio::test]
async fn the_owner_signs_in_once_with_a_link_and_sees_numbers_only() {
    let app = TestApp::new().await;
    let (_, path) = started(&app).await;
    add(&app, &path, &["Fatima"]).await;
    let link = admin_link(&app).await;
    let mut owner = app.someone();
    owner.open("/admin").await.must_be(StatusCode::NOT_FOUND);
    owner.open(&link).await.must_be(StatusCode::OK).must_say("Aanmelden");
    let shown = owner.send_form(&link, &[]).await;
    shown.must_be(StatusCode::OK).must_say("Brug in cijfers");
    let row = |name: &str| {
        let text = shown.text();
        between(text.split_once(name).expect("a row").1, "<td>", "</td>")
    };
    assert_eq!((row("Bijeenkomsten").as_str(), row("Mensen, in alle").as_str()), ("1", "1"));
    assert!(!shown.says("Samen voor ouders") && !shown.says("Fatima"));
    owner.open(&path).await.must_be(StatusCode::NOT_FOUND);
    let mut second = app.someone();
    second.send_form(&link, &[]).await.must_be(StatusCode::NOT_FOUND);
    second.open("/admin").await.must_be(StatusCode::NOT_FOUND);
    owner.send_form("/admin/sign-out", &[]).await.must_be(StatusCode::OK);
    owner.open("/admin").await.must_be(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_owner_is_signed_out_after_twelve_hours_and_a_late_link_does_nothing() {
    let app = TestApp::new().await;
    let (link, late) = (admin_link(&app).await, admin_link(&app).await);
    let mut owner = app.someone();
    owner.send_form(&link, &[]).await.must_be(StatusCode::OK);
    app.set_clock("2026-11-24T09:15:00Z");
    app.someone().send_form(&late, &[]).await.must_be(StatusCode::NOT_FOUND);
    app.set_clock("2026-11-24T20:59:59Z");
    owner.open("/admin").await.must_be(StatusCode::OK);
    app.set_clock("2026-11-24T21:00:00Z");
    owner.open("/admin").await.must_be(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_cookie_of_the_owner_goes_to_the_owners_pages_only() {
    let app = TestApp::new().await;
    let link = admin_link(&app).await;
    let request = axum::http::Request::builder()
        .method("POST")
        .uri(&link)
        .header("host", "brug.test")
        .header("origin", "http://brug.test")
        .body(axum::body::Body::empty())
        .expect("a request");
    let response = router(app.app.clone()).oneshot(request).await.expect("an answer");
    let cookie = response.headers()[SET_COOKIE].to_str().expect("text").to_owned();
    for part in ["Path=/admin", "HttpOnly", "SameSite=Strict", "Max-Age=43200"] {
        assert!(cookie.contains(part), "{cookie}");
    }
}

#[tokio::test]
async fn pages_around_papers_and_data_are_small_and_have_every_text_in_every_language() {
    let app = TestApp::with(crate::post::settings(9)).await;
    let (host, _, path) = both(&app).await;
    let within = ["/papers", "/papers?language=ar", "/file", "/invitation", "/contact", "/data", "/data/erase"];
    let pages: Vec<String> = within.iter().map(|below| format!("{path}{below}")).collect();
    for language in ["nl", "en", "ar"] {
        let mut host = host.clone();
        host.send_form("/language", &[("language", language), ("back", "/")]).await;
        for page in pages.iter().map(String::as_str).chain(["/file", "/privacy"]) {
            let shown = host.open(page).await;
            shown.must_be(StatusCode::OK);
            assert!(shown.bytes.len() < 50_000, "{page}: {} bytes", shown.bytes.len());
            assert_eq!(shown.text().matches("<h1").count(), 1, "{page}");
            for missing in
                [">papers-", ">file-", ">meeting-file-", ">invitation-", ">contact-", ">data-", ">erase-", ">form-"]
            {
                assert!(!shown.text().contains(missing), "{page} in {language} has no text for {missing}…");
            }
        }
    }
}
