#![doc = include_str!("../README.md")]

pub mod findings;
pub mod programme;
pub mod tables;

use method::Speech;

/// The words of the terminal in the reader's language: asked for by `--speak` or `BRUG_SPEAK`, or else the one of the
/// computer (`LC_ALL`, `LC_MESSAGES`, `LANG`); Dutch when Brug has none of these.
pub fn reader_speech(arguments: impl Iterator<Item = String>, env: impl Fn(&str) -> Option<String>) -> Speech {
    let mut arguments = arguments.skip_while(|argument| argument != "--speak" && !argument.starts_with("--speak="));
    let asked = arguments.next().and_then(|argument| match argument.strip_prefix("--speak=") {
        Some(language) => Some(language.to_owned()),
        None => arguments.next(),
    });
    let wishes = asked.into_iter().chain(["BRUG_SPEAK", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(env));
    let known = |wish: &String| {
        let code = wish.split(['_', '.', '-', '@']).next().unwrap_or_default();
        method::facts().language(code).map(|language| language.code.clone())
    };
    let code = wishes.into_iter().filter(|wish| !wish.is_empty()).find_map(|wish| known(&wish));
    Speech::embedded(code.as_deref().unwrap_or("nl"))
}
