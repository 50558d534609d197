//! Which pictures a page's article has, and where they are.
//! Never an icon, a spacer or a picture beside the article.

use super::{FIRST, SECOND, draft};

/// The addresses of the pictures of an article that holds this `img` element.
fn check(image: &str, expected: &[&str]) {
    let html = format!("<body><div><p>{FIRST}</p><p>{image}</p><p>{SECOND}</p></div>");
    let found: Vec<String> = draft(&html).images.into_iter().map(|i| i.url.to_string()).collect();
    assert_eq!(found, expected, "{image}");
}

#[test]
fn addresses_are_resolved() {
    check("<img src=b.jpg>", &["https://news.lamp.example/a/b.jpg"]);
    check("<img src=/b.jpg>", &["https://news.lamp.example/b.jpg"]);
    check("<img src=//pics.example/b.jpg>", &["https://pics.example/b.jpg"]);
    check("<img src='https://pics.example/b.jpg#top'>", &["https://pics.example/b.jpg"]);
    check("<img srcset='/small.jpg 1x, /big.jpg 2x'>", &["https://news.lamp.example/small.jpg"]);
}

#[test]
fn a_lazy_picture_has_its_real_address() {
    for name in ["data-original", "data-src", "data-lazy-src", "data-actualsrc", "data-url", "data-echo"] {
        check(&format!("<img src=/spacer.gif {name}=/b.jpg>"), &["https://news.lamp.example/b.jpg"]);
        check(&format!("<img src='data:image/gif;base64,AA' {name}=/b.jpg>"), &["https://news.lamp.example/b.jpg"]);
    }
}

#[test]
fn what_is_no_picture_of_the_article_is_left_out() {
    check("<img width=1 height=1 src=/pixel.gif>", &[]);
    check("<img width=32px src=/icon.png>", &[]);
    check("<img src='data:image/gif;base64,AA'>", &[]);
    check("<img src='ftp://pics.example/b.jpg'>", &[]);
    check("<img alt='A boat'>", &[]);
    check("<img width=640 src=/b.jpg>", &["https://news.lamp.example/b.jpg"]);
}
