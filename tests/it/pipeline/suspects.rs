//! Records that look like no articles, and what their host says of an address that cannot exist.
//! Never a second probe of a host, and none for a page without a sign.

use super::*;

on_both!(
    a_host_that_says_the_same_of_every_address_has_soft_404s,
    a_host_that_is_honest_keeps_its_pages,
    a_page_without_a_sign_is_never_compared,
    robots_txt_holds_for_the_probe,
);

/// A page of little text, without date and author.
fn notice(words: &str) -> Vec<Step> {
    html(
        format!("<title>The Lamp</title><body><div><p>The lamp is out, and {words}, said the keeper of it.</p></div>")
            .as_bytes(),
    )
}

const SAME: &str = "nobody knows when it will be lit again";

/// Requests for no page of the list.
fn probes(origin: &Origin) -> usize {
    origin.asked().iter().filter(|asked| is_elsewhere(&asked.path)).count()
}

fn is_elsewhere(path: &str) -> bool {
    path.contains(".html")
}

async fn a_host_that_says_the_same_of_every_address_has_soft_404s(store: &Store) {
    let origin = Origin::site(|asked| match asked.path.as_str() {
        "/1" => numbered(asked),
        "/2" => notice("its keeper went home for the long winter"),
        _ => notice(SAME),
    })
    .await;
    pipeline::run(job(store, &urls(&origin, 5))).await.unwrap();
    assert_eq!(tally(store).await, "rejected|soft_404|3\nstored||2");
    assert_eq!(probes(&origin), 1);
    let sql = "SELECT min(failure_detail) FROM url_outcomes WHERE failure_code = 'soft_404'";
    let told = one(store, sql).await;
    assert!(told.contains("little text") && told.contains("an address that cannot exist"), "{told}");
}

async fn a_host_that_is_honest_keeps_its_pages(store: &Store) {
    let origin = Origin::site(|asked| if is_elsewhere(&asked.path) { status(404, "", "") } else { notice(SAME) }).await;
    pipeline::run(job(store, &urls(&origin, 3))).await.unwrap();
    assert!(!tally(store).await.contains("soft_404"));
    assert_eq!(probes(&origin), 1);
}

async fn a_page_without_a_sign_is_never_compared(store: &Store) {
    let origin = Origin::site(|_| html(article(7).as_bytes())).await;
    pipeline::run(job(store, &urls(&origin, 3))).await.unwrap();
    assert_eq!((tally(store).await.contains("soft_404"), probes(&origin)), (false, 0));
}

async fn robots_txt_holds_for_the_probe(store: &Store) {
    let origin = Origin::raw(|asked| match asked.path.as_str() {
        "/robots.txt" => status(200, "Content-Type: text/plain", "User-agent: *\nDisallow: /*.html"),
        _ => notice(SAME),
    })
    .await;
    pipeline::run(job(store, &urls(&origin, 2))).await.unwrap();
    assert_eq!((tally(store).await.contains("soft_404"), probes(&origin)), (false, 0));
}
