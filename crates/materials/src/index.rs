//! The page that shows what there is: one file, no script, nothing from elsewhere.

use std::fmt::Write;

use crate::context::Context;
use crate::making::File;

/// The page for `files`; the first context is the language of the page. `archive`: name of the .zip beside it.
pub fn index(contexts: &[Context<'_>], files: &[File], archive: &str) -> String {
    let Some(first) = contexts.first() else { return String::new() };
    // First strong isolate and its end (Unicode 2068, 2069): the title keeps its own direction.
    let own = format!("\u{2068}{}\u{2069}", first.meeting.title);
    let title = first.say_with("index-title", &[("title", own.into())]);
    let direction = |context: &Context<'_>| if context.language.rtl { "rtl" } else { "ltr" };
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>{}</style>\n\
         <main>\n<header>\n<h1>{}</h1>\n<p>{}</p>\n",
        first.words.language.code,
        direction(first),
        escape(&title),
        include_str!("index.css"),
        escape(&title),
        escape(&first.say("index-intro")),
    );
    let _ = writeln!(page, "<p>{}</p>", escape(&hosts(first)));
    let all = first.say("index-all");
    let _ = writeln!(page, "<p><a class=\"all\" href=\"{archive}\">{}</a></p>\n</header>", escape(&all));
    for context in contexts {
        let language = &context.words.language;
        let _ = writeln!(page, "<section lang=\"{}\" dir=\"{}\">", language.code, direction(context));
        let _ = writeln!(page, "<h2>{}</h2>", escape(&language.name));
        if let Some(note) = context.translation_note() {
            let _ = writeln!(page, "<p class=\"note\">{}</p>", escape(&note));
        }
        page.push_str("<ul>\n");
        let mut of_language = files.iter().filter(|file| file.language == language.code).peekable();
        while let Some(file) = of_language.next() {
            let _ = write!(page, "<li><strong>{}</strong> <span>{}</span> ", escape(&file.title), escape(&file.about));
            link(&mut page, file);
            while let Some(other) = of_language.next_if(|other| other.paper == file.paper) {
                link(&mut page, other);
            }
            page.push_str("</li>\n");
        }
        page.push_str("</ul>\n</section>\n");
    }
    let made_on = first.say_with("index-made-on", &[("date", first.date(first.made_on).into())]);
    let _ = writeln!(page, "<footer><p>{}</p></footer>\n</main>\n</html>", escape(&made_on));
    page
}

fn link(page: &mut String, file: &File) {
    let ending = file.form.ending();
    let name = format!("{} ({ending})", file.title);
    let _ = write!(
        page,
        "<a dir=\"ltr\" href=\"{}/{}\" aria-label=\"{}\">.{ending}</a> ",
        file.language,
        file.name,
        escape(&name)
    );
}

fn hosts(context: &Context<'_>) -> String {
    context.sides().map(|side| office::plain_text(&context.hosts_of(side))).join(" · ")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
