//! Tables of two: everyone meets everyone.

/// The circle method of Kirkman (1847): one point stays, the others stand in a circle and are paired across a line that
/// turns from round to round. Gives `2 * tables - 1` rounds, in which every two points meet once; none for other sizes
/// than two.
pub(super) fn rounds(tables: usize, size: usize, most: usize) -> Vec<Vec<Vec<u16>>> {
    if size != 2 {
        return Vec::new();
    }
    let circle = 2 * tables - 1;
    let mut rounds = Vec::new();
    for turn in 0..circle.min(most) {
        let mut round = vec![vec![turn as u16, circle as u16]];
        for step in 1..tables {
            round.push(vec![((turn + step) % circle) as u16, ((turn + circle - step) % circle) as u16]);
        }
        rounds.push(round);
    }
    rounds
}
