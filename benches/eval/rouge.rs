//! ROUGE-LSum (Lin 2004, summary level): the union of longest common subsequences, paragraph by paragraph.
//! Never a stemmer: tokens are runs of lower-case ASCII letters and digits.

use std::collections::{HashMap, HashSet};

/// With more optional paragraphs than this, only all and none of them are tried.
const MAX_OPTIONAL: usize = 8;

/// The best F1 over the choices of optional paragraphs; `reference` says of each whether it may be missing.
pub fn lsum(reference: &[(String, bool)], answer: &str) -> f64 {
    let references: Vec<(Vec<String>, bool)> =
        reference.iter().map(|(text, optional)| (tokens(text), *optional)).filter(|(t, _)| !t.is_empty()).collect();
    let candidates: Vec<Vec<String>> = answer.split('\n').map(tokens).filter(|t| !t.is_empty()).collect();
    let hits: Vec<Vec<&String>> = references.iter().map(|(wanted, _)| union(wanted, &candidates)).collect();
    let optional: Vec<usize> = (0..references.len()).filter(|at| references[*at].1).collect();
    let choices: Vec<u32> = match optional.len() {
        n if n > MAX_OPTIONAL => vec![0, u32::MAX],
        n => (0..1 << n).collect(),
    };
    let dropped = |choice: u32, at: usize| {
        let place = optional.iter().position(|o| *o == at);
        place.is_some_and(|place| choice == u32::MAX || choice >> place & 1 == 1)
    };
    let f1 = |choice: u32| {
        let kept: Vec<usize> = (0..references.len()).filter(|at| !dropped(choice, *at)).collect();
        f1_of(&kept, &references, &hits, &candidates)
    };
    choices.into_iter().map(f1).fold(0.0, f64::max)
}

/// Hits count no oftener than a token stands in the answer and in the reference.
fn f1_of(kept: &[usize], references: &[(Vec<String>, bool)], hits: &[Vec<&String>], candidates: &[Vec<String>]) -> f64 {
    let count = |tokens: &mut dyn Iterator<Item = String>| {
        tokens.fold(HashMap::<String, usize>::new(), |mut all, token| {
            *all.entry(token).or_default() += 1;
            all
        })
    };
    let mut wanted = count(&mut kept.iter().flat_map(|at| references[*at].0.iter().cloned()));
    let mut given = count(&mut candidates.iter().flatten().cloned());
    let (total, answered) = (wanted.values().sum::<usize>() as f64, given.values().sum::<usize>() as f64);
    let mut hit = 0.0;
    for token in kept.iter().flat_map(|at| &hits[*at]) {
        if let (Some(w), Some(g)) = (wanted.get_mut(*token), given.get_mut(*token))
            && *w > 0
            && *g > 0
        {
            (*w, *g) = (*w - 1, *g - 1);
            hit += 1.0;
        }
    }
    if hit > 0.0 { 2.0 * hit / (total + answered) } else { 0.0 }
}

fn tokens(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let is_token = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    lower.split(|c| !is_token(c)).filter(|t| !t.is_empty()).map(str::to_string).collect()
}

/// The tokens of a paragraph that a longest common subsequence with any paragraph of the answer holds.
fn union<'a>(wanted: &'a [String], candidates: &[Vec<String>]) -> Vec<&'a String> {
    if candidates.iter().any(|c| c == wanted) {
        return wanted.iter().collect();
    }
    let known: HashSet<&String> = wanted.iter().collect();
    let mut places = HashSet::new();
    for candidate in candidates {
        if places.len() == wanted.len() {
            break;
        }
        if candidate.iter().any(|token| known.contains(token)) {
            places.extend(common(wanted, candidate));
        }
    }
    let mut places: Vec<usize> = places.into_iter().collect();
    places.sort_unstable();
    places.into_iter().map(|at| &wanted[at]).collect()
}

/// Places in `a` of one longest common subsequence with `b`; of two ways back the one along `b` is taken first.
fn common(a: &[String], b: &[String]) -> Vec<usize> {
    let width = b.len() + 1;
    let mut table = vec![0u32; (a.len() + 1) * width];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let at = (i + 1) * width + j + 1;
            table[at] = if x == y { table[at - width - 1] + 1 } else { table[at - 1].max(table[at - width]) };
        }
    }
    let (mut i, mut j, mut out) = (a.len(), b.len(), Vec::new());
    while i > 0 && j > 0 {
        if a[i - 1] == b[j - 1] {
            out.push(i - 1);
            (i, j) = (i - 1, j - 1);
        } else if table[i * width + j - 1] > table[(i - 1) * width + j] {
            j -= 1;
        } else {
            i -= 1;
        }
    }
    out
}
