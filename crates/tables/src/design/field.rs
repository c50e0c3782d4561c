//! Finite fields, one of every order that is a power of a prime (Galois 1830).

use super::group::Group;

/// The field of `order` elements: 0 is zero and 1 is one.
///
/// An element is a polynomial over the integers modulo the prime, its coefficients the digits of its number, the
/// constant one first; they add as the elements of [`Field::addition`].
pub(crate) struct Field {
    /// The group of its addition.
    addition: Group,
    /// The powers of one element, which run through all others than zero.
    powers: Vec<usize>,
    /// Of every element but zero, which power it is.
    logarithms: Vec<usize>,
}

impl Field {
    /// The field of `order` elements; `None` if `order` is no power of a prime.
    ///
    /// Tries one polynomial `x^degree - tail` after the other until the powers of `x` modulo it run through all
    /// elements but zero; then each of those has an inverse, and the polynomial cannot be a product. Every field has
    /// such an element (Gauss 1801 for primes, Moore 1893), so one is found.
    pub(crate) fn new(order: usize) -> Option<Self> {
        let (prime, degree) = prime_power(order)?;
        let addition = Group::new(vec![prime; degree]);
        let powers = (1..order).find_map(|tail| powers_of_x(&addition, prime, order, tail))?;
        let mut logarithms = vec![0; order];
        for (exponent, power) in powers.iter().enumerate() {
            logarithms[*power] = exponent;
        }
        Some(Self { addition, powers, logarithms })
    }

    /// Its elements under addition.
    pub(crate) fn addition(&self) -> &Group {
        &self.addition
    }

    /// `left - right`.
    pub(crate) fn difference(&self, left: usize, right: usize) -> usize {
        self.addition.difference(left, right)
    }

    /// Which power an element other than zero is; sums of them modulo one less than the order stand for products.
    pub(crate) fn logarithm(&self, element: usize) -> usize {
        self.logarithms[element]
    }

    /// The product of two elements.
    pub(crate) fn product(&self, left: usize, right: usize) -> usize {
        if left == 0 || right == 0 {
            return 0;
        }
        self.powers[(self.logarithms[left] + self.logarithms[right]) % self.powers.len()]
    }
}

/// The prime and the exponent; `None` for other numbers.
fn prime_power(order: usize) -> Option<(usize, usize)> {
    let prime = (2..=order).find(|divisor| order.is_multiple_of(*divisor))?;
    let (mut rest, mut exponent) = (order, 0);
    while rest.is_multiple_of(prime) {
        rest /= prime;
        exponent += 1;
    }
    (rest == 1).then_some((prime, exponent))
}

/// The powers of `x` where `x^degree` is `tail`, if they run through everything but zero before they come back to 1.
fn powers_of_x(addition: &Group, prime: usize, order: usize, tail: usize) -> Option<Vec<usize>> {
    let mut powers = Vec::with_capacity(order - 1);
    let mut power = 1;
    loop {
        powers.push(power);
        power = times_x(addition, prime, order, tail, power);
        if power == 1 || powers.len() == order - 1 {
            break;
        }
    }
    (power == 1 && powers.len() == order - 1).then_some(powers)
}

/// Shifts the coefficients by one place; the one that falls out at the top comes back as that many times `tail`.
fn times_x(addition: &Group, prime: usize, order: usize, tail: usize, element: usize) -> usize {
    let top_place = order / prime;
    let mut result = element % top_place * prime;
    for _ in 0..element / top_place {
        result = addition.sum(result, tail);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_are_the_powers_of_primes() {
        let orders: Vec<usize> = (0..=64).filter(|order| Field::new(*order).is_some()).collect();
        let known =
            [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 17, 19, 23, 25, 27, 29, 31, 32, 37, 41, 43, 47, 49, 53, 59, 61, 64];
        assert_eq!(orders, known);
    }

    #[test]
    fn the_laws_of_a_field_hold() {
        for order in 2..=64 {
            let Some(field) = Field::new(order) else { continue };
            let sum = |left, right| field.addition().sum(left, right);
            let product = |left, right| field.product(left, right);
            let difference = |left, right| field.difference(left, right);
            for a in 0..order {
                assert_eq!((sum(a, 0), product(a, 1), product(a, 0)), (a, a, 0));
                assert_eq!((0..order).filter(|b| sum(a, *b) == 0).count(), 1, "one opposite");
                assert_eq!((0..order).filter(|b| product(a, *b) == 1).count(), usize::from(a != 0), "one inverse");
                for b in 0..order {
                    assert_eq!((sum(a, b), product(a, b)), (sum(b, a), product(b, a)));
                    assert_eq!(sum(difference(a, b), b), a);
                    for c in 0..order {
                        assert_eq!(sum(sum(a, b), c), sum(a, sum(b, c)));
                        assert_eq!(product(product(a, b), c), product(a, product(b, c)));
                        assert_eq!(product(a, sum(b, c)), sum(product(a, b), product(a, c)));
                    }
                }
            }
        }
    }
}
