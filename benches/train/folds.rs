//! Which part of the pages a page belongs to: all pages of a registrable domain are in one.
//! Never by chance: the part is told by the domain's hash, so that every program finds the same.

/// Parts of the pages, each of which is held back once.
pub const FOLDS: usize = 5;

/// The part of a domain.
pub fn fold_of(domain: &str) -> usize {
    let hash = blake3::hash(format!("fold {domain}").as_bytes());
    usize::from(hash.as_bytes()[0]) % FOLDS
}

/// Whose page it is; a page without an address belongs to its site's name in the set, or to nobody else.
pub fn domain_of(set: &str, id: &str, url: Option<&copydesk::model::CanonicalUrl>) -> String {
    match url {
        Some(url) => url.registrable_domain(),
        None if set == "gne" => id.rsplit_once('_').map_or(id, |(site, _)| site).to_string(),
        None => format!("{set}/{id}"),
    }
}

/// The name of the file with the weights that saw nothing of a part.
pub fn file_of(fold: usize) -> String {
    format!("fold-{fold}.bin")
}
