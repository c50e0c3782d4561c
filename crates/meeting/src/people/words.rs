//! Text as people type it, made plain so that it can be compared.

/// Small letters, without marks that cannot be seen, with one space between words; of Arabic without vowel signs and with
/// one form for letters that are written in several ways. What stands between brackets is left out, and so are quotes and
/// what stands at the end, such as `*`, `:` and `?`.
pub(super) fn plain(text: &str) -> String {
    let text: String = outside_brackets(text).chars().filter(|c| !is_unseen(*c)).collect();
    let text: String = text.to_lowercase().chars().map(one_form).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.trim_end_matches(|c: char| !c.is_alphanumeric()).trim_start_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// The words of a plain text; numbers before the first are left out.
pub(super) fn words(plain: &str) -> Vec<&str> {
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.skip_while(|word| word.chars().all(char::is_numeric)).collect()
}

/// The text without what stands between brackets, unless it is all between brackets.
fn outside_brackets(text: &str) -> String {
    let mut depth = 0usize;
    let mut outside = String::new();
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' if depth > 0 => depth -= 1,
            c if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    if outside.trim().is_empty() || depth > 0 { text.to_owned() } else { outside }
}

/// Marks of direction and of the order of bytes, quotes, vowel signs, and the line that stretches Arabic letters.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        || matches!(c, '"' | '\'' | '‘' | '’' | '“' | '”' | '„' | '«' | '»')
        || matches!(c, '\u{64B}'..='\u{65F}' | '\u{640}')
}

fn one_form(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        c => c,
    }
}
