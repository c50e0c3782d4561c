//! Four simple faces, drawn from circles so that they look the same everywhere.

use office::pptx::{Frame, Outline, Shape, TextBox};

use crate::context::Context;

/// A smiling face of `size` millimetres; `at` chooses nothing but the colour of its outline.
pub(crate) fn face(context: &Context<'_>, x: f32, y: f32, size: f32, at: usize) -> Vec<Shape> {
    let theme = &context.theme;
    let color = [theme.informal, theme.formal, theme.bridge, theme.accent][at % 4];
    let circle = |x: f32, y: f32, size: f32, fill| {
        Shape::Box(TextBox {
            frame: Frame { x, y, width: size, height: size },
            outline: Outline::Ellipse,
            fill,
            line: Some(color),
            size_pt: 10.0,
            middle: true,
            paragraphs: Vec::new(),
        })
    };
    let eye = size * 0.1;
    let mut shapes = vec![circle(x, y, size, Some(theme.background))];
    shapes.push(circle(x + size * 0.28, y + size * 0.32, eye, Some(color)));
    shapes.push(circle(x + size * 0.62, y + size * 0.32, eye, Some(color)));
    // The mouth: five short strokes along an arc.
    let point = |step: f32| {
        let angle = std::f32::consts::PI * (0.2 + 0.6 * step / 5.0);
        (x + size * (0.5 - 0.28 * angle.cos()), y + size * (0.5 + 0.26 * angle.sin()))
    };
    for step in 0..5 {
        let (from, to) = (point(step as f32), point(step as f32 + 1.0));
        shapes.push(Shape::Line { from, to, color, width_pt: 2.5, arrow: false });
    }
    shapes
}
