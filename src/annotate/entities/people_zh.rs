//! People in Chinese text: a family name with an office before it or a verb of speech behind it, and foreign names with
//! their dot.
//! Never a name by its characters alone: 高度 and 万一 begin like one.

use super::found::{Found, before};
use crate::annotate::tongue::{Tongue, entries};
use crate::model::{EntityKind, EntityMethod};
use crate::text::chars::is_han;
use aho_corasick::{AhoCorasick, MatchKind};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

/// Verbs of speech.
const SAID: &str = include_str!("../zh/said.txt");
/// What begins like a name.
const NOT_PEOPLE: &str = include_str!("../zh/not_people.txt");
/// Characters of sentences, which no given name is trusted to have.
const LOOSE: &str = "某地组次多的了在是说表示介绍称道和与及等将也就都还对从为这那他她我你们个日月年时到去把被让给认指强告一二三四五六七八九十";
/// What may follow a name behind an office.
const NEXT: &str = "在向对从与和及等率带出正就也还都说的是则曾将已用说表介告指认强称透坦回解补宣感笑提建呼看想算来去有被把为到见手站走站前今当每最一不很非没主率亲";
/// Titles that may follow a name.
const TITLES: &[&str] = &["先生", "女士", "博士", "教授", "院长", "老师", "同志", "院士", "等"];
/// Titles that stand in a given name's place: nobody is named in full.
const BARE: &[&str] = &["小姐", "医生", "警官", "先生", "女士", "老师", "教授", "大爷", "阿姨", "师傅"];
/// Characters that foreign names are written with.
const FOREIGN: &str = "阿埃艾安奥巴白班邦保鲍赛贝本比彼宾波博伯布查达戴丹道德登邓迪蒂丁杜多厄恩尔法菲费芬夫弗福盖甘冈戈格葛古哈海汉豪赫亨侯胡华霍基吉加贾杰捷金卡凯坎康考柯科克肯库夸奎拉莱赖兰朗劳勒雷里利莉连列林琳龙隆卢鲁路伦罗洛马玛迈麦曼梅门蒙米密明莫默姆穆纳南瑙内尼妮涅宁纽努诺欧帕潘庞佩彭皮平普奇齐契恰乔切琼丘日茹瑞若撒萨塞桑瑟森沙莎山绍舍申圣施什史士舒司斯丝思苏索塔泰坦汤唐陶特滕提铁廷图托瓦万旺威韦维魏温文翁沃乌武西希锡夏香肖谢辛雄休许雅亚延扬耶叶伊易因英尤约泽扎詹珍朱兹佐娜丽露蕾黛薇妲娅琪";

/// People of a text in Simplified characters.
pub(super) fn find(text: &str) -> Vec<Found> {
    let mut all = behind_offices(text);
    all.extend(before_speech(text));
    all.extend(dotted(text));
    all
}

struct Words {
    foreign: HashSet<char>,
    offices: Option<AhoCorasick>,
    speech: Option<AhoCorasick>,
    surnames: HashSet<&'static str>,
    not_people: HashSet<&'static str>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let tables = Tongue::Zh.tables();
    let automaton =
        |list: &'static str| AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(entries(list)).ok();
    Words {
        offices: automaton(tables.roles),
        speech: automaton(SAID),
        foreign: FOREIGN.chars().collect(),
        surnames: entries(tables.names).collect(),
        not_people: entries(NOT_PEOPLE).collect(),
    }
});

/// 主任车向东说, 农民毛有福算过账.
fn behind_offices(text: &str) -> Vec<Found> {
    let person = |office: aho_corasick::Match| {
        let end = name_end(text, office.end())?;
        let role = text[office.range()].to_string();
        Some(person(office.end()..end, Some(role)))
    };
    WORDS.offices.iter().flat_map(|offices| offices.find_iter(text)).filter_map(person).collect()
}

/// The end of the name that begins at a place: what follows it must show that it ends there.
fn name_end(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start..];
    let surname = surname(rest)?;
    let given: Vec<char> = rest[surname.len()..].chars().take(2).take_while(|c| is_han(*c)).collect();
    for count in (1..=given.len()).rev() {
        let given = &given[..count];
        let end = start + surname.len() + given.iter().map(|c| c.len_utf8()).sum::<usize>();
        let next = text[end..].chars().next();
        let titled = TITLES.iter().any(|title| text[end..].starts_with(title));
        let ends = titled || next.is_none_or(|c| !is_han(c) || NEXT.contains(c));
        let bare = BARE.iter().any(|title| text[start..end].ends_with(title));
        if ends && !bare && given.iter().all(|c| !LOOSE.contains(*c)) && !WORDS.not_people.contains(&text[start..end]) {
            return Some(end);
        }
    }
    None
}

/// `，林知夏说`: a family name with two characters, between a mark and a verb of speech.
fn before_speech(text: &str) -> Vec<Found> {
    const THINGS: &str = "部局院会司社网报队厂校店村县市省区州国人员者长方团处所台站警们业院款条案";
    let person = |verb: aho_corasick::Match| {
        let head = &text[..verb.start()];
        let start = head.char_indices().rev().nth(2)?.0;
        let name = &head[start..];
        let surname = surname(name).filter(|s| s.len() < name.len())?;
        let marked = before(text, start).is_none_or(|c| !is_han(c) && !c.is_alphanumeric());
        let given = &name[surname.len()..];
        let sound = given.chars().all(|c| is_han(c) && !LOOSE.contains(c) && !NEXT.contains(c))
            && !given.ends_with(|c| THINGS.contains(c));
        let bare = BARE.contains(&given);
        (marked && sound && !bare && !WORDS.not_people.contains(name)).then(|| person(start..verb.start(), None))
    };
    WORDS.speech.iter().flat_map(|speech| speech.find_iter(text)).filter_map(person).collect()
}

fn surname(text: &str) -> Option<&'static str> {
    let long = text.char_indices().nth(2).map_or(text.len(), |(at, _)| at);
    let short = text.chars().next()?.len_utf8();
    WORDS.surnames.get(&text[..long]).or_else(|| WORDS.surnames.get(&text[..short])).copied()
}

/// 弗拉基米尔·普京: as far as the characters are those of foreign names.
fn dotted(text: &str) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    for (dot, _) in text.match_indices('·') {
        let end_of_last = all.last().map_or(0, |f| f.range.end);
        if dot < end_of_last {
            continue;
        }
        let foreign = |c: &char| WORDS.foreign.contains(c);
        let first: usize = text[end_of_last..dot].chars().rev().take(8).take_while(foreign).map(char::len_utf8).sum();
        let mut end = dot;
        // A third part may follow with a dot of its own.
        for _ in 0..3 {
            if !text[end..].starts_with('·') {
                break;
            }
            let part: usize = text[end + 2..].chars().take(8).take_while(foreign).map(char::len_utf8).sum();
            if part == 0 {
                break;
            }
            end += 2 + part;
        }
        let start = dot - first;
        let cut = text[end..]
            .chars()
            .next()
            .is_some_and(|c| is_han(c) && !NEXT.contains(c) && !"先女总博教参议等、".contains(c));
        if first >= 3 && end > dot + 4 && !cut && !is_torn(text, start, end) {
            let role = office_before(text, start);
            all.push(person(start..end, role));
        }
    }
    all
}

/// Whether a part of the name, with a character that foreign names seldom have, was left out: 劳拉·某丽丝·洛克.
fn is_torn(text: &str, start: usize, end: usize) -> bool {
    let mut before = text[..start].chars().rev().take(10).skip_while(|c| is_han(*c));
    before.next() == Some('·') || text[end..].starts_with('·')
}

fn office_before(text: &str, at: usize) -> Option<String> {
    let role =
        entries(Tongue::Zh.tables().roles).filter(|role| text[..at].ends_with(role)).max_by_key(|role| role.len());
    role.map(str::to_string)
}

fn person(range: Range<usize>, role: Option<String>) -> Found {
    Found::new(EntityKind::Person, range, EntityMethod::Pattern).role(role)
}
