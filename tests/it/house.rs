//! The rules of the house, as tests: floors, lengths, first lines, names that must agree.
//! Never a rule that only one file could break.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The floors, from the ground up. A room may import from rooms that stand in an earlier row.
const FLOORS: &[&[&str]] = &[
    &["text", "telemetry"],
    &["model"],
    &["discover", "fetch", "extract", "clean", "annotate", "store"],
    &["pipeline"],
    &["config"],
    &["cli"],
];

const LONGEST_FILE: usize = 400;
const LONG_FILE: usize = 280;
const MEDIAN_FILE: usize = 150;
const LONGEST_FUNCTION: usize = 60;

fn rust_files(folder: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|e| e == "rs") {
                out.push(path);
            }
        }
    }
    let mut out = Vec::new();
    walk(&root().join(folder), &mut out);
    out.sort();
    assert!(!out.is_empty(), "no files under {folder}");
    out
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

fn room(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    inside.components().next().unwrap().as_os_str().to_string_lossy().trim_end_matches(".rs").to_string()
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The rooms that a text imports: every `crate::room` in it, alone or in braces.
fn imports(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        if let Some(list) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut word = String::new();
            let mut fresh = true;
            for c in list.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => fresh = true,
                    _ => {}
                }
                if depth == 0 && fresh && (c.is_alphanumeric() || c == '_') {
                    word.push(c);
                } else if !word.is_empty() {
                    found.insert(std::mem::take(&mut word));
                    fresh = false;
                }
            }
            found.extend((!word.is_empty()).then_some(word));
        } else {
            found.insert(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    found
}

#[test]
fn the_import_reader_sees_single_and_grouped_imports() {
    let found = imports("use crate::{model::{A, B}, text};\nuse crate::store::Pool;");
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["model", "store", "text"]);
}

#[test]
fn imports_run_down_and_crafts_never_import_each_other() {
    let mut wrong = Vec::new();
    for path in rust_files("src") {
        let room = room(&path);
        if matches!(room.as_str(), "lib" | "main") {
            continue;
        }
        let own = floor(&room).unwrap_or_else(|| panic!("{} stands on no floor", name(&path)));
        for other in imports(&fs::read_to_string(&path).unwrap()) {
            let allowed = other == room || floor(&other).is_some_and(|f| f < own);
            if !allowed {
                wrong.push(format!("{} ({room}) imports {other}", name(&path)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_stands_on_a_floor_and_lib_names_it() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    for room in FLOORS.iter().flat_map(|rooms| rooms.iter()) {
        assert!(lib.contains(&format!("pub mod {room};")), "lib.rs does not name {room}");
    }
}

#[test]
fn every_file_says_what_it_is_for_and_what_it_never_does() {
    let files = rust_files("src").into_iter().filter(|p| room(p) != "main" && room(p) != "lib");
    let wrong: Vec<_> = files
        .filter(|path| {
            let text = fs::read_to_string(path).unwrap();
            !text.lines().take(2).all(|line| line.starts_with("//! "))
        })
        .map(|path| name(&path))
        .collect();
    assert!(wrong.is_empty(), "no two opening lines: {}", wrong.join(", "));
}

#[test]
fn files_are_short() {
    let mut lengths: Vec<(usize, String)> = rust_files("src")
        .into_iter()
        .map(|path| (fs::read_to_string(&path).unwrap().lines().count(), name(&path)))
        .collect();
    lengths.sort();
    let (longest, file) = lengths.last().unwrap();
    assert!(*longest <= LONGEST_FILE, "{file} has {longest} lines");
    let median = lengths[lengths.len() / 2].0;
    assert!(median <= MEDIAN_FILE, "the median file has {median} lines");
    let p90 = lengths[lengths.len() * 9 / 10].0;
    assert!(p90 <= LONG_FILE, "the 90th percentile is {p90} lines: {:?}", &lengths[lengths.len() * 9 / 10..]);
}

/// Functions with their length in lines, found by the indentation that rustfmt gives.
fn functions(text: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    let lines: Vec<&str> = text.lines().collect();
    for (start, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let indent = line.len() - code.len();
        let words: Vec<&str> = code.split_whitespace().take(6).collect();
        let Some(at) = words.iter().position(|w| *w == "fn") else { continue };
        let heads = ["pub", "pub(super)", "pub(crate)", "async", "const", "unsafe"];
        if !words[..at].iter().all(|w| heads.contains(w)) || line.trim_end().ends_with(';') {
            continue;
        }
        let closing = format!("{}}}", " ".repeat(indent));
        let end = (start..lines.len()).find(|i| lines[*i] == closing || lines[*i].trim_end().ends_with("{}"));
        if let Some(end) = end {
            found.push((code.to_string(), end - start + 1));
        }
    }
    found
}

#[test]
fn the_function_reader_measures_lengths() {
    let text = "fn a() {\n    b();\n}\n    pub fn c() {\n        d();\n        e();\n    }\n";
    let lengths: Vec<usize> = functions(text).into_iter().map(|(_, n)| n).collect();
    assert_eq!(lengths, [3, 4]);
}

#[test]
fn functions_are_short() {
    let mut wrong = Vec::new();
    for path in rust_files("src") {
        for (head, length) in functions(&fs::read_to_string(&path).unwrap()) {
            if length > LONGEST_FUNCTION {
                wrong.push(format!("{}: {length} lines: {head}", name(&path)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The part of a file that ships: everything before its test module.
fn shipped(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

#[test]
fn nothing_unfinished_or_unchecked_ships() {
    let mut wrong = Vec::new();
    let (mut expects, mut lines) = (0, 0);
    for path in rust_files("src").into_iter().filter(|p| !p.ends_with("tests.rs")) {
        let text = fs::read_to_string(&path).unwrap();
        let code: Vec<&str> = shipped(&text).lines().filter(|l| !l.trim_start().starts_with("//")).collect();
        lines += code.len();
        for line in code {
            expects += line.matches(".expect(").count();
            for bad in [".unwrap()", "todo!(", "unimplemented!(", "dbg!("] {
                if line.contains(bad) {
                    wrong.push(format!("{}: {}", name(&path), line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(expects * 1_000 <= lines * 2, "{expects} expects in {lines} lines");
}

/// Lines of test for 100 lines of code. The aim is 100; this only rises.
const TESTS_PER_100_LINES: usize = 60;

#[test]
fn tests_keep_up_with_the_code() {
    let (mut code, mut tests) = (0, 0);
    for path in rust_files("src") {
        let text = fs::read_to_string(&path).unwrap();
        let ships = if path.ends_with("tests.rs") { 0 } else { shipped(&text).lines().count() };
        code += ships;
        tests += text.lines().count() - ships;
    }
    tests += rust_files("tests").iter().map(|p| fs::read_to_string(p).unwrap().lines().count()).sum::<usize>();
    println!("{tests} lines of test, {code} lines of code");
    assert!(tests * 100 >= code * TESTS_PER_100_LINES, "{tests} lines of test for {code} lines of code");
}

#[test]
fn migrations_are_paired() {
    let list = |engine: &str| -> BTreeSet<String> {
        let folder = root().join("migrations").join(engine);
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect()
    };
    let sqlite = list("sqlite");
    assert!(!sqlite.is_empty());
    assert_eq!(sqlite, list("postgres"));
}

#[test]
fn the_readme_names_every_failure_code_outcome_and_exit_code() {
    use copydesk::model::{FailureCode, Outcome};
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for code in FailureCode::ALL {
        assert!(readme.contains(&format!("`{code}`")), "README does not name {code}");
    }
    for outcome in Outcome::ALL {
        assert!(readme.contains(&format!("`{}`", outcome.as_str())), "README does not name {}", outcome.as_str());
    }
    for exit in copydesk::cli::Exit::ALL {
        assert!(
            readme.contains(&format!("| {} | {} |", exit.code(), exit.meaning())),
            "README's table lacks {}",
            exit.code()
        );
    }
}

#[test]
fn no_path_of_a_machine_stands_in_the_project() {
    let files = rust_files("src").into_iter().chain(rust_files("tests"));
    let extra = ["README.md", "Cargo.toml", ".ci/run", ".ci/full"].map(|f| root().join(f));
    for path in files.chain(extra) {
        let text = fs::read_to_string(&path).unwrap();
        let home = concat!("/wo", "rk/");
        assert!(!text.contains(home), "{}", name(&path));
    }
}
