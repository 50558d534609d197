//! What a character is: Han, kana, hangul, sentence end, quotation mark.
//! Never here: an opinion on articles.

/// A Han character: unified ideographs with extensions, compatibility ideographs, 々 and 〇.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}' | '々' | '〇')
}

/// Hiragana or katakana, half-width forms included.
pub fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}' | '\u{30A0}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}')
}

/// A Korean syllable or letter.
pub fn is_hangul(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7A3}' | '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}')
}

/// A letter of the Arabic script.
pub fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64A}' | '\u{66E}'..='\u{6D3}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// A character that is a word of its own when text is counted: Han, kana, hangul.
pub fn is_cjk(c: char) -> bool {
    c >= '\u{1100}' && (is_han(c) || is_kana(c) || is_hangul(c))
}

/// A mark that ends a sentence, in any of our languages.
pub fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '｡' | '؟' | '۔' | '।')
}

/// A mark that may close what a sentence end stands in: quotation marks and brackets.
pub fn closes(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | '«' | '“' | ')' | '）' | ']' | '」' | '』' | '】' | '》' | '›')
}

/// A letter or digit: what the standard library says, which looks long at most letters beyond ASCII.
pub fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24F}' | '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => true,
        '\u{80}'..='\u{A9}' | '\u{2000}'..='\u{206F}' | '\u{3000}'..='\u{3004}' | '\u{FF01}'..='\u{FF0F}' => false,
        _ => is_caseless(c) || c.is_alphanumeric(),
    }
}

/// A common ideograph, hangul syllable, kana or Arabic letter: letters without upper and lower case.
fn is_caseless(c: char) -> bool {
    matches!(c,
        '\u{620}'..='\u{64A}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}')
}

/// The letters and digits of a text in lower case: what two spellings of a title share.
pub fn key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    key_into(text, usize::MAX, &mut out);
    out
}

/// The same in a string that is there already; no further than some character beyond so many bytes.
pub fn key_into(text: &str, most: usize, out: &mut String) {
    out.clear();
    for c in text.chars() {
        if out.len() > most {
            return;
        }
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if is_caseless(c) {
            out.push(c);
        } else if !c.is_ascii() && is_alphanumeric(c) {
            out.extend(c.to_lowercase());
        }
    }
}

/// The number of words: each Han, kana or hangul character is one, every other run of letters and digits is one.
pub fn count_words(text: &str) -> usize {
    let mut words = 0;
    let mut inside = false;
    for c in text.chars() {
        if is_cjk(c) {
            words += 1;
            inside = false;
        } else if c.is_alphanumeric() {
            words += usize::from(!inside);
            inside = true;
        } else if !matches!(c, '\'' | '’' | '-') {
            inside = false;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, words: usize) {
        assert_eq!(count_words(text), words, "{text}");
    }

    #[test]
    fn han_characters_and_latin_words_are_counted() {
        check("海南自贸港", 5);
        check("the quick fox", 3);
        check("5G专网", 3);
        check("it's well-kept", 2);
        check("", 0);
    }

    #[test]
    fn a_key_is_letters_and_digits_in_lower_case() {
        assert_eq!(key("Über 5 Boote: „Äpfel“ & İ_海南!"), "über5booteäpfeli\u{307}海南");
        assert_eq!(key("… —"), "");
        let mut short = String::from("old");
        key_into("A ferry sails", 3, &mut short);
        assert_eq!(short, "afer");
    }

    #[test]
    fn letters_and_digits_are_those_of_the_standard_library() {
        assert!(('\0'..=char::MAX).all(|c| is_alphanumeric(c) == c.is_alphanumeric()));
        assert!(('\0'..=char::MAX).all(|c| !is_caseless(c) || c.to_lowercase().eq([c])));
    }

    #[test]
    fn scripts_are_told_apart() {
        assert!(is_han('海') && !is_han('か') && !is_han('a'));
        assert!(is_kana('か') && is_kana('ｶ') && is_hangul('한'));
        assert!(is_arabic('ع') && !is_arabic('،') && !is_arabic('٣'));
    }
}
