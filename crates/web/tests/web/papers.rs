//! Papers, made on request from the present state.

use std::io::{Cursor, Read};

use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_TYPE, COOKIE, ETAG, HOST, IF_NONE_MATCH,
};
use axum::http::{Request, StatusCode};
use materials::Paper;

use crate::support::{Browser, Shown, TestApp, between, started};

/// The name and bytes of every file in a .zip.
pub(crate) fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).expect("a .zip");
    let mut files = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).expect("a file");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("it can be read");
        files.push((file.name().expect("a name").into_owned(), bytes));
    }
    files
}

fn header(shown: &Shown, name: axum::http::HeaderName) -> String {
    shown.headers.get(&name).unwrap_or_else(|| panic!("{name} is there")).to_str().expect("text").to_owned()
}

#[tokio::test]
async fn every_paper_is_there_in_every_form_with_its_kind_and_name() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let shown = host.open(&format!("{path}/papers")).await;
    shown.must_be(StatusCode::OK).must_say("Handleiding voor de bijeenkomstleider").must_say("Nederlands");
    for paper in Paper::ALL {
        let picture = format!("<img src=\"{path}/papers/nl/{}.png?v=", paper.id());
        assert!(shown.text().contains(&picture), "{}", paper.id());
        for form in paper.forms() {
            let file = format!("{path}/papers/nl/{}.{}", paper.id(), form.ending());
            assert!(shown.text().contains(&format!("href=\"{file}\"")), "{file}");
            let made = host.open(&file).await;
            made.must_be(StatusCode::OK);
            let (kind, start): (&str, &[u8]) = match form.ending() {
                "pdf" => ("application/pdf", b"%PDF-"),
                "docx" | "pptx" => ("application/vnd.openxmlformats-officedocument.", b"PK"),
                "ics" => ("text/calendar; charset=utf-8", b"BEGIN:VCALENDAR"),
                _ => ("text/plain; charset=utf-8", b"Beste mensen"),
            };
            assert!(header(&made, CONTENT_TYPE).starts_with(kind) && made.bytes.starts_with(start), "{file}");
            let name = header(&made, CONTENT_DISPOSITION);
            assert!(name.starts_with("attachment; filename=\"") && name.contains("filename*=UTF-8''"), "{name}");
        }
    }
}

#[tokio::test]
async fn an_arabic_paper_has_an_arabic_name_and_says_that_nobody_checked_it() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let shown = host.open(&format!("{path}/papers?language=ar")).await;
    shown.must_say("nog niet gelezen door iemand met deze moedertaal").must_say("geen taal van deze bijeenkomst");
    let made = host.open(&format!("{path}/papers/ar/invitation.docx")).await;
    let name = header(&made, CONTENT_DISPOSITION);
    assert!(name.is_ascii() && name.contains("filename*=UTF-8''%D8%"), "{name}");
}

#[tokio::test]
async fn papers_follow_the_meeting_at_once_and_bear_the_date_of_today() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let message = format!("{path}/papers/nl/message.txt");
    host.open(&message).await.must_say("Samen voor ouders");
    let seen = host.open(&format!("{path}/what")).await.hidden("seen");
    let form = [("seen", seen.as_str()), ("title", "Een andere naam"), ("aim", ""), ("place", "")];
    host.send_form(&format!("{path}/what"), &form).await;
    host.open(&message).await.must_say("Een andere naam");
    let letter = unpacked(&host.open(&format!("{path}/papers/nl/proposal.docx")).await.bytes);
    let (_, document) = letter.iter().find(|(name, _)| name == "word/document.xml").expect("the text");
    assert!(String::from_utf8_lossy(document).contains("24 november 2026"));
}

#[tokio::test]
async fn everything_comes_in_one_archive_of_the_languages_of_the_meeting_or_of_one() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let seen = host.open(&format!("{path}/languages")).await.hidden("seen");
    let languages = [("seen", seen.as_str()), ("first", "nl"), ("languages", "ar")];
    host.send_form(&format!("{path}/languages"), &languages).await;
    let all = host.open(&format!("{path}/papers.zip")).await;
    assert_eq!(header(&all, CONTENT_TYPE), "application/zip");
    let files = unpacked(&all.bytes);
    let each: usize = Paper::ALL.iter().map(|paper| paper.forms().len()).sum();
    assert_eq!(files.len(), 2 * each);
    assert!(files.iter().any(|(name, _)| name.starts_with("ar/")) && files.iter().all(|(_, bytes)| !bytes.is_empty()));
    let one = unpacked(&host.open(&format!("{path}/papers.zip?language=en")).await.bytes);
    assert_eq!(one.len(), each);
    assert!(one.iter().all(|(name, _)| name.starts_with("en/")));
}

#[tokio::test]
async fn packed_files_are_not_packed_again_on_the_way() {
    let app = TestApp::new().await;
    let (host, path) = started(&app).await;
    for (below, packed) in [("", true), ("/papers/nl/presentation.pptx", false)] {
        let request = Request::builder()
            .uri(format!("{path}{below}"))
            .header("accept-encoding", "gzip")
            .header(COOKIE, format!("brug={}", host.cookies["brug"]))
            .body(Body::empty())
            .expect("a request");
        let shown = host.clone().send(request, &path).await;
        assert_eq!(shown.headers.contains_key(CONTENT_ENCODING), packed, "{below}");
    }
}

#[tokio::test]
async fn a_picture_is_made_once_for_a_state_and_anew_for_the_next() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let source = async |host: &mut Browser| {
        let shown = host.open(&format!("{path}/papers")).await;
        format!("{path}/papers/nl/proposal.png?v={}", between(&shown.text(), "proposal.png?v=", "\""))
    };
    let address = source(&mut host).await;
    let picture = host.open(&address).await;
    picture.must_be(StatusCode::OK);
    assert!(picture.bytes.starts_with(b"\x89PNG"));
    assert_eq!(header(&picture, CACHE_CONTROL), "private, max-age=86400, immutable");
    let tag = header(&picture, ETAG);
    let again = Request::builder()
        .uri(&address)
        .header(HOST, "brug.test")
        .header(IF_NONE_MATCH, &tag)
        .header(COOKIE, format!("brug={}", host.cookies["brug"]))
        .body(Body::empty())
        .expect("a request");
    host.send(again, &address).await.must_be(StatusCode::NOT_MODIFIED);
    let seen = host.open(&format!("{path}/what")).await.hidden("seen");
    let form = [("seen", seen.as_str()), ("title", "Een andere naam"), ("aim", ""), ("place", "")];
    host.send_form(&format!("{path}/what"), &form).await;
    assert_ne!(source(&mut host).await, address);
    let old = host.open(&address).await;
    assert_ne!(header(&old, ETAG), tag);
    assert_eq!(header(&old, CACHE_CONTROL), "private, no-cache", "an old address is not kept with a new picture");
    assert_ne!(old.bytes, picture.bytes);
}

#[tokio::test]
async fn pictures_are_as_wide_and_high_as_the_page_says() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    let page = host.open(&format!("{path}/papers")).await.text();
    for paper in Paper::ALL {
        let after = page.split_once(&format!("/{}.png?v=", paper.id())).expect("it has a picture").1;
        let said = ["width=\"", "height=\""].map(|name| between(after, name, "\"").parse::<f64>().expect("a number"));
        let picture = host.open(&format!("{path}/papers/nl/{}.png", paper.id())).await.bytes;
        let measure = |at: usize| f64::from(u32::from_be_bytes(picture[at..at + 4].try_into().expect("four bytes")));
        let (width, height) = (measure(16), measure(20));
        let off = (said[1] / said[0] - height / width).abs();
        assert!(off < 0.01, "{}: {width} by {height}, and the page says {said:?}", paper.id());
    }
}

#[tokio::test]
async fn wishes_that_collide_give_a_way_to_the_programme_instead_of_papers() {
    let app = TestApp::new().await;
    let mut host = app.someone();
    let file = include_str!("../../../../examples/one-evening.toml");
    let impossible = format!("{file}\n[programme]\ninclude = [\"A\", \"B\", \"C\", \"D\", \"E\", \"F\", \"G\"]\n");
    let card = host.send_form("/file/start", &[("text", &impossible), ("side", "informal")]).await;
    let path = format!("/m/{}", between(&card.text(), "href=\"/m/", "\""));
    let shown = host.open(&format!("{path}/papers")).await;
    shown.must_be(StatusCode::OK).must_say("Uw wensen voor het programma passen niet samen");
    assert!(shown.text().contains(&format!("href=\"{path}/programme\"")));
    host.open(&format!("{path}/papers.zip")).await.must_be(StatusCode::NOT_FOUND);
    host.open(&format!("{path}/papers/nl/guide.pdf")).await.must_be(StatusCode::NOT_FOUND);
    host.open(&format!("{path}/invitation")).await.must_be(StatusCode::OK).must_say("passen niet samen");
}

#[tokio::test]
async fn what_is_no_paper_or_no_language_or_no_form_is_not_there() {
    let app = TestApp::new().await;
    let (mut host, path) = started(&app).await;
    for below in ["nl/guide.txt", "nl/guide", "xx/guide.pdf", "nl/.pdf", "nl/..%2F..%2Fsecret.pdf", "nl/guide.pdf.png"]
    {
        host.open(&format!("{path}/papers/{below}")).await.must_be(StatusCode::NOT_FOUND);
    }
    host.open(&format!("{path}/papers.zip?language=xx")).await.must_be(StatusCode::NOT_FOUND);
    host.open(&format!("{path}/papers?language=%3Cscript%3E")).await.must_be(StatusCode::OK);
}

#[tokio::test]
async fn many_pictures_at_once_come_or_are_refused_for_a_while_and_a_second_look_is_the_same() {
    let app = TestApp::new().await;
    let (host, path) = started(&app).await;
    let picture = format!("{path}/papers/nl/invitation.png");
    let mut looks = tokio::task::JoinSet::new();
    for _ in 0..60 {
        let (mut host, picture) = (host.clone(), picture.clone());
        looks.spawn(async move { host.open(&picture).await });
    }
    let all = looks.join_all().await;
    let (come, refused): (Vec<_>, Vec<_>) = all.iter().partition(|shown| shown.status == StatusCode::OK);
    assert!(come.len() >= 6, "{} came", come.len());
    for shown in &refused {
        shown.must_be(StatusCode::SERVICE_UNAVAILABLE).must_say("Het is even druk");
        assert_eq!(shown.headers["retry-after"], "5");
    }
    let again = host.clone().open(&picture).await;
    assert_eq!(again.must_be(StatusCode::OK).bytes, come[0].bytes);
}
