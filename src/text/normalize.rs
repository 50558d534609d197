//! White space and Unicode normal forms.
//! Never here: an opinion on articles.
