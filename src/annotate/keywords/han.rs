//! Keywords of Chinese without a dictionary: runs of characters that come again and again and belong together, scored
//! by their C-value (Frantzi, Ananiadou, Mima 2000). A dictionary would cost every process that meets a Chinese page
//! 42 MB and 0.4 s (measured with the usual one), for words that the text itself shows.
//! Never a piece of a longer word that always stands in it.

use super::{Part, Scored, is_stop_word};
use crate::annotate::tongue::Tongue;
use crate::text::chars::is_han;
use crate::text::simplified::simplify;
use std::collections::{HashMap, HashSet};

/// A word has two to so many characters.
const LONGEST: usize = 6;
/// log2 of a length from 2 to 6.
const LOG2: [f64; LONGEST - 1] = [1.0, 1.585, 2.0, 2.322, 2.585];
/// Characters that no keyword begins, ends or goes through: the joints of sentences.
const JOINTS: &str = "的了在是和与就也很要去会着没把被让给对向从为以及或等这那其此该各每个位名年月日时分秒元万亿千百十零一二三四五六七八九两几多少不都还又再才刚将已曾正到于由而且但若如因所之者们我你他她它您说称问吗呢吧啊哦最更太非常将能可并则却据按经过通使得地着起来看有条只约近超达同";

/// Joints that are as often a part of a word: 济学 after 经 is a piece of one.
const PARTS: &str = "经通近会名位时分地来能可要使约达同所问有条元月日年";

/// A run of characters in one number: 21 bits a character.
type Run = u128;

/// What is known of a run that comes more than once.
#[derive(Default)]
struct Seen {
    count: u32,
    weight: u32,
    /// Characters that stand before and behind it; an edge counts as a new one each time.
    left: HashSet<char>,
    right: HashSet<char>,
    edges: (u32, u32),
    /// How often a joint that may be a part of the word stands beside it.
    torn: (u32, u32),
    /// Of longer runs around it: how often they come, and how many they are.
    inside: u32,
    around: u32,
}

/// A part of the text with the places where no word goes through.
struct Spelled {
    chars: Vec<char>,
    joints: Vec<bool>,
    word_parts: Vec<bool>,
    weight: u32,
}

/// The words, in the order of the text.
pub(super) fn scored(parts: &[Part<'_>]) -> Vec<Scored> {
    let parts: Vec<Spelled> = parts.iter().map(spelled).collect();
    let mut counts: HashMap<Run, u32> = HashMap::new();
    each_run(&parts, |run, _, _| *counts.entry(run).or_default() += 1);
    counts.retain(|_, count| *count > 1);
    let mut order: Vec<Run> = Vec::new();
    let mut all: HashMap<Run, Seen> = HashMap::new();
    each_run(&parts, |run, part, range| {
        if counts.contains_key(&run) {
            let seen = all.entry(run).or_insert_with(|| {
                order.push(run);
                Seen::default()
            });
            seen.note(part, range);
        }
    });
    all.retain(|_, seen| !seen.is_torn());
    nest(&mut all);
    order.iter().filter_map(|run| all.get(run)?.scored(*run)).collect()
}

fn spelled(part: &Part<'_>) -> Spelled {
    let chars: Vec<char> = part.text.chars().collect();
    let folded = simplify(part.text);
    let joints = folded.chars().map(|c| !is_han(c) || JOINTS.contains(c)).collect();
    let word_parts = folded.chars().map(|c| PARTS.contains(c)).collect();
    Spelled { chars, joints, word_parts, weight: part.weight.0 }
}

/// Every run of two to six characters between two joints.
fn each_run<'a>(parts: &'a [Spelled], mut act: impl FnMut(Run, &'a Spelled, std::ops::Range<usize>)) {
    for part in parts {
        for start in 0..part.chars.len() {
            let mut run = 0;
            let run_of =
                part.chars[start..].iter().zip(&part.joints[start..]).take(LONGEST).take_while(|(_, joint)| !**joint);
            for (at, (c, _)) in run_of.enumerate() {
                run = run << 21 | Run::from(u32::from(*c));
                if at > 0 {
                    act(run, part, start..start + at + 1);
                }
            }
        }
    }
}

/// The characters of a run.
fn spell(run: Run) -> Vec<char> {
    let all = (0..LONGEST).rev().filter_map(|at| char::from_u32((run >> (21 * at)) as u32 & 0x1F_FFFF));
    all.filter(|c| *c != '\0').collect()
}

/// Tells each run of the longer ones around it.
fn nest(all: &mut HashMap<Run, Seen>) {
    let longer: Vec<(Run, u32)> = all.iter().map(|(run, seen)| (*run, seen.count)).collect();
    for (run, count) in longer {
        let length = spell(run).len();
        let pieces = (2..length).flat_map(|n| (0..=length - n).map(move |at| run >> (21 * at) & ((1 << (21 * n)) - 1)));
        let pieces: HashSet<Run> = pieces.collect();
        for piece in pieces {
            if let Some(seen) = all.get_mut(&piece) {
                seen.inside += count;
                seen.around += 1;
            }
        }
    }
}

impl Seen {
    fn note(&mut self, part: &Spelled, range: std::ops::Range<usize>) {
        self.count += 1;
        self.weight += part.weight;
        let of_word = |at: usize| u32::from(part.word_parts.get(at).is_some_and(|of_word| *of_word));
        self.torn.0 += range.start.checked_sub(1).map_or(0, of_word);
        self.torn.1 += of_word(range.end);
        let word = |at: &usize| part.joints.get(*at).is_some_and(|joint| !joint);
        match range.start.checked_sub(1).filter(word) {
            Some(at) => drop(self.left.insert(part.chars[at])),
            None => self.edges.0 += 1,
        }
        match Some(range.end).filter(word) {
            Some(at) => drop(self.right.insert(part.chars[at])),
            None => self.edges.1 += 1,
        }
    }

    /// Always beside a character that may be a part of it.
    fn is_torn(&self) -> bool {
        self.torn.0 == self.count || self.torn.1 == self.count
    }

    /// The C-value of a run that stands free on both sides, and mostly on its own.
    fn scored(&self, run: Run) -> Option<Scored> {
        let chars = spell(run);
        let free = |side: &HashSet<char>, edges: u32| side.len() as u32 + edges > 1;
        let nested = if self.around == 0 { 0.0 } else { f64::from(self.inside) / f64::from(self.around) };
        let own = f64::from(self.count) - nested;
        // 业园 of 产业园 and 工业园: always in the middle of a word, and of few.
        let piece = |side: &HashSet<char>, edges: u32| edges == 0 && side.len() <= 2 && self.count >= 4;
        let alone = !piece(&self.left, self.edges.0)
            && !piece(&self.right, self.edges.1)
            && free(&self.left, self.edges.0)
            && free(&self.right, self.edges.1)
            && own * 2.0 > f64::from(self.count);
        let score = LOG2[chars.len() - 2] * own * f64::from(self.weight) / f64::from(self.count);
        (alone && !is_stop(&chars)).then(|| Scored { word: chars.iter().collect(), score })
    }
}

/// A stop word, or one at an end: 记者林知夏; or a counted thing: 间书房.
fn is_stop(chars: &[char]) -> bool {
    if "间座项件批艘辆幢套".contains(chars[0]) {
        return true;
    }
    let word: String = chars.iter().collect();
    let folded: Vec<char> = simplify(&word).chars().collect();
    let ends = (2..=folded.len().min(3)).flat_map(|n| [&folded[..n], &folded[folded.len() - n..]]);
    ends.into_iter().any(|end| is_stop_word(Tongue::Zh, &end.iter().collect::<String>()))
}
