//! `copydesk explain`: the real program over files, stdin and loopback; its three forms say the same.
//! Never another record for having been explained.

mod fetched;
mod hostile;
mod outcomes;
mod page;
mod readme;
mod terminal;

use crate::page_triples::{Triple, all};
use crate::support::program::{Program, code, stderr, stdout};
use copydesk::{
    fetch::Noindex,
    model::{CanonicalUrl, Page},
    pipeline::{Options, Refiner},
};
use serde_json::Value;
use tempfile::TempDir;

/// A folder with one page in it, and the program.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn with(html: impl AsRef<[u8]>) -> Desk {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("page.html"), html).unwrap();
        Desk { folder }
    }

    /// What the program says on stdout; it ends well.
    fn says(&self, args: &[&str]) -> String {
        let args = [&["explain", "page.html"], args].concat();
        let output = Program::in_folder(self.folder.path()).run(&args);
        assert_eq!(code(&output), 0, "{args:?}: {}", stderr(&output));
        stdout(&output)
    }

    fn json(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.says(&[&["--json"], args].concat())).unwrap()
    }

    fn html(&self) -> String {
        self.says(&["--html", "-"])
    }
}

/// A page's HTML, at the address that tests give it.
fn html_of(triple: &Triple) -> String {
    triple.html.replace("{{origin}}", "http://news.example")
}

/// The page of the project by this name.
fn page(name: &str) -> String {
    html_of(all().iter().find(|triple| triple.name == name).unwrap())
}

const URL: &str = "http://news.example/a/1.html";

#[test]
fn the_record_of_every_page_is_the_same_with_and_without_explaining() {
    let refiner = Refiner::new(&Options::default());
    for triple in all() {
        let url = CanonicalUrl::parse(URL).unwrap();
        let page = Page::from_text(url, html_of(&triple), "2025-12-31T00:00:00Z".parse().unwrap());
        let explained = refiner.explain(&page, Noindex::Note);
        assert_eq!(explained.record, refiner.refine(&page).ok(), "{}", triple.name);
        assert!(explained.record.is_some() && explained.failure.is_none(), "{}", triple.name);
    }
}

#[test]
fn the_record_that_explain_prints_is_the_one_that_extract_prints() {
    for args in [&[][..], &["--url", URL]] {
        let desk = Desk::with(page("zh/portal"));
        let mut explained = desk.json(args)["record"].clone();
        let output = Program::in_folder(desk.folder.path()).run(&[&["extract", "page.html"], args].concat());
        let mut extracted: Value = serde_json::from_str(&stdout(&output)).unwrap();
        for record in [&mut explained, &mut extracted] {
            let record = record.as_object_mut().unwrap();
            // When, and how long it took.
            for key in ["ms", "fetched_at"] {
                record.remove(key);
            }
        }
        assert_eq!(explained, extracted, "{args:?}");
    }
}

#[test]
fn the_json_has_every_edit_and_note_with_rule_place_and_text() {
    let json = Desk::with(page("zh/seed")).json(&[]);
    let blocks = json["blocks"].as_array().unwrap();
    assert_eq!((json["noise"].as_str(), blocks.len()), (Some("noisy"), 22));
    let mut readings = 0;
    for block in blocks {
        let raw = block["raw"].as_str().unwrap();
        for edit in block["edits"].as_array().unwrap() {
            let at = |side: &str| edit["range"][side].as_u64().unwrap() as usize;
            assert_eq!(raw[at("start")..at("end")], *edit["original"].as_str().unwrap(), "{edit}");
            readings += usize::from(edit["rule"] == "zh.pinyin" && edit["kind"] == "cut");
        }
        let text: Vec<char> = block["text"].as_str().unwrap().chars().collect();
        for note in block["notes"].as_array().unwrap() {
            let (offset, surface) = (note["offset"].as_u64().unwrap() as usize, note["surface"].as_str().unwrap());
            assert_eq!(text[offset..offset + surface.chars().count()].iter().collect::<String>(), surface);
        }
    }
    assert_eq!(readings, 80);
}

#[test]
fn the_quality_is_the_product_of_the_reasons_that_are_told() {
    for (name, flags) in [("zh/seed", &["pinyin_noise"][..]), ("en/quote", &[])] {
        let json = Desk::with(page(name)).json(&[]);
        let told = &json["quality"];
        let losses = told["losses"].as_array().unwrap();
        assert_eq!(losses.iter().map(|loss| loss["flag"].as_str().unwrap()).collect::<Vec<_>>(), flags, "{name}");
        let lost: f64 = losses.iter().map(|loss| loss["loss"].as_f64().unwrap()).sum();
        let product = (1.0 - lost) * (0.5 + 0.5 * told["confidence"].as_f64().unwrap());
        assert!((product - json["record"]["quality"].as_f64().unwrap()).abs() <= 0.005, "{name}: {told}");
    }
}

#[test]
fn conflicts_between_candidates_are_kept_and_said() {
    let json = Desk::with(page("zh/wire")).json(&["--url", URL]);
    let standings = |field: &str| -> Vec<&str> {
        let fields = json["fields"].as_array().unwrap().iter();
        fields.filter(|f| f["field"] == field).map(|f| f["standing"].as_str().unwrap()).collect()
    };
    assert_eq!(standings("title"), ["taken", "agrees", "agrees", "agrees"]);
    assert_eq!(standings("published"), ["taken", "agrees", "differs"]);
    assert!(json["fields"].as_array().unwrap().iter().all(|f| f["confidence"].is_number() && f["source"].is_string()));
}

#[test]
fn a_page_from_a_pipe_and_in_an_old_encoding_is_explained() {
    let (bytes, _, _) =
        encoding_rs::GBK.encode("<meta charset=gb2312><p>渡口的雾散了,老人把船系在柳树下,等第一批赶集的人。");
    let json = Desk::with(&*bytes).json(&[]);
    assert_eq!(
        (json["source"]["charset"].as_str(), json["source"]["charset_from"].as_str()),
        (Some("GBK"), Some("meta"))
    );
    assert_eq!(json["source"]["body_bytes"], bytes.len());
    assert_eq!(json["outcome"]["outcome"], "stored");
    let folder = tempfile::tempdir().unwrap();
    let piped = Program::in_folder(folder.path()).run_with_stdin(&["explain", "-", "--json"], "<p>A short line.</p>");
    let json: Value = serde_json::from_str(&stdout(&piped)).unwrap();
    assert_eq!(
        (json["source"]["asked"].as_str(), json["outcome"]["failure_code"].as_str()),
        (Some("-"), Some("empty_content"))
    );
}

#[test]
fn what_cannot_be_read_or_written_ends_with_2_and_is_named() {
    let desk = Desk::with("<p>x</p>");
    let program = Program::in_folder(desk.folder.path());
    for (args, name) in [
        (&["explain", "none.html"][..], "none.html"),
        (&["explain", "page.html", "--html", "no/such/folder.html"], "no/such/folder.html"),
        (&["explain", "page.html", "--html", "./page.html"], "that is the page to explain"),
        (&["explain", "page.html", "--url", "ftp://news.example/"], "ftp"),
        (&["explain", "page.html", "--json", "--html", "x.html"], "--html"),
        (&["explain", "http://"], "URL"),
        (&["explain"], "PAGE"),
    ] {
        let output = program.run(args);
        assert_eq!(code(&output), 2, "{args:?}");
        assert!(stderr(&output).contains(name), "{args:?}: {}", stderr(&output));
    }
    assert_eq!(std::fs::read_to_string(desk.folder.path().join("page.html")).unwrap(), "<p>x</p>");
}
