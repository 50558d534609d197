//! Numbers as texts write them: `1,234.5`, `1.234,5`, `1 234,5`, 一百二十万, 5億3000万, 3조2천억.
//! Never floating point: what stands there comes out digit for digit.

use crate::text::dates::digit;
use std::fmt;

/// A decimal number: `units` tenth powers of `decimals`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Amount {
    units: u128,
    decimals: u32,
}

/// Which sign parts the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Point {
    /// `1,234.5`
    Dot,
    /// `1.234,5`
    Comma,
}

/// No number of a text has more digits.
const MAX_DIGITS: usize = 24;

impl Amount {
    /// Digits with group signs and decimals. One sign with three digits behind it is read as the language reads it.
    pub fn read(text: &str, point: Point) -> Option<Amount> {
        let signs: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| matches!(c, '.' | ',' | '٫')).collect();
        let decimal = match signs.as_slice() {
            [] => None,
            [(at, sign)] => {
                let grouped = text[at + sign.len_utf8()..].chars().count() == 3
                    && matches!((sign, point), (',', Point::Dot) | ('.', Point::Comma));
                (!grouped).then_some(*at)
            }
            // The last of several is the decimal sign only if it is another than those before.
            [(_, first), .., (at, last)] => (first != last).then_some(*at),
        };
        let (whole, fraction) = decimal.map_or((text, ""), |at| text.split_at(at));
        let value = |part: &str| part.chars().filter_map(digit).collect::<Vec<u32>>();
        let (whole, fraction) = (value(whole), value(fraction));
        if whole.is_empty() || whole.len() + fraction.len() > MAX_DIGITS {
            return None;
        }
        let units = whole.iter().chain(&fraction).fold(0u128, |n, d| n * 10 + u128::from(*d));
        Some(Amount { units, decimals: fraction.len() as u32 })
    }

    fn whole(units: u128) -> Amount {
        Amount { units, decimals: 0 }
    }

    /// Times so many powers of ten.
    pub fn shifted(self, power: u32) -> Option<Amount> {
        let cancelled = power.min(self.decimals);
        let units = self.units.checked_mul(10u128.checked_pow(power - cancelled)?)?;
        Some(Amount { units, decimals: self.decimals - cancelled })
    }

    fn plus(self, other: Amount) -> Option<Amount> {
        let decimals = self.decimals.max(other.decimals);
        let level = |a: Amount| a.units.checked_mul(10u128.checked_pow(decimals - a.decimals)?);
        Some(Amount { units: level(self)?.checked_add(level(other)?)?, decimals })
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = format!("{:0>width$}", self.units, width = self.decimals as usize + 1);
        let (whole, fraction) = digits.split_at(digits.len() - self.decimals as usize);
        match fraction.trim_end_matches('0') {
            "" => f.write_str(whole),
            fraction => write!(f, "{whole}.{fraction}"),
        }
    }
}

/// A number counted in ten thousands: 1.2亿, 三千五百万, 5億3000万, 1兆2000億, 3조2천억; 多 and 余 count for nothing.
pub(super) fn read_east_asian(text: &str) -> Option<Amount> {
    let (mut total, mut section) = (Amount::whole(0), Amount::whole(0));
    let mut current: Option<Amount> = None;
    let mut highest: Option<u32> = None;
    let mut rest = text.trim();
    while let Some(c) = rest.chars().next() {
        if digit(c).is_some() {
            let end = rest.find(|c: char| digit(c).is_none() && !matches!(c, ',' | '.')).unwrap_or(rest.len());
            current = Some(Amount::read(&rest[..end], Point::Dot)?);
            rest = &rest[end..];
            continue;
        }
        if let Some(value) = han_digit(c) {
            let tens = current.unwrap_or(Amount::whole(0)).shifted(1)?;
            current = Some(tens.plus(Amount::whole(value))?);
        } else if let Some(power) = small_unit(c) {
            section = section.plus(current.take().unwrap_or(Amount::whole(1)).shifted(power)?)?;
        } else if let Some(power) = large_unit(c) {
            let part = section.plus(current.take().unwrap_or(Amount::whole(0)))?;
            section = Amount::whole(0);
            // 万亿: a larger unit after a smaller one multiplies all that stands before it.
            total = if highest.is_some_and(|h| h < power) {
                total.plus(part)?.shifted(power)?
            } else {
                total.plus(part.shifted(power)?)?
            };
            highest = Some(power);
        } else if !matches!(c, '多' | '余' | ' ' | '여') {
            return None;
        }
        rest = &rest[c.len_utf8()..];
    }
    total.plus(section)?.plus(current.unwrap_or(Amount::whole(0)))
}

fn han_digit(c: char) -> Option<u128> {
    if matches!(c, '两' | '兩') {
        return Some(2);
    }
    if c == '〇' {
        return Some(0);
    }
    "零一二三四五六七八九".chars().position(|d| d == c).map(|at| at as u128)
}

fn small_unit(c: char) -> Option<u32> {
    match c {
        '十' | '십' => Some(1),
        '百' | '백' => Some(2),
        '千' | '천' => Some(3),
        _ => None,
    }
}

fn large_unit(c: char) -> Option<u32> {
    match c {
        '万' | '萬' | '만' => Some(4),
        '亿' | '億' | '억' => Some(8),
        '兆' | '조' => Some(12),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, point: Point, expected: &str) {
        assert_eq!(Amount::read(text, point).map(|a| a.to_string()).as_deref(), Some(expected), "{text}");
    }

    fn east(text: &str, expected: Option<&str>) {
        assert_eq!(read_east_asian(text).map(|a| a.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn group_and_decimal_signs_are_told_apart() {
        check("1,234.50", Point::Dot, "1234.5");
        check("1.234,50", Point::Comma, "1234.5");
        check("1.234", Point::Comma, "1234");
        check("1.234", Point::Dot, "1.234");
        check("1,234", Point::Dot, "1234");
        check("1,23", Point::Dot, "1.23");
        check("1 234 567,8", Point::Comma, "1234567.8");
        check("1.234.567", Point::Dot, "1234567");
        check("١٢٫٥", Point::Dot, "12.5");
        assert_eq!(Amount::read(&"9".repeat(25), Point::Dot), None);
    }

    #[test]
    fn powers_of_ten_move_the_point() {
        let shifted = |text: &str, power| Amount::read(text, Point::Dot).unwrap().shifted(power).unwrap().to_string();
        assert_eq!([shifted("1.25", 6), shifted("1.25", 1), shifted("0", 9)], ["1250000", "12.5", "0"]);
    }

    #[test]
    fn numbers_in_ten_thousands_are_read() {
        east("1.2亿", Some("120000000"));
        east("3000万", Some("30000000"));
        east("三千五百万", Some("35000000"));
        east("一百二十", Some("120"));
        east("十", Some("10"));
        east("二〇二五", Some("2025"));
        east("1万亿", Some("1000000000000"));
        east("1.5万亿", Some("1500000000000"));
        east("5億3000万", Some("530000000"));
        east("1兆2000億", Some("1200000000000"));
        east("3조2천억", Some("3200000000000"));
        east("10余万", Some("100000"));
        east("海", None);
    }
}
