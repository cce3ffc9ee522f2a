//! The health number of Ontario, with its version code or without.
//!
//! Source: Ontario Ministry of Health, "Health Card Validation Reference Manual" and "Technical Specification, Interface to Health
//! Care Systems": ten digits of which the last is a check digit "MOD 10" (Luhn: digits 1, 3, 5, 7 and 9 are doubled, the digits of
//! the products are added, the sum of all is a multiple of ten); a version code of at most two letters follows.

/// Whether ten digits may be such a number: the check digit holds, and the first digit is not 0.
///
/// One check digit lets one number in ten pass: of random ten digits, 9 % do. Who calls keeps away what is written like a
/// telephone number.
pub(super) fn holds(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .enumerate()
        .map(|(place, digit)| {
            let digit = u32::from(digit.wrapping_sub(b'0'));
            if place % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit }
        })
        .sum();
    digits.len() == 10 && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0') && sum.is_multiple_of(10)
}

/// Whether ten digits are a Belgian enterprise number that begins with 1.
///
/// Such a number is written like a health number and stands in every agreement. Source: Crossroads Bank for Enterprises (97 less
/// the remainder of the first eight digits, divided by 97, gives the last two).
pub(super) fn is_belgian_enterprise(digits: &str) -> bool {
    use super::birth_date::value;
    digits.len() == 10 && digits.starts_with('1') && value(&digits[8..]) == 97 - value(&digits[..8]) % 97
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_last_digit_in_ten_holds_and_a_leading_zero_never() {
        for nine in ["123456789", "987654321", "555123456"] {
            assert_eq!((0..10).filter(|last| holds(&format!("{nine}{last}"))).count(), 1);
        }
        assert!((0..10).all(|last| !holds(&format!("012345678{last}"))));
        assert!(holds("9876543217"));
    }
}
