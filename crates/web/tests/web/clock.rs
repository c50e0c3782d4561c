//! What happens by itself: reminders, and erasing what need not be kept.

use axum::http::StatusCode;
use store::AccessKind;
use web::{Done, tick};

use crate::post::{Post, settings};
use crate::support::{Browser, START, TestApp, between, started};

/// A host with a meeting on a day, who wants mail.
async fn reminded(app: &TestApp, day: &'static str, time: &'static str) -> (Browser, String) {
    let mut form = START;
    (form[7], form[8]) = (("day", day), ("time", time));
    let mut host = app.someone();
    let card = host.send_form("/start", &form).await;
    let path = format!("/m/{}", between(&card.text(), "href=\"/m/", "\""));
    let contact = [("email", "host@voorbeeld.nl"), ("language", "nl")];
    host.send_form(&format!("{path}/contact"), &contact).await.must_say("Uw adres is bewaard");
    (host, path)
}

/// How many reminders are written at a moment.
async fn written(app: &TestApp, moment: &str) -> usize {
    app.set_clock(moment);
    tick(&app.app).await.expect("the clock does what is due").reminders
}

#[tokio::test]
async fn hosts_are_reminded_a_week_and_a_day_before_once_each() {
    let post = Post::start();
    let app = TestApp::with(post.settings()).await;
    reminded(&app, "2027-02-03", "13:00").await;
    for (moment, count) in [
        ("2027-01-27T07:59:59Z", 0),
        ("2027-01-27T08:00:00Z", 1),
        ("2027-01-27T08:10:00Z", 0),
        ("2027-02-02T07:59:59Z", 0),
        ("2027-02-02T08:00:00Z", 1),
        ("2027-02-03T11:59:00Z", 0),
        ("2027-02-03T12:00:00Z", 0),
    ] {
        assert_eq!(written(&app, moment).await, count, "{moment}");
    }
    let mails = post.mails();
    assert_eq!(
        mails.iter().map(|mail| mail.subject.as_str()).collect::<Vec<_>>(),
        ["Binnenkort: Samen voor ouders", "Morgen: Samen voor ouders"]
    );
    assert!(
        mails[1].text.contains("woensdag 3 februari 2027, 13:00–16:30") && mails[1].text.contains("Waar: Buurthuis")
    );
    assert!(!mails[1].text.contains(['\u{2068}', '\u{2069}']), "no invisible marks in mail");
}

#[tokio::test]
async fn nine_in_the_morning_is_nine_on_both_sides_of_the_change_of_the_clock() {
    // On 28 March 2027 the clock goes forward, on 31 October 2027 back.
    for (day, time, week, day_before) in [
        ("2027-03-29", "13:00", "2027-03-22T08:00:00Z", "2027-03-28T07:00:00Z"),
        ("2027-03-28", "13:00", "2027-03-21T08:00:00Z", "2027-03-27T08:00:00Z"),
        ("2027-11-01", "13:00", "2027-10-25T07:00:00Z", "2027-10-31T08:00:00Z"),
        ("2027-10-31", "13:00", "2027-10-24T07:00:00Z", "2027-10-30T07:00:00Z"),
    ] {
        let app = TestApp::with(settings(9)).await;
        reminded(&app, day, time).await;
        for moment in [week, day_before] {
            let moment: jiff::Timestamp = moment.parse().expect("a moment");
            let before = moment - jiff::SignedDuration::from_secs(1);
            assert_eq!(written(&app, &before.to_string()).await, 0, "{day}: not before {moment}");
            assert_eq!(written(&app, &moment.to_string()).await, 1, "{day}: at {moment}");
            assert_eq!(written(&app, &moment.to_string()).await, 0, "{day}: once");
        }
    }
}

#[tokio::test]
async fn a_server_that_slept_reminds_late_but_not_too_late() {
    let app = TestApp::with(settings(9)).await;
    reminded(&app, "2027-02-03", "13:00").await;
    assert_eq!(written(&app, "2027-01-29T07:59:00Z").await, 1, "two days late is still about a week");
    let app = TestApp::with(settings(9)).await;
    reminded(&app, "2027-02-03", "13:00").await;
    assert_eq!(written(&app, "2027-01-29T08:00:00Z").await, 0, "in five days is no week");
    assert_eq!(written(&app, "2027-02-03T11:59:59Z").await, 1, "until it begins");
}

#[tokio::test]
async fn a_session_that_is_moved_is_reminded_of_anew_and_who_wants_no_mail_gets_none() {
    let app = TestApp::with(settings(9)).await;
    let (mut host, path) = reminded(&app, "2027-02-03", "13:00").await;
    assert_eq!(written(&app, "2027-01-27T08:00:00Z").await, 1);
    let seen = host.open(&format!("{path}/when")).await.hidden("seen");
    let when = [("seen", seen.as_str()), ("day-0", "2027-02-10"), ("starts-0", "13:00"), ("ends-0", "16:30")];
    host.send_form(&format!("{path}/when"), &when).await.must_be(StatusCode::OK);
    assert_eq!(written(&app, "2027-02-02T08:00:00Z").await, 0, "it is not tomorrow any more");
    assert_eq!(written(&app, "2027-02-03T08:00:00Z").await, 1);
    host.send_form(&format!("{path}/contact"), &[("email", ""), ("language", "nl")]).await;
    assert_eq!(written(&app, "2027-02-09T08:00:00Z").await, 0);
}

#[tokio::test]
async fn names_are_erased_thirty_days_after_the_last_session_and_not_before() {
    let app = TestApp::with(settings(9)).await;
    let (mut host, path) = reminded(&app, "2027-02-03", "13:00").await;
    let meeting = path.trim_start_matches("/m/").to_owned();
    let mut write = app.store.begin().await.expect("the database answers");
    write.add_person(&someone(&meeting, "Fatima")).await.expect("a person");
    write.commit().await.expect("it is kept");
    // The session ends at 16:30 in the Netherlands.
    app.set_clock("2027-03-05T15:29:59Z");
    assert_eq!(tick(&app.app).await.expect("the clock").names_erased, 0);
    assert_eq!(app.store.people(&meeting).await.expect("people").len(), 1);
    app.set_clock("2027-03-05T15:30:00Z");
    assert_eq!(tick(&app.app).await.expect("the clock").names_erased, 1);
    assert_eq!(tick(&app.app).await.expect("the clock"), Done::default(), "once");
    assert!(app.store.people(&meeting).await.expect("people").is_empty());
    assert!(app.store.accesses(&meeting).await.expect("accesses").iter().all(|access| access.email.is_none()));
    host.open(&format!("{path}/data")).await.must_say("De namen zijn gewist op vrijdag 5 maart 2027");
    host.open(&path).await.must_be(StatusCode::OK).must_say("Samen voor ouders");
}

#[tokio::test]
async fn an_example_is_erased_after_a_week_and_a_meeting_is_not() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let mut visitor = app.someone();
    let example = visitor.send_form("/example", &[]).await.path;
    app.set_clock("2026-12-01T09:00:00Z");
    assert_eq!(tick(&app.app).await.expect("the clock").examples_erased, 0);
    app.set_clock("2026-12-01T09:00:01Z");
    assert_eq!(tick(&app.app).await.expect("the clock").examples_erased, 1);
    assert_eq!(tick(&app.app).await.expect("the clock").examples_erased, 0);
    visitor.open(&example).await.must_be(StatusCode::GONE).must_say("dinsdag 1 december 2026");
    host.open(&path).await.must_be(StatusCode::OK);
}

#[tokio::test]
async fn a_meeting_without_a_day_is_left_as_it_is() {
    let app = TestApp::new().await;
    let mut write = app.store.begin().await.expect("the database answers");
    write.create_meeting("undated", 0, false).await.expect("a meeting");
    write.add_person(&someone("undated", "Fatima")).await.expect("a person");
    write.commit().await.expect("it is kept");
    app.set_clock("2036-01-01T00:00:00Z");
    assert_eq!(tick(&app.app).await.expect("the clock"), Done::default());
    assert_eq!(app.store.people("undated").await.expect("people").len(), 1);
}

#[tokio::test]
async fn a_device_is_forgotten_half_a_year_after_it_opened_a_link() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    app.set_clock("2027-05-23T09:00:00Z");
    assert_eq!(tick(&app.app).await.expect("the clock").devices_forgotten, 0);
    host.open(&path).await.must_be(StatusCode::OK);
    app.set_clock("2027-05-23T09:00:01Z");
    assert_eq!(tick(&app.app).await.expect("the clock").devices_forgotten, 1);
    host.open(&path).await.must_be(StatusCode::NOT_FOUND);
    let accesses = app.store.accesses(path.trim_start_matches("/m/")).await.expect("accesses");
    assert!(accesses.iter().any(|access| access.kind == AccessKind::Host && access.ended.is_none()), "the link stays");
}

/// Someone who comes, with nothing but a name.
pub(crate) fn someone(meeting: &str, name: &str) -> store::Person {
    store::Person {
        id: format!("{meeting}-{name}"),
        meeting: meeting.to_owned(),
        side: "informal".to_owned(),
        name: name.to_owned(),
        organisation: None,
        languages: "[]".to_owned(),
        needs: "[]".to_owned(),
        at_table: "{}".to_owned(),
        hash: None,
        source: "host".to_owned(),
        created: 0,
    }
}
