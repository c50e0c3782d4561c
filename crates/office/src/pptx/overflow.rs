//! Which texts do not fit their place.

use super::context::Context;
use super::footer::fit_footer;
use super::model::{Deck, Shape};
use super::notes::fit_notes;
use super::shapes::fit_box;
use super::slide::Plan;
use super::table::fit_table;
use super::text::is_blank;
use super::titles::unique;
use crate::text::Run;

/// Where in `deck` a text does not fit its place even at the smallest size, such as `slide 3: body 1`; empty when all fits.
/// Slides, bodies and shapes are counted from 1.
pub fn overflows(deck: &Deck) -> Vec<String> {
    let context = Context::of(deck);
    let mut places = Vec::new();
    if !fit_footer(&context, &[Run::plain(deck.footer.as_str())]).fits {
        places.push("every slide: footer".to_owned());
    }
    for (index, title) in unique(deck).into_iter().enumerate() {
        let slide = &deck.slides[index];
        let plan = Plan::of(&context, slide, title);
        let mut told = |fits: bool, place: String| {
            if !fits {
                places.push(format!("slide {}: {place}", index + 1));
            }
        };
        told(plan.title_fit.fits, "title".into());
        for (place, _, fitted) in &plan.bodies {
            told(fitted.fits, format!("body {}", place.index));
        }
        for (number, shape) in slide.shapes.iter().enumerate() {
            match shape {
                Shape::Box(item) => told(fit_box(&context, item).fits, format!("shape {} (box)", number + 1)),
                Shape::Table(item) => {
                    let fits = fit_table(&context, item).is_none_or(|fit| fit.fits);
                    told(fits, format!("shape {} (table)", number + 1));
                }
                Shape::Picture { .. } | Shape::Line { .. } => {}
            }
        }
        told(is_blank(&slide.notes) || fit_notes(&context, &slide.notes).fits, "notes".into());
    }
    places
}
