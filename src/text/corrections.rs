//! How the press says that an earlier version was wrong, in eleven languages.
//! Never an opinion on who was right.

/// A note begins so, whatever follows.
const OPENINGS: &[&str] = &[
    // English
    "an earlier version of this",
    "a previous version of this",
    "this article has been corrected",
    "this article was corrected",
    "this article has been amended",
    "this article was amended",
    "this story has been corrected",
    "this story was corrected",
    "this report has been corrected",
    // German
    "in einer früheren version",
    "in einer früheren fassung",
    "in einer vorherigen version",
    "wir haben den fehler korrigiert",
    // French
    "une version précédente de cet article",
    "une version antérieure de cet article",
    "dans une version précédente",
    "cet article a été corrigé",
    // Spanish
    "una versión anterior de est",
    "este artículo ha sido corregido",
    "esta noticia ha sido corregida",
    // Italian
    "una versione precedente di quest",
    "questo articolo è stato corretto",
    // Portuguese
    "uma versão anterior dest",
    "este texto foi corrigido",
    "esta reportagem foi corrigida",
    // Russian
    "в предыдущей версии",
    "в первоначальной версии",
    "в более ранней версии",
    // Arabic
    "نسخة سابقة من هذا",
    "تم تصحيح هذا",
    // Chinese, in both scripts
    "本文已更正",
    "本文此前版本",
    "本文早前版本",
    "本文較早版本",
    "此前版本有误",
    "現更正",
    "现更正",
    "特此更正",
    // Japanese
    "訂正します",
    "訂正しておわび",
    "お詫びして訂正",
    "おわびして訂正",
    // Korean
    "바로잡습니다",
    "정정합니다",
];

/// A note begins so where a colon, a dash or a bracket's end follows.
const LABELS: &[&str] = &[
    "correction",
    "corrections",
    "corrected",
    "clarification",
    "korrektur",
    "berichtigung",
    "richtigstellung",
    "correctif",
    "rectificatif",
    "rectification",
    "corrección",
    "rectificación",
    "fe de errores",
    "fe de erratas",
    "correzione",
    "rettifica",
    "errata corrige",
    "correção",
    "errata",
    "erratum",
    "исправление",
    "поправка",
    "уточнение",
    "تصحيح",
    "تصويب",
    "更正",
    "更正启事",
    "更正啟事",
    "勘误",
    "勘誤",
    "訂正",
    "お詫びと訂正",
    "おわびと訂正",
    "정정",
    "정정보도",
    "바로잡습니다",
];

/// Words that may stand before either: who speaks.
const SPEAKERS: &[&str] = &[
    "editor's note",
    "editor’s note",
    "editors' note",
    "anmerkung der redaktion",
    "note de la rédaction",
    "nota de la redacción",
    "nota del editor",
    "nota della redazione",
    "nota da redação",
    "от редакции",
    "编者按",
    "編者按",
    "編集部注",
    "편집자 주",
];

/// Whether a paragraph or headline says, at its beginning, that something was corrected.
pub fn is_correction(text: &str) -> bool {
    let head: String = text.chars().take(120).collect::<String>().to_lowercase();
    let head = bare(&head);
    let said = SPEAKERS.iter().find_map(|speaker| head.strip_prefix(speaker)).map_or(head, bare);
    OPENINGS.iter().any(|opening| said.starts_with(opening)) || LABELS.iter().any(|label| is_label(said, label))
}

/// Without marks and blanks before the first letter.
fn bare(text: &str) -> &str {
    text.trim_start_matches(|c: char| !c.is_alphanumeric())
}

fn is_label(text: &str, label: &str) -> bool {
    let Some(rest) = text.strip_prefix(label) else { return false };
    let rest = rest.trim_start();
    rest.starts_with([':', '：', '—', '–', ')', '）', ']', '】', '］', '〉', '》', '|', '｜'])
        || rest.starts_with('-') && !rest.starts_with("-l")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, is: bool) {
        assert_eq!(is_correction(text), is, "{text}");
    }

    #[test]
    fn a_note_of_correction_is_known_by_its_beginning() {
        for text in [
            "Correction: the bridge is 40 metres long, not 400.",
            "CORRECTED-Harbour strike ends after two days",
            "(Correction) The bridge is 40 metres long.",
            "Editor’s note: An earlier version of this article gave the wrong year.",
            "An earlier version of this story misspelled her name.",
            "Korrektur: Die Brücke ist 40 Meter lang.",
            "Anmerkung der Redaktion: In einer früheren Version stand eine falsche Zahl.",
            "Rectificatif : le pont mesure 40 mètres.",
            "Fe de errores: el puente mide 40 metros.",
            "Errata corrige: il ponte misura 40 metri.",
            "Correção: a ponte mede 40 metros.",
            "Поправка: длина моста 40 метров.",
            "تصحيح: طول الجسر 40 مترا.",
            "更正：大桥全长40公里。",
            "【更正】大橋全長四十公里。",
            "本文已更正：此前版本误写了大桥长度。",
            "【訂正】橋の長さは40メートルです。",
            "[정정] 다리의 길이는 40미터입니다.",
        ] {
            check(text, true);
        }
    }

    #[test]
    fn the_word_inside_a_story_is_none() {
        for text in [
            "The market is due for a correction, analysts say.",
            "Correction of the deficit will take years.",
            "更正确的做法是先修桥。",
            "Correction-loving editors met on Monday.",
            "Corrections officers began a strike.",
            "Errata are listed at the end of the book.",
            "",
        ] {
            check(text, false);
        }
    }
}
