//! One session, from the shortest to the longest.

use crate::build::{composed, meeting_of};

#[test]
fn one_session_of_every_length() {
    let lines: Vec<String> =
        (45..=480).step_by(15).map(|minutes| format!("{minutes:3}  {}", composed(&meeting_of(&[minutes])))).collect();
    assert_eq!(lines.join("\n"), EXPECTED.trim_matches('\n'));
}

const EXPECTED: &str = "
 45  W10 E30 G5; without K, without A, without B, without C, without D, F at home
 60  A25 E30 G5; W in A, without K, without B, without C, without D, F at home
 75  W10 A25 E35 G5; without K, without B, without C, without D, F at home
 90  A25 C25 E35 G5; W in A, without K, without B, D in C, F at home
105  W10 A25 C25 E30 G5 +10; without K, without B, D in C, F at home
120  A25 C25 | E30 F20 G5; W in A, without K, without B, D in C
135  W10 A25 C25 | E35 F20 G5; without K, without B, D in C
150  W10 A30 C25 | E40 F20 G10; without K, without B, D in C
165  W15 A30 B25 | C25 E30 F20 G5; without K, D in C
180  W15 A30 B35 | C25 E35 F20 G5; without K, D in C
195  W15 K5 A30 B35 | C25 E40 F20 G10; D in C
210  W15 A30 | B30 C35 | E40 F20 G10; without K, D in C
225  W15 K5 A30 | B35 C35 | E40 F25 G10; D in C
240  W15 K5 A30 | B35 C35 D15 | E40 F25 G10
255  W15 K10 A30 B35 | C35 D25 | E40 F25 G10
270  W15 K10 A30 B35 | C50 D25 | E40 F25 G10
285  W15 K10 A30 B35 | C50 D30 | E50 F25 G10
300  W15 K10 A35 B35 | C50 D35 | E50 F25 G15
315  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +10
330  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +25
345  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +40
360  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +55
375  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +70
390  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +85
405  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +100
420  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +115
435  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +130
450  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +145
465  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +160
480  W15 K10 A35 B35 | C50 D35 | E50 F30 G15 +175
";
