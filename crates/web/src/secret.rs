//! Secrets in links and cookies: long, from the system's chance, and kept only as a hash.

use sha2::{Digest, Sha256};

/// Letters of a secret: no capitals and nothing that looks like something else, so that it can be typed over from paper.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789-";

/// Length of a secret in letters of five bits: 130 bits.
const LENGTH: usize = 26;

/// A secret that opens something.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A new one.
    pub fn new() -> Secret {
        Secret(random_letters())
    }

    /// The secret in a link or cookie; `None` when it cannot be one.
    pub(crate) fn read(text: &str) -> Option<Secret> {
        let is_one = text.len() == LENGTH && text.bytes().all(|byte| LETTERS.contains(&byte));
        is_one.then(|| Secret(text.to_owned()))
    }

    /// What stands in the link.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// What is kept. A secret of 130 bits from chance needs no slow hash: nobody can try them all.
    pub fn hash(&self) -> String {
        let digest = Sha256::digest(self.0.as_bytes());
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Default for Secret {
    fn default() -> Secret {
        Secret::new()
    }
}

impl std::fmt::Debug for Secret {
    /// Never the secret itself, which could end in a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A random name for something that is no secret.
pub(crate) fn new_id() -> String {
    random_letters()[..16].to_owned()
}

fn random_letters() -> String {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes).expect("every system that Brug runs on has a source of chance");
    // A hyphen at the end would be lost when a messenger makes a link of the text.
    let ends = |at: usize| at == 0 || at == LENGTH - 1;
    let letter = |(at, byte): (usize, u8)| match LETTERS[usize::from(byte % 32)] {
        b'-' if ends(at) || at == 15 => 'x',
        letter => char::from(letter),
    };
    bytes.into_iter().enumerate().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_differ_can_be_read_again_and_do_not_show_themselves() {
        let (one, two) = (Secret::new(), Secret::new());
        assert_ne!(one, two);
        assert_eq!(Secret::read(one.text()), Some(one.clone()));
        assert_ne!(one.hash(), two.hash());
        assert_eq!(one.hash().len(), 64);
        assert!(!format!("{one:?}").contains(one.text()));
    }

    #[test]
    fn what_cannot_be_a_secret_is_none() {
        for text in ["", "short", &"a".repeat(27), &"A".repeat(26), &"é".repeat(13)] {
            assert_eq!(Secret::read(text), None, "{text}");
        }
    }
}
