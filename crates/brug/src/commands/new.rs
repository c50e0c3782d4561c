//! `brug new`: a meeting file to start from, for each ready-made shape.

use meeting::Shape;
use method::Speech;

use super::print;
use crate::cli::New;
use crate::failure::Failure;

pub(super) fn new(ask: &New, speech: &Speech) -> Result<(), Failure> {
    let shape = Shape::ALL.into_iter().find(|shape| shape.word() == ask.shape).ok_or_else(|| Failure::UnknownWord {
        what: "unknown-shape",
        word: ask.shape.clone(),
        known: Shape::ALL.iter().map(|shape| shape.word().to_owned()).collect(),
    })?;
    print(&starter(shape, speech));
    Ok(())
}

/// Clock times of the sessions of a shape; the days are to be chosen by the hosts.
fn sessions(shape: Shape) -> &'static [(&'static str, &'static str, &'static str)] {
    match shape {
        Shape::OneSession => &[("2027-02-03", "13:00", "16:30")],
        Shape::TwoSessions => &[("2027-02-03", "13:00", "16:30"), ("2027-02-17", "13:00", "16:30")],
        Shape::ThreeEvenings => {
            &[("2027-02-03", "19:30", "21:30"), ("2027-02-10", "19:30", "21:30"), ("2027-02-17", "19:30", "21:30")]
        }
        Shape::ShortMeeting => &[("2027-02-03", "19:30", "21:00")],
        Shape::OneTable => &[("2027-02-03", "10:00", "12:30")],
    }
}

fn starter(shape: Shape, speech: &Speech) -> String {
    let say = |key: &str| speech.say(key);
    // As TOML writes a text.
    let quoted = |key: &str| toml::Value::from(speech.say(key)).to_string();
    let mut text = format!("# {}\n", say("new-head"));
    text.push_str(&format!(
        "title = {}\nplace = {}\naim = {}\n",
        quoted("new-title"),
        quoted("new-place"),
        quoted("new-aim")
    ));
    text.push_str(&format!("languages = [\"nl\"]  # {}\n", say("new-languages")));
    for (side, organisation) in [("informal", "new-association"), ("formal", "new-team")] {
        text.push_str(&format!(
            "\n[[host]]\nside = {side:?}\norganisation = {}\noffers = []  # {}\nneeds = []  # {}\n",
            quoted(organisation),
            say("new-offers"),
            say("new-needs")
        ));
    }
    for (day, starts, ends) in sessions(shape) {
        text.push_str(&format!("\n[[session]]\nstarts = {day}T{starts}\nends = {day}T{ends}\n"));
    }
    let people = if shape == Shape::OneTable { 3 } else { 8 };
    text.push_str(&format!("\n[participants]\ninformal = {people}\nformal = {people}\n"));
    text.push_str(&format!("\n[programme]\nshape = {:?}\n", shape.word()));
    text
}
