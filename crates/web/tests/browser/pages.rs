//! Every page in every language: accessibility, weight, and nothing from elsewhere.

use crate::support::{Browser, Screen, Served};

/// Pages that anyone can open.
const OPEN: [&str; 5] = ["/", "/start", "/file", "/privacy", "/nowhere"];

/// Pages of a meeting.
const OF_A_MEETING: [&str; 19] = [
    "",
    "/what",
    "/when",
    "/numbers",
    "/languages",
    "/us",
    "/changes",
    "/programme",
    "/people",
    "/people/new",
    "/people/share",
    "/people/read",
    "/tables",
    "/papers",
    "/invitation",
    "/contact",
    "/file",
    "/data",
    "/data/erase",
];

/// Most bytes of a page with everything that it loads at first; pictures of papers come later, as one reaches them.
const MOST_BYTES: i64 = 50_000;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_light_and_asks_nothing_of_others() {
    let served = Served::new().await;
    let people = [
        ("nl", Screen::Phone, "phone"),
        ("ar", Screen::Phone, "phone"),
        ("en", Screen::Laptop, "laptop"),
        ("ar", Screen::Projector, "wide"),
    ];
    for (language, screen, name) in people {
        let browser = Browser::open(language, screen).await;
        browser.go(&served.url("/")).await;
        browser.press("form[action='/example'] button").await;
        let meeting = browser.path().await;
        let pages = OPEN.iter().map(|page| (*page).to_owned());
        let pages = pages.chain(OF_A_MEETING.iter().map(|page| format!("{meeting}{page}")));
        for (number, page) in pages.enumerate() {
            look_at(&browser, &served, &page, &format!("{language}-{name}-{number:02}")).await;
        }
        browser.close().await;
    }
}

async fn look_at(browser: &Browser, served: &Served, page: &str, name: &str) {
    browser.go(&served.url(page)).await;
    browser.picture(name).await;
    let faults = browser.faults().await;
    assert!(faults.is_empty(), "{page}, {name}: {faults:#?}");
    let wide =
        browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await;
    assert_eq!(wide, 0, "{page}, {name}: wider than the screen");
    let weight = "const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        return all.filter((entry) => entry.initiatorType !== 'img').reduce((sum, entry) => sum + entry.encodedBodySize, 0)";
    let weight = browser.script(weight).await.as_i64().expect("a number");
    assert!(weight > 0 && weight < MOST_BYTES, "{page}, {name}: {weight} bytes");
    let elsewhere = "return performance.getEntriesByType('resource').map((entry) => entry.name)
        .filter((name) => !name.startsWith(location.origin)).join(' ')";
    assert_eq!(browser.script(elsewhere).await, "", "{page}, {name}: asks something of another host");
}
