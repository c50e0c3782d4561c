//! From a page to a small PNG: drawn at the width of a preview, with few colours.

use std::collections::{BTreeMap, HashMap};

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

use super::WIDTH_PX;

/// The most colours of a picture. Papers have a dozen of their own; the rest are the soft edges of letters, of which
/// sixty steps cannot be told from all.
const MOST_COLORS: usize = 64;

type Rgb = [u8; 3];

/// The first page as PNG.
pub(super) fn png(pages: &PagedDocument) -> Vec<u8> {
    let page = pages.pages().first().expect("every template makes a page");
    let scale = Scalar::new(f64::from(WIDTH_PX) / page.frame.width().to_pt());
    let drawn = typst_render::render(page, &RenderOptions { pixel_per_pt: scale, render_bleed: false });
    let pixels: Vec<Rgb> = drawn.data().chunks_exact(4).map(on_white).collect();
    encode(drawn.width(), drawn.height(), &pixels)
}

/// A pixel on white paper. Pages without a colour of their own are see-through; colours come multiplied by how much they cover.
fn on_white(pixel: &[u8]) -> Rgb {
    let paper = 255 - pixel[3];
    [pixel[0] + paper, pixel[1] + paper, pixel[2] + paper]
}

fn encode(width: u32, height: u32, pixels: &[Rgb]) -> Vec<u8> {
    let (palette, indices) = with_few_colors(pixels);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::Balanced);
    // Neighbours in a palette are no neighbours in colour: a filter would only add noise.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header().expect("the picture has a width, a height and a palette");
    writer.write_image_data(&indices).expect("there is one byte for each pixel");
    writer.finish().expect("writing to memory does not fail");
    bytes
}

/// A palette of at most [`MOST_COLORS`], and for each pixel its place in it: colours that stand on many pixels stay exactly
/// what they are, rare ones become the nearest of those.
fn with_few_colors(pixels: &[Rgb]) -> (Vec<Rgb>, Vec<u8>) {
    let mut counts: BTreeMap<Rgb, usize> = BTreeMap::new();
    for pixel in pixels {
        *counts.entry(*pixel).or_default() += 1;
    }
    let palette = palette(&counts);
    let nearest: HashMap<Rgb, u8> = counts.keys().map(|color| (*color, nearest(&palette, *color))).collect();
    let indices = pixels.iter().map(|pixel| nearest[pixel]).collect();
    (palette, indices)
}

/// The most frequent colours. Colours that look alike share a place, which goes to the most frequent of them.
fn palette(counts: &BTreeMap<Rgb, usize>) -> Vec<Rgb> {
    let mut alike: BTreeMap<Rgb, (usize, Rgb, usize)> = BTreeMap::new();
    for (&color, &count) in counts {
        let group = alike.entry(color.map(|channel| channel / 16)).or_insert((0, color, 0));
        group.0 += count;
        if count > group.2 {
            (group.1, group.2) = (color, count);
        }
    }
    let mut groups: Vec<(usize, Rgb)> = alike.into_values().map(|(all, color, _)| (all, color)).collect();
    groups.sort_by_key(|&(all, color)| (std::cmp::Reverse(all), color));
    groups.into_iter().take(MOST_COLORS).map(|(_, color)| color).collect()
}

fn nearest(palette: &[Rgb], color: Rgb) -> u8 {
    let distance =
        |other: &Rgb| -> u32 { color.iter().zip(other).map(|(one, two)| u32::from(one.abs_diff(*two)).pow(2)).sum() };
    let found = (0u8..).zip(palette).min_by_key(|(_, other)| distance(other));
    found.map_or(0, |(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_of_few_colors_keeps_each_of_them() {
        let pixels = [[255, 255, 255], [154, 74, 28], [43, 87, 151], [255, 255, 255]];
        let (palette, indices) = with_few_colors(&pixels);
        let seen: Vec<Rgb> = indices.iter().map(|index| palette[usize::from(*index)]).collect();
        assert_eq!(seen, pixels);
    }

    #[test]
    fn a_picture_of_many_colors_gets_near_ones() {
        let pixels: Vec<Rgb> = (0..=255u8).flat_map(|red| (0..=255u8).map(move |blue| [red, 0, blue])).collect();
        let (palette, indices) = with_few_colors(&pixels);
        assert_eq!(palette.len(), MOST_COLORS);
        let gray: Vec<Rgb> = (0..=255u8).map(|level| [level; 3]).collect();
        let (palette_of_gray, indices_of_gray) = with_few_colors(&gray);
        for (color, index) in gray.iter().zip(indices_of_gray) {
            assert!(color[0].abs_diff(palette_of_gray[usize::from(index)][0]) <= 16);
        }
        assert!(indices.iter().all(|index| usize::from(*index) < MOST_COLORS));
    }
}
