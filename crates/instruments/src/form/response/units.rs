//! Units of the Unified Code for Units of Measure, as far as questionnaires use them: enough to see that 10 000 m is more
//! than 5 km and that miles are no weight.
//!
//! A unit is read as a product of known units with prefixes and whole exponents, as `kg/m2`. The factors are those of UCUM 2.1
//! (which takes them from the SI and from the international yard and pound).

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::form::Number;

/// Length, mass, time, temperature, amount of substance, plane angle, amount of information.
type Dimension = [i8; 7];

/// A unit: how it is made up of base units, and how to get there.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Unit {
    dimension: Dimension,
    factor: Decimal,
    /// What is added after multiplying: for degrees Celsius and Fahrenheit, which stand alone.
    offset: Decimal,
}

/// Name, dimension, factor to the base units (metre, gram, second, kelvin, mole, radian, bit), offset, whether it takes prefixes.
const KNOWN: [(&str, Dimension, &str, &str, bool); 38] = [
    ("m", [1, 0, 0, 0, 0, 0, 0], "1", "0", true),
    ("g", [0, 1, 0, 0, 0, 0, 0], "1", "0", true),
    ("s", [0, 0, 1, 0, 0, 0, 0], "1", "0", true),
    ("K", [0, 0, 0, 1, 0, 0, 0], "1", "0", true),
    ("mol", [0, 0, 0, 0, 1, 0, 0], "1", "0", true),
    ("rad", [0, 0, 0, 0, 0, 1, 0], "1", "0", true),
    ("bit", [0, 0, 0, 0, 0, 0, 1], "1", "0", true),
    ("By", [0, 0, 0, 0, 0, 0, 1], "8", "0", true),
    ("L", [3, 0, 0, 0, 0, 0, 0], "0.001", "0", true),
    ("l", [3, 0, 0, 0, 0, 0, 0], "0.001", "0", true),
    ("t", [0, 1, 0, 0, 0, 0, 0], "1000000", "0", true),
    ("min", [0, 0, 1, 0, 0, 0, 0], "60", "0", false),
    ("h", [0, 0, 1, 0, 0, 0, 0], "3600", "0", false),
    ("d", [0, 0, 1, 0, 0, 0, 0], "86400", "0", false),
    ("wk", [0, 0, 1, 0, 0, 0, 0], "604800", "0", false),
    ("mo", [0, 0, 1, 0, 0, 0, 0], "2629800", "0", false),
    ("a", [0, 0, 1, 0, 0, 0, 0], "31557600", "0", false),
    ("Cel", [0, 0, 0, 1, 0, 0, 0], "1", "273.15", false),
    ("[degF]", [0, 0, 0, 1, 0, 0, 0], "0.5555555555555555555555555556", "255.3722222222222222222222222", false),
    ("Hz", [0, 0, -1, 0, 0, 0, 0], "1", "0", true),
    ("N", [1, 1, -2, 0, 0, 0, 0], "1000", "0", true),
    ("Pa", [-1, 1, -2, 0, 0, 0, 0], "1000", "0", true),
    ("J", [2, 1, -2, 0, 0, 0, 0], "1000", "0", true),
    ("W", [2, 1, -3, 0, 0, 0, 0], "1000", "0", true),
    ("cal", [2, 1, -2, 0, 0, 0, 0], "4184", "0", true),
    ("[Cal]", [2, 1, -2, 0, 0, 0, 0], "4184000", "0", false),
    ("m[Hg]", [-1, 1, -2, 0, 0, 0, 0], "133322000", "0", true),
    ("deg", [0, 0, 0, 0, 0, 1, 0], "0.0174532925199432957692369077", "0", false),
    ("%", [0; 7], "0.01", "0", false),
    ("[in_i]", [1, 0, 0, 0, 0, 0, 0], "0.0254", "0", false),
    ("[ft_i]", [1, 0, 0, 0, 0, 0, 0], "0.3048", "0", false),
    ("[yd_i]", [1, 0, 0, 0, 0, 0, 0], "0.9144", "0", false),
    ("[mi_i]", [1, 0, 0, 0, 0, 0, 0], "1609.344", "0", false),
    ("[oz_av]", [0, 1, 0, 0, 0, 0, 0], "28.349523125", "0", false),
    ("[lb_av]", [0, 1, 0, 0, 0, 0, 0], "453.59237", "0", false),
    ("[stone_av]", [0, 1, 0, 0, 0, 0, 0], "6350.29318", "0", false),
    ("[foz_us]", [3, 0, 0, 0, 0, 0, 0], "0.0000295735295625", "0", false),
    ("[pt_us]", [3, 0, 0, 0, 0, 0, 0], "0.000473176473", "0", false),
];

/// The prefixes that occur with health data, and their powers of ten.
const PREFIXES: [(&str, i32); 12] =
    [("da", 1), ("T", 12), ("G", 9), ("M", 6), ("k", 3), ("h", 2), ("d", -1), ("c", -2), ("m", -3), ("u", -6), ("n", -9), ("p", -12)];

/// Longest unit that is read.
const LONGEST: usize = 64;

/// Reads a unit; nothing when it is not among the known ones.
pub(super) fn read(text: &str) -> Option<Unit> {
    if text.len() > LONGEST || text.contains(['(', '*', '^']) {
        return None;
    }
    let mut unit = Unit { dimension: [0; 7], factor: Decimal::ONE, offset: Decimal::ZERO };
    let terms: Vec<&str> = text.split_inclusive(['.', '/']).collect();
    let alone = terms.len() == 1;
    let mut divides = false;
    for term in terms {
        let bare = term.trim_end_matches(['.', '/']);
        let this_divides = divides;
        divides = term.ends_with('/');
        if bare.is_empty() && this_divides == divides {
            return None;
        }
        // `{beats}` and the like are words beside a unit.
        let bare = bare.split('{').next()?;
        if bare.is_empty() || bare == "1" {
            continue;
        }
        let (name, exponent) = split_exponent(bare)?;
        let (dimension, factor, offset) = atom(name)?;
        let exponent = if this_divides { exponent.checked_neg()? } else { exponent };
        if !offset.is_zero() {
            if !alone || exponent != 1 {
                return None;
            }
            unit.offset = offset;
        }
        for (sum, one) in unit.dimension.iter_mut().zip(dimension) {
            *sum = sum.checked_add(one.checked_mul(exponent)?)?;
        }
        for _ in 0..exponent.unsigned_abs() {
            unit.factor = if exponent > 0 { unit.factor.checked_mul(factor)? } else { unit.factor.checked_div(factor)? };
        }
    }
    Some(unit)
}

/// `m2` is a metre twice.
fn split_exponent(text: &str) -> Option<(&str, i8)> {
    let digits = text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    if digits == 0 {
        return Some((text, 1));
    }
    let (name, exponent) = text.split_at(text.len() - digits);
    let (name, sign) = match name.strip_suffix(['-', '+']) {
        Some(bare) if name.ends_with('-') => (bare, -1),
        Some(bare) => (bare, 1),
        None => (name, 1),
    };
    let exponent = exponent.parse::<i8>().ok().filter(|exponent| *exponent <= 9)?;
    Some((name, exponent.checked_mul(sign)?))
}

fn atom(name: &str) -> Option<(Dimension, Decimal, Decimal)> {
    let find = |name: &str| KNOWN.iter().find(|(known, ..)| *known == name);
    let number = |text: &str| Decimal::from_str_exact(text).ok();
    if let Some((_, dimension, factor, offset, _)) = find(name) {
        return Some((*dimension, number(factor)?, number(offset)?));
    }
    let (prefix, power) =
        PREFIXES.iter().find(|(prefix, _)| name.strip_prefix(prefix).is_some_and(|rest| find(rest).is_some_and(|u| u.4)))?;
    let (_, dimension, factor, ..) = find(name.strip_prefix(prefix)?)?;
    let power = Decimal::from_scientific(&format!("1e{power}")).ok()?;
    Some((*dimension, number(factor)?.checked_mul(power)?, Decimal::ZERO))
}

impl Unit {
    /// How so many of this unit stand to so many of another; nothing when they do not measure the same.
    pub(super) fn compare(&self, value: &Number, other: &Self, second: &Number) -> Option<Ordering> {
        if self.dimension != other.dimension {
            return None;
        }
        let base = |unit: &Self, value: &Number| value.exact()?.checked_mul(unit.factor)?.checked_add(unit.offset);
        Some(base(self, value)?.round_dp(15).cmp(&base(other, second)?.round_dp(15)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn compare(value: &str, unit: &str, second: &str, other: &str) -> Option<Ordering> {
        read(unit)?.compare(&Number::new(value).unwrap(), &read(other)?, &Number::new(second).unwrap())
    }

    #[test]
    fn units_of_the_same_kind_are_converted() {
        let equal = Some(Ordering::Equal);
        assert_eq!(compare("10000", "m", "10", "km"), equal);
        assert_eq!(compare("1", "[mi_i]", "1.609344", "km"), equal);
        assert_eq!(compare("1", "[lb_av]", "0.45359237", "kg"), equal);
        assert_eq!(compare("37", "Cel", "98.6", "[degF]"), equal);
        assert_eq!(compare("120", "mm[Hg]", "15.99864", "kPa"), equal);
        assert_eq!(compare("25", "kg/m2", "2.5", "g/cm2"), equal);
        assert_eq!(compare("60", "/min", "1", "Hz"), equal);
        assert_eq!(compare("60", "{beats}/min", "1", "s-1"), equal);
        assert_eq!(compare("1", "h", "59", "min"), Some(Ordering::Greater));
    }

    #[test]
    fn units_of_different_kinds_are_not() {
        assert_eq!(compare("10", "[mi_i]", "5", "kg"), None);
        assert_eq!(compare("1", "Cel", "1", "m"), None);
    }

    #[test]
    fn what_is_no_known_unit_is_not_guessed() {
        for text in ["Kg", "foo", "m//s", "kCel", "m^2", "m99", "10*3", "kmin", "Cel/s"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
