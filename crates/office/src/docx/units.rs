//! Lengths in the units of WordprocessingML. Every function takes what it is given: `NaN` and infinities become 0.

/// A4 width in twips (twentieths of a point): 210 mm.
pub(super) const PAGE_WIDTH: i32 = 11906;
/// A4 height in twips: 297 mm.
pub(super) const PAGE_HEIGHT: i32 = 16838;
/// All four margins in twips: 22 mm.
pub(super) const MARGIN: i32 = 1247;
/// Width of the text in twips: 166 mm.
pub(super) const TEXT_WIDTH: i32 = PAGE_WIDTH - 2 * MARGIN;

/// Word lays nothing out beyond 22 inches; longer values are cut to that.
const LONGEST_MM: f32 = 558.0;

/// Millimetres in twips, 1440 to the inch.
pub(super) fn twips(mm: f32) -> i32 {
    (finite(mm) * 1440.0 / 25.4).round() as i32
}

/// Millimetres in English Metric Units, 36 000 to the millimetre; at least 1, as a drawing has no empty side.
pub(super) fn emu(mm: f32) -> i64 {
    ((f64::from(finite(mm)) * 36_000.0).round() as i64).max(1)
}

/// Points in half points, between 2 and 144 points; the unit of letter sizes.
pub(super) fn half_points(pt: f32) -> i32 {
    let pt = if pt.is_finite() { pt.clamp(2.0, 144.0) } else { 11.0 };
    (pt * 2.0).round() as i32
}

fn finite(mm: f32) -> f32 {
    if mm.is_finite() { mm.clamp(0.0, LONGEST_MM) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inch_is_1440_twips_and_914400_emu() {
        assert_eq!(twips(25.4), 1440);
        assert_eq!(emu(25.4), 914_400);
    }

    #[test]
    fn what_is_no_length_becomes_a_harmless_one() {
        assert_eq!(twips(f32::NAN), 0);
        assert_eq!(twips(-3.0), 0);
        assert_eq!(emu(f32::INFINITY), 1);
        assert_eq!(half_points(f32::NAN), 22);
    }
}
