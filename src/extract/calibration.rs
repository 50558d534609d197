//! What a confidence is worth: the trust in a chooser or a source, as the share of pages on which such a value was right.
//! Never fitted on a page by weights that had learned from its domain; and never a change of order.
//!
//! Points of a curve that only rises, between them straight lines; read off the evaluation's reliability table (isotonic
//! regression over the development pages, each page read by the weights that never saw its domain).

use crate::model::FieldCandidate;

/// Points of a curve: what is said, and the share that is right.
type Curve = &'static [(f32, f32)];

/// The mean F1 of texts.
const TEXT: Curve = &[(0.0, 0.0), (0.7, 0.62), (0.85, 0.79), (0.93, 0.895), (0.965, 0.958), (1.0, 0.98)];

/// Fields whose values are compared with a truth: the share that is exactly right. What the user's rule says is certain.
const FIELDS: &[(&str, Curve)] = &[
    (
        "title",
        &[
            (0.0, 0.0),
            (0.475, 0.2),
            (0.49, 0.5),
            (0.58, 0.53),
            (0.655, 0.65),
            (0.7, 0.66),
            (0.75, 0.77),
            (0.865, 0.8),
            (0.91, 0.88),
            (0.95, 0.95),
            (1.0, 1.0),
        ],
    ),
    ("author", &[(0.0, 0.0), (0.3, 0.8), (0.5, 0.82), (0.6, 0.84), (0.7, 0.86), (0.9, 0.89), (1.0, 1.0)]),
    (
        "published",
        &[(0.0, 0.0), (0.5, 0.74), (0.6, 0.82), (0.9, 0.85), (0.92, 0.88), (0.93, 0.89), (0.97, 0.98), (1.0, 1.0)],
    ),
];

/// How good a text is to be expected, of which the learned chooser thinks so much.
pub(super) fn text(confidence: f32) -> f32 {
    on(TEXT, confidence)
}

/// How likely each candidate is right.
pub(super) fn apply(fields: &mut [FieldCandidate]) {
    for field in fields {
        if let Some((_, curve)) = FIELDS.iter().find(|(name, _)| *name == field.field) {
            field.confidence = on(curve, field.confidence);
        }
    }
}

/// The height of a curve; beyond its ends, that of the end.
fn on(curve: Curve, at: f32) -> f32 {
    let next = curve.partition_point(|(said, _)| *said < at);
    let (right, left) = (curve.get(next), next.checked_sub(1).and_then(|before| curve.get(before)));
    let height = match (left, right) {
        (Some((x0, y0)), Some((x1, y1))) => y0 + (y1 - y0) * (at - x0) / (x1 - x0),
        (_, Some((_, y))) | (Some((_, y)), _) => *y,
        (None, None) => at,
    };
    // Two decimals say all that is known.
    (height * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const CURVE: Curve = &[(0.2, 0.4), (0.6, 0.8)];

    #[test]
    fn between_two_points_a_curve_is_straight_and_beyond_them_level() {
        for (at, height) in [(0.0, 0.4), (0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (1.0, 0.8)] {
            assert!((on(CURVE, at) - height).abs() < 1e-6, "{at}: {}", on(CURVE, at));
        }
        assert!((on(&[], 0.3) - 0.3).abs() < 1e-6);
    }

    #[test]
    fn every_curve_only_rises_and_stays_a_probability() {
        for curve in FIELDS.iter().map(|(_, curve)| *curve).chain([TEXT]) {
            assert!(curve.windows(2).all(|w| w[0].0 < w[1].0 && w[0].1 <= w[1].1), "{curve:?}");
            assert!(curve.iter().all(|(x, y)| (0.0..=1.0).contains(x) && (0.0..=1.0).contains(y)), "{curve:?}");
        }
    }
}
