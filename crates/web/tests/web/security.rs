//! Headers, cookies, limits, and what others may not see.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN, SET_COOKIE};
use axum::http::{Method, Request, StatusCode};
use tower::ServiceExt;
use web::{Settings, router};

use crate::support::{START, TestApp, between, both, started};

#[tokio::test]
async fn every_answer_bears_the_headers_that_protect_it() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    for path in ["/", "/start", &path, "/nowhere", "/h/wrong"] {
        let headers = host.open(path).await.headers;
        let policy = headers["content-security-policy"].to_str().expect("text");
        for part in ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'"] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains('*'), "{path}: {policy}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(headers["referrer-policy"], "same-origin", "{path}");
        assert_eq!(headers["cache-control"], "no-store", "{path}");
    }
}

#[tokio::test]
async fn cookies_are_out_of_reach_of_scripts_and_other_sites_and_travel_over_tls_only() {
    for (address, secure) in [(None, false), (Some("https://brug.example"), true)] {
        let settings = Settings { address: address.map(str::to_owned), ..Settings::default() };
        let app = TestApp::with(settings).await;
        let request = Request::builder()
            .method(Method::POST)
            .uri("/start")
            .header(HOST, "brug.test")
            .header(ORIGIN, "http://brug.test")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(START.map(|(name, value)| format!("{name}={value}")).join("&").replace(' ', "+")))
            .expect("a request");
        let response = router(app.app.clone()).oneshot(request).await.expect("an answer");
        let cookie = response.headers()[SET_COOKIE].to_str().expect("text");
        assert!(
            cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"),
            "{cookie}"
        );
        assert_eq!(cookie.contains("Secure"), secure, "{cookie}");
        assert_eq!(response.headers().contains_key("strict-transport-security"), secure);
    }
}

#[tokio::test]
async fn a_form_from_another_site_changes_nothing() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    for origin in ["https://elsewhere.example", "null", "http://brug.test.elsewhere.example"] {
        let request = Request::builder()
            .method(Method::POST)
            .uri(format!("{path}/link"))
            .header(HOST, "brug.test")
            .header(ORIGIN, origin)
            .header("cookie", format!("brug={}", host.cookies["brug"]))
            .body(Body::empty())
            .expect("a request");
        host.send(request, "/").await.must_be(StatusCode::FORBIDDEN).must_say("niet van Brug zelf");
    }
    host.open(&path).await.must_be(StatusCode::OK);
}

#[tokio::test]
async fn a_meeting_of_others_is_not_there() {
    let app = TestApp::new().await;
    let (_, path) = started(&app).await;
    let (mut other, _) = started(&app).await;
    for below in ["", "/what", "/when", "/programme", "/changes", "/people", "/papers", "/invitation", "/data"] {
        other.open(&format!("{path}{below}")).await.must_be(StatusCode::NOT_FOUND).must_say("Deze pagina is er niet");
        app.someone().open(&format!("{path}{below}")).await.must_be(StatusCode::NOT_FOUND);
    }
    other.send_form(&format!("{path}/link"), &[]).await.must_be(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn secrets_are_kept_as_hashes_only() {
    let app = TestApp::new().await;
    let mut host = app.someone();
    let card = host.send_form("/start", &START).await;
    let secret = between(&card.text(), "http://brug.test/h/", "<");
    let meeting = between(&card.text(), "href=\"/m/", "\"");
    let accesses = app.store.accesses(&meeting).await.expect("the database answers");
    assert!(!accesses.is_empty());
    for access in accesses.iter().filter(|access| access.kind == store::AccessKind::Host) {
        assert_eq!(access.hash.len(), 64);
        assert_eq!(access.secret, None);
        assert!(!access.hash.contains(&secret) && !access.id.contains(&secret));
    }
}

#[tokio::test]
async fn who_tries_many_wrong_links_has_to_wait_and_others_go_on() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let mut guesser = app.someone();
    for _ in 0..30 {
        guesser.open("/h/abcdefghjkmnpqrstuvwxyz234").await.must_be(StatusCode::NOT_FOUND);
    }
    guesser.open("/h/abcdefghjkmnpqrstuvwxyz234").await.must_be(StatusCode::TOO_MANY_REQUESTS).must_say("Even wachten");
    host.open(&path).await.must_be(StatusCode::OK);
    app.set_clock("2026-11-24T09:11:00Z");
    guesser.open("/h/abcdefghjkmnpqrstuvwxyz234").await.must_be(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_title_that_is_a_script_is_a_title() {
    let app = TestApp::new().await;
    let mut host = app.someone();
    let mut form = START;
    form[3] = ("title", "<script>alert('x')</script>");
    let card = host.send_form("/start", &form).await;
    let path = format!("/m/{}", between(&card.text(), "href=\"/m/", "\""));
    for below in ["", "/what", "/programme", "/changes"] {
        let shown = host.open(&format!("{path}{below}")).await;
        shown.must_be(StatusCode::OK);
        assert!(!shown.text().contains("<script>alert"), "{below}");
    }
    host.open(&path).await.must_say("<script>alert('x')</script>");
}

#[tokio::test]
async fn a_form_that_is_too_large_is_refused_with_a_page() {
    let app = TestApp::new().await;
    let mut host = app.someone();
    let huge = "x".repeat(300 * 1024);
    host.send_form("/start", &[("step", "1"), ("organisation", &huge)]).await.must_be(StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn the_language_is_chosen_remembered_and_goes_back_to_our_own_pages_only() {
    let app = TestApp::new().await;
    let mut visitor = app.someone_who_reads("en-GB,en;q=0.8");
    assert!(visitor.open("/").await.text().contains("lang=\"en\""));
    let shown = visitor.send_form("/language", &[("language", "ar"), ("back", "/start")]).await;
    assert_eq!(shown.path, "/start");
    assert!(shown.text().contains("lang=\"ar\" dir=\"rtl\""));
    for elsewhere in ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", ""] {
        let shown = visitor.send_form("/language", &[("language", "nl"), ("back", elsewhere)]).await;
        assert_eq!(shown.path, "/", "{elsewhere}");
    }
    visitor.send_form("/language", &[("language", "xx"), ("back", "/")]).await.must_be(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_page_is_small_and_says_only_known_words() {
    let app = TestApp::new().await;
    let (host, _, path) = both(&app).await;
    for language in ["nl", "en", "ar"] {
        let mut host = host.clone();
        host.send_form("/language", &[("language", language), ("back", "/")]).await;
        for below in ["", "/what", "/when", "/numbers", "/languages", "/us", "/programme", "/changes"] {
            let shown = host.open(&format!("{path}{below}")).await;
            shown.must_be(StatusCode::OK);
            assert!(shown.bytes.len() < 50_000, "{below}: {} bytes", shown.bytes.len());
        }
    }
}

#[tokio::test]
async fn what_the_framework_cannot_read_is_told_on_a_page_in_the_visitors_language() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    host.send_form(&format!("{path}/changes/abc"), &[("accept", "1")])
        .await
        .must_be(StatusCode::BAD_REQUEST)
        .must_say("Dit is niet te lezen");
    let read = format!("{path}/people/read");
    host.send_form(&read, &[]).await.must_be(StatusCode::BAD_REQUEST).must_say("Dit is niet te lezen");
    let mut visitor = app.someone_who_reads("en");
    visitor.open("/s/%ff").await.must_be(StatusCode::BAD_REQUEST).must_say("This cannot be read");
}

#[tokio::test]
async fn links_are_opened_so_often_from_one_place_and_others_go_on() {
    let app = TestApp::new().await;
    let mut host = app.someone();
    let card = host.send_form("/start", &START).await;
    let link = format!("/h/{}", between(&card.text(), "http://brug.test/h/", "<"));
    for _ in 0..120 {
        app.someone().open(&link).await.must_be(StatusCode::OK);
    }
    app.someone().open(&link).await.must_be(StatusCode::TOO_MANY_REQUESTS).must_say("Even wachten");
    assert!(host.open("/").await.says("Samen voor ouders"), "who was let in before goes on");
    app.set_clock("2026-11-24T09:11:00Z");
    app.someone().open(&link).await.must_be(StatusCode::OK);
}

/// The same entry of the journal so many times more.
async fn grown(app: &TestApp, meeting: &str, more: usize) {
    let entries = app.store.journal(meeting, 0).await.expect("the journal");
    let last = entries.last().expect("an entry");
    let mut write = app.store.begin().await.expect("the database answers");
    let events = vec![last.event.clone(); more];
    write.append(meeting, last.number, last.at, last.side.as_deref(), &events).await.expect("appended");
    write.commit().await.expect("it is kept");
}

#[tokio::test]
async fn many_changes_are_shown_in_part_and_a_journal_has_an_end() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    let meeting = path.trim_start_matches("/m/");
    let what = format!("{path}/what");
    let change = async |host: &mut crate::support::Browser, title: &str| {
        let seen = host.open(&what).await.hidden("seen");
        host.send_form(&what, &[("seen", &seen), ("title", title), ("aim", ""), ("place", "")]).await
    };
    change(&mut formal, "Anders").await.must_be(StatusCode::OK);
    grown(&app, meeting, 150).await;
    let shown = informal.open(&format!("{path}/changes")).await;
    assert_eq!(shown.text().matches("name=\"answer\"").count(), 100);
    shown.must_say("En nog 54 nieuwe wijzigingen");
    let length = app.store.meeting(meeting).await.expect("read").expect("there").length;
    grown(&app, meeting, usize::try_from(4999 - length).expect("fewer")).await;
    change(&mut informal, "De laatste").await.must_be(StatusCode::OK);
    change(&mut informal, "Te veel").await.must_be(StatusCode::CONFLICT).must_say("te vaak veranderd");
    let length = app.store.meeting(meeting).await.expect("read").expect("there").length;
    assert_eq!(length, 5000);
}

#[tokio::test]
async fn the_same_answer_five_times_is_one_entry() {
    let app = TestApp::new().await;
    let (mut informal, _, path) = both(&app).await;
    let meeting = path.trim_start_matches("/m/");
    let seen = informal.open(&format!("{path}/invitation")).await.hidden("seen");
    let before = app.store.meeting(meeting).await.expect("read").expect("there").length;
    for below in ["invitation", "programme"] {
        for _ in 0..5 {
            let form = [("seen", seen.as_str()), ("agree", "1")];
            informal.send_form(&format!("{path}/{below}"), &form).await.must_be(StatusCode::OK);
        }
    }
    let after = app.store.meeting(meeting).await.expect("read").expect("there").length;
    assert_eq!(after - before, 2);
}
