//! Pages that say 200 and mean 404, or "log in first": each with its evidence; and articles that only look so.
//! Never an article lost to a word in it.

use super::{FIRST, SECOND, THIRD};
use copydesk::extract::{Options, extract};
use copydesk::model::{CanonicalUrl, Failure, FailureCode, Hop, Page};

const ASKED: &str = "https://news.lamp.example/a/ferry.html";

/// What comes of a page to which a redirect led, or of the one asked for.
fn found_at(url: &str, html: &str) -> Result<(), Failure> {
    let asked = CanonicalUrl::parse(ASKED).unwrap();
    let mut page = Page::from_text(asked.clone(), html.into(), "2026-01-02T03:04:05Z".parse().unwrap());
    page.url = CanonicalUrl::parse(url).unwrap();
    if page.url != asked {
        page.hops.push(Hop { from: asked, status: 302 });
    }
    extract(&page, &Options::default()).map(|_| ())
}

fn check(html: &str, code: Option<FailureCode>, evidence: &str) {
    check_at(ASKED, html, code, evidence);
}

fn check_at(url: &str, html: &str, code: Option<FailureCode>, evidence: &str) {
    let failure = found_at(url, html).err();
    assert_eq!(failure.as_ref().map(|f| f.code), code, "{html}\n{failure:?}");
    let detail = failure.map(|f| f.detail).unwrap_or_default();
    assert!(detail.contains(evidence), "{detail}");
}

fn titled(title: &str, body: &str) -> String {
    format!("<html><head><title>{title} | The Lamp</title></head><body>{body}</body></html>")
}

fn article() -> String {
    format!("<article><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>")
}

const SOFT: Option<FailureCode> = Some(FailureCode::Soft404);
const WALL: Option<FailureCode> = Some(FailureCode::LoginWall);
const EMPTY: Option<FailureCode> = Some(FailureCode::EmptyContent);

#[test]
fn a_title_that_says_not_found_in_any_language_is_a_soft_404() {
    for (title, line) in [
        ("404", "您访问的页面不存在,请检查地址是否正确,或者返回首页浏览其他内容,谢谢您的支持与理解。"),
        ("页面不存在", "抱歉,您要访问的文章不存在或已被删除。"),
        ("頁面不存在", "請回到首頁。"),
        (
            "Page not found",
            "Sorry, the page you requested could not be found. It may have been moved, or the link is old.",
        ),
        ("Error 404", "Try the search, or go back to the front page."),
        ("Seite nicht gefunden", "Die gewünschte Seite gibt es leider nicht mehr."),
        ("Page introuvable", "La page que vous cherchez n'existe plus."),
        ("Página no encontrada", "Vuelve a la portada."),
        ("Pagina non trovata", "Torna alla prima pagina."),
        ("Página não encontrada", "Volte à página inicial."),
        ("Страница не найдена", "Вернитесь на главную."),
        ("ページが見つかりません", "お探しのページは移動または削除されました。"),
        ("페이지를 찾을 수 없습니다", "주소를 다시 확인해 주세요."),
        ("الصفحة غير موجودة", "عد إلى الصفحة الرئيسية."),
    ] {
        check(&titled(title, &format!("<div><h1>{title}</h1><p>{line}</p></div>")), SOFT, "says `");
        check(&titled(title, &format!("<div><p>{line}</p></div>")), SOFT, "the title says `");
    }
}

#[test]
fn a_heading_or_a_line_is_evidence_where_the_title_names_the_site() {
    check(&titled("Home", "<h1>404</h1><p>Gone with the wind, it seems.</p>"), SOFT, "the heading says `404`");
    check(
        "<title>提示信息</title><div><p>您访问的文章已被删除,3秒后返回首页。</p></div>",
        SOFT,
        "a line says `文章已被删除`",
    );
}

#[test]
fn stories_listed_on_an_error_page_do_not_make_it_an_article() {
    let list = article().repeat(4);
    check(&titled("Page not found", &format!("<h1>Page not found</h1>{list}")), SOFT, "says `page not found`");
}

#[test]
fn an_article_about_missing_pages_is_an_article() {
    for title in
        ["Page not found: how the web forgets", "The story of the 404", "Peugeot 404", "Seite nicht gefunden, Job weg"]
    {
        check(&titled(title, &format!("<h1>{title}</h1>{}", article())), None, "");
    }
    let quoting = "<p>The screen only said: page not found.</p>";
    check(&titled("Ferry sails", &format!("<h1>Ferry sails</h1>{}{quoting}", article())), None, "");
    let dated = format!(
        "<head><title>Page not found</title><meta property=article:published_time content=2026-01-01></head>\
         <body><h1>Page not found</h1><p>{FIRST}</p></body>"
    );
    check(&dated, None, "");
    let short = format!("<h1>Not found in the harbour</h1><p class=byline>By Ada Lind</p><p>{FIRST}</p>");
    check(&titled("Not found in the harbour", &short), None, "");
}

#[test]
fn a_redirect_to_the_front_page_is_a_soft_404() {
    let links =
        "<ul>".to_string() + &"<li><a href=/x>Another story of this day, and what came of it</a>".repeat(12) + "</ul>";
    let home = titled("The Lamp", &format!("<div><p>{FIRST}</p></div>{links}"));
    let evidence = "a redirect from a deeper page to the front page";
    check_at("https://news.lamp.example/", &home, SOFT, evidence);
    check_at("https://www.lamp.example/index.html", &home, SOFT, evidence);
    check_at("https://news.lamp.example/b/ferry.html", &home, None, "");
    check_at("https://other.example/", &home, None, "");
    check(&home, None, "");
    let one_story = titled("Ferry sails", &format!("<h1>Ferry sails</h1>{}", article().repeat(2)));
    check_at("https://news.lamp.example/", &one_story, None, "");
}

#[test]
fn a_redirect_to_an_error_page_is_a_soft_404() {
    let page =
        titled("The Lamp", "<div><p>There is nothing here that anybody could want to read, so go home.</p></div>");
    for path in ["/404", "/404.html", "/error", "/errors/notfound.aspx"] {
        check_at(&format!("https://news.lamp.example{path}"), &page, SOFT, "an error page by its address");
    }
    check_at("https://news.lamp.example/a/404.html", &titled("Ferry", &article().repeat(2)), None, "");
}

#[test]
fn a_redirect_to_a_login_page_is_a_login_wall() {
    let page = titled("The Lamp", "<form><input name=user><input type=submit></form>");
    for url in [
        "https://news.lamp.example/login?back=/a/ferry.html",
        "https://news.lamp.example/user/signin.php",
        "https://passport.lamp.example/",
        "https://sso.other.example/start",
    ] {
        check_at(url, &page, WALL, "a login page by the word");
    }
    check_at("https://news.lamp.example/login", &titled("Ferry", &article().repeat(2)), None, "");
}

#[test]
fn a_password_form_instead_of_an_article_is_a_login_wall() {
    let form = "<form><input name=user><input type=password></form>";
    check(&titled("The Lamp", &format!("<main>{form}</main>")), WALL, "a form with a password field, and no article");
    for title in [
        "用户登录",
        "會員登入",
        "Sign in",
        "Anmelden",
        "Connexion",
        "Iniciar sesión",
        "Accedi",
        "Entrar",
        "Вход",
        "ログイン",
        "로그인",
        "تسجيل الدخول",
    ] {
        check(&titled("The Lamp", &format!("<h1>{title}</h1>{form}")), WALL, "over a form with a password field");
    }
}

#[test]
fn a_line_that_asks_for_a_login_is_a_login_wall_where_no_article_is() {
    for line in [
        "请登录后查看全文",
        "請先登入再閱讀",
        "Please log in to continue reading",
        "Bitte melden Sie sich an, um weiterzulesen",
        "続きを読むにはログインしてください",
    ] {
        check(&titled("The Lamp", &format!("<h1>Ferry sails</h1><p>{line}</p>")), WALL, "a line says `");
    }
    check(&titled("The Lamp", "<h1>Ferry sails</h1><p>请先登录再发表评论</p>"), EMPTY, "");
}

#[test]
fn an_article_with_a_login_beside_it_is_an_article() {
    let form = "<form><input name=user><input type=password></form>";
    let story = format!("<h1>Ferry sails</h1>{}", article());
    for beside in [
        format!("<header>{form}</header>"),
        format!("<div class=login-box>{form}</div>"),
        format!("<div class=modal><h2>Sign in</h2>{form}</div>"),
        "<div class=comments><p>请先登录再发表评论</p></div>".into(),
        "<p>Please log in to continue reading</p>".into(),
        "<a href=/login>Log in</a>".into(),
    ] {
        check(&titled("Ferry sails", &format!("{beside}{story}")), None, "");
    }
    let brief = format!("<header>{form}</header><h1>Ferry sails</h1><p>{FIRST}</p>");
    check(&titled("Ferry sails", &brief), None, "");
}

#[test]
fn a_teaser_before_a_paywall_is_kept() {
    let json = r#"{"@type":"NewsArticle","headline":"Ferry sails","isAccessibleForFree":false}"#;
    let form = "<form><input name=user><input type=password></form>";
    let teaser = format!(
        "<script type=application/ld+json>{json}</script><h1>Ferry sails</h1><p>{FIRST}</p><p>Log in to continue reading</p>{form}"
    );
    check(&titled("Ferry sails", &teaser), None, "");
    check(&titled("Ferry sails", &teaser.replace("false", "true")), WALL, "password");
}

#[test]
fn a_page_of_nothing_is_empty_content() {
    for html in [
        "",
        "<html>",
        "<frameset><frame src=/a><frame src=/b></frameset>",
        "<body><script>document.write('x')</script></body>",
        "<body><div id=app></div><noscript>Please enable JavaScript.</noscript></body>",
    ] {
        check(html, EMPTY, "");
    }
}
