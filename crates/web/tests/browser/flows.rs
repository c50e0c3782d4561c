//! The main flows, by keyboard alone.

use thirtyfour::Key;

use crate::support::{Browser, Screen, Served};

/// Starts a meeting by keyboard; the browser is at the private link then.
async fn start(browser: &Browser, served: &Served) {
    browser.go(&served.url("/")).await;
    browser.press("main a[href='/start']").await;
    browser.tab_to("input[name=side]").await;
    browser.keys(Key::Space + "").await;
    browser.fill("#organisation", "Moedergroep Poelenburg").await;
    browser.press("button.main").await;
    browser.fill("#aim", "Elkaar leren kennen").await;
    browser.fill("#title", "Samen voor ouders").await;
    browser.fill("#place", "Buurthuis").await;
    browser.press("button.main").await;
    browser.tab_to("input[name=shape]").await;
    browser.tab_to("#day").await;
    browser.keys("02032027").await;
    browser.press("button.main").await;
    browser.press("button.main").await;
    browser.must_see("Dit is uw eigen link").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_is_started_shared_and_its_programme_changed_from_both_sides_by_keyboard() {
    let served = Served::new().await;
    let informal = Browser::open("nl", Screen::Phone).await;
    start(&informal, &served).await;
    informal.press("a.main").await;
    informal.must_see("Samen voor ouders").await;
    informal.must_see("woensdag 3 februari 2027").await;

    // The other side is invited, and becomes host with a link of its own.
    informal.press("form[action$='/invite'] button").await;
    informal.must_see("Wij zijn Moedergroep Poelenburg").await;
    let link = informal.script("return document.getElementById('address').textContent").await;
    let formal = Browser::open("nl", Screen::Laptop).await;
    formal.go(link.as_str().expect("an address")).await;
    formal.fill("#organisation", "Jeugdteam Zuid").await;
    formal.press("button.main").await;
    formal.must_see("Dit is uw eigen link").await;
    formal.press("a.main").await;
    formal.must_see("U kijkt als gastgever: Formele kant").await;

    // Both have the programme before them, and both change it.
    for browser in [&informal, &formal] {
        browser.press("nav a[href$='/programme']").await;
    }
    informal.press(".slot button[value^='minutes 0 0']").await;
    formal.press(".slot button[value='remove 0 1']").await;
    formal.must_see("Twee wijzigingen van hetzelfde").await;
    formal.press("form button").await;
    informal.press("nav a[aria-current]").await;
    let letters = "return [...document.querySelectorAll('.slot')].map((slot) => slot.dataset.what).join('')";
    assert!(!informal.script(letters).await.as_str().expect("letters").contains('K'), "the other's change is there");
    informal.press("button[name=undo]").await;
    assert!(informal.script(letters).await.as_str().expect("letters").contains('K'), "and can be taken back");

    informal.close().await;
    formal.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exercise_can_be_dragged_to_another_place() {
    let served = Served::new().await;
    let browser = Browser::open("nl", Screen::Laptop).await;
    browser.go(&served.url("/")).await;
    browser.press("form[action='/example'] button").await;
    browser.press("nav a[href$='/programme']").await;
    let letters = "return [...document.querySelectorAll('.slot')].map((slot) => slot.dataset.what).join(' ')";
    let before = browser.script(letters).await;
    browser
        .script(
            "window.leaving = true;
             const slots = document.querySelectorAll('.slot');
             const data = new DataTransfer();
             const fire = (slot, kind) =>
               slot.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
             fire(slots[0], 'dragstart'); fire(slots[2], 'dragover'); fire(slots[2], 'drop');",
        )
        .await;
    for _ in 0..100 {
        if browser.script("return !window.leaving && document.readyState === 'complete'").await == true {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_ne!(browser.script(letters).await, before);
    browser.close().await;
}
