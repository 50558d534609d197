//! What a character is: Han, kana, hangul, sentence end, quotation mark.
//! Never here: an opinion on articles.
