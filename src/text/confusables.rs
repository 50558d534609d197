//! Letters of the Latin, Cyrillic and Greek alphabets that look alike, and the skeleton that makes them equal
//! (Unicode Technical Standard 39, §4, the letters of the three alphabets only).
//! Never a change to a text that is kept: a skeleton is for comparing.

/// One of the three alphabets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    /// With its accented letters.
    Latin,
    /// Of Russian and its neighbours.
    Cyrillic,
    /// Without the micro and ohm signs.
    Greek,
}

/// The alphabet of a letter.
pub fn alphabet(c: char) -> Option<Alphabet> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{24F}' => {
            Some(Alphabet::Latin)
        }
        '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => Some(Alphabet::Cyrillic),
        '\u{386}' | '\u{388}'..='\u{3FF}' => Some(Alphabet::Greek),
        _ => None,
    }
}

/// Each letter of the other alphabets with the Latin one that looks like it.
const TWINS: &[(&str, &str)] = &[
    // Cyrillic
    ("аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅ", "aeopcyxijsdhqwABEKMHOPCTYXIJS"),
    // Greek
    ("ονιαρκυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oviapkuxABEZHIKMNOPTYX"),
];

/// The letter of this alphabet that looks like a letter of another.
pub fn twin(c: char, into: Alphabet) -> Option<char> {
    let own = alphabet(c)?;
    let (others, latins) = TWINS.iter().find(|(other, _)| {
        let other = other.chars().next().and_then(alphabet);
        if own == Alphabet::Latin { other == Some(into) } else { other == Some(own) && into == Alphabet::Latin }
    })?;
    let (from, to) = if own == Alphabet::Latin { (latins, others) } else { (others, latins) };
    to.chars().nth(from.chars().position(|l| l == c)?)
}

/// The text with every look-alike as its Latin twin: two texts that look alike have one skeleton.
pub fn skeleton(text: &str) -> String {
    text.chars().map(|c| twin(c, Alphabet::Latin).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_its_twin() {
        for (other, latin) in TWINS {
            assert_eq!(other.chars().count(), latin.chars().count());
            for (other, latin) in other.chars().zip(latin.chars()) {
                assert_ne!(alphabet(other), Some(Alphabet::Latin), "{other}");
                assert_eq!(twin(other, Alphabet::Latin), Some(latin), "{other}");
                let own = alphabet(other).unwrap();
                assert_eq!(twin(latin, own).and_then(|c| twin(c, Alphabet::Latin)), Some(latin), "{latin}");
            }
        }
    }

    #[test]
    fn texts_that_look_alike_have_one_skeleton() {
        assert_eq!(skeleton("p\u{430}yp\u{430}l"), "paypal");
        assert_eq!(skeleton("\u{39F}slo"), skeleton("\u{41E}slo"));
        assert_eq!(skeleton("渡口 ok"), "渡口 ok");
        assert_ne!(skeleton("дом"), "dom");
    }
}
