//! Words of the interface and of the papers in one language, from `locales/LANGUAGE/AREA.ftl`.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::files::{self, Files};

/// Words in one language; what it does not have is taken from Dutch.
pub struct Speech {
    code: String,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Speech {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Speech({:?})", self.bundle.locales)
    }
}

/// What can be filled in: a text or a number. A number chooses the plural.
pub type Filled<'a> = FluentValue<'a>;

impl Speech {
    /// The built-in words of the language `code`; of Dutch alone when Brug does not have it.
    pub fn embedded(code: &str) -> Speech {
        Speech::from_files(&files::embedded_locales(), code)
    }

    /// Code of the language.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// As [`Speech::embedded`], for pages: what is filled in is set apart by invisible marks, so that a Dutch name in an Arabic
    /// sentence stays where it belongs.
    pub fn for_screens(code: &str) -> Speech {
        let mut speech = Speech::embedded(code);
        speech.bundle.set_use_isolating(true);
        speech
    }

    fn from_files(files: &Files, code: &str) -> Speech {
        let language = code.parse().unwrap_or_else(|_| "nl".parse().expect("nl is a language tag"));
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Papers, file names and terminals are no place for the invisible marks; runs carry direction where it matters.
        bundle.set_use_isolating(false);
        for source in ["nl", code] {
            let prefix = format!("{source}/");
            for (_, text) in files.iter().filter(|(path, _)| path.starts_with(&prefix)) {
                let resource = match FluentResource::try_new(text.clone()) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                bundle.add_resource_overriding(resource);
            }
        }
        Speech { code: code.to_owned(), bundle }
    }

    /// Whether there is a text of this name.
    pub fn knows(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The text of `key`; the key itself when there is none, which the tests of the locales rule out.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The text of `key` with its places filled in.
    pub fn say_with(&self, key: &str, filled: &[(&str, Filled<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in filled {
            args.set(*name, value.clone());
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}
