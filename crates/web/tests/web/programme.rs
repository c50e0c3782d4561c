//! The programme: buttons, undo, shapes, and both sides at once.

use axum::http::StatusCode;

use crate::support::{Shown, TestApp, both, started};

/// The order of the exercises on the page.
fn letters(shown: &Shown) -> String {
    shown
        .text()
        .split("data-what=\"")
        .skip(1)
        .filter_map(|rest| rest.chars().next())
        .filter(char::is_ascii_uppercase)
        .collect()
}

#[tokio::test]
async fn the_programme_shows_clock_times_and_every_button_changes_it_at_once() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let path = format!("{path}/programme");
    let shown = host.open(&path).await;
    shown.must_be(StatusCode::OK).must_say("13:00–13:");
    let before = letters(&shown);
    assert!(before.starts_with('W') && before.ends_with('G'), "{before}");
    let seen = shown.hidden("seen");
    let longer = host.send_form(&path, &[("seen", &seen), ("what", "W"), ("edit", "minutes 0 0 20")]).await;
    longer.must_say("13:00–13:20");
    let seen = longer.hidden("seen");
    let without = host.send_form(&path, &[("seen", &seen), ("what", "W"), ("edit", "remove 0 0")]).await;
    assert!(!letters(&without).contains('W'), "{}", letters(&without));
    without.must_say("Niet in het programma");
    let undone = host.send_form(&path, &[("seen", &without.hidden("seen")), ("undo", "1")]).await;
    undone.must_say("13:00–13:20");
    let undone = host.send_form(&path, &[("seen", &undone.hidden("seen")), ("undo", "1")]).await;
    assert_eq!(letters(&undone), before, "two steps back is where it began");
    let back = host.send_form(&path, &[("seen", &without.hidden("seen")), ("edit", "back W")]).await;
    assert!(letters(&back).starts_with('W'));
}

#[tokio::test]
async fn a_broken_rule_is_explained_with_a_way_to_mend_that_mends() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let path = format!("{path}/programme");
    let seen = host.open(&path).await.hidden("seen");
    let moved = host.send_form(&path, &[("seen", &seen), ("what", "W"), ("edit", "later 0 0")]).await;
    moved.must_say("staat niet op de plek van de methode");
    let mend = crate::support::between(&moved.text(), "<button class=\"button small\" name=\"edit\" value=\"", "\"");
    let mended = host.send_form(&path, &[("seen", &moved.hidden("seen")), ("edit", &mend)]).await;
    assert!(!mended.says("staat niet op de plek van de methode"), "{}", letters(&mended));
}

#[tokio::test]
async fn nonsense_instead_of_an_edit_changes_nothing() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let path = format!("{path}/programme");
    let before = letters(&host.open(&path).await);
    for edit in ["", "minutes 0 0 99999", "move 9 9 9 9", "back ☃", "earlier 0 0", "remove 0 4294967296", "laid"] {
        let shown = host.send_form(&path, &[("seen", "1"), ("edit", edit)]).await;
        assert_eq!(letters(&shown), before, "{edit}");
    }
    for laid in ["W 15;K 10;A 20", "Q 15", "W", "W 15,W 15", "W 0"] {
        let shown = host.send_form(&path, &[("seen", "1"), ("laid", laid)]).await;
        assert_eq!(letters(&shown), before, "{laid}");
    }
}

#[tokio::test]
async fn a_ready_made_shape_is_taken_when_it_fits_the_half_days() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let path = format!("{path}/programme");
    let shown = host.send_form(&path, &[("seen", "1"), ("shape", "short-meeting")]).await;
    assert_eq!(letters(&shown), "ACEG");
    let shown = host.send_form(&path, &[("seen", &shown.hidden("seen")), ("shape", "three-evenings")]).await;
    assert_eq!(letters(&shown), "ACEG", "three evenings do not fit one half-day");
}

#[tokio::test]
async fn the_programme_is_fixed_by_both_and_open_again_after_a_change() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, meeting) = both(&app).await;
    let path = format!("{meeting}/programme");
    let seen = informal.open(&path).await.hidden("seen");
    informal.send_form(&path, &[("seen", &seen), ("agree", "1")]).await.must_say("Wij zijn akkoord.");
    let shown = formal.open(&path).await;
    shown.must_say("Akkoord: Informele kant");
    formal.send_form(&path, &[("seen", &shown.hidden("seen")), ("agree", "1")]).await;
    informal.open(&meeting).await.must_say("Vastgesteld door beide kanten");
    let seen = formal.open(&path).await.hidden("seen");
    formal.send_form(&path, &[("seen", &seen), ("what", "W"), ("edit", "minutes 0 0 20")]).await;
    informal.open(&meeting).await.must_say("Nog niet vastgesteld");
}

#[tokio::test]
async fn both_sides_who_change_the_programme_at_once_see_both() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    let path = format!("{path}/programme");
    let seen = informal.open(&path).await.hidden("seen");
    informal
        .send_form(&path, &[("seen", &seen), ("what", "W"), ("edit", "minutes 0 0 20")])
        .await
        .must_say("13:00–13:20");
    let shown = formal.send_form(&path, &[("seen", &seen), ("what", "A"), ("edit", "remove 0 1")]).await;
    shown.must_be(StatusCode::CONFLICT).must_say("Twee wijzigingen van hetzelfde").must_say("W 20");
    informal.open(&path).await.must_say("13:00–13:20");
    let laid = shown.hidden("laid");
    let taken = formal.send_form(&path, &[("seen", &seen), ("agreed", &shown.hidden("agreed")), ("laid", &laid)]).await;
    taken.must_be(StatusCode::OK);
    assert!(!letters(&taken).contains('A'), "{}", letters(&taken));
    let undone = informal.open(&path).await;
    informal.send_form(&path, &[("seen", &undone.hidden("seen")), ("undo", "1")]).await.must_say("13:00–13:20");
}

#[tokio::test]
async fn two_quick_taps_of_one_host_are_two_edits() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let path = format!("{path}/programme");
    let shown = host.open(&path).await;
    assert!(letters(&shown).starts_with("WA"), "{}", letters(&shown));
    let seen = shown.hidden("seen");
    host.send_form(&path, &[("seen", &seen), ("what", "A"), ("edit", "earlier 0 1")]).await;
    // Where A stood is W now; A itself is at the beginning, and stays there.
    let shown = host.send_form(&path, &[("seen", &seen), ("what", "A"), ("edit", "earlier 0 1")]).await;
    assert!(letters(&shown).starts_with("AW"), "{}", letters(&shown));
    let seen = shown.hidden("seen");
    host.send_form(&path, &[("seen", &seen), ("what", "A"), ("edit", "minutes 0 0 25")]).await;
    let shown = host.send_form(&path, &[("seen", &seen), ("what", "A"), ("edit", "later 0 0")]).await;
    assert!(letters(&shown).starts_with("WA"), "{}", letters(&shown));
}
