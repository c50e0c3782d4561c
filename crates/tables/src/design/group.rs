//! Commutative groups as products of cyclic ones.

/// The product of cyclic groups; its elements are numbered from 0, the first part counting fastest, and 0 is its zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    /// The orders of the cyclic groups.
    parts: Vec<usize>,
}

impl Group {
    /// The product of cyclic groups of these orders.
    pub(crate) fn new(parts: Vec<usize>) -> Self {
        Self { parts }
    }

    /// How many elements it has.
    pub(crate) fn order(&self) -> usize {
        self.parts.iter().product()
    }

    /// The sum of two elements, part by part.
    pub(crate) fn sum(&self, left: usize, right: usize) -> usize {
        self.by_parts(left, right, |part, left, right| (left + right) % part)
    }

    /// `left - right`, part by part.
    pub(crate) fn difference(&self, left: usize, right: usize) -> usize {
        self.by_parts(left, right, |part, left, right| (left + part - right) % part)
    }

    fn by_parts(&self, mut left: usize, mut right: usize, of: impl Fn(usize, usize, usize) -> usize) -> usize {
        let (mut result, mut unit) = (0, 1);
        for part in &self.parts {
            result += of(*part, left % part, right % part) * unit;
            left /= part;
            right /= part;
            unit *= part;
        }
        result
    }
}
