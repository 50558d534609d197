//! Every entry of every list is found where it stands, and not inside a longer word.
//! Never an entry that nothing needs.

use super::entities::{entities, record};
use copydesk::model::{Entity, EntityKind};

const LANGS: [&str; 11] = ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh"];

/// The lines of a file beside the rules.
pub fn lines(file: &str) -> Vec<String> {
    let path = format!("{}/src/annotate/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    assert!(!text.contains("\n\n") && text.ends_with('\n'), "{file}");
    text.lines().map(str::to_string).collect()
}

/// The rows of a table: key and words.
fn rows(file: &str) -> Vec<(String, Vec<String>)> {
    let row = |line: &String| {
        let (key, words) = line.split_once('\t').unwrap_or_else(|| panic!("{file}: {line}"));
        (key.to_string(), words.split('|').map(str::to_string).collect())
    };
    lines(file).iter().map(row).collect()
}

/// A sentence around a name.
fn around(lang: &str, name: &str) -> String {
    match lang {
        "ar" => format!("وقد التقى الرجال في {name} أمس وتحدثوا طويلا."),
        "de" => format!("Sie haben sich dort mit dem Zug aus {name} wieder getroffen."),
        "es" => format!("Ellos se encontraron ayer otra vez en {name} y hablaron mucho."),
        "fr" => format!("Ils se sont rencontrés encore une fois à {name} et ont beaucoup parlé."),
        "it" => format!("Gli uomini si sono incontrati ancora una volta a {name} e hanno parlato."),
        "ja" => format!("きのう、{name}で会って、みんなで話した。"),
        "ko" => format!("어제 {name}에서 만나 오래 이야기했다."),
        "pt" => format!("Eles encontraram-se outra vez em {name} e falaram muito."),
        "ru" => format!("Они вчера были {name} и долго там говорили."),
        "zh" => format!("他们见到了{name}。"),
        _ => format!("They met again in {name} and talked about it for long."),
    }
}

/// A name as it may stand in a text: Russian stems with each of their endings.
fn forms(lang: &str, word: &str) -> Vec<String> {
    let endings: &[&str] = match word.chars().last().filter(|_| lang == "ru") {
        Some('~') => &["", "а", "у", "ом", "е"],
        Some('^') => &["а", "ы", "и", "е", "у", "ой"],
        Some('+') => &["я", "и", "ю", "ей"],
        Some('*') => &["й", "ь", "я", "ю", "ем", "е"],
        Some('=') => &["ь", "и", "ью"],
        _ => return vec![word.to_string()],
    };
    let stem: String = word.chars().take(word.chars().count() - 1).collect();
    endings.iter().map(|ending| format!("{stem}{ending}")).collect()
}

/// The entities of many sentences, block by block.
fn by_block(lang: &str, sentences: &[String]) -> Vec<Vec<Entity>> {
    let mut all = Vec::new();
    for part in sentences.chunks(200) {
        let paragraphs: Vec<&str> = part.iter().map(String::as_str).collect();
        let record = record(lang, &paragraphs);
        assert!(record.lang.as_ref().is_some_and(|l| l.primary() == lang), "{lang}: {:?}", record.lang);
        for sentence in part {
            let block = record.blocks.iter().position(|b| &b.text == sentence);
            let block = block.unwrap_or_else(|| panic!("no block for {sentence}"));
            all.push(record.entities.iter().filter(|e| e.block == block).cloned().collect());
        }
    }
    all
}

fn walk(file: &str, kind: EntityKind) {
    for lang in LANGS {
        let rows = rows(&format!("{lang}/{file}"));
        let spelled = |(normal, words): &(String, Vec<String>)| {
            words.iter().flat_map(|w| forms(lang, w)).map(|form| (normal.clone(), form)).collect::<Vec<_>>()
        };
        let names: Vec<(String, String)> = rows.iter().flat_map(spelled).collect();
        // With a number, so that no two are one line but for their spaces.
        let sentence = |(n, (_, name)): (usize, &(String, String))| format!("{} {n}", around(lang, name));
        let sentences: Vec<String> = names.iter().enumerate().map(sentence).collect();
        for ((normal, name), found) in names.iter().zip(by_block(lang, &sentences)) {
            let told: Vec<_> = found.iter().map(|e| (e.kind, e.surface.as_str(), e.normal.as_str())).collect();
            assert_eq!(told, [(kind, name.as_str(), normal.as_str())], "{lang}");
        }
        let glue = match lang {
            "ja" => ("ア大", "大ア"),
            "ko" => ("갑", "갑갑"),
            "ar" => ("ض", "ضض"),
            "ru" => ("бы", "щик"),
            _ => ("Xo", "xo"),
        };
        let inside = |(n, (_, name)): (usize, &(String, String))| {
            format!("{} {n}", around(lang, &format!("{}{name}{}", glue.0, glue.1)))
        };
        // Chinese parts no words: what stands inside others is in a list of its own.
        let glued: Vec<String> = names.iter().enumerate().filter(|_| lang != "zh").map(inside).collect();
        for (sentence, found) in glued.iter().zip(by_block(lang, &glued)) {
            let listed: Vec<_> = found.iter().filter(|e| e.method.as_str() == "gazetteer").collect();
            assert!(listed.is_empty(), "{sentence}: {listed:?}");
        }
    }
}

#[test]
fn every_place_is_found_as_a_word_and_not_in_one() {
    walk("places.tsv", EntityKind::Place);
}

#[test]
fn every_organisation_is_found_as_a_word_and_not_in_one() {
    walk("organisations.tsv", EntityKind::Organisation);
}

#[test]
fn no_form_stands_in_two_rows_of_a_language() {
    for lang in LANGS {
        let all = [rows(&format!("{lang}/places.tsv")), rows(&format!("{lang}/organisations.tsv"))].concat();
        let mut words: Vec<String> = all.into_iter().flat_map(|(_, words)| words).collect();
        words.sort();
        let twice: Vec<_> = words.windows(2).filter(|w| w[0] == w[1]).collect();
        assert!(twice.is_empty(), "{lang}: {twice:?}");
    }
}

/// Nobody and nothing is named in the sentence made of each line.
fn no_names(file: &str, sentence: impl Fn(&str) -> String, is_wrong: impl Fn(&str, &Entity) -> bool) {
    for line in lines(file) {
        let wrong: Vec<_> = entities("zh", &sentence(&line)).into_iter().filter(|e| is_wrong(&line, e)).collect();
        assert!(wrong.is_empty(), "{line}: {wrong:?}");
    }
}

#[test]
fn what_only_looks_like_a_name_is_none() {
    no_names("zh/not_names.txt", |line| format!("他们说{line}好。"), |_, e| e.method.as_str() == "gazetteer");
    no_names(
        "zh/not_people.txt",
        |line| format!("雾大,{line}说。主任{line}说。"),
        |line, e| e.kind == EntityKind::Person && e.surface.contains(line),
    );
    no_names("zh/not_laws.txt", |line| format!("他读《渡口{line}》。"), |_, e| e.kind == EntityKind::Law);
}

#[test]
fn what_carries_a_persons_name_is_nobody() {
    for thing in lines("things.txt") {
        for lang in ["en", "de"] {
            let people = entities(lang, &format!("«Anna {thing}» 12."));
            assert!(people.iter().all(|e| e.kind != EntityKind::Person), "{lang} {thing}: {people:?}");
        }
    }
}

/// The one person of a sentence, with the role.
fn person(lang: &str, sentence: &str) -> (String, String) {
    let all = entities(lang, sentence);
    let person = all.iter().find(|e| e.kind == EntityKind::Person);
    let person = person.unwrap_or_else(|| panic!("{lang}: nobody in {sentence}: {all:?}"));
    (person.surface.clone(), person.role.clone().unwrap_or_default())
}

#[test]
fn every_office_gives_its_holder_a_role() {
    for lang in LANGS {
        for office in lines(&format!("{lang}/roles.txt")) {
            let (name, sentence) = match lang {
                "ar" => ("محمد العلي", format!("وصل {office} محمد العلي أمس إلى الميناء.")),
                "ja" => ("山野一郎", format!("きのう、山野一郎{office}は来た。")),
                "ko" => ("홍길동", format!("어제 홍길동 {office}은 왔다.")),
                "ru" => ("Анна Лисина", format!("Вчера сюда приехал {office} Анна Лисина и долго говорил.")),
                "zh" => ("林知夏", format!("昨天{office}林知夏说。")),
                _ => ("Anna Kellerman", format!("«{office} Anna Kellerman» 12.")),
            };
            assert_eq!(person(lang, &sentence), (name.to_string(), office.clone()), "{lang}: {sentence}");
        }
    }
}

#[test]
fn every_name_of_the_lists_makes_a_person() {
    for given in lines("given_names.txt") {
        assert_eq!(
            person("en", &format!("{given} Kellerman came late to the harbour.")).0,
            format!("{given} Kellerman")
        );
    }
    for given in lines("ru/given_names.txt") {
        assert_eq!(person("ru", &format!("{given} Лисицын вчера пришёл домой.")).0, format!("{given} Лисицын"));
    }
    for given in lines("ar/given_names.txt") {
        assert_eq!(person("ar", &format!("وصل {given} العلي أمس.")).0, format!("{given} العلي"));
    }
    for family in lines("zh/surnames.txt") {
        assert_eq!(person("zh", &format!("昨天主任{family}知夏说。")).0, format!("{family}知夏"));
    }
    for family in lines("ja/surnames.txt") {
        assert_eq!(person("ja", &format!("きのう、{family}太一さんは来た。")).0, format!("{family}太一"));
    }
    for family in lines("ko/surnames.txt") {
        assert_eq!(person("ko", &format!("어제 {family}길동 대통령은 왔다.")).0, format!("{family}길동"));
    }
}

#[test]
fn every_verb_of_speech_tells_of_a_speaker() {
    for verb in lines("zh/said.txt") {
        assert_eq!(person("zh", &format!("“雾大,”林知夏{verb}。")).0, "林知夏", "{verb}");
    }
}

#[test]
fn every_ending_makes_an_organisation() {
    for ending in lines("zh/organisation_endings.txt") {
        let all = entities("zh", &format!("记者从海南蓝海{ending}获悉。"));
        let named = format!("海南蓝海{ending}");
        assert!(all.iter().any(|e| e.kind == EntityKind::Organisation && e.surface == named), "{ending}: {all:?}");
    }
}

/// The amount and currency of the one sum of a sentence.
fn sum(lang: &str, sentence: &str) -> (String, Option<&'static str>) {
    let all = entities(lang, sentence);
    let sum = all.iter().find(|e| e.kind == EntityKind::Money).unwrap_or_else(|| panic!("{lang}: {sentence}: {all:?}"));
    (sum.amount.clone().unwrap_or_default(), sum.currency)
}

#[test]
fn every_word_and_sign_of_a_currency_is_read() {
    for lang in LANGS {
        for (code, words) in rows(&format!("{lang}/currencies.tsv")) {
            for word in words {
                let (amount, currency) = sum(lang, &format!("12 {word}."));
                assert_eq!(amount, "12", "{lang} {word}");
                assert!(code.starts_with('?') || currency == Some(code.as_str()), "{lang} {word}: {currency:?}");
            }
        }
    }
    for (code, signs) in rows("symbols.tsv") {
        for sign in signs {
            let (amount, currency) = sum("en", &format!("It cost {sign} 12 then."));
            assert_eq!(amount, "12", "{sign}");
            assert!(code.starts_with('?') || currency == Some(code.as_str()), "{sign}: {currency:?}");
        }
    }
}

#[test]
fn every_power_of_ten_counts() {
    let word = |lang: &str| match lang {
        "ar" => "يورو",
        "ru" => "евро",
        "de" => "Euro",
        "it" => "di euro",
        "fr" | "es" | "pt" => "d’euros",
        _ => "euros",
    };
    for lang in ["ar", "de", "en", "es", "fr", "it", "pt", "ru"] {
        for (power, scales) in rows(&format!("{lang}/scales.tsv")) {
            for scale in scales {
                let sentence = format!("7 {scale} {}.", word(lang));
                let zeros = "0".repeat(power.parse().unwrap());
                assert_eq!(sum(lang, &sentence), (format!("7{zeros}"), Some("EUR")), "{lang}: {sentence}");
            }
        }
    }
}

#[test]
fn every_country_has_its_own_dollar_peso_or_krone() {
    for line in lines("currency_regions.tsv") {
        let parts: Vec<&str> = line.split('\t').collect();
        let [family, country, code] = parts[..] else { panic!("{line}") };
        let (lang, sentence) = match family {
            "dollar" => (format!("en-{country}"), "It cost 12 dollars in the end."),
            "rupee" => (format!("en-{country}"), "It cost 12 rupees in the end."),
            "yen" => (format!("en-{country}"), "It cost ¥12 in the end."),
            "peso" => (format!("es-{country}"), "Al final costó 12 pesos."),
            "krone" => (format!("de-{country}"), "Es kostete am Ende 12 Kronen."),
            _ if country == "CN" => ("zh-CN".to_string(), "最后花了12元。"),
            _ => (format!("zh-Hant-{country}"), "最後花費僅12元,沒錯。"),
        };
        assert!(sum(&lang, sentence).1 == Some(code), "{line}: {:?}", sum(&lang, sentence));
    }
}

#[test]
fn a_korean_name_is_found_with_each_particle_behind_it() {
    let particles = lines("ko/particles.txt");
    let sentence = |(n, particle): (usize, &String)| format!("어제 대만{particle} 그들은 오래 이야기했다. {n}");
    let sentences: Vec<String> = particles.iter().enumerate().map(sentence).collect();
    for (particle, found) in particles.iter().zip(by_block("ko", &sentences)) {
        assert!(found.iter().any(|e| e.surface == "대만" && e.kind == EntityKind::Place), "{particle}: {found:?}");
    }
    assert!(particles.windows(2).all(|two| two[0].len() >= two[1].len()), "the longest first");
}
