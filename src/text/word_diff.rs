//! What became another text: the words that went and came, with a few around them, as people read it.
//! Never a clock: the cost is bounded by steps, so that the same two texts give the same answer everywhere.

use unicode_segmentation::UnicodeSegmentation;

/// Edits that are looked for between two texts; beyond them what differs is told as one. The cost is this squared.
const MOST_EDITS: usize = 400;
/// Equal tokens between two edits that are told as part of them: a line of scattered letters reads worse.
const BRIDGE: usize = 2;
/// Tokens shown on each side of an edit.
const AROUND: usize = 8;
/// Longest answer in characters; the texts themselves are kept elsewhere.
const LONGEST: usize = 8_000;

/// What changed, an edit a line: `the mayor [-said-]{+told reporters+} on`. Words are those of Unicode (UAX 29): in
/// Chinese and Japanese a character each, so that their runs show as they are. Empty where nothing changed.
pub fn word_diff(old: &str, new: &str) -> String {
    let (old, new) = (tokens(old), tokens(new));
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let edits = edits(&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let mut lines = String::new();
    for edit in bridged(edits) {
        if !lines.is_empty() {
            lines.push('\n');
        }
        line(&old, &new, &trimmed(&old, &new, edit.moved(head)), &mut lines);
    }
    match lines.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &lines[..at]),
        None => lines,
    }
}

/// A stretch of the old text and what stands there in the new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Edit {
    old: (usize, usize),
    new: (usize, usize),
}

impl Edit {
    fn moved(self, by: usize) -> Edit {
        Edit { old: (self.old.0 + by, self.old.1 + by), new: (self.new.0 + by, self.new.1 + by) }
    }
}

fn tokens(text: &str) -> Vec<&str> {
    text.split_word_bounds().collect()
}

/// The shortest script of edits (Myers, "An O(ND) difference algorithm", 1986), in the order of the texts.
fn edits(old: &[&str], new: &[&str]) -> Vec<Edit> {
    let whole = Edit { old: (0, old.len()), new: (0, new.len()) };
    if old.is_empty() || new.is_empty() {
        return if old.len() + new.len() == 0 { Vec::new() } else { vec![whole] };
    }
    let most = MOST_EDITS.min(old.len() + new.len());
    let width = most + 1;
    // furthest[width + k]: how far in `old` the best path on the diagonal k came.
    let mut furthest = vec![0_usize; 2 * width + 1];
    let mut trace = Vec::new();
    for d in 0..=most {
        trace.push(furthest[width - d..=width + d].to_vec());
        for step in 0..=d {
            let at = width + 2 * step - d;
            let down = step == 0 || step != d && furthest[at - 1] < furthest[at + 1];
            let mut x = if down { furthest[at + 1] } else { furthest[at - 1] + 1 };
            let mut y = x + width - at;
            while x < old.len() && y < new.len() && old[x] == new[y] {
                x += 1;
                y += 1;
            }
            furthest[at] = x;
            if x >= old.len() && y >= new.len() {
                return walked_back(&trace, (old.len(), new.len()));
            }
        }
    }
    vec![whole]
}

/// The edits on the way to the end: `trace[d]` is what was reached before step d, on the diagonals -d to d.
fn walked_back(trace: &[Vec<usize>], end: (usize, usize)) -> Vec<Edit> {
    let (mut x, mut y) = end;
    let mut found: Vec<Edit> = Vec::new();
    for d in (1..trace.len()).rev() {
        let before = &trace[d];
        // The diagonal's place in `before`.
        let at = x + d - y;
        let down = at == 0 || at != 2 * d && before[at - 1] < before[at + 1];
        let from_at = if down { at + 1 } else { at - 1 };
        let (from_x, from_y) = (before[from_at], before[from_at] + d - from_at);
        let (gone, come) = if down { (0, 1) } else { (1, 0) };
        let edit = Edit { old: (from_x, from_x + gone), new: (from_y, from_y + come) };
        found.push(edit);
        (x, y) = (from_x, from_y);
    }
    found.reverse();
    found
}

/// Edits side by side, or nearly so, as one.
fn bridged(edits: Vec<Edit>) -> Vec<Edit> {
    let mut out: Vec<Edit> = Vec::new();
    for edit in edits {
        match out.last_mut() {
            Some(last) if edit.old.0 - last.old.1 <= BRIDGE => {
                last.old.1 = edit.old.1;
                last.new.1 = edit.new.1;
            }
            _ => out.push(edit),
        }
    }
    out
}

/// Without what is the same at its beginning and end.
fn trimmed(old: &[&str], new: &[&str], mut edit: Edit) -> Edit {
    let is_open = |edit: &Edit| edit.old.0 < edit.old.1 && edit.new.0 < edit.new.1;
    while is_open(&edit) && old[edit.old.0] == new[edit.new.0] {
        edit.old.0 += 1;
        edit.new.0 += 1;
    }
    while is_open(&edit) && old[edit.old.1 - 1] == new[edit.new.1 - 1] {
        edit.old.1 -= 1;
        edit.new.1 -= 1;
    }
    edit
}

fn line(old: &[&str], new: &[&str], edit: &Edit, out: &mut String) {
    let mut put = |tokens: &[&str]| out.extend(tokens.iter().map(|token| token.replace(['\n', '\r'], " ")));
    put(&new[edit.new.0.saturating_sub(AROUND)..edit.new.0]);
    for (tokens, marks) in [(&old[edit.old.0..edit.old.1], ["[-", "-]"]), (&new[edit.new.0..edit.new.1], ["{+", "+}"])]
    {
        if !tokens.is_empty() {
            put(&[marks[0]]);
            put(tokens);
            put(&[marks[1]]);
        }
    }
    put(&new[edit.new.1..(edit.new.1 + AROUND).min(new.len())]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(old: &str, new: &str, diff: &str) {
        assert_eq!(word_diff(old, new), diff);
    }

    #[test]
    fn words_that_went_and_came_stand_in_their_place() {
        check(
            "The mayor said on Monday.",
            "The mayor told reporters on Monday.",
            "The mayor [-said-]{+told reporters+} on Monday.",
        );
        check("one two", "one two", "");
        check("", "new", "{+new+}");
        check("old", "", "[-old-]");
    }

    #[test]
    fn in_chinese_a_run_of_characters_is_shown_whole() {
        check("海南自贸港封关运作", "海南自由贸易港封关运作", "海南自[-贸-]{+由贸易+}港封关运作");
        check("市长今天表示", "市长昨日表示", "市长[-今天-]{+昨日+}表示");
        check("きょう会見した", "きのう会見した", "き[-ょ-]{+の+}う会見した");
    }

    #[test]
    fn edits_far_apart_have_a_line_each() {
        let old = "first a b c d e f g h i j k l m n o p last";
        let diff = word_diff(old, &old.replace("first", "FIRST").replace("last", "LAST"));
        assert_eq!(diff.lines().count(), 2, "{diff}");
        assert!(diff.starts_with("[-first-]{+FIRST+} a b c d") && diff.ends_with("o p [-last-]{+LAST+}"), "{diff}");
    }

    #[test]
    fn an_edit_over_several_paragraphs_is_one_line() {
        check("a\n\nb", "a\n\nb\n\nc", "a  b{+  c+}");
    }

    #[test]
    fn cost_and_length_are_bounded() {
        let text = |seed: usize| (0..20_000).map(|n| (n * seed).to_string()).collect::<Vec<_>>().join(" ");
        let started = std::time::Instant::now();
        let diff = word_diff(&text(3), &text(7));
        assert!(diff.chars().count() <= LONGEST + 1 && diff.ends_with('…'));
        assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
    }

    /// The new text from the old one and the edits.
    fn applied(old: &[&str], new: &[&str], edits: &[Edit]) -> String {
        let (mut out, mut at) = (String::new(), 0);
        for edit in edits {
            out.extend(old[at..edit.old.0].iter().copied());
            out.extend(new[edit.new.0..edit.new.1].iter().copied());
            at = edit.old.1;
        }
        out.extend(old[at..].iter().copied());
        out
    }

    proptest! {
        #[test]
        fn the_edits_make_the_new_text_of_the_old_one(old in "[ab海 ]{0,60}", new in "[ab海 ]{0,60}") {
            let (a, b) = (tokens(&old), tokens(&new));
            prop_assert_eq!(applied(&a, &b, &edits(&a, &b)), new.clone());
            prop_assert_eq!(applied(&a, &b, &bridged(edits(&a, &b))), new.clone());
            prop_assert_eq!(word_diff(&old, &new).is_empty(), old == new);
        }
    }
}
