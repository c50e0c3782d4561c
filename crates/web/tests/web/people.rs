//! Signing up, the list before the hosts, and reading a spreadsheet.

use std::io::{Cursor, Write};

use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use store::Person;

use crate::support::{Browser, Shown, TestApp, between, both, seen, started};

/// The path of the sign-up page of a meeting.
pub(crate) async fn sign_up_path(host: &mut Browser, path: &str) -> String {
    let share = host.open(&format!("{path}/people/share")).await;
    share.must_be(StatusCode::OK);
    format!("/s/{}", between(&share.text(), "http://brug.test/s/", "<"))
}

/// The id of a meeting, from its path.
pub(crate) fn id_of(path: &str) -> &str {
    path.trim_start_matches("/m/")
}

pub(crate) async fn people(app: &TestApp, path: &str) -> Vec<Person> {
    app.store.people(id_of(path)).await.expect("the store answers")
}

/// Someone signs up by the form, as a browser does: with the hidden field of the page.
async fn signs_up(guest: &mut Browser, at: &str, fields: &[(&str, &str)]) -> Shown {
    let once = guest.open(at).await.hidden("once");
    let form = [&[("once", once.as_str())], fields].concat();
    guest.send_form(at, &form).await
}

/// Someone on the list is changed by a form, as a browser does.
async fn changes(browser: &mut Browser, at: &str, fields: &[(&str, &str)]) -> Shown {
    let was = browser.open(at).await.hidden("was");
    let form = [&[("was", was.as_str())], fields].concat();
    browser.send_form(at, &form).await
}

const SAMIRA: [(&str, &str); 8] = [
    ("name", "Samira"),
    ("side", "informal"),
    ("organisation", "Moedergroep Poelenburg"),
    ("languages", "ar"),
    ("languages", "nl"),
    ("other-language", "Zazaki"),
    ("needs", "interpreter"),
    ("other-need", "halal"),
];

#[tokio::test]
async fn someone_signs_up_looks_changes_and_withdraws_by_their_own_link() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    let mut guest = app.someone();
    let page = guest.open(&at).await;
    page.must_be(StatusCode::OK).must_say("Samen voor ouders").must_say("woensdag 3 februari 2027");
    page.must_say("Moedergroep Poelenburg").must_say("30 dagen na het laatste dagdeel").must_say("العربية");
    let thanks = signs_up(&mut guest, &at, &SAMIRA).await;
    thanks.must_say("Dank u, Samira").must_say("Zazaki".to_lowercase().as_str()).must_say("tolk · halal");
    let own = thanks.path.clone();
    assert!(own.starts_with("/w/"), "{own}");
    thanks.must_say(&format!("http://brug.test{own}"));

    let kept = people(&app, &path).await;
    assert_eq!(
        (kept.len(), kept[0].source.as_str(), kept[0].languages.as_str()),
        (1, "link", r#"["ar","nl","zazaki"]"#)
    );
    assert!(kept[0].hash.as_ref().is_some_and(|hash| !own.contains(hash)), "only the hash of the link is kept");

    let form = guest.open(&format!("{own}/change")).await;
    assert!(form.text().contains(r#"value="interpreter" checked"#), "needs are ticks again");
    assert!(form.text().contains(r#"value="halal""#), "what cannot be ticked stands beside them");
    let changed = [("name", "Samira B."), ("side", "bridge"), ("organisation", "-"), ("own", "Stichting Samen")];
    changes(&mut guest, &format!("{own}/change"), &changed)
        .await
        .must_say("Dank u, Samira B.")
        .must_say("Stichting Samen");
    let kept = people(&app, &path).await;
    assert_eq!((kept[0].side.as_str(), kept[0].needs.as_str()), ("bridge", "[]"));

    guest.open(&format!("{own}/withdraw")).await.must_say("Wilt u zich afmelden voor Samen voor ouders?");
    assert_eq!(people(&app, &path).await.len(), 1, "to look is not to withdraw");
    for _ in 0..2 {
        guest.send_form(&format!("{own}/withdraw"), &[]).await.must_say("U bent afgemeld");
    }
    assert!(people(&app, &path).await.is_empty());
    let gone = guest.open(&own).await;
    gone.must_be(StatusCode::NOT_FOUND).must_say("Hebt u zich afgemeld? Dan is dat gelukt");
}

#[tokio::test]
async fn words_for_needs_are_of_the_language_that_is_spoken_in_the_room() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    let mut guest = app.someone_who_reads("ar");
    let thanks = signs_up(&mut guest, &at, &SAMIRA).await;
    thanks.must_be(StatusCode::OK);
    assert_eq!(people(&app, &path).await[0].needs, r#"["tolk","halal"]"#);
    let form = guest.open(&format!("{}/change", thanks.path)).await;
    assert!(form.text().contains(r#"value="interpreter" checked"#));
}

#[tokio::test]
async fn a_form_that_is_sent_twice_counts_once_and_one_for_another_counts() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    let mut guest = app.someone();
    let once = guest.open(&at).await.hidden("once");
    let form = |name: &'static str| [("once", once.clone()), ("name", name.to_owned()), ("side", "formal".to_owned())];
    let mut links = Vec::new();
    for name in ["Ria", "Ria", "Jan"] {
        let form = form(name);
        let form: Vec<(&str, &str)> = form.iter().map(|(field, value)| (*field, value.as_str())).collect();
        let shown = guest.send_form(&at, &form).await;
        shown.must_say(&format!("Dank u, {name}."));
        links.push(shown.path);
    }
    assert_eq!(people(&app, &path).await.len(), 2);
    assert!(links[0] == links[1] && links[1] != links[2], "{links:?}");

    let new = format!("{path}/people/new");
    let once = host.open(&new).await.hidden("once");
    for _ in 0..2 {
        host.send_form(&new, &[("once", &once), ("name", "Piet"), ("side", "formal")]).await.must_say("Piet");
    }
    assert_eq!(people(&app, &path).await.len(), 3);
}

#[tokio::test]
async fn two_of_one_name_who_share_a_phone_each_get_a_link_and_a_place() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    let mut phone = app.someone();
    let once = phone.open(&at).await.hidden("once");
    let mut links = Vec::new();
    for need in ["", "", "childcare"] {
        let form = [("once", once.as_str()), ("name", "Fatima"), ("side", "informal"), ("needs", need)];
        links.push(phone.send_form(&at, &form).await.must_say("Dank u, Fatima.").path.clone());
    }
    assert_eq!(links[0], links[1], "sent twice");
    assert_ne!(links[0], links[2], "the second must not see what the first said");
    phone.open(&links[2]).await.must_say("kinderopvang");
    let once = host.open(&format!("{path}/people/new")).await.hidden("once");
    for side in ["formal", "bridge", "formal", "bridge"] {
        host.send_form(&format!("{path}/people/new"), &[("once", &once), ("name", "Piet"), ("side", side)]).await;
    }
    let names: Vec<String> = people(&app, &path).await.into_iter().map(|one| one.name).collect();
    let count = |name: &str| names.iter().filter(|known| *known == name).count();
    assert_eq!((count("Fatima"), count("Piet")), (2, 2), "{names:?}");
}

#[tokio::test]
async fn bad_input_comes_back_with_what_was_filled_in_and_why() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    let mut guest = app.someone();
    let long = "a".repeat(10_000);
    for (fields, says) in [
        (vec![("name", ""), ("side", "informal")], "Vul hier iets in."),
        (vec![("name", "Samira"), ("side", "king")], "Kies een kant."),
        (vec![("name", "Samira")], "Kies een kant."),
        (vec![("name", long.as_str()), ("side", "informal")], "Er passen hier 120 tekens."),
        (vec![("name", "Samira"), ("side", "informal"), ("other-need", &long)], "Er passen hier 120 tekens."),
        (vec![("name", "Samira"), ("side", "informal"), ("other-language", &long)], "Er passen hier 120 tekens."),
        (vec![("name", "Sa\u{7}mira"), ("side", "informal")], "niet af te drukken"),
        (
            vec![
                ("name", "Samira"),
                ("side", "informal"),
                ("organisation", "Moedergroep Poelenburg"),
                ("own", "Elders"),
            ],
            "Kies er één, of maak het veld leeg.",
        ),
    ] {
        let shown = signs_up(&mut guest, &at, &fields).await;
        shown.must_be(StatusCode::OK).must_say(says).must_say("Er klopt nog iets niet.");
        assert!(shown.text().contains("aria-invalid") || says == "Kies een kant.");
    }
    assert!(people(&app, &path).await.is_empty());
}

#[tokio::test]
async fn a_name_that_is_a_script_is_text_everywhere() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    let name = r#"<script>alert("x")</script>"#;
    let thanks = signs_up(&mut app.someone(), &at, &[("name", name), ("side", "formal")]).await;
    let id = people(&app, &path).await[0].id.clone();
    let mut pages = vec![thanks];
    for below in ["/people".to_owned(), format!("/people/{id}"), format!("/people/{id}/remove")] {
        pages.push(host.open(&format!("{path}{below}")).await);
    }
    for page in pages {
        page.must_say(name);
        assert!(!page.text().contains("<script>alert"), "{}", page.path);
    }
}

#[tokio::test]
async fn what_looks_personal_is_asked_about_once_and_then_taken() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    let mut guest = app.someone();
    let fields = [("name", "Samira"), ("side", "informal"), ("other-need", "bel 06 1234 5678")];
    let asked = signs_up(&mut guest, &at, &fields).await;
    asked.must_be(StatusCode::OK).must_say("Dit lijkt op een telefoonnummer").must_say("Haal het liever weg.");
    assert!(people(&app, &path).await.is_empty());
    let (warned, once) = (asked.hidden("warned"), asked.hidden("once"));
    let form = [fields.as_slice(), &[("warned", &warned), ("once", &once)]].concat();
    guest.send_form(&at, &form).await.must_say("Dank u, Samira.");
    assert_eq!(people(&app, &path).await[0].needs, r#"["bel 06 1234 5678"]"#);
}

#[tokio::test]
async fn wrong_renewed_and_late_links_say_what_happened() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    let mut guest = app.someone();
    let own = signs_up(&mut guest, &at, &SAMIRA).await.path;
    guest.open("/s/abc").await.must_be(StatusCode::NOT_FOUND).must_say("Deze link werkt niet");
    guest.open(&format!("/s/{}", "a".repeat(26))).await.must_be(StatusCode::NOT_FOUND);
    guest.open("/w/abc").await.must_be(StatusCode::NOT_FOUND).must_say("Deze link hoort bij niemand");

    host.send_form(&format!("{path}/people/share"), &[]).await.must_say("http://brug.test/s/");
    let new = sign_up_path(&mut host, &path).await;
    assert_ne!(at, new);
    guest.open(&at).await.must_be(StatusCode::GONE).must_say("Deze link werkt niet meer");
    guest.send_form(&at, &SAMIRA).await.must_be(StatusCode::GONE);
    guest.open(&new).await.must_be(StatusCode::OK);
    guest.open(&own).await.must_say("Dank u, Samira");

    app.set_clock("2027-02-03T15:31:00Z");
    guest.open(&new).await.must_be(StatusCode::GONE).must_say("Aanmelden kan niet meer");
    guest.send_form(&new, &SAMIRA).await.must_be(StatusCode::GONE);
    guest.open(&own).await.must_be(StatusCode::OK);
    guest.open(&format!("{own}/change")).await.must_be(StatusCode::GONE).must_say("Aanmelden kan niet meer");

    let mut write = app.store.begin().await.expect("a write");
    write.erase_names(id_of(&path), 1_800_000_000_000).await.expect("names are erased");
    write.commit().await.expect("a commit");
    guest.open(&own).await.must_be(StatusCode::NOT_FOUND).must_say("Na de bijeenkomst wist Brug alle namen");
    let mut write = app.store.begin().await.expect("a write");
    write.erase_meeting(id_of(&path), 1_800_000_000_000).await.expect("all is erased");
    write.commit().await.expect("a commit");
    guest.open(&new).await.must_be(StatusCode::GONE).must_say("Deze bijeenkomst is gewist");
}

#[tokio::test]
async fn the_page_to_share_and_the_page_to_sign_up_agree_on_whether_that_is_over() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    signs_up(&mut app.someone(), &at, &SAMIRA).await.must_say("Dank u");
    // Hosts erase the names before the day: who comes all the same can sign up anew.
    host.send_form(&format!("{path}/data"), &[("sure", "1")]).await.must_be(StatusCode::OK);
    assert!(people(&app, &path).await.is_empty());
    assert_eq!(sign_up_path(&mut host, &path).await, at);
    signs_up(&mut app.someone(), &at, &SAMIRA).await.must_say("Dank u");
    app.set_clock("2027-02-03T15:31:00Z");
    let share = host.open(&format!("{path}/people/share")).await;
    share.must_say("Aanmelden kan niet meer");
    assert!(!share.says(&at), "a link that is closed is not shared");
    app.someone().open(&at).await.must_be(StatusCode::GONE).must_say("Aanmelden kan niet meer");
}

#[tokio::test]
async fn the_calendar_comes_with_the_days_of_the_meeting() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    let mut guest = app.someone();
    let own = signs_up(&mut guest, &at, &SAMIRA).await.path;
    for from in [&at, &own] {
        let file = guest.open(&format!("{from}/calendar.ics")).await;
        file.must_be(StatusCode::OK);
        assert_eq!(file.headers[CONTENT_TYPE], "text/calendar; charset=utf-8");
        assert!(file.headers[CONTENT_DISPOSITION].to_str().is_ok_and(|name| name.contains(".ics")));
        assert!(file.text().contains("DTSTART;TZID=Europe/Amsterdam:20270203T130000"));
        assert!(!file.text().contains("Samira"), "it tells of the meeting, not of people");
    }
}

#[tokio::test]
async fn hosts_see_add_change_and_remove_people() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    let at = sign_up_path(&mut informal, &path).await;
    signs_up(&mut app.someone(), &at, &SAMIRA).await;
    let new = format!("{path}/people/new");
    informal.send_form(&new, &[("name", "Ria"), ("side", "formal"), ("organisation", "Jeugdteam Zuid")]).await;
    let list = formal.open(&format!("{path}/people")).await;
    list.must_say("Samira")
        .must_say("Meldde zich zelf aan")
        .must_say("Door een gastgever toegevoegd")
        .must_say("Nodig: tolk · halal");
    list.must_say("verwacht: 8 mensen");

    let id = people(&app, &path).await[0].id.clone();
    let edit = format!("{path}/people/{id}");
    formal.open(&edit).await.must_say("Iemand veranderen");
    changes(&mut formal, &edit, &[("name", "Samira B."), ("side", "informal")]).await.must_say("Samira B.");
    let kept = people(&app, &path).await;
    assert!(kept[0].hash.is_some() && kept[0].source == "link", "their own link goes on working");
    formal.open(&format!("{edit}/remove")).await.must_say("Wilt u Samira B. van de lijst halen?");
    for _ in 0..2 {
        let list = formal.send_form(&format!("{edit}/remove"), &[]).await;
        list.must_be(StatusCode::OK);
        assert!(!list.says("Samira"));
    }
    assert_eq!(people(&app, &path).await.len(), 1);
}

#[tokio::test]
async fn what_two_change_about_someone_at_once_is_shown_and_nothing_is_overwritten_unseen() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    let at = sign_up_path(&mut informal, &path).await;
    let mut guest = app.someone();
    let own = format!("{}/change", signs_up(&mut guest, &at, &SAMIRA).await.path);
    let edit = format!("{path}/people/{}", people(&app, &path).await[0].id);
    let (seen_by_host, seen_by_guest) = (formal.open(&edit).await.hidden("was"), guest.open(&own).await.hidden("was"));

    changes(&mut informal, &edit, &[("name", "Samira"), ("side", "bridge"), ("other-need", "lift")]).await;
    for (browser, at, was) in [(&mut formal, &edit, seen_by_host), (&mut guest, &own, seen_by_guest)] {
        let mine = [("name", "Samira B."), ("side", "informal"), ("other-need", "halal")];
        let shown = browser.send_form(at, &[&[("was", was.as_str())], mine.as_slice()].concat()).await;
        shown.must_be(StatusCode::CONFLICT).must_say("Iemand anders veranderde dit").must_say("lift");
        assert!(shown.text().contains(r#"value="Samira B.""#) && shown.text().contains(r#"value="halal""#));
        assert_eq!(people(&app, &path).await[0].needs, r#"["lift"]"#, "nothing is written");
        let was = shown.hidden("was");
        let again = [&[("was", was.as_str())], mine.as_slice()].concat();
        browser.send_form(at, &again).await.must_be(StatusCode::OK).must_say("Samira B.").must_say("halal");
        changes(&mut informal, &edit, &[("name", "Samira"), ("side", "bridge"), ("other-need", "lift")]).await;
    }
    formal.send_form(&edit, &[("name", "X"), ("side", "formal")]).await.must_be(StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_wish_that_came_while_a_form_was_open_is_shown_and_stays() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let preview = upload(&mut host, &path, "naam;kant;tafel;afwezig\nRia;formeel;2;1\n").await;
    let mut form = taken(&preview);
    form.push(("take".to_owned(), "0".to_owned()));
    take(&mut host, &path, &form).await.must_be(StatusCode::OK);
    let ria = people(&app, &path).await.remove(0);
    let edit = format!("{path}/people/{}", ria.id);
    let was = host.open(&edit).await.hidden("was");
    let absent = ria.at_table.replace(r#""table":2"#, r#""table":3"#);
    assert_ne!(absent, ria.at_table);
    let mut write = app.store.begin().await.expect("a write");
    write.change_person(&Person { at_table: absent.clone(), ..ria }).await.expect("changed");
    write.commit().await.expect("a commit");
    // The wish for the table was shown and kept; the other was shown, and its tick was taken away.
    let mine =
        [("name", "Ria"), ("side", "formal"), ("wished", "table 2"), ("wishes", "table 2"), ("wished", "absent 1")];
    let shown = host.send_form(&edit, &[&[("was", was.as_str())], mine.as_slice()].concat()).await;
    shown.must_be(StatusCode::CONFLICT);
    assert!(shown.text().contains(r#"name="wishes" value="table 3" checked"#), "{}", shown.text());
    assert!(shown.text().contains(r#"name="wishes" value="absent 1"><"#), "{}", shown.text());
    assert_eq!(people(&app, &path).await[0].at_table, absent);
}

#[tokio::test]
async fn someone_of_another_meeting_is_not_found() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let (mut other, elsewhere) = started(&app).await;
    other.send_form(&format!("{elsewhere}/people/new"), &[("name", "Ria"), ("side", "formal")]).await;
    let id = people(&app, &elsewhere).await[0].id.clone();
    for below in [String::new(), "/remove".to_owned()] {
        let theirs = format!("{path}/people/{id}{below}");
        host.open(&theirs).await.must_be(StatusCode::NOT_FOUND);
        host.send_form(&theirs, &[("name", "Hacked"), ("side", "formal")]).await.must_be(StatusCode::NOT_FOUND);
    }
    host.open(&format!("{elsewhere}/people")).await.must_be(StatusCode::NOT_FOUND);
    host.open(&format!("{elsewhere}/people/list.csv")).await.must_be(StatusCode::NOT_FOUND);
    assert_eq!(people(&app, &elsewhere).await[0].name, "Ria");
}

#[tokio::test]
async fn sides_far_apart_are_told_of_gently() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let warning = "De ene kant heeft nu veel meer mensen";
    let mut add = async |name: &str, side: &str| {
        host.send_form(&format!("{path}/people/new"), &[("name", name), ("side", side)]).await
    };
    for name in ["A", "B", "C"] {
        assert!(!add(name, "informal").await.says(warning), "too few to compare");
    }
    add("D", "informal").await.must_say(warning);
    add("E", "formal").await.must_say(warning);
    assert!(!add("F", "formal").await.says(warning), "four and two is not far apart");
}

#[tokio::test]
async fn at_most_five_hundred_people_come() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    let rows: String =
        (1..=499).map(|n| format!("Mens {n};informeel;Een lange naam van een organisatie;ar,nl;\n")).collect();
    let preview = upload(&mut host, &path, &format!("naam;kant;organisatie;talen;nodig\n{rows}")).await;
    let mut form = taken(&preview);
    form.extend((0..499).map(|n| ("take".to_owned(), n.to_string())));
    take(&mut host, &path, &form).await.must_say("499 mensen staan nu op de lijst.").must_say("Mens 50");
    assert!(host.open(&format!("{path}/people")).await.bytes.len() < 50_000, "the list comes in pages");
    host.open(&format!("{path}/people?page=10")).await.must_say("Mens 499");

    signs_up(&mut app.someone(), &at, &SAMIRA).await.must_say("Dank u");
    let full = signs_up(&mut app.someone(), &at, &[("name", "Te laat"), ("side", "formal")]).await;
    full.must_be(StatusCode::CONFLICT).must_say("De lijst is vol");
    host.send_form(&format!("{path}/people/new"), &[("name", "Ria"), ("side", "formal")])
        .await
        .must_be(StatusCode::CONFLICT);
    let preview = upload(&mut host, &path, "naam;kant\nRia;formeel\n").await;
    let mut form = taken(&preview);
    form.push(("take".to_owned(), "0".to_owned()));
    take(&mut host, &path, &form).await.must_say("Er kan niemand meer bij.");
    assert_eq!(people(&app, &path).await.len(), 500);
}

async fn upload(host: &mut Browser, path: &str, text: &str) -> Shown {
    host.send_file(&format!("{path}/people/read"), "file", "lijst.csv", text.as_bytes()).await
}

/// The hidden fields of a preview.
fn taken(preview: &Shown) -> Vec<(String, String)> {
    ["csv", "once"].map(|name| (name.to_owned(), preview.hidden(name))).into()
}

async fn take(host: &mut Browser, path: &str, form: &[(String, String)]) -> Shown {
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    host.send_form(&format!("{path}/people/read/take"), &form).await
}

#[tokio::test]
async fn a_spreadsheet_is_shown_first_and_taken_in_as_ticked() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    host.send_form(&format!("{path}/people/new"), &[("name", "samira"), ("side", "informal")]).await;
    let text = "Naam;Kant;Organisatie;Talen;Nodig;E-mail;Samen\n\
                Samira;informeel;Moedergroep;ar,nl;;s@example.nl;\n\
                Ria;formeel;Jeugdteam;nl;tolk;;Samira\n\
                Hayat;informeel;Moedergroep;ar,ber;;;Ria\n\
                Jan;formeel;;;;;Hayat\n";
    let preview = upload(&mut host, &path, text).await;
    preview.must_be(StatusCode::OK).must_say("Er zijn 3 mensen die nog niet op de lijst staan");
    preview.must_say("Staat al op de lijst").must_say("E-mail").must_say("deze kolom lees ik niet");
    assert!(!preview.text().contains("s@example.nl"), "what is not read is not shown either");
    assert!(preview.text().contains(r#"value="0"><"#) && preview.text().contains(r#"value="1" checked"#));
    assert_eq!(people(&app, &path).await.len(), 1, "nothing is taken in yet");

    let mut form = taken(&preview);
    form.extend(["1", "2", "99", "x"].map(|at| ("take".to_owned(), at.to_owned())));
    for _ in 0..2 {
        take(&mut host, &path, &form).await.must_say("2 mensen staan nu op de lijst.").must_say("Uit een bestand");
    }
    let kept = people(&app, &path).await;
    assert_eq!(kept.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["samira", "Ria", "Hayat"]);
    assert!(kept[1].at_table.contains(&kept[0].id), "a wish about who was on the list already");
    assert!(kept[2].at_table.contains(&kept[1].id), "a wish about who came with the file");

    // Back, and once more with others ticked: who is there stays, and only who is new is told of.
    let mut more = taken(&preview);
    more.extend(["2", "3"].map(|at| ("take".to_owned(), at.to_owned())));
    take(&mut host, &path, &more).await.must_say("1 mens staat nu op de lijst.").must_say("Jan");
    let now = people(&app, &path).await;
    assert_eq!(now.len(), 4);
    assert!(now[3].at_table.contains(&kept[2].id), "a wish about who came with the same form before");

    let edit = format!("{path}/people/{}", kept[2].id);
    host.open(&edit).await.must_say("Zit bij Ria");
    let wish = format!("together {}", kept[1].id);
    changes(&mut host, &edit, &[("name", "Hayat"), ("side", "informal"), ("wishes", &wish)]).await;
    host.open(&edit).await.must_say("Zit bij Ria");
    changes(&mut host, &edit, &[("name", "Hayat"), ("side", "informal")]).await;
    assert!(!host.open(&edit).await.says("Zit bij Ria"), "a wish without its tick is gone");
}

#[tokio::test]
async fn what_is_wrong_in_a_file_is_told_by_row_with_a_way_out() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let shown = upload(&mut host, &path, "naam;kant\nSamira;informeel\nRia;koning\n;formeel\n").await;
    shown.must_say("Er is niemand toegevoegd.").must_say("Rij 3").must_say("‘koning’ ken ik niet.").must_say("Rij 4");
    upload(&mut host, &path, "voornaam;leeftijd\nSamira;12\n").await.must_say("deze kolom is er niet");
    assert!(people(&app, &path).await.is_empty());
}

#[tokio::test]
async fn what_is_no_list_of_people_is_told_fast_and_small() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = format!("{path}/people/read");
    let rows: String = (0..100_000).map(|n| format!("Mens {n};informeel;Groep;nl;\n")).collect();
    let large = format!("naam;kant;organisatie;talen;nodig\n{rows}");
    let cases: [(&[u8], &str); 7] = [
        (b"", "Er staan geen mensen in."),
        (b"naam;kant\n", "Er staan geen mensen in."),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "Dit is geen rekenblad"),
        (b"%PDF-1.7 \xE2\xE3\xCF\xD3 stream \0", "Dit is geen rekenblad"),
        (large.as_bytes(), "hoogstens 500 mensen"),
        (&swelling(), "In dit bestand zit veel meer"),
        (&disguised(), "Dit is geen rekenblad"),
    ];
    for (bytes, says) in cases {
        let shown = host.send_file(&at, "file", "lijst.xlsx", bytes).await;
        shown.must_be(StatusCode::OK).must_say(says).must_say("Uw bestand");
        assert!(shown.bytes.len() < 20_000, "{says}: {}", shown.bytes.len());
    }
    let huge = vec![b'a'; 6 * 1024 * 1024];
    host.send_file(&at, "file", "lijst.csv", &huge)
        .await
        .must_be(StatusCode::PAYLOAD_TOO_LARGE)
        .must_say("Dit is te groot");
    host.send_form(&at, &[("file", "no file")]).await.must_be(StatusCode::BAD_REQUEST);
    host.send_form(&format!("{at}/take"), &[("csv", "nonsense"), ("take", "0")]).await.must_be(StatusCode::BAD_REQUEST);
    assert!(people(&app, &path).await.is_empty());
}

/// An OpenDocument spreadsheet that has a part of an .xlsx, with 20,000 rows of 16,384 cells told in some kB.
fn disguised() -> Vec<u8> {
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    let row = r#"<table:table-row><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>"#;
    let content = format!(
        r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="x">{}</table:table></office:spreadsheet></office:body></office:document-content>"#,
        row.repeat(20_000)
    );
    let manifest = r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let parts =
        [("mimetype", kind), ("META-INF/manifest.xml", manifest), ("content.xml", &content), ("xl/workbook.xml", "")];
    for (name, text) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        zip.write_all(text.as_bytes()).expect("there is memory");
    }
    zip.finish().expect("a file").into_inner()
}

/// A spreadsheet of some kB with 200 MB inside.
fn swelling() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("xl/workbook.xml", options).expect("a part");
    zip.start_file("xl/worksheets/sheet1.xml", options).expect("a part");
    let spaces = vec![b' '; 1 << 20];
    (0..200).for_each(|_| zip.write_all(&spaces).expect("there is memory"));
    zip.finish().expect("a file").into_inner()
}

#[tokio::test]
async fn the_list_goes_out_as_a_file_that_can_be_read_again() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    signs_up(&mut app.someone(), &at, &SAMIRA).await;
    let formula = [("name", "=1+1"), ("side", "formal"), ("other-need", "rustige plek; lage stoel")];
    signs_up(&mut app.someone(), &at, &formula).await;
    let file = host.open(&format!("{path}/people/list.csv")).await;
    assert_eq!(file.headers[CONTENT_TYPE], "text/csv; charset=utf-8");
    assert!(file.text().contains("'=1+1"), "no formula for a spreadsheet");
    let known = people(&app, &path).await;
    let read = meeting::people::read(&file.bytes);
    assert_eq!(read.people.len(), 2, "{:?}", read.findings);
    for (person, kept) in read.people.iter().zip(known) {
        assert_eq!(person.name, kept.name);
        assert_eq!(serde_json::to_string(&person.needs).expect("texts"), kept.needs);
        assert_eq!(serde_json::to_string(&person.languages).expect("texts"), kept.languages);
    }
}

#[tokio::test]
async fn the_link_is_there_to_share_in_every_language_without_anyones_name() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    host.send_form(&format!("{path}/people/new"), &[("name", "Geheimnaam"), ("side", "formal")]).await;
    let languages = [("seen", "9"), ("first", "nl"), ("languages", "nl"), ("languages", "ar")];
    host.send_form(&format!("{path}/languages"), &languages).await;
    let share = host.open(&format!("{path}/people/share")).await;
    share.must_say("U bent welkom bij: Samen voor ouders").must_say("أهلًا بكم في: Samen voor ouders");
    let text = share.text();
    assert!(
        text.contains("<svg class=\"qr\"")
            && text.contains("mailto:?subject=")
            && text.contains("https://wa.me/?text=")
    );
    assert!(text.contains(&format!("{path}/papers/ar/sign-up.pdf")));
    assert!(!share.says("Geheimnaam"));
    assert!(!text.contains("%E2%81%A8http") && !text.contains("\u{2068}http"), "no mark of direction touches the link");
}

#[tokio::test]
async fn every_page_is_there_in_dutch_and_arabic_without_an_unknown_key() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let at = sign_up_path(&mut host, &path).await;
    let own = signs_up(&mut app.someone(), &at, &SAMIRA).await.path;
    host.send_form(&format!("{path}/people/new"), &[("name", "Ria"), ("side", "formal")]).await;
    host.send_form(&format!("{path}/tables"), &[("form", "1")]).await.must_be(StatusCode::OK);
    let id = people(&app, &path).await[0].id.clone();
    let mut pages =
        vec![at.clone(), own.clone(), format!("{own}/change"), format!("{own}/withdraw"), "/w/withdrawn".into()];
    let below =
        ["/people", "/people?added=3", "/people/new", "/people/share", "/people/read", "/tables", "/tables?outrun=1"];
    pages.extend(below.map(|below| format!("{path}{below}")));
    pages.extend(["", "/remove"].map(|below| format!("{path}/people/{id}{below}")));
    for language in ["nl", "ar", "en"] {
        let mut browser = host.clone();
        browser.cookies.insert("brug-language".to_owned(), language.to_owned());
        for page in &pages {
            let shown = browser.open(page).await;
            shown.must_be(StatusCode::OK);
            assert!(shown.text().contains(&format!("<html lang=\"{language}\"")));
            assert!(shown.bytes.len() < 50_000, "{page}: {}", shown.bytes.len());
            no_key(&shown);
        }
        let preview =
            upload(&mut browser, &path, "naam;kant;x\nSamira;informeel;1\nRia;formeel;2\nJan;formeel;3").await;
        no_key(&preview);
        no_key(&upload(&mut browser, &path, "naam;kant\nSamira;koning").await);
    }
}

/// Fails when a text was not found, and its name stands there instead.
pub(crate) fn no_key(shown: &Shown) {
    let text = seen(&shown.text());
    for start in [
        "join-",
        "column-",
        "own-",
        "people-",
        "seats-",
        "wrong-",
        "need-",
        "withdrawn-",
        "error-",
        "tables-",
        "problem-",
        "hint-",
    ] {
        for piece in text.split('>').filter_map(|piece| piece.split('<').next()).map(str::trim) {
            assert!(!piece.starts_with(start), "{piece} on {}", shown.path);
        }
    }
}
