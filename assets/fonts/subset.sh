#!/bin/sh
# Makes the fonts of this folder. Needed only when the choice of letters or a font's version changes.
#
#   usage: subset.sh [NOTO [EMOJI]]
#
#   NOTO    folder with the fonts of Debian's fonts-noto-core; default /usr/share/fonts/truetype/noto
#   EMOJI   NotoEmoji_400Regular.ttf of npm's @expo-google-fonts/noto-emoji; default: found under node_modules here
#
# Needs pyftsubset (pip install fonttools==4.68.0). The same sources and version give the same bytes.
set -eu
cd "$(dirname "$0")"
noto=${1:-/usr/share/fonts/truetype/noto}
emoji=${2:-node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf}

# Keep the dates of the sources in the files, so that a second run gives the same bytes.
subset() { # source target unicodes [options]
    source=$1 target=$2 unicodes=$3
    shift 3
    pyftsubset "$source" --output-file="$target" --unicodes="$unicodes" --no-hinting --notdef-outline \
        --name-IDs='*' --drop-tables+=DSIG --no-recalc-timestamp "$@"
}

# Latin with every extension (Turkish, Polish, Somali, Vietnamese, African), combining marks, Greek, Cyrillic, punctuation,
# invisible controls, super- and subscripts, currencies, letterlike symbols, ligatures, dotted circle.
latin=U+0020-007E,U+00A0-02FF,U+0300-036F,U+0370-03FF,U+0400-052F,U+1AB0-1ABE,U+1E00-1EFF,U+2000-206F,U+2070-209F
latin=$latin,U+20A0-20BF,U+2100-214F,U+2212,U+25CC,U+FB00-FB04,U+FFFD
for style in Regular Bold Italic; do
    subset "$noto/NotoSans-$style.ttf" "NotoSans-$style.ttf" "$latin"
done

# Whole, with all layout features: joining, marks, ligatures.
for script in Arabic Ethiopic; do
    for style in Regular Bold; do
        subset "$noto/NotoSans$script-$style.ttf" "NotoSans$script-$style.ttf" '*' --layout-features='*'
    done
done

# Arrows; then shapes, stars, boxes to tick, scissors, check marks.
subset "$noto/NotoSansSymbols-Regular.ttf" NotoSansSymbols-Regular.ttf U+2190-21FF,U+2639-263B
subset "$noto/NotoSansSymbols2-Regular.ttf" NotoSansSymbols2-Regular.ttf \
    U+25A0-25FF,U+2605,U+2606,U+260E,U+2610-2612,U+26A0,U+2702,U+2713-2718,U+2794,U+2B24

# What people type on a phone: faces, hands, hearts, people, a handful of things.
subset "$emoji" NotoEmoji-Regular.ttf \
    U+2615,U+2764,U+1F331,U+1F339,U+1F37D,U+1F382,U+1F389,U+1F3E0,U+1F3EB,U+1F400,U+1F44A-1F450,U+1F465-1F46A,U+1F476,U+1F490-1F49F,U+1F4A1,U+1F4AA,U+1F4AC,U+1F4C5,U+1F4DE,U+1F600-1F64F,U+1F914,U+1F917,U+1F91D,U+1F932,U+1F970,U+1F973 \
    --layout-features='' --drop-tables+=GSUB

sha256sum -- *.ttf >SHA256SUMS
