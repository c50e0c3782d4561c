//! The language of the screens: what a person chose on this device, or else what the browser wishes.

use std::sync::LazyLock;

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use method::{Speech, Words};

/// Words and direction of the screens in one language.
#[derive(Debug)]
pub(crate) struct Screen {
    /// Its code.
    pub(crate) code: String,
    /// Its name in itself.
    pub(crate) name: String,
    /// Whether it runs from right to left.
    pub(crate) rtl: bool,
    /// Whether a native reader has checked it.
    pub(crate) checked: bool,
    /// The words of the screens.
    pub(crate) speech: Speech,
    /// The words of the method.
    pub(crate) words: Words,
}

static SCREENS: LazyLock<Vec<Screen>> = LazyLock::new(|| {
    let languages = method::facts().languages.iter();
    languages
        .filter_map(|language| {
            Some(Screen {
                code: language.code.clone(),
                name: language.name.clone(),
                rtl: language.rtl,
                checked: language.checked,
                speech: Speech::for_screens(&language.code),
                words: method::words(&language.code)?,
            })
        })
        .collect()
});

/// Every language that the screens speak, Dutch first.
pub(crate) fn screens() -> &'static [Screen] {
    &SCREENS
}

/// The screens in a language, if Brug speaks it.
pub(crate) fn screen(code: &str) -> Option<&'static Screen> {
    SCREENS.iter().find(|screen| screen.code == code)
}

/// The language for a visitor: chosen on the device, or else the browser's first wish that Brug speaks, or else Dutch.
pub(crate) fn screen_for(chosen: Option<&str>, headers: &HeaderMap) -> &'static Screen {
    let wishes = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let wished = || wishes_in_order(wishes).find_map(screen);
    chosen.and_then(screen).or_else(wished).unwrap_or(&SCREENS[0])
}

/// Codes of the languages in `Accept-Language`, the strongest wish first, without regions.
fn wishes_in_order(header: &str) -> impl Iterator<Item = &str> {
    let mut wishes: Vec<(i32, &str)> = header
        .split(',')
        .take(20)
        .filter_map(|wish| {
            let (tag, weight) = wish.split_once(";q=").unwrap_or((wish, "1"));
            let weight: f32 = weight.trim().parse().ok()?;
            let code = tag.trim().split('-').next()?;
            (weight > 0.0).then_some(((weight * -1000.0) as i32, code))
        })
        .collect();
    // Stable: of equal wishes the first comes first.
    wishes.sort_by_key(|(weight, _)| *weight);
    wishes.into_iter().map(|(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speaks(chosen: Option<&str>, wish: &str) -> &'static str {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, wish.parse().expect("a header"));
        &screen_for(chosen, &headers).code
    }

    #[test]
    fn the_strongest_wish_that_brug_speaks_is_followed() {
        assert_eq!(speaks(None, "fr-FR,en;q=0.5,ar-MA;q=0.9"), "ar");
        assert_eq!(speaks(None, "tr, pl;q=0.8"), "nl");
        assert_eq!(speaks(None, "en;q=0, ar;q=0.1"), "ar");
        assert_eq!(speaks(None, ";q=x,,"), "nl");
    }

    #[test]
    fn a_choice_on_the_device_comes_before_the_wish_of_the_browser() {
        assert_eq!(speaks(Some("ar"), "en"), "ar");
        assert_eq!(speaks(Some("xx"), "en"), "en");
    }
}
