//! Who wrote it, by every place where pages say so, and what is nobody's name.
//! Never a name that its page does not give.

use super::facts::{facts, json_ld};

fn check(head: &str, top: &str, bottom: &str, expected: &[&str]) {
    assert_eq!(facts(head, top, bottom).authors, expected, "{head} {top} {bottom}");
}

fn line(byline: &str, expected: &[&str]) {
    check("", &format!("<h1>Ferry sails again</h1><div class=byline>{byline}</div>"), "", expected);
}

fn article(author: &str) -> String {
    json_ld(&format!(r#"{{"@type":"NewsArticle","headline":"Ferry","author":{author}}}"#))
}

#[test]
fn a_byline_behind_its_date_is_read() {
    let meta = |text: &str, expected: &[&str]| {
        check("", &format!("<h1>Ferry</h1><div class=postmeta>{text}</div>"), "", expected);
    };
    meta("3. März 2025 Von Ada Lind", &["Ada Lind"]);
    meta("Posted on 9 February 2025 By Ada Lind", &["Ada Lind"]);
    meta("21 de agosto de 2025 Por Ada Lind", &["Ada Lind"]);
    meta("9 July 2025, 14:30 By Ada Lind and Bo Ek", &["Ada Lind", "Bo Ek"]);
    meta("9 July 2025", &[]);
}

#[test]
fn what_opens_a_byline_is_no_part_of_the_name() {
    for opening in [
        "By",
        "Written by",
        "Posted by",
        "Von",
        "Geschrieben von",
        "Eingestellt von",
        "Eine Kolumne von",
        "Blog Beitrag von",
        "Zeige alle Beiträge von",
        "Rezept von",
        "Publié par",
        "Escrito por",
        "Autor:",
        "Auteur :",
        "Автор:",
    ] {
        line(&format!("{opening} Ada Lind"), &["Ada Lind"]);
    }
}

#[test]
fn an_opening_alone_is_nobody_and_the_next_line_counts() {
    line("<span>Publié par</span><b>Ada Lind</b>", &["Ada Lind"]);
    line("<span>Veröffentlicht am</span>", &[]);
    line("<span>Artikel von</span> <span>Ada Lind</span>", &["Ada Lind"]);
}

#[test]
fn what_follows_a_name_is_no_part_of_it() {
    line("By Ada Lind | The Lamp", &["Ada Lind"]);
    line("By Ada Lind (photos)", &["Ada Lind"]);
    line("By Ada Lind December 3", &["Ada Lind"]);
    line("By Ada Lind in Lampton", &["Ada Lind"]);
    line("Von Ada Lind am", &["Ada Lind"]);
    line("Ada Lind Illustration von Bo Ek", &["Ada Lind"]);
}

#[test]
fn degrees_behind_a_comma_are_no_names() {
    for degree in ["PhD", "Ph.D.", "MD, FOMA", "M.D.", "CFP®", "MS, RD"] {
        check(&article(&format!("\"Ada Lind, {degree}\"")), "", "", &["Ada Lind"]);
    }
    check(&article("\"Ada Lind, Bo Ek\""), "", "", &["Ada Lind", "Bo Ek"]);
}

#[test]
fn dates_offices_and_houses_are_nobody() {
    for word in
        ["February", "Sep", "Sat", "Montag", "Senior Editor", "CEO of Lamp", "Full Member", "Lamp GmbH", "Datum"]
    {
        line(&format!("By {word}"), &[]);
    }
}

#[test]
fn a_handle_is_a_name_only_where_it_is_marked_as_the_author_s() {
    check(&article(r#"{"@type":"Person","name":"harbourcat7"}"#), "", "", &["harbourcat7"]);
    check("", "<h1>Ferry</h1><a rel=author href=/u/1>harbourcat</a>", "", &["harbourcat"]);
    line("by harbourcat7", &[]);
    check("<meta name=author content=admin>", "", "", &[]);
}

#[test]
fn an_organisation_is_named_only_where_no_person_is() {
    let house = article(r#"{"@type":"Organization","name":"Harbour Wire"}"#);
    check(&house, "<h1>Ferry</h1><div class=byline>By Ada Lind</div>", "", &["Ada Lind"]);
    check(&house, "<h1>Ferry</h1>", "", &["Harbour Wire"]);
}

#[test]
fn the_site_is_no_author_unless_it_bears_a_person_s_name() {
    let site = "<meta property=og:site_name content='Ada Lind'>";
    check(&format!("{site}<meta name=author content='Ada Lind'>"), "", "", &["Ada Lind"]);
    check(
        &format!("{site}<meta name=author content='Ada Lind'>"),
        "<h1>Ferry</h1><div class=byline>By Bo Ek</div>",
        "",
        &["Bo Ek"],
    );
}

#[test]
fn blog_software_s_label_for_previews_names_the_author() {
    let preview = |label: &str| {
        format!("<meta name=twitter:label1 content='{label}'><meta name=twitter:data1 content='Ada Lind'>")
    };
    check(&preview("Written by"), "", "", &["Ada Lind"]);
    check(&preview("Verfasst von"), "", "", &["Ada Lind"]);
    check(&preview("Reading time"), "", "", &[]);
}

#[test]
fn chinese_signatures_under_the_title_or_behind_the_text_are_read() {
    let signed = |top: &str, last: &str, expected: &[&str]| {
        check("", &format!("<h1>渡轮复航</h1>{top}"), last, expected);
    };
    signed("<p>沈若川</p>", "", &["沈若川"]);
    signed("<p>沈若川、陶景行</p>", "", &["沈若川", "陶景行"]);
    signed("<p>港口</p>", "", &[]);
    let end = |last: &str, expected: &[&str]| {
        let html = format!("<body><h1>渡轮复航</h1><div class=content><p>{TEXT}</p><p>{TEXT}</p><p>{last}</p></div>");
        assert_eq!(super::draft(&html).facts.authors, expected, "{last}");
    };
    end("渡口边的人渐渐多了起来。(沈若川)", &["沈若川"]);
    end("渡口边的人渐渐多了起来。（灯塔报记者 沈若川）", &["沈若川"]);
    end("渡口边的人渐渐多了起来。（沈若川 上海报道）", &["沈若川"]);
    end("渡口边的人渐渐多了起来。（待续）", &[]);
}

const TEXT: &str = "海岛渡轮将从周一起每天开行两班,港务处周五表示,新购的两艘船已经到港,第三艘将在入夏前交付使用。";

#[test]
fn editors_are_no_authors() {
    let found = facts("", "<h1>渡轮复航</h1>", "<p>责任编辑：钱多 孙少</p>");
    assert_eq!(found.editors, ["钱多", "孙少"]);
    assert!(found.authors.is_empty());
}

#[test]
fn names_of_comments_are_not_the_author_s() {
    check("", "<h1>Ferry</h1>", "<div class=comments><div class=comment-author>Bo Ek</div><p>Fine.</p></div>", &[]);
}

#[test]
fn bylines_are_read_in_the_manner_of_each_language() {
    for (byline, author) in [
        ("Propos recueillis par Claire Morel", "Claire Morel"),
        ("Entrevista de Ana Ruiz", "Ana Ruiz"),
        ("Intervista di Anna Neri", "Anna Neri"),
        ("Reportagem de Ana Luz", "Ana Luz"),
        ("Беседовала Анна Лис", "Анна Лис"),
        ("كتب: سامر علي", "سامر علي"),
        ("بقلم: سامر علي - مسقط", "سامر علي"),
        ("聞き手・山野一郎", "山野一郎"),
        ("한가람 기자", "한가람"),
    ] {
        line(byline, &[author]);
    }
    line("en San Lucas del Lago.", &[]);
}

#[test]
fn a_label_names_the_author_wherever_it_stands() {
    for last in [
        "<ul><li><strong>Autorin/Autor</strong> Ada Lind</li></ul>",
        "<div><h5>Author:</h5>Ada Lind</div>",
        "<p>Written by</p><p>Ada Lind</p>",
        "<footer></footer><p>Geschrieben von <b>Ada Lind</b></p>",
    ] {
        check("", "<h1>Ferry sails again</h1>", &format!("{}{last}", "<p>Photo</p>".repeat(12)), &["Ada Lind"]);
    }
    check("", "<h1>Ferry</h1>", "<div class=comments><p>Written by</p><p>Ada Lind</p></div>", &[]);
}

#[test]
fn a_name_alone_that_ends_the_text_in_other_type_is_a_signature() {
    let end = |last: &str, expected: &[&str]| {
        let text = "The ferry sails again, the harbour said on Friday, and the third boat comes before summer. ";
        let html =
            format!("<body><h1>Ferry</h1><div class=content><p>{text}</p><p>{text}{text}</p><p>{last}</p></div>");
        assert_eq!(super::draft(&html).facts.authors, expected, "{last}");
    };
    end("<b><i>Ada Lind</i></b>", &["Ada Lind"]);
    end("Ada Lind", &[]);
    end("<b>The end of it</b>", &[]);
}

#[test]
fn a_house_that_metadata_name_stands_in_but_not_the_software() {
    let house = |name: &str| format!("<meta name=author content='{name}'>");
    check(&house("Harbour News Team"), "<h1>Ferry</h1>", "", &["Harbour News Team"]);
    check(&house("Editor"), "<h1>Ferry</h1>", "", &[]);
    check(
        &format!("<meta name=generator content='Boatpress 3'>{}", house("Boatpress Team")),
        "<h1>Ferry</h1>",
        "",
        &[],
    );
}

#[test]
fn metadata_pick_the_name_out_of_a_byline_s_links_and_complete_a_single_one() {
    let byline = "<h1>Ferry</h1><div class=byline><a href=/t>Harbour</a> <a href=/a>Ada Lind</a></div>";
    check("<meta name=author content='Ada Lind'>", byline, "", &["Ada Lind"]);
    let two = "<meta name=author content='Ada Lind, Bo Ek'>";
    check(
        &format!("{}{two}", article(r#"{"@type":"Person","name":"Ada Lind"}"#)),
        "<h1>Ferry</h1>",
        "",
        &["Ada Lind", "Bo Ek"],
    );
    check("<meta name=lamp:author_name content='Ada Lind'>", "<h1>Ferry</h1>", "", &["Ada Lind"]);
}
