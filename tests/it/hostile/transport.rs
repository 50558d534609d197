//! Rows 9 to 21: connections, lengths, chunks, heads and drips.
//! Never half an article, and never a wait without an end.

use super::{
    case::{Case, Promise, Server, fails, raw_server, site, stored},
    pages::{TYPE, good, head, open_head, said, story},
    world::without_robots,
};
use crate::support::origin::{Step, body_with, html, raw};
use copydesk::model::FailureCode as Code;
use std::time::Duration;

const MOMENT: Duration = Duration::from_millis(40);
const FOR_EVER: Duration = Duration::from_secs(60);
const CHUNKED: &str = "Content-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked";

fn broken() -> Promise {
    fails(Code::ProtocolError)
}

pub fn cases() -> Vec<Case> {
    let mut cases = connections();
    for part in [cut_bodies(), sizes(), slow(), endless(), heads(), no_http()] {
        cases.extend(part);
    }
    cases.push(kept_alive());
    cases
}

/// Rows 9 and 10.
fn connections() -> Vec<Case> {
    let reset_after = |sent: Vec<u8>| vec![Step::Send(sent), Step::Pause(MOMENT), Step::Reset];
    let half = || story().as_bytes()[..400].to_vec();
    let gone = || fails(Code::ConnectError).or(broken());
    vec![
        Case::new(9, "connection refused", Server::Refusing, fails(Code::ConnectError)),
        Case::new(9, "SYN unanswered", Server::Full, fails(Code::Timeout)),
        Case::new(10, "closed without a byte", site(vec![Step::Close]), gone()),
        Case::new(10, "reset without a byte", site(vec![Step::Reset]), gone()),
        Case::new(10, "reset in the status line", site(reset_after(b"HTTP/1.1 2".to_vec())), gone()),
        Case::new(10, "reset in the head", site(reset_after(b"HTTP/1.1 200 OK\r\nContent-Ty".to_vec())), gone()),
        Case::new(10, "reset before the body", site(reset_after(head(9_000))), gone()),
        Case::new(10, "reset in the body", site(reset_after([head(9_000), half()].concat())), gone()),
        Case::new(10, "reset in a body without length", site(reset_after([open_head(), half()].concat())), gone()),
    ]
}

/// Rows 11 and 12.
fn cut_bodies() -> Vec<Case> {
    let page = story();
    let chunk = |text: &str| format!("{:x}\r\n{text}\r\n", text.len());
    let smuggled =
        format!("{page}HTTP/1.1 200 OK\r\n{TYPE}\r\nContent-Length: 30\r\n\r\n<p>A smuggled and evil text.</p>");
    let behind = |bytes: &str| vec![Step::Send([head(page.len()), bytes.as_bytes().to_vec()].concat())];
    vec![
        Case::new(
            11,
            "fewer bytes than promised",
            site(said(&format!("{TYPE}\r\nContent-Length: 99999"), page.as_bytes())),
            broken(),
        ),
        Case::new(
            11,
            "one byte less than promised",
            site(said(&format!("{TYPE}\r\nContent-Length: {}", page.len() + 1), page.as_bytes())),
            broken(),
        ),
        Case::new(11, "no last chunk", site(said(CHUNKED, chunk(&page).as_bytes())), broken()),
        Case::new(11, "the end inside a chunk", site(said(CHUNKED, &chunk(&page).as_bytes()[..900])), broken()),
        Case::new(
            11,
            "the end of the head is missing",
            site(raw(format!("HTTP/1.1 200 OK\r\n{TYPE}\r\n").as_bytes())),
            broken(),
        ),
        Case::new(12, "a smuggled answer", site(behind(&smuggled)), stored().without("smuggled")),
        Case::new(12, "a few bytes more", site([behind(&format!("{page}xxxx")), vec![Step::Close]].concat()), stored()),
    ]
}

/// Rows 13 and 14.
fn sizes() -> Vec<Case> {
    let page = story();
    let chunks = |size: &str| said(CHUNKED, format!("{size}\r\n{page}\r\n0\r\n\r\n").as_bytes());
    let exact = format!("{:x}", page.len());
    let lengths = |first: &str, second: &str| {
        said(&format!("{TYPE}\r\nContent-Length: {first}\r\nContent-Length: {second}"), page.as_bytes())
    };
    let length = page.len().to_string();
    let both = |n: usize| {
        said(&format!("{CHUNKED}\r\nContent-Length: {n}"), format!("{exact}\r\n{page}\r\n0\r\n\r\n").as_bytes())
    };
    let mut cases = Vec::new();
    for (what, size) in [
        ("that is none", "zz"),
        ("below zero", "-5"),
        ("beyond all numbers", "fffffffffffffffff"),
        ("that is missing", ""),
        ("that is too small", "3"),
    ] {
        cases.push(Case::new(13, format!("a chunk size {what}"), site(chunks(size)), broken()));
    }
    cases.push(Case::new(13, "two lengths", site(lengths("10", &length)), broken()));
    for length in ["-1", "abc", "99999999999999999999999", "1 2", "0x10", ""] {
        let server = site(said(&format!("{TYPE}\r\nContent-Length: {length}"), page.as_bytes()));
        cases.push(Case::new(13, format!("the length `{length}`"), server, broken()));
    }
    cases.push(Case::new(13, "a chunk extension", site(chunks(&format!("{exact};a=b"))), stored()));
    for n in [3, 99_999] {
        let promise = stored().or(broken());
        cases.push(Case::new(14, format!("chunks and a length of {n}"), site(both(n)), promise));
    }
    cases
}

/// Rows 15 and 16.
fn slow() -> Vec<Case> {
    let drip = |first: Vec<u8>, each: &[u8]| {
        let beat = [Step::Pause(Duration::from_millis(250)), Step::Send(each.to_vec())];
        [vec![Step::Send(first)], beat.iter().cloned().cycle().take(200).collect()].concat()
    };
    let late = || fails(Code::Timeout);
    let chunked = || format!("HTTP/1.1 200 OK\r\n{CHUNKED}\r\n\r\n").into_bytes();
    let page = story();
    let unhurried =
        page.as_bytes().chunks(page.len() / 10 + 1).fold(vec![Step::Send(head(page.len()))], |mut all, part| {
            all.extend([Step::Pause(Duration::from_millis(250)), Step::Send(part.to_vec())]);
            all
        });
    vec![
        Case::new(15, "a head that drips", site(drip(b"HTTP/1.1 200 OK\r\n".to_vec(), b"X: y\r\n")), late()),
        Case::new(15, "a body that drips", site(drip(head(9_000), b"<p>word")), late()),
        Case::new(15, "chunks that drip", site(drip(chunked(), b"1\r\nx\r\n")), late()),
        Case::new(15, "silence", site(vec![Step::Pause(FOR_EVER)]), late()),
        Case::new(15, "silence after the head", site(vec![Step::Send(head(900)), Step::Pause(FOR_EVER)]), late()),
        Case::new(
            15,
            "silence after a chunk",
            site(vec![Step::Send([chunked(), b"4\r\n<p>x\r\n".to_vec()].concat()), Step::Pause(FOR_EVER)]),
            late(),
        ),
        Case::new(16, "slow, but it finishes", site(unhurried), stored()),
        Case::new(
            16,
            "half a second before the head",
            site([vec![Step::Pause(Duration::from_millis(500))], good()].concat()),
            stored(),
        ),
    ]
}

/// Row 17.
fn endless() -> Vec<Case> {
    let large = || fails(Code::TooLarge);
    let page = story();
    let chunk = format!("{:x}\r\n{page}\r\n", page.len()).into_bytes();
    let chunked = format!("HTTP/1.1 200 OK\r\n{CHUNKED}\r\n\r\n").into_bytes();
    let promised = vec![Step::Send(head(10_000_000_000)), Step::Pause(FOR_EVER)];
    vec![
        Case::new(
            17,
            "an endless body",
            site(vec![Step::Send(open_head()), Step::Endless(page.clone().into_bytes())]),
            large(),
        )
        .bytes(24 << 20),
        Case::new(17, "endless chunks", site(vec![Step::Send(chunked), Step::Endless(chunk)]), large()).bytes(24 << 20),
        Case::new(17, "ten gigabytes promised", site(promised), large()).bytes(1 << 20),
        Case::new(
            17,
            "ten gigabytes promised and sent",
            site(vec![Step::Send(head(10_000_000_000)), Step::Endless(vec![b'x'; 1 << 14])]),
            large(),
        )
        .bytes(16 << 20),
    ]
}

/// Rows 18 and 19.
fn heads() -> Vec<Case> {
    let page = story();
    let with = |header: &str| site(body_with(&format!("{TYPE}\r\n{header}"), page.as_bytes()));
    let too_much = || broken().attempts(1..=1).or(fails(Code::TooLarge));
    let repeated = |line: &str, count: usize| vec![line; count].join("\r\n");
    let mut cases = vec![
        Case::new(
            18,
            "endless headers",
            site(vec![Step::Send(b"HTTP/1.1 200 OK\r\n".to_vec()), Step::Endless(b"X-Y: zzzz\r\n".repeat(500))]),
            too_much(),
        ),
        Case::new(
            18,
            "an endless header",
            site(vec![Step::Send(b"HTTP/1.1 200 OK\r\nX-Y: ".to_vec()), Step::Endless(vec![b'z'; 1 << 14])]),
            too_much(),
        ),
        Case::new(
            18,
            "an endless status line",
            site(vec![Step::Send(b"HTTP/1.1 200 ".to_vec()), Step::Endless(vec![b'A'; 1 << 14])]),
            too_much(),
        ),
        Case::new(18, "a header of a mebibyte", with(&format!("X-Y: {}", "z".repeat(1 << 20))), too_much()),
        Case::new(18, "ten thousand headers", with(&repeated("X-A: b", 10_000)), too_much()),
        Case::new(18, "five thousand cookies", with(&repeated("Set-Cookie: a=b", 5_000)), too_much()),
        Case::new(18, "a thousand headers are honest", with(&repeated("X-A: b", 1_000)), stored()),
    ];
    for (what, header) in [
        ("NUL in a value", "X-A: a\0b"),
        ("NUL in a name", "X\0A: b"),
        ("a bare CR", "X-A: a\rContent-Type: application/pdf"),
        ("a folded line", "X-A: a\r\n b"),
        ("a folded type", "X-A: a\r\n Content-Type: application/pdf"),
        ("a space before the colon", "X-A : b"),
        ("no name", ": b"),
        ("no colon", "X-A"),
    ] {
        cases.push(Case::new(19, what, with(header), broken().or(stored())));
    }
    let bare = format!("HTTP/1.1 200 OK\n{TYPE}\n\n{page}");
    cases.push(Case::new(19, "bare line feeds", site(raw(bare.as_bytes())), broken().or(stored())));
    cases
}

/// The bytes of a linear congruence: the same on every run.
pub fn random_bytes(mut seed: u32, count: usize) -> Vec<u8> {
    let next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    };
    std::iter::repeat_with(next).take(count).collect()
}

/// Row 20.
fn no_http() -> Vec<Case> {
    let up_to_three = || broken().attempts(1..=3);
    let page = story();
    let mut cases: Vec<Case> = (1..=3)
        .map(|seed| Case::new(20, format!("random bytes {seed}"), site(raw(&random_bytes(seed, 4_000))), up_to_three()))
        .collect();
    let ftp = raw_server(|asked| without_robots(asked, raw(b"220 ready\r\n")));
    cases.extend([
        Case::new(20, "HTTP/0.9", site(raw(page.as_bytes())), up_to_three()),
        Case::new(20, "an SSH banner", site(raw(b"SSH-2.0-OpenSSH_9.9\r\n")), up_to_three()),
        Case::new(20, "an FTP greeting", ftp, up_to_three()),
        Case::new(
            20,
            "HTTP/9.9",
            site(raw(format!("HTTP/9.9 200 OK\r\n{TYPE}\r\n\r\n{page}").as_bytes())),
            up_to_three(),
        ),
        Case::new(
            20,
            "a frame of HTTP/2",
            site(raw(b"\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x80\0\x04\0\x01\0\0")),
            up_to_three(),
        ),
    ]);
    cases
}

/// Row 21.
fn kept_alive() -> Case {
    let steps = [html(story().as_bytes()), vec![Step::Close]].concat();
    let listed = (0..5).map(|n| (format!("http://{{}}/{n}"), stored())).collect();
    Case::listing(21, "keep-alive promised and closed each time", site(steps), listed)
}
