//! JSON as pages have it: with comments, raw line breaks and commas too many.
//! Never what its fields mean.

use serde_json::Value;

/// Parses a script, with the usual slips repaired: comments and CDATA around it, raw line breaks, commas too many.
pub(super) fn parse(script: &str) -> Option<Value> {
    let script =
        script.trim().trim_start_matches("<!--").trim_start_matches("//<![CDATA[").trim_start_matches("<![CDATA[");
    let script =
        script.trim_end_matches("-->").trim_end_matches("]]>").trim_end_matches("//").trim().trim_end_matches(';');
    serde_json::from_str(script).ok().or_else(|| serde_json::from_str(&repair(script)).ok())
}

fn repair(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let (mut in_string, mut escaped) = (false, false);
    for c in script.chars() {
        if in_string {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_string = false,
                c if c.is_control() => {
                    out.push(' ');
                    continue;
                }
                _ => {}
            }
        } else if c == '"' {
            in_string = true;
        } else if matches!(c, '}' | ']') {
            let kept = out.trim_end().trim_end_matches(',').len();
            out.truncate(kept);
        }
        out.push(c);
    }
    out
}
