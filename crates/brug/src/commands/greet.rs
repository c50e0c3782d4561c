//! `brug` by itself: the commands that one needs.

use method::Speech;

use super::print;

pub(super) fn greet(speech: &Speech) {
    print(&format!("{}\n\n", speech.say("greet-hello")));
    for (command, key) in [
        ("brug new > meeting.toml", "greet-new"),
        ("brug plan meeting.toml", "greet-plan"),
        ("brug make meeting.toml -o out", "greet-make"),
        ("brug tables people.csv --rounds 4", "greet-tables"),
        ("brug check FILE", "greet-check"),
        ("brug --help", "greet-help"),
    ] {
        print(&format!("  {command:<34} {}\n", speech.say(key)));
    }
}
