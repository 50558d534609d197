//! The real program over real wires: certificates, name servers and proxies as the config has them, and nothing else.
//! Never the tester's own proxies or name servers.

use crate::support::dns::{Answer, NameServer, ips};
use crate::support::origin::{Origin, html};
use crate::support::program::{Program, code, stderr, stdout};
use crate::support::proxy::{Speaks, TinyProxy};
use crate::support::tls::{Authority, TlsOrigin};
use copydesk::model::Clock;
use copydesk::store::{self, Store};

/// A page with an article on it.
const ARTICLE: &str = "<!doctype html><html lang=en><head><title>Harbour bridge reopens after repairs</title></head><body>\
    <article><h1>Harbour bridge reopens after repairs</h1>\
    <p>The bridge over the old harbour opened again on Monday morning after eleven months of repairs, the city said.</p>\
    <p>Engineers replaced forty of its hundred cables and painted the towers, which had not been painted for years.</p>\
    <p>Buses use it from Tuesday on; lorries must wait until the last tests are finished at the end of the month.</p>\
    </article></body></html>";

/// Outcome, failure code, detail and attempts of each URL, in the order of the URLs.
async fn outcomes(folder: &std::path::Path) -> Vec<Vec<String>> {
    let url = format!("sqlite://{}", folder.join("news.db").display());
    let store = Store::open(&store::Options { url, max_connections: 1, clock: Clock::System }).await.unwrap();
    let sql = "SELECT outcome, failure_code, failure_detail, attempts FROM url_outcomes ORDER BY url";
    let rows = store.query_table(sql).await.unwrap().rows;
    store.close().await;
    rows.into_iter().map(|row| row.into_iter().map(Option::unwrap_or_default).collect()).collect()
}

/// Runs the program over these URLs, with these lines in its config and these variables, and gives the outcomes.
async fn run(config: &str, urls: &[String], env: &[(&str, &str)]) -> Vec<Vec<String>> {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::in_folder(folder.path());
    program.write("urls.txt", &(urls.join("\n") + "\n"));
    let rest = "[store]\nurl = 'sqlite://news.db'\n[[source]]\nname = 'list'\nfile = 'urls.txt'\n\
        [agent]\nname = 'desk'\nurl = 'https://desk.example/'\nemail = 'me@desk.example'\n\
        [politeness]\nrate = '100/s'\n[retry]\nbase = '20ms'\n";
    program.write("c.toml", &format!("{config}{rest}"));
    let args = ["run", "--config", "c.toml", "--progress", "none"];
    let output = tokio::task::block_in_place(|| program.run_with_env(&args, env));
    assert_eq!(code(&output), 0, "{}{}", stdout(&output), stderr(&output));
    outcomes(folder.path()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_behind_an_authority_of_ones_own_is_stored_and_without_it_the_fault_is_told() {
    let authority = Authority::new("the house's own");
    let site = TlsOrigin::pages(authority.identity(&["127.0.0.1"]).config(&["h2", "http/1.1"]), ARTICLE).await;
    let folder = tempfile::tempdir().unwrap();
    let pem = folder.path().join("ca.pem");
    std::fs::write(&pem, authority.pem()).unwrap();
    let network = "[network]\nallow = ['127.0.0.0/8']\n";
    let urls = [site.url("/bridge.html")];
    let stored = run(&format!("{network}[http]\nca_file = '{}'\n", pem.display()), &urls, &[]).await;
    assert_eq!(stored, [["stored", "", "", "1"]]);
    let refused = run(network, &urls, &[]).await;
    assert_eq!((&*refused[0][0], &*refused[0][1], &*refused[0][3]), ("failed", "tls_error", "3"), "{refused:?}");
    assert!(refused[0][2].contains("self-signed, or its issuer is not known"), "{refused:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_none_costs_one_attempt_and_a_broken_name_server_three() {
    let site = Origin::site(|_| html(ARTICLE.as_bytes())).await;
    let names = NameServer::start(|question| match question.name.as_str() {
        "broken.test" => Answer::Code(2),
        "none.test" => Answer::Code(3),
        "private.test" => Answer::Addresses(ips(&["10.0.0.1"])),
        _ => Answer::Addresses(ips(&["127.0.0.1"])),
    })
    .await;
    let hosts = ["broken.test", "none.test", "private.test", "there.test"];
    let urls = hosts.map(|host| format!("http://{host}:{}/", site.addr.port()));
    let config = format!("[network]\nallow = ['127.0.0.1']\nname_servers = ['{}']\n", names.addr);
    let found = run(&config, &urls, &[]).await;
    let short: Vec<_> = found.iter().map(|row| [&*row[0], &*row[1], &*row[3]]).collect();
    let expected = [
        ["failed", "dns_error", "3"],
        ["failed", "dns_error", "1"],
        ["rejected", "blocked_address", "1"],
        ["stored", "", "1"],
    ];
    assert_eq!(short, expected, "{found:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn proxies_of_the_environment_are_not_asked_and_the_configs_is() {
    let site = Origin::site(|_| html(ARTICLE.as_bytes())).await;
    let proxy = TinyProxy::to(site.addr, Speaks::Http).await;
    let at = format!("http://{}", proxy.addr);
    let names = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
    let mut env: Vec<(&str, &str)> = names.iter().map(|name| (*name, at.as_str())).collect();
    let direct = run("[network]\nallow = ['127.0.0.0/8']\n", &[site.url("/a")], &env).await;
    assert_eq!(direct, [["stored", "", "", "1"]]);
    assert_eq!(proxy.wishes(), []);
    // NO_PROXY is no exception from what the config says.
    env.extend([("no_proxy", "*"), ("NO_PROXY", "*")]);
    let config = format!("[network]\nallow = ['127.0.0.0/8']\n[[host]]\nmatch = '127.*'\nproxy = '{at}'\n");
    let proxied = run(&config, &[site.url("/a")], &env).await;
    assert_eq!(proxied, [["stored", "", "", "1"]]);
    assert!(!proxy.wishes().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_page_says_of_itself_is_never_fetched() {
    let forbidden = Origin::at("127.0.0.2:0", |_| html(ARTICLE.as_bytes())).await;
    let there = forbidden.url("/");
    let said = format!(
        "<base href='{there}'><link rel=canonical href='{there}a'><link rel=alternate href='{there}b'>\
         <link rel=stylesheet href='{there}c'><script src='{there}d'></script><meta property=og:url content='{there}e'>\
         <meta property=og:image content='{there}f'></head>"
    );
    let page = ARTICLE.replace("</head>", &said).replace("<h1>", "<img src='g.png'><iframe src='h.html'></iframe><h1>");
    let site = Origin::site(move |_| html(page.as_bytes())).await;
    let found = run("[network]\nallow = ['127.0.0.1']\n", &[site.url("/a")], &[]).await;
    assert_eq!(found, [["stored", "", "", "1"]]);
    assert_eq!((forbidden.connections(), site.pages_asked()), (0, 1));
}
