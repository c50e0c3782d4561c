//! Starting a meeting, inviting the other side, and changing it from both sides.

use axum::http::StatusCode;
use store::AccessKind;

use crate::post::settings;
use crate::support::{START, TestApp, between, both, started};

#[tokio::test]
async fn a_meeting_is_started_in_four_steps_without_an_account() {
    let app = TestApp::new().await;
    let mut host = app.someone();
    host.open("/").await.must_say("Een bijeenkomst beginnen");
    host.open("/start").await.must_say("Wie bent u?");
    let mut filled: Vec<(&str, &str)> = START[1..3].to_vec();
    for (step, next, fields) in [
        ("1", "Waar gaat het om?", &START[3..6]),
        ("2", "Wanneer?", &START[6..9]),
        ("3", "Met hoeveel mensen?", &START[9..]),
    ] {
        let form = [&[("step", step)], filled.as_slice()].concat();
        host.send_form("/start", &form).await.must_be(StatusCode::OK).must_say(next);
        filled.extend_from_slice(fields);
    }
    let form = [&[("step", "4")], filled.as_slice()].concat();
    let card = host.send_form("/start", &form).await;
    card.must_say("Dit is uw eigen link").must_say("Samen voor ouders");
    assert!(card.text().contains("<svg class=\"qr\""), "the link is there as a QR code too");
    let path = format!("/m/{}", between(&card.text(), "href=\"/m/", "\""));
    host.open(&path)
        .await
        .must_say("Samen voor ouders")
        .must_say("Moedergroep Poelenburg")
        .must_say("woensdag 3 februari 2027");
    host.open("/").await.must_say("Uw bijeenkomsten op dit apparaat").must_say("Samen voor ouders");
}

#[tokio::test]
async fn a_step_with_something_missing_is_shown_again_with_what_was_filled_in() {
    let app = TestApp::new().await;
    let mut host = app.someone();
    let form = [("step", "1"), ("side", ""), ("organisation", "De <b>Brug</b>")];
    let shown = host.send_form("/start", &form).await;
    shown.must_say("Wie bent u?").must_say("Kies een kant.").must_say("De <b>Brug</b>");
    assert!(!shown.text().contains("<b>Brug"), "what someone wrote is text");
    let mut late = START;
    late[7] = ("day", "2026-11-23");
    host.send_form("/start", &late).await.must_say("Wanneer?").must_say("Kies een dag vanaf vandaag.");
}

#[tokio::test]
async fn the_private_link_opens_the_meeting_on_another_device() {
    let app = TestApp::new().await;
    let mut host = app.someone();
    let card = host.send_form("/start", &START).await;
    let link = between(&card.text(), "http://brug.test/h/", "<");
    let mut phone = app.someone_who_reads("ar");
    let shown = phone.open(&format!("/h/{link}")).await;
    shown.must_be(StatusCode::OK).must_say("Samen voor ouders");
    assert!(shown.text().contains("dir=\"rtl\""), "in the language of the phone");
}

#[tokio::test]
async fn a_renewed_link_ends_the_old_one_on_every_device() {
    let app = TestApp::new().await;
    let mut host = app.someone();
    let card = host.send_form("/start", &START).await;
    let old = between(&card.text(), "http://brug.test/h/", "<");
    let path = format!("/m/{}", between(&card.text(), "href=\"/m/", "\""));
    let mut stranger = app.someone();
    stranger.open(&format!("/h/{old}")).await.must_be(StatusCode::OK);
    let new = host.send_form(&format!("{path}/link"), &[]).await;
    new.must_say("Dit is uw eigen link");
    assert_ne!(between(&new.text(), "http://brug.test/h/", "<"), old);
    stranger.open(&path).await.must_be(StatusCode::NOT_FOUND);
    stranger.open(&format!("/h/{old}")).await.must_be(StatusCode::GONE).must_say("Deze link werkt niet meer");
    host.open(&path).await.must_be(StatusCode::OK);
}

#[tokio::test]
async fn links_that_are_renewed_at_the_same_moment_leave_one_of_each_kind() {
    let app = TestApp::with(settings(9)).await;
    let (host, path) = started(&app).await;
    let ask = [("email", "host@example.org"), ("language", "nl"), ("link", "1"), ("sure", "1")];
    for (below, fields) in
        [("/invite", [].as_slice()), ("/people/share", &[]), ("/link", &[]), ("/contact", ask.as_slice())]
    {
        // Whoever was last holds the link that works.
        let mut hosts = [(); 4].map(|()| host.clone());
        let at = format!("{path}{below}");
        let [a, b, c, d] = &mut hosts;
        tokio::join!(
            a.send_form(&at, fields),
            b.send_form(&at, fields),
            c.send_form(&at, fields),
            d.send_form(&at, fields)
        );
        let accesses = app.store.accesses(path.trim_start_matches("/m/")).await.expect("the database answers");
        for kind in [AccessKind::Host, AccessKind::SignUp, AccessKind::Invitation] {
            let live = accesses.iter().filter(|access| access.kind == kind && access.ended.is_none()).count();
            assert_eq!(live, 1, "{kind:?} after {below}");
        }
    }
}

#[tokio::test]
async fn the_other_side_is_invited_in_the_voice_of_the_first_and_becomes_host() {
    let app = TestApp::new().await;
    let (mut informal, path) = started(&app).await;
    informal.open(&path).await.must_say("nog niet uitgenodigd").must_say("Dat wacht op de andere kant");
    let share = informal.send_form(&format!("{path}/invite"), &[]).await;
    share.must_say("Wij zijn Moedergroep Poelenburg");
    let link = between(&share.text(), "http://brug.test/i/", "<");
    let mut formal = app.someone();
    let welcome = formal.open(&format!("/i/{link}")).await;
    welcome
        .must_say("Wij zijn Moedergroep Poelenburg")
        .must_say("Samen voor ouders")
        .must_say("U mag alles wat wij mogen");
    // Opening the link changes nothing: messengers open links too.
    informal.open(&path).await.must_say("uitgenodigd, nog niet hier");
    formal.send_form(&format!("/i/{link}"), &[("organisation", "")]).await.must_say("Vul hier iets in");
    let card = formal.send_form(&format!("/i/{link}"), &[("organisation", "Jeugdteam Zuid")]).await;
    card.must_say("Dit is uw eigen link");
    formal.open(&path).await.must_say("U kijkt als gastgever: Formele kant").must_say("Jeugdteam Zuid");
    informal.open(&path).await.must_say("Jeugdteam Zuid");
    let mut third = app.someone();
    third.open(&format!("/i/{link}")).await.must_be(StatusCode::GONE).must_say("al gebruikt");
}

#[tokio::test]
async fn an_invitation_expires_and_a_new_one_ends_the_old() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let first = between(&host.send_form(&format!("{path}/invite"), &[]).await.text(), "http://brug.test/i/", "<");
    let second = between(&host.send_form(&format!("{path}/invite"), &[]).await.text(), "http://brug.test/i/", "<");
    let mut other = app.someone();
    other.open(&format!("/i/{first}")).await.must_be(StatusCode::GONE);
    other.open(&format!("/i/{second}")).await.must_be(StatusCode::OK);
    app.set_clock("2026-12-25T09:00:01Z");
    other.open(&format!("/i/{second}")).await.must_be(StatusCode::GONE);
}

#[tokio::test]
async fn what_one_host_changes_is_new_to_the_other_until_seen_and_can_be_accepted_or_answered() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    let seen = formal.open(&format!("{path}/what")).await.hidden("seen");
    let form =
        [("seen", seen.as_str()), ("title", "Samen voor ouders"), ("aim", "Drie afspraken maken"), ("place", "Moskee")];
    formal.send_form(&format!("{path}/what"), &form).await.must_say("Drie afspraken maken");
    informal.open(&path).await.must_say("De andere kant heeft");
    let changes = informal.open(&format!("{path}/changes")).await;
    changes.must_say("Elkaar leren kennen").must_say("Drie afspraken maken").must_say("Nieuw voor u");
    informal.open(&format!("{path}/changes")).await.must_say("niets veranderd");
    let number = between(&changes.text(), "/changes/", "\"");
    informal.send_form(&format!("{path}/changes/{number}"), &[("accept", "1")]).await;
    formal.open(&format!("{path}/changes")).await.must_say("De andere kant vindt dit goed");
    informal.send_form(&format!("{path}/changes/{number}"), &[("answer", "Graag <i>ook</i> de school")]).await;
    formal.open(&path).await.must_say("veranderd of geantwoord");
    formal.open(&format!("{path}/changes")).await.must_say("Graag <i>ook</i> de school");
}

#[tokio::test]
async fn two_hosts_who_change_the_same_thing_see_both_and_nothing_is_lost() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    let what = format!("{path}/what");
    let seen = informal.open(&what).await.hidden("seen");
    assert_eq!(formal.open(&what).await.hidden("seen"), seen);
    let form = |aim: &'static str, seen: &str| {
        vec![
            ("seen".to_owned(), seen.to_owned()),
            ("title".into(), "Samen voor ouders".into()),
            ("aim".into(), aim.into()),
            ("place".into(), "Buurthuis".into()),
        ]
    };
    let send = |fields: Vec<(String, String)>| fields;
    let ours = send(form("Van informeel", &seen));
    let pairs: Vec<(&str, &str)> = ours.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    informal.send_form(&what, &pairs).await.must_say("Van informeel");
    let theirs = send(form("Van formeel", &seen));
    let pairs: Vec<(&str, &str)> = theirs.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let both_shown = formal.send_form(&what, &pairs).await;
    both_shown
        .must_be(StatusCode::CONFLICT)
        .must_say("Van informeel")
        .must_say("Van formeel")
        .must_say("Elkaar leren kennen");
    informal.open(&path).await.must_say("Van informeel");
    // With open eyes they may take theirs.
    let mut again = send(form("Van formeel", &seen));
    again.push(("agreed".into(), both_shown.hidden("agreed")));
    let pairs: Vec<(&str, &str)> = again.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    formal.send_form(&what, &pairs).await.must_be(StatusCode::OK).must_say("Van formeel");
    informal.open(&format!("{path}/changes")).await.must_say("Van informeel").must_say("Van formeel");
}

#[tokio::test]
async fn changes_of_different_things_at_once_both_stand() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    let seen = informal.open(&format!("{path}/numbers")).await.hidden("seen");
    let numbers = [("seen", seen.as_str()), ("informal", "12"), ("formal", "9"), ("bridge", "1"), ("table_size", "")];
    informal.send_form(&format!("{path}/numbers"), &numbers).await.must_be(StatusCode::OK);
    let languages = [("seen", seen.as_str()), ("first", "nl"), ("languages", "nl"), ("languages", "ar")];
    formal.send_form(&format!("{path}/languages"), &languages).await.must_be(StatusCode::OK);
    let shown = informal.open(&path).await;
    shown.must_say("Informeel 12, formeel 9, brug 1").must_say("العربية");
}

#[tokio::test]
async fn a_form_with_a_mistake_changes_nothing_and_says_what() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let when = format!("{path}/when");
    let backwards = [("seen", "1"), ("day-0", "2027-02-03"), ("starts-0", "16:00"), ("ends-0", "13:00")];
    host.send_form(&when, &backwards).await.must_say("Er klopt nog iets niet");
    host.send_form(&when, &[("seen", "1"), ("day-0", "gisteren")]).await.must_say("niet te lezen");
    host.open(&path).await.must_say("13:00–16:30");
    let long = "x".repeat(10_000);
    let form = [("seen", "1"), ("title", long.as_str()), ("aim", ""), ("place", "")];
    host.send_form(&format!("{path}/what"), &form).await.must_say("Er klopt nog iets niet");
    let other_days = [
        ("seen", "1"),
        ("day-0", "2027-02-03"),
        ("starts-0", "13:00"),
        ("ends-0", "16:30"),
        ("day-1", "2027-02-17"),
        ("starts-1", "13:00"),
        ("ends-1", "16:30"),
    ];
    host.send_form(&when, &other_days).await.must_say("woensdag 17 februari 2027");
}

#[tokio::test]
async fn the_example_can_be_looked_at_from_both_sides_by_who_opened_it_only() {
    let app = TestApp::new().await;
    let mut visitor = app.someone();
    let shown = visitor.send_form("/example", &[]).await;
    shown.must_say("Samen om de ouders van Poelenburg heen").must_say("Dit is een voorbeeld");
    shown.must_say("U kijkt als gastgever: Informele kant");
    let other = visitor.send_form(&format!("{}/other-side", shown.path), &[]).await;
    other.must_say("U kijkt als gastgever: Formele kant");
    visitor
        .send_form(&format!("{}/other-side", shown.path), &[])
        .await
        .must_say("U kijkt als gastgever: Informele kant");
    app.someone().open(&shown.path).await.must_be(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_device_that_is_forgotten_finds_the_meeting_by_its_link_only() {
    let app = TestApp::new().await;
    let mut host = app.someone();
    let card = host.send_form("/start", &START).await;
    let link = between(&card.text(), "http://brug.test/h/", "<");
    let path = format!("/m/{}", between(&card.text(), "href=\"/m/", "\""));
    let before = host.clone();
    let home = host.send_form("/forget", &[]).await;
    assert!(!home.says("Samen voor ouders"));
    host.open(&path).await.must_be(StatusCode::NOT_FOUND);
    before.clone().open(&path).await.must_be(StatusCode::NOT_FOUND);
    host.open(&format!("/h/{link}")).await.must_be(StatusCode::OK).must_say("Samen voor ouders");
}

#[tokio::test]
async fn what_a_host_did_not_touch_is_not_set_back_and_each_conflict_is_shown() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    let what = format!("{path}/what");
    let seen = informal.open(&what).await.hidden("seen");
    let title = ("title", "Samen voor ouders");
    // The other side changes the place and then the aim; we saw neither, and change the aim only.
    let place = [("seen", seen.as_str()), title, ("aim", "Elkaar leren kennen"), ("place", "Moskee")];
    formal.send_form(&what, &place).await.must_say("Moskee");
    let seen_by_them = formal.open(&what).await.hidden("seen");
    let aim = [("seen", seen_by_them.as_str()), title, ("aim", "Van hen"), ("place", "Moskee")];
    formal.send_form(&what, &aim).await.must_say("Van hen");
    let ours = [("seen", seen.as_str()), title, ("aim", "Van ons"), ("place", "Buurthuis")];
    let shown = informal.send_form(&what, &ours).await;
    shown.must_be(StatusCode::CONFLICT).must_say("Van hen").must_say("Van ons");
    let agreed = shown.hidden("agreed");
    let again = [ours.as_slice(), &[("agreed", agreed.as_str())]].concat();
    informal.send_form(&what, &again).await.must_be(StatusCode::OK).must_say("Van ons").must_say("Moskee");
    // Both changed both: one conflict after the other is shown.
    let both_of_ours = [("seen", seen.as_str()), title, ("aim", "Nog iets"), ("place", "School")];
    let first = formal.send_form(&what, &both_of_ours).await;
    first.must_be(StatusCode::CONFLICT).must_say("Van ons");
    let agreed = first.hidden("agreed");
    let again = [both_of_ours.as_slice(), &[("agreed", agreed.as_str())]].concat();
    let second = formal.send_form(&what, &again).await;
    second.must_be(StatusCode::CONFLICT).must_say("Moskee").must_say("School");
}

#[tokio::test]
async fn a_day_in_the_past_is_refused_so_that_no_names_are_erased_by_a_slip() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let past = [("seen", "1"), ("day-0", "2026-02-03"), ("starts-0", "13:00"), ("ends-0", "16:30")];
    host.send_form(&format!("{path}/when"), &past).await.must_say("Deze dagen zijn al voorbij");
    host.open(&path).await.must_say("woensdag 3 februari 2027");
}

#[tokio::test]
async fn a_host_who_opens_their_own_invitation_does_not_become_host_of_both_sides() {
    let app = TestApp::new().await;
    let (mut informal, path) = started(&app).await;
    let share = informal.send_form(&format!("{path}/invite"), &[]).await;
    let link = format!("/i/{}", between(&share.text(), "http://brug.test/i/", "<"));
    informal.open(&link).await.must_say("Hij is voor de andere kant");
    informal.send_form(&link, &[("organisation", "Wij ook")]).await.must_say("Hij is voor de andere kant");
    informal.open(&path).await.must_say("uitgenodigd, nog niet hier");
    let mut formal = app.someone();
    formal.send_form(&link, &[("organisation", "Jeugdteam Zuid")]).await.must_say("Dit is uw eigen link");
}

#[tokio::test]
async fn a_wrong_link_does_not_keep_others_behind_the_same_address_from_theirs() {
    let app = TestApp::new().await;
    let mut host = app.someone();
    let card = host.send_form("/start", &START).await;
    let link = between(&card.text(), "http://brug.test/h/", "<");
    let mut guesser = app.someone();
    for _ in 0..40 {
        guesser.open("/h/abcdefghjkmnpqrstuvwxyz234").await;
    }
    guesser.open("/h/abcdefghjkmnpqrstuvwxyz234").await.must_be(StatusCode::TOO_MANY_REQUESTS);
    app.someone().open(&format!("/h/{link}")).await.must_be(StatusCode::OK).must_say("Samen voor ouders");
    let away = host.send_form("/language", &[("language", "nl"), ("back", "/\t/elsewhere.example")]).await;
    assert_eq!(away.path, "/");
}
