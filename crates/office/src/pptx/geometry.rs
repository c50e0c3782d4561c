//! From millimetres as in a left-to-right deck to places on the slide as written.

use super::model::{Frame, SLIDE_HEIGHT_MM, SLIDE_WIDTH_MM};

/// Width of a slide in EMU (English Metric Units, 36 000 to the millimetre, 12 700 to the point).
pub(super) const SLIDE_WIDTH: i64 = 12_192_000;
/// Height of a slide in EMU.
pub(super) const SLIDE_HEIGHT: i64 = 6_858_000;
/// EMU in a point.
pub(super) const EMU_PER_POINT: f32 = 12_700.0;
/// Points in a millimetre.
pub(super) const POINTS_PER_MM: f32 = 72.0 / 25.4;

/// Far more than a slide, far less than what the file format can hold.
const FARTHEST_MM: f32 = 5_000.0;

/// Millimetres in EMU; what is not a number becomes 0, what is absurd is brought back to 5 metres.
pub(super) fn emu(mm: f32) -> i64 {
    (f64::from(mm.clamp(-FARTHEST_MM, FARTHEST_MM)) * 36_000.0).round() as i64
}

/// Points in EMU.
pub(super) fn emu_of_points(points: f32) -> i64 {
    (points * EMU_PER_POINT).round() as i64
}

/// A rectangle as written: EMU from the top left corner, already mirrored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rect {
    /// From the left edge.
    pub(super) x: i64,
    /// From the top edge.
    pub(super) y: i64,
    /// Width; at least 1.
    pub(super) cx: i64,
    /// Height; at least 1.
    pub(super) cy: i64,
}

impl Rect {
    /// `frame` on a slide; in a right-to-left deck seen in the mirror.
    pub(super) fn placed(frame: Frame, rtl: bool) -> Rect {
        // Widths given in millimetres are a hair off the true width of the slide; what touches an edge must touch it.
        let full_width = frame.x == 0.0 && (frame.width - SLIDE_WIDTH_MM).abs() < 0.01;
        let full_height = frame.y == 0.0 && (frame.height - SLIDE_HEIGHT_MM).abs() < 0.01;
        let cx = if full_width { SLIDE_WIDTH } else { emu(frame.width).max(1) };
        let cy = if full_height { SLIDE_HEIGHT } else { emu(frame.height).max(1) };
        let x = emu(frame.x);
        Rect { x: if rtl { SLIDE_WIDTH - x - cx } else { x }, y: emu(frame.y), cx, cy }
    }
}

/// The x of a point in EMU, mirrored in a right-to-left deck.
pub(super) fn x_of(mm: f32, rtl: bool) -> i64 {
    if rtl { SLIDE_WIDTH - emu(mm) } else { emu(mm) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_keeps_its_distance_from_the_side_where_reading_starts() {
        let frame = Frame { x: 18.0, y: 10.0, width: 100.0, height: 20.0 };
        let (ltr, rtl) = (Rect::placed(frame, false), Rect::placed(frame, true));
        assert_eq!(ltr.x, SLIDE_WIDTH - rtl.x - rtl.cx);
        assert_eq!((ltr.y, ltr.cx, ltr.cy), (rtl.y, rtl.cx, rtl.cy));
    }

    #[test]
    fn mirroring_twice_gives_the_same_place() {
        for mm in [0.0, 12.5, 169.0, 338.67] {
            assert_eq!(SLIDE_WIDTH - x_of(mm, true), x_of(mm, false));
        }
    }

    #[test]
    fn absurd_frames_still_give_numbers_that_can_be_written() {
        let rect = Rect::placed(Frame { x: f32::NAN, y: f32::INFINITY, width: -3.0, height: 0.0 }, false);
        assert_eq!((rect.x, rect.cx, rect.cy), (0, 1, 1));
        assert!(rect.y < 27_273_042_316_900, "ST_Coordinate of ECMA-376 part 1, 20.1.10.16");
    }
}
