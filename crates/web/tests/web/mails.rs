//! Mail: the invitation, the private link and reminders, over a real mail server.

use std::net::TcpListener;

use axum::http::StatusCode;
use store::NewMail;
use web::{Settings, tick};

use crate::post::{Post, settings};
use crate::support::{Browser, Shown, TestApp, between, both};

/// Both sides agree to invite people.
async fn agree(hosts: [&mut Browser; 2], path: &str) {
    for host in hosts {
        let seen = host.open(&format!("{path}/invitation")).await.hidden("seen");
        host.send_form(&format!("{path}/invitation"), &[("seen", &seen)]).await.must_be(StatusCode::OK);
    }
}

fn mail(id: &str, recipient: &str) -> NewMail {
    NewMail {
        id: id.to_owned(),
        meeting: None,
        recipient: recipient.to_owned(),
        subject: "Onderwerp".to_owned(),
        body: "Tekst".to_owned(),
        attachment: None,
        key: id.to_owned(),
        due: 0,
    }
}

async fn queue(app: &TestApp, mails: &[NewMail]) {
    let mut write = app.store.begin().await.expect("the database answers");
    for mail in mails {
        write.queue_mail(mail).await.expect("a new mail");
    }
    write.commit().await.expect("it is kept");
}

/// Whether a text stands anywhere in what is kept.
async fn is_kept(app: &TestApp, text: &str) -> bool {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    let copy = folder.path().join("copy.db");
    app.store.backup(&copy).await.expect("a copy");
    let bytes = std::fs::read(copy).expect("it can be read");
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[tokio::test]
async fn people_are_invited_by_mail_once_both_sides_agree_and_their_addresses_are_erased() {
    let post = Post::start();
    let app = TestApp::with(post.settings()).await;
    let (mut informal, mut formal, path) = both(&app).await;
    let page = format!("{path}/invitation");
    let waiting = informal.open(&page).await;
    waiting.must_say("Concept");
    assert!(!waiting.says("Per e-mail uitnodigen"), "not before both agree");
    agree([&mut informal, &mut formal], &path).await;
    let shown = informal.open(&page).await;
    shown.must_say("Per e-mail uitnodigen").must_say("U kunt mensen uitnodigen");
    let once = shown.hidden("once");
    let form = [
        ("once", once.as_str()),
        ("language", "nl"),
        ("words", "We eten samen."),
        ("addresses", "fatima@voorbeeld.nl\r\n\r\nJan@voorbeeld.nl\r\nfatima@voorbeeld.nl\r\n"),
    ];
    for _ in 0..2 {
        let sent = informal.send_form(&format!("{page}/mail"), &form).await;
        sent.must_say("2 e-mails staan klaar");
        assert!(!sent.says("fatima@voorbeeld.nl"), "an address is never shown again");
    }
    assert!(is_kept(&app, "fatima@voorbeeld.nl").await, "as long as the mail waits");
    let done = tick(&app.app).await.expect("the clock does what is due");
    assert_eq!((done.sent, done.failed), (2, 0), "a form that is sent twice sends each mail once");
    assert!(!is_kept(&app, "voorbeeld.nl").await, "erased once sent");
    let mails = post.mails();
    assert_eq!(
        mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(),
        ["fatima@voorbeeld.nl", "Jan@voorbeeld.nl"]
    );
    for mail in &mails {
        assert_eq!(mail.subject, "Uitnodiging: Samen voor ouders");
        assert_eq!((mail.from.as_str(), mail.automatic.as_str()), ("Brug <brug@brug.test>", "auto-generated"));
        assert!(mail.text.contains("We eten samen.") && mail.text.contains("Moedergroep Poelenburg"), "{}", mail.text);
        let link = mail.text.lines().find(|line| line.starts_with("http://brug.test/s/")).expect("a link by itself");
        assert!(!link.contains(' '));
        assert!(mail.calendar.contains("DTSTART;TZID=Europe/Amsterdam:20270203T130000"), "{}", mail.calendar);
    }
    assert_eq!(tick(&app.app).await.expect("again").sent, 0);
    let counts = app.store.counts().await.expect("numbers");
    assert_eq!((counts.mails_waiting, counts.mails_failed), (0, 0));
}

/// Sends the form of the invitation by mail.
async fn sent(host: &mut Browser, path: &str, addresses: &str, words: &str) -> Shown {
    let form = [("once", "abcdefgh"), ("language", "nl"), ("addresses", addresses), ("words", words)];
    host.send_form(path, &form).await
}

#[tokio::test]
async fn what_is_wrong_in_the_form_is_said_and_what_was_typed_stays() {
    let app = TestApp::with(settings(9)).await;
    let (mut informal, mut formal, path) = both(&app).await;
    let send = format!("{path}/invitation/mail");
    sent(&mut informal, &send, "a@voorbeeld.nl", "").await.must_say("Wij hebben nog geen ja gezegd");
    assert_eq!(app.store.counts().await.expect("numbers").mails_waiting, 0, "nothing goes before both agree");
    agree([&mut informal, &mut formal], &path).await;
    let wrong = sent(&mut informal, &send, "a@voorbeeld.nl\ngeen adres", "").await;
    wrong.must_say("Dit is geen e-mailadres: geen adres").must_say("a@voorbeeld.nl");
    assert!(wrong.text().contains("aria-invalid=\"true\""));
    sent(&mut informal, &send, " \n ", "").await.must_say("minstens één e-mailadres");
    let many: Vec<String> = (0..201).map(|n| format!("a{n}@voorbeeld.nl")).collect();
    sent(&mut informal, &send, &many.join("\n"), "").await.must_say("hoogstens 200 adressen");
    sent(&mut informal, &send, "a@voorbeeld.nl", &"x".repeat(301)).await.must_say("Er klopt nog iets niet");
    sent(&mut informal, &send, "a@voorbeeld.nl\nBcc: b@voorbeeld.nl", "").await.must_say("Dit is geen e-mailadres");
    assert_eq!(app.store.counts().await.expect("numbers").mails_waiting, 0);
    let two_hundred = many[..200].join("\n");
    sent(&mut informal, &send, &two_hundred, "").await.must_say("200 e-mails staan klaar");
    assert_eq!(app.store.counts().await.expect("numbers").mails_waiting, 200);
}

#[tokio::test]
async fn nobody_can_send_mail_to_the_whole_world() {
    let app = TestApp::with(settings(9)).await;
    let (mut informal, mut formal, path) = both(&app).await;
    agree([&mut informal, &mut formal], &path).await;
    let send = format!("{path}/invitation/mail");
    let addresses = |count: usize| (0..count).map(|n| format!("a{n}@voorbeeld.nl")).collect::<Vec<_>>().join("\n");
    for (moment, once, count, status) in [
        ("2026-11-24T10:00:00Z", "form-one", 150, StatusCode::OK),
        // The same form once more is no other mail.
        ("2026-11-24T10:20:00Z", "form-one", 150, StatusCode::OK),
        ("2026-11-24T10:40:00Z", "form-two", 151, StatusCode::TOO_MANY_REQUESTS),
        ("2026-11-24T11:00:00Z", "form-two", 150, StatusCode::OK),
        ("2026-11-25T09:59:00Z", "form-six", 1, StatusCode::TOO_MANY_REQUESTS),
        ("2026-11-25T10:01:00Z", "form-six", 150, StatusCode::OK),
    ] {
        app.set_clock(moment);
        let form = [("once", once), ("language", "nl"), ("addresses", &addresses(count))];
        informal.send_form(&send, &form).await.must_be(status);
    }
    assert_eq!(app.store.counts().await.expect("numbers").mails_waiting, 450);
}

#[tokio::test]
async fn without_a_mail_server_texts_are_there_to_copy_and_no_address_is_asked() {
    let app = TestApp::new().await;
    let (mut informal, mut formal, path) = both(&app).await;
    agree([&mut informal, &mut formal], &path).await;
    let shown = informal.open(&format!("{path}/invitation")).await;
    shown.must_say("verstuurt Brug geen e-mail").must_say("http://brug.test/s/");
    assert!(shown.text().contains("href=\"mailto:?") && shown.text().contains("https://wa.me/?text="));
    assert!(!shown.text().contains("name=\"addresses\""));
    let contact = informal.open(&format!("{path}/contact")).await;
    contact.must_say("Daarom vragen we uw adres niet");
    assert!(!contact.text().contains("name=\"email\""));
    let form = [("email", "a@voorbeeld.nl"), ("language", "nl")];
    informal.send_form(&format!("{path}/contact"), &form).await;
    let meeting = path.trim_start_matches("/m/");
    assert!(app.store.accesses(meeting).await.expect("accesses").iter().all(|access| access.email.is_none()));
}

#[tokio::test]
async fn the_private_link_comes_by_mail_as_a_new_one_and_opens_the_meeting() {
    let post = Post::start();
    let app = TestApp::with(Settings { address: Some("https://brug.test".to_owned()), ..post.settings() }).await;
    let mut host = app.someone();
    let card = host.send_form("/start", &crate::support::START).await;
    let old = between(&card.text(), "https://brug.test/h/", "<");
    let path = format!("/m/{}", between(&card.text(), "href=\"/m/", "\""));
    let contact = format!("{path}/contact");
    host.send_form(&contact, &[("email", "geen"), ("language", "ar"), ("link", "1")])
        .await
        .must_say("Dit is geen e-mailadres");
    let form = [("email", "host@voorbeeld.nl"), ("language", "ar"), ("link", "1"), ("sure", "1")];
    let sent = host.send_form(&contact, &form).await;
    sent.must_say("Uw nieuwe link komt per e-mail");
    host.open(&path).await.must_be(StatusCode::OK);
    tick(&app.app).await.expect("the clock does what is due");
    let [mail] = &post.mails()[..] else { panic!("one mail: {:?}", post.mails()) };
    assert_eq!(mail.to, "host@voorbeeld.nl");
    assert!(mail.subject.contains("رابطكم"), "{}", mail.subject);
    let link = mail.text.lines().find(|line| line.starts_with("https://")).expect("a link by itself");
    let link = link.strip_prefix("https://brug.test").expect("of this instance");
    assert!(!link.contains(&old));
    let mut phone = app.someone();
    phone.open(link).await.must_be(StatusCode::OK).must_say("Samen voor ouders");
    phone.open(&format!("/h/{old}")).await.must_be(StatusCode::GONE);
}

#[tokio::test]
async fn an_address_can_be_kept_changed_and_erased() {
    let app = TestApp::with(settings(9)).await;
    let (mut host, path) = crate::support::started(&app).await;
    let (contact, meeting) = (format!("{path}/contact"), path.trim_start_matches("/m/").to_owned());
    let kept = async || {
        let accesses = app.store.accesses(&meeting).await.expect("accesses");
        accesses.into_iter().find_map(|access| access.email)
    };
    let shown = host.send_form(&contact, &[("email", "host@voorbeeld.nl"), ("language", "en")]).await;
    shown.must_say("Uw adres is bewaard").must_say("5 maart 2027");
    assert_eq!(kept().await.as_deref(), Some("host@voorbeeld.nl"));
    host.send_form(&contact, &[("email", ""), ("language", "nl")]).await.must_say("Uw adres is gewist");
    assert_eq!(kept().await, None);
}

#[tokio::test]
async fn an_address_that_is_not_there_is_given_up_and_one_that_is_busy_is_tried_for_three_days() {
    let post = Post::start();
    let app = TestApp::with(post.settings()).await;
    queue(&app, &[mail("a", "nobody@voorbeeld.nl"), mail("b", "later@voorbeeld.nl"), mail("c", "iemand@voorbeeld.nl")])
        .await;
    let done = tick(&app.app).await.expect("the clock does what is due");
    assert_eq!((done.sent, done.failed), (1, 2));
    let counts = app.store.counts().await.expect("numbers");
    assert_eq!((counts.mails_failed, counts.mails_waiting), (1, 1), "one is given up at once, one waits");
    assert_eq!(tick(&app.app).await.expect("again").failed, 0, "not at once again");
    let mut tries = 1;
    for half_hour in 1..=4 * 24 * 2 {
        let moment = 1_795_510_800_000 + half_hour * 30 * 60 * 1000;
        app.set_clock(&jiff::Timestamp::from_millisecond(moment).expect("a moment").to_string());
        tries += tick(&app.app).await.expect("the clock").failed;
    }
    assert_eq!(tries, 9, "nine tries in three days");
    let counts = app.store.counts().await.expect("numbers");
    assert_eq!((counts.mails_failed, counts.mails_waiting), (2, 0));
    assert_eq!(post.mails().len(), 1);
    assert!(!is_kept(&app, "voorbeeld.nl").await, "erased once given up");
}

#[tokio::test]
async fn a_server_that_is_not_there_now_gets_the_mail_later() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("a port").port();
    drop(listener);
    let app = TestApp::with(settings(port)).await;
    queue(&app, &[mail("a", "iemand@voorbeeld.nl")]).await;
    let done = tick(&app.app).await.expect("the clock goes on without the server");
    assert_eq!((done.sent, done.failed), (0, 1));
    assert_eq!(app.store.counts().await.expect("numbers").mails_waiting, 1);
}

#[tokio::test]
async fn a_mail_that_was_taken_when_the_program_stopped_goes_out_after_a_while_with_the_same_id() {
    let post = Post::start();
    let app = TestApp::with(post.settings()).await;
    queue(&app, &[mail("bericht", "iemand@voorbeeld.nl")]).await;
    let [due] = &app.store.mail_due(i64::MAX, 9).await.expect("mail")[..] else { panic!("one mail") };
    let mut write = app.store.begin().await.expect("the database answers");
    assert!(write.take_mail(due, 1_795_510_800_000 + 15 * 60 * 1000).await.expect("taken"));
    write.commit().await.expect("it is kept");
    // The program stops here, and begins again.
    assert_eq!(tick(&app.app).await.expect("the clock").sent, 0, "perhaps it is being sent");
    app.set_clock("2026-11-24T09:15:00Z");
    assert_eq!(tick(&app.app).await.expect("the clock").sent, 1);
    assert_eq!(post.mails()[0].id, "<bericht@brug.test>", "who got it twice sees that it is the same");
}

#[tokio::test]
async fn a_link_is_mailed_once_the_address_was_looked_at_again_and_a_few_times_a_day() {
    let app = TestApp::with(settings(9)).await;
    let (mut host, path) = crate::support::started(&app).await;
    let contact = format!("{path}/contact");
    let asked = [("email", "slip@voorbeeld.nl"), ("language", "nl"), ("link", "1")];
    let shown = host.send_form(&contact, &asked).await;
    shown.must_say("De nieuwe link gaat naar dit adres").must_say("slip@voorbeeld.nl");
    assert_eq!(app.store.counts().await.expect("numbers").mails_waiting, 0, "not before the host is sure");
    assert_eq!(shown.hidden("email"), "slip@voorbeeld.nl");
    let sure = [asked[0], asked[1], asked[2], ("sure", "1")];
    for _ in 0..5 {
        host.send_form(&contact, &sure).await.must_say("Uw nieuwe link komt per e-mail");
    }
    host.send_form(&contact, &sure)
        .await
        .must_be(StatusCode::TOO_MANY_REQUESTS)
        .must_say("hoogstens 300 uitnodigingen en 5 keer");
    assert_eq!(app.store.counts().await.expect("numbers").mails_waiting, 5);
    host.open(&path).await.must_be(StatusCode::OK);
    app.set_clock("2026-11-25T09:30:00Z");
    host.send_form(&contact, &sure).await.must_say("Uw nieuwe link komt per e-mail");
}
