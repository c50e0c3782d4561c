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
    sound(browser).await;
}

/// Nothing is wrong with the page for who uses a screen reader, a keyboard or a magnifier.
async fn sound(browser: &Browser) {
    let faults = browser.faults().await;
    assert!(faults.is_empty(), "{}: {faults:#?}", browser.path().await);
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
    sound(&informal).await;
    let link = informal.script("return document.getElementById('address').textContent").await;
    let formal = Browser::open("nl", Screen::Laptop).await;
    formal.go(link.as_str().expect("an address")).await;
    sound(&formal).await;
    formal.fill("#organisation", "Jeugdteam Zuid").await;
    formal.press("button.main").await;
    formal.must_see("Dit is uw eigen link").await;
    formal.press("a.main").await;
    formal.must_see("U kijkt als gastgever: Formele kant").await;
    sound(&formal).await;

    // Both have the programme before them, and both change it.
    for browser in [&informal, &formal] {
        browser.press("nav a[href$='/programme']").await;
    }
    informal.press(".slot button[value^='minutes 0 0']").await;
    formal.press(".slot button[value='remove 0 1']").await;
    formal.must_see("Twee wijzigingen van hetzelfde").await;
    sound(&formal).await;
    formal.press("main form button").await;
    informal.press("nav a[aria-current]").await;
    let letters = "return [...document.querySelectorAll('.slot')].map((slot) => slot.dataset.what).join('')";
    assert!(!informal.script(letters).await.as_str().expect("letters").contains('A'), "the other's change is there");
    sound(&informal).await;
    informal.press("button[name=undo]").await;
    assert!(informal.script(letters).await.as_str().expect("letters").contains('A'), "and can be taken back");

    informal.press("nav a[href^='/m/']").await;
    informal.press("main a[href$='/changes']").await;
    informal.must_see("Nieuw voor u").await;
    sound(&informal).await;
    informal.press("button[name=accept]").await;
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

#[tokio::test(flavor = "multi_thread")]
async fn someone_signs_up_on_a_phone_in_arabic_by_keyboard_and_withdraws() {
    let served = Served::new().await;
    let host = Browser::open("nl", Screen::Laptop).await;
    start(&host, &served).await;
    host.press("a.main").await;
    host.press("nav a[href$='/people']").await;
    host.press("main a[href$='/people/share']").await;
    let link = host.script("return document.querySelector('.address').textContent.trim()").await;

    let phone = Browser::open("ar", Screen::Phone).await;
    phone.go(link.as_str().expect("an address")).await;
    assert_eq!(phone.script("return document.documentElement.dir").await, "rtl");
    phone.must_see("Samen voor ouders").await;
    phone.picture("ar-sign-up").await;
    sound(&phone).await;
    phone.fill("input[name=name]", "سميرة").await;
    phone.tab_to("input[name=side]").await;
    phone.keys(Key::Space + "").await;
    phone.tab_to("input[name=languages][value=ar]").await;
    phone.keys(Key::Space + "").await;
    phone.tab_to("input[name=needs]").await;
    phone.keys(Key::Space + "").await;
    phone.press("button.main").await;
    phone.must_see("سميرة").await;
    assert!(phone.path().await.starts_with("/w/"), "{}", phone.path().await);
    phone.picture("ar-thanks").await;
    sound(&phone).await;

    host.press("nav a[href$='/people']").await;
    host.must_see("سميرة").await;
    phone.press("main a[href$='/withdraw']").await;
    phone.press("main form button").await;
    host.press("nav a[href$='/people']").await;
    assert!(!host.words().await.contains("سميرة"), "who withdrew is gone");

    host.close().await;
    phone.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn papers_are_seen_and_fetched() {
    let served = Served::new().await;
    let browser = Browser::open("nl", Screen::Laptop).await;
    browser.go(&served.url("/")).await;
    browser.press("form[action='/example'] button").await;
    browser.press("nav a[href$='/papers']").await;
    let pictures = "const all = [...document.querySelectorAll('main img')];
        all.forEach((picture) => { picture.loading = 'eager'; });
        const done = arguments[arguments.length - 1];
        Promise.all(all.map((picture) => picture.decode().then(() => true, () => false)))
            .then((decoded) => done([all.length, decoded.filter(Boolean).length]));";
    let pictures = browser.driver.execute_async(pictures, Vec::new()).await.expect("an answer");
    let pictures: Vec<u64> = pictures.json().as_array().expect("a pair").iter().filter_map(|n| n.as_u64()).collect();
    assert!(pictures[0] > 20 && pictures[0] == pictures[1], "{pictures:?}");
    browser.picture("nl-papers").await;
    let fetch = "const done = arguments[arguments.length - 1];
        const links = [...document.querySelectorAll('main a[href]')].map((link) => link.href)
            .filter((link) => /[.](pptx|zip|ics)([?]|$)/.test(link));
        Promise.all(links.map((link) => fetch(link).then((answer) => answer.blob()
            .then((blob) => `${answer.status} ${blob.size > 500}`)))).then((all) => done(all));";
    let fetched = browser.driver.execute_async(fetch, Vec::new()).await.expect("an answer");
    let fetched = fetched.json().as_array().expect("a list").clone();
    assert!(fetched.len() >= 3 && fetched.iter().all(|answer| answer == "200 true"), "{fetched:?}");
    browser.close().await;
}
