//! Letters of another alphabet inside a word: `pаypal` with a Cyrillic а. The page is flagged and left as it is.
//! Never a word that is written in one alphabet, nor a symbol beside one: `TNFα`, `kΩ`, `IT-шник`.

use crate::text::confusables::{Alphabet, alphabet, twin};

/// Whether a text has such a word.
pub fn is_met(text: &str) -> bool {
    // Both alphabets must be there at all; most texts have one.
    let seen = |wanted: fn(Alphabet) -> bool| text.chars().filter_map(alphabet).any(wanted);
    if text.is_ascii() || !seen(|a| a != Alphabet::Latin) || !seen(|a| a == Alphabet::Latin) {
        return false;
    }
    text.split(|c: char| alphabet(c).is_none()).any(is_mixed)
}

/// The shortest word that is looked at: units and formulas are shorter.
const SHORTEST: usize = 4;

/// A word of one alphabet, but for letters that have twins in it and hide among its own.
fn is_mixed(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let mains = [Alphabet::Latin, Alphabet::Cyrillic, Alphabet::Greek];
    letters.len() >= SHORTEST && mains.into_iter().any(|main| is_mixed_into(&letters, main))
}

fn is_mixed_into(letters: &[char], main: Alphabet) -> bool {
    let own = |c: &char| alphabet(*c) == Some(main);
    let owned = letters.iter().filter(|c| own(c)).count();
    let only_twins = letters.iter().all(|c| own(c) || twin(*c, main).is_some());
    (1..letters.len()).contains(&owned) && only_twins && is_hidden(letters, main)
}

/// Some stretch of look-alikes stands between the word's own letters, or is one letter that opens or closes it as one
/// of its own would. A Greek letter at the edge is a symbol.
fn is_hidden(letters: &[char], main: Alphabet) -> bool {
    let own = |c: char| alphabet(c) == Some(main);
    let runs: Vec<&[char]> = letters.chunk_by(|a, b| own(*a) == own(*b)).collect();
    let last = runs.len() - 1;
    runs.iter().enumerate().filter(|(_, run)| !own(run[0])).any(|(at, run)| match run {
        _ if at > 0 && at < last => true,
        [c] if main == Alphabet::Greek || alphabet(*c) == Some(Alphabet::Greek) => false,
        [c] if at == 0 => c.is_uppercase() && runs[1][0].is_lowercase(),
        [_] => runs[at - 1].last().is_some_and(|c| c.is_lowercase()),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_inside_a_word_are_met() {
        for text in [
            "Sign in to p\u{430}ypal now",
            "\u{410}pple",
            "Googl\u{435}",
            "mosc\u{43E}w",
            "М\u{6F}сква",
            "m\u{3BF}ney",
            "p\u{430}\u{443}\u{440}\u{430}l",
            "Αθ\u{6F}να",
        ] {
            assert!(is_met(text), "{text}");
        }
    }

    #[test]
    fn words_of_one_alphabet_and_symbols_are_not() {
        for text in [
            "Москва и Moscow, дом и house",
            "Αθήνα and Athens",
            "TNFα, IFNγ, kΩ, μm and αSyn",
            "IT-шник пишет SMSки, DVDшки и TOPовый CEOса",
            "海南 Hainan Хайнань",
            "plain text",
            "H2О",
        ] {
            assert!(!is_met(text), "{text}");
        }
    }
}
