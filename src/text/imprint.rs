//! Lines that say who made an article: 责任编辑:A, (Reporting by A; Editing by B), 来源:B, 原标题:T.
//! Never a name without its label, and never one from running text.

use super::names::{han_names, is_spaced_name};
use regex::Regex;
use std::sync::LazyLock;

/// What such a line says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imprint {
    /// Who reported or wrote.
    pub reporters: Vec<String>,
    /// Who edited.
    pub editors: Vec<String>,
    /// Who translated.
    pub translators: Vec<String>,
    /// Who published it first.
    pub source: Option<String>,
    /// The title it had there.
    pub original_title: Option<String>,
}

/// Reads one line.
pub fn read_imprint(line: &str) -> Imprint {
    let line = line.trim().trim_matches(['(', ')', '（', '）', '[', ']', '【', '】']);
    let after = |label: &LazyLock<Option<Regex>>| -> Option<String> {
        let found = label.as_ref()?.captures(line)?;
        Some(found["value"].trim().to_string())
    };
    let mut imprint = Imprint { source: after(&SOURCE), original_title: after(&ORIGINAL_TITLE), ..Imprint::default() };
    for (role, label) in ROLES.iter() {
        for found in label.captures_iter(line) {
            let names = names(&found["names"]);
            match role {
                Role::Reporter => imprint.reporters.extend(names),
                Role::Editor => imprint.editors.extend(names),
                Role::Translator => imprint.translators.extend(names),
            }
        }
    }
    imprint
}

#[derive(Clone, Copy)]
enum Role {
    Reporter,
    Editor,
    Translator,
}

static SOURCE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:文章|信息|新闻|消息|稿件)?(?:来源|來源|稿源)\s?[:：]\s?(?P<value>[^\s:：()（）|,，;；]{2,30})$")
        .ok()
});

static ORIGINAL_TITLE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^原(?:标题|標題|题|題)\s?[:：]\s?(?P<value>.{1,120})$").ok());

/// The labels of a role, in the languages that write them; the names run to the next mark.
static ROLES: LazyLock<Vec<(Role, Regex)>> = LazyLock::new(|| {
    let forms = [
        (
            Role::Editor,
            r"(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s?[:：丨|/ ]\s?(?P<names>\p{Han}{2,4}(?:[ 、,，]\p{Han}{2,4})*)",
        ),
        (Role::Reporter, r"(?i)\b(?:reporting|writing|written) by (?P<names>[^;()]+)"),
        (Role::Editor, r"(?i)\b(?:editing|edited) by (?P<names>[^;()]+)"),
        (Role::Translator, r"(?i)\b(?:translation|translated|translating) by (?P<names>[^;()]+)"),
        (Role::Reporter, r"(?i)\bpropos recueillis par (?P<names>[^;()]+)"),
        (Role::Translator, r"(?i)\btraduit (?:de l'\p{L}+ )?par (?P<names>[^;()]+)"),
        (Role::Reporter, r"(?i)\b(?:reporte|reportaje|reportagem) (?:adicional )?de (?P<names>[^;()]+)"),
        (Role::Editor, r"(?i)\b(?:editado por|edición de|edição de) (?P<names>[^;()]+)"),
        (Role::Translator, r"(?i)\b(?:traducido por|traducción de|tradução de|traduzione di) (?P<names>[^;()]+)"),
        (Role::Editor, r"(?i)(?:редактор|выпускающий редактор)\s?:\s?(?P<names>[^;()]+)"),
        (Role::Reporter, r"(?i)(?:подготовил[аи]?|записал[аи]?) (?P<names>[^;()]+)"),
    ];
    forms.iter().filter_map(|(role, form)| Some((*role, Regex::new(form).ok()?))).collect()
});

/// The names of a list; a place behind a name (`A B in Paris`) is left out.
fn names(list: &str) -> Vec<String> {
    static JOIN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\s*[,&]\s*|\s+(?:and|et|y|e|и)\s+").ok());
    if list.chars().any(super::chars::is_han) {
        return han_names(list);
    }
    let Some(join) = JOIN.as_ref() else { return Vec::new() };
    let bare = |part: &str| {
        let named = part.rsplit(" by ").next().unwrap_or(part);
        named.split(" in ").next().unwrap_or(named).trim().trim_end_matches('.').to_string()
    };
    join.split(list).map(bare).filter(|name| is_spaced_name(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, reporters: &[&str], editors: &[&str], translators: &[&str]) {
        let found = read_imprint(line);
        assert_eq!(
            (found.reporters, found.editors, found.translators),
            (owned(reporters), owned(editors), owned(translators)),
            "{line}"
        );
    }

    fn owned(names: &[&str]) -> Vec<String> {
        names.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_label_is_a_valid_expression() {
        assert_eq!(ROLES.len(), 11);
        assert!(SOURCE.is_some() && ORIGINAL_TITLE.is_some());
    }

    #[test]
    fn wire_footers_name_reporters_and_editors() {
        check("(Reporting by Ann Lee; Editing by Bo Chen)", &["Ann Lee"], &["Bo Chen"], &[]);
        check(
            "(Reporting by Ann Lee in Paris and Jo van Dam, additional reporting by Kim Oh; Editing by Bo Chen, Al Orr.)",
            &["Ann Lee", "Jo van Dam", "Kim Oh"],
            &["Bo Chen", "Al Orr"],
            &[],
        );
        check("Translated by Ann Lee", &[], &[], &["Ann Lee"]);
        check("Propos recueillis par Ada Lind et Luc Roy", &["Ada Lind", "Luc Roy"], &[], &[]);
        check("Traduit de l'anglais par Ada Lind", &[], &[], &["Ada Lind"]);
        check("(Reporte de Ana Lis; editado por Juan Paz)", &["Ana Lis"], &["Juan Paz"], &[]);
        check(
            "(Reportagem de Ana Lis; edição de João Paz; tradução de Rui Sá)",
            &["Ana Lis"],
            &["João Paz"],
            &["Rui Sá"],
        );
        check("Редактор: Анна Лис", &[], &["Анна Лис"], &[]);
        check("Подготовила Анна Лис", &["Анна Лис"], &[], &[]);
    }

    #[test]
    fn chinese_lines_name_editors_sources_and_titles() {
        check("(责任编辑:林知夏、方远)", &[], &["林知夏", "方远"], &[]);
        check("【编辑 林知夏】", &[], &["林知夏"], &[]);
        assert_eq!(read_imprint("来源：青渡日报").source.as_deref(), Some("青渡日报"));
        assert_eq!(read_imprint("(原标题:渡口的一天)").original_title.as_deref(), Some("渡口的一天"));
    }

    #[test]
    fn a_sentence_names_nobody() {
        for line in ["The reporting by the papers was praised.", "编辑部搬了新家", "来源不明的船", "原标题党"]
        {
            assert_eq!(read_imprint(line), Imprint::default(), "{line}");
        }
    }
}
