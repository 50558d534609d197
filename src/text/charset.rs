//! Bytes to text: BOM, header, meta, detection (WHATWG Encoding, HTML §13.2.3.2).
//! Never here: an opinion on articles.
