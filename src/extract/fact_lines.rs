//! Lines at the head of the text that state a fact and nothing else: the date and time, `Text: A`, `كتب: A`.
//! Never a line with a word of its own, and never one behind the first running text.

use super::body::Body;
use super::choice::Choice;
use super::score::Scores;
use crate::text::dates::{Order, find_dates_as};
use regex::Regex;
use std::sync::LazyLock;

/// Longest such line, in lengths.
const LINE: f64 = 120.0;

/// What stands around a date: the hour, the day of the week, the word for publishing or changing.
static AROUND: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let days = "mon|tues|wednes|thurs|fri|satur|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|星期[一二三四五六日天]|周[一二三四五六日]|[月火水木金土日]曜日?|[월화수목금토일]요일";
    let deeds = "published|posted|updated|last|publié|mis à jour|le|veröffentlicht|aktualisiert|stand|publicado|actualizado|pubblicato|aggiornato|atualizado|опубликовано|обновлено|发布时间|发布|更新时间|更新|發布時間|時間|时间|日期|公開|更新日|投稿日|입력|수정|등록|نشر|تحديث|آخر|في|at|on|am|um|à|el|il|em|às|alle|ore|a las|в|г|года|uhr|h|hrs?|gmt|utc|cet|cest|edt|est|pdt|pst|jst|kst|오전|오후|午前|午後|上午|下午";
    Regex::new(&format!(
        r"(?i)\d{{1,2}}\s?(?:[:：.h時时시点點])\s?\d{{2}}(?:[:：]\d{{2}})?\s?[分분]?(?:\s?[ap]\.?m\b\.?)?|\b(?:{days})(?:day|-feira)?\b|\b(?:{deeds})\b|[\s,，.。:：;|/·•()（）\-–—]"
    ))
    .ok()
});

/// A name behind the word for writing and a colon.
static WRITER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:كتبت?|بقلم|إعداد|текст|автор|text|texte|texto|testo|autor(?:in|a)?|auteure?|autore|author|by|记者|記者|作者|文|글|취재|聞き手|取材・文)\s?[:：]\s?[^.。!?:：]{2,40}$").ok()
});

/// Takes them out of a choice; gives the blocks that go.
pub(super) fn drop_from(choice: &mut Choice, body: &Body<'_>, scores: &Scores) -> Vec<usize> {
    let is_text = |at: &usize| scores.blocks[*at].good > 0.0;
    let head = choice.blocks.iter().position(is_text).unwrap_or(0);
    let states_a_fact = |at: usize| scores.blocks[at].length <= LINE && is_fact(&body.blocks[at].raw.text);
    let gone: Vec<usize> = choice.blocks[..head].iter().copied().filter(|at| states_a_fact(*at)).collect();
    choice.blocks.retain(|at| !gone.contains(at));
    gone
}

fn is_fact(text: &str) -> bool {
    is_date(text) || WRITER.as_ref().is_some_and(|writer| writer.is_match(text))
}

/// A date with its year, and nothing beside it but what stands around dates.
fn is_date(text: &str) -> bool {
    let dates = find_dates_as(text, Order::DayFirst);
    if dates.iter().all(|date| date.year.is_none()) {
        return false;
    }
    let mut rest = String::new();
    let mut from = 0;
    for date in &dates {
        rest.push_str(&text[from..date.start]);
        rest.push(' ');
        from = date.end;
    }
    rest.push_str(&text[from..]);
    AROUND.as_ref().is_some_and(|around| around.replace_all(&rest, "").is_empty())
}

#[cfg(test)]
mod tests {
    use super::is_fact;

    #[test]
    fn a_date_alone_or_a_writer_alone_is_a_fact() {
        for line in [
            "2025年2月11日 18時20分",
            "الثلاثاء 4 نوفمبر 2025 - 09:30",
            "٨ يوليو ٢٠٢٥",
            "Publié le 09/01/2025 à 06h02, mis à jour le 09/01/2025 à 11h47",
            "Stand: 05.12.2025, 13:17 Uhr",
            "Monday, July 7, 2025 3:15 p.m.",
            "입력 2025.11.03. 오전 9:14",
            "كتب: نبيل الساحلي",
            "Text: Ute Kamp",
        ] {
            assert!(is_fact(line), "{line}");
        }
    }

    #[test]
    fn a_line_with_a_word_of_its_own_is_text() {
        for line in
            ["7 July 2025 was a day of fog", "2025年2月11日の霧", "7 июля", "Text: was bleibt. Und was geht.", ""]
        {
            assert!(!is_fact(line), "{line}");
        }
    }
}
