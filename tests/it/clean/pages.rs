//! Whole articles: page noise, repeats, boilerplate, one-line bodies, kinds.
//! Never a text that is not our own.

use super::{article, draft, texts};
use copydesk::clean::{Options, clean};
use copydesk::model::{BlockKind, DraftBlock, Noise, NoteKind, PersonRole, Ruby};

const FOG: &str = "渡口的雾散了,老人把船系在柳树下,等第一批赶集的人。";

fn kind_and_text(paragraphs: &[&str]) -> Vec<(BlockKind, String)> {
    article("一天", paragraphs).blocks.into_iter().map(|b| (b.kind, b.text)).collect()
}

#[test]
fn three_readings_make_a_page_noisy_and_two_do_not() {
    let two = article("一天", &["渡口(dùkǒu)的老人(lǎorén)等在柳树下不说话。"]);
    assert_eq!(two.noise, Noise::Clean);
    assert_eq!(two.blocks[0].text, "渡口(dùkǒu)的老人(lǎorén)等在柳树下不说话。");
    let three = article("渡口(dùkǒu)", &["老人(lǎorén)等在柳树下不说话。", "起雾(qǐwù)的早上没有船开出去。"]);
    assert_eq!(three.noise, Noise::Noisy);
    assert_eq!(three.title.as_ref().unwrap().text, "渡口");
    assert_eq!(texts(&three), ["老人等在柳树下不说话。", "起雾的早上没有船开出去。"]);
}

#[test]
fn toneless_readings_are_noise_when_there_are_three() {
    let page = article("一天", &["渡口(dukou)的老人(laoren)在起雾(qiwu)的早上等小米(Xiaomi)开门。"]);
    assert_eq!(texts(&page), ["渡口的老人在起雾的早上等小米(Xiaomi)开门。"]);
}

#[test]
fn a_fully_annotated_text_is_a_reader() {
    let page = article("一天", &["老人(lǎorén)等(děng)船(chuán)。", "天(tiān)亮(liàng)了(le)。"]);
    assert_eq!(page.noise, Noise::Reader);
    assert!(page.blocks.iter().flat_map(|b| &b.notes).all(|n| n.kind == NoteKind::Reader));
}

#[test]
fn annotated_traditional_text_is_noise() {
    let page = article("一天", &["國(guó)內(nèi)企業(yè)開(kāi)會(huì)。"]);
    assert_eq!((page.noise, texts(&page)), (Noise::Noisy, vec!["國內企業開會。"]));
}

#[test]
fn repeats_of_the_title_and_of_the_block_before_are_cut() {
    let page = article("渡口 一天", &["渡口一天", FOG, FOG, "雾又来了。", FOG]);
    assert_eq!(texts(&page), [FOG, "雾又来了。", FOG]);
    assert_eq!(page.cuts.iter().map(|c| c.rule).collect::<Vec<_>>(), ["repeat.title", "repeat.block"]);
    assert!(article("一天", &[FOG, "等等!", "等等!", FOG]).cuts.is_empty());
}

#[test]
fn page_furniture_is_cut_whole() {
    let lines = [
        "(责任编辑:林知夏)",
        "转载请注明出处:news.example",
        "扫一扫,关注公众号看更多",
        "更多精彩内容,请下载客户端",
        "点击查看更多",
        "分享到: 微信 微博",
        "暂无评论,快来抢沙发吧~",
        "【打印本页】【关闭窗口】",
        "Advertisement",
        "Read more: The ferry that never left",
        "Sign up for our morning newsletter",
        "(Reporting by Ann Lee; Editing by Bo Chen)",
        "Anzeige",
        "Lesen Sie auch: Die Fähre",
        "Publicité",
        "À lire aussi : le bac",
        "Publicidad",
        "Lea también: el ferry",
        "Leggi anche: il traghetto",
        "Leia também: a balsa",
        "関連記事",
        "本サイトの記事の無断転載を禁じます",
        "무단 전재 및 재배포 금지",
        "Читайте также: паром",
        "اقرأ أيضا: العبارة",
    ];
    for line in lines {
        let page = article("一天", &[FOG, "雾又来了。", line, FOG, "船开了。", "灯灭了。", "水还在响。"]);
        assert_eq!(page.cuts.len(), 1, "{line}");
        assert!(page.cuts[0].rule.ends_with(".boilerplate"), "{line}");
    }
}

#[test]
fn longer_furniture_is_cut_at_the_edges_and_what_stood_behind_it() {
    let line = |n: usize| {
        format!("版权声明:本站文章第{n}版归青渡镇渡口街道文化站全体同仁共同所有,任何形式的使用都要先写信来问一声")
    };
    let lines: Vec<String> = (1..=6).map(line).collect();
    let inside = [FOG, "雾又来了。", "船开了。", &lines[0], "灯灭了。", "水还在响。", "天亮了。"];
    assert!(article("一天", &inside).cuts.is_empty());
    let tail: Vec<&str> = [FOG].into_iter().chain(lines.iter().map(String::as_str)).collect();
    assert_eq!(texts(&article("一天", &tail)), [FOG]);
}

#[test]
fn a_sentence_that_mentions_such_a_word_stays() {
    for line in [
        "他在直播里说,点击查看的人比下单的人多得多。",
        "老人不会扫一扫,孙子替他付了钱。",
        "编辑林知夏说,来源:问题不在于雾。",
        "She said the advertisement had cost the town a fortune.",
        "Die Anzeige gegen den Fährmann wurde zurückgezogen.",
    ] {
        let page = article("一天", &[FOG, line, FOG]);
        assert!(page.cuts.is_empty(), "{line}: {:?}", page.cuts);
    }
}

#[test]
fn a_one_line_body_falls_into_its_blocks() {
    let body = "渡口在雾里的样子(无人机照片,2025年3月4日摄)。青渡网发  新华社青渡7月9日电 (记者 林知夏)清晨的渡口起了雾,老人等在树下。 \
                从“看雾”到“看人” 雾散之后,河面上只剩下一条长长的水痕。 鸭子们上岸了 最后一班船走了,岸上的(Lin An)招牌还亮着。 \
                2025年3月5日,老人在系船。林知夏 摄 “明天还来。”他说。";
    let expected = [
        (BlockKind::Caption, "渡口在雾里的样子(无人机照片,2025年3月4日摄)。青渡网发"),
        (BlockKind::Paragraph, "新华社青渡7月9日电 (记者 林知夏)清晨的渡口起了雾,老人等在树下。"),
        (BlockKind::Subhead, "从“看雾”到“看人”"),
        (BlockKind::Paragraph, "雾散之后,河面上只剩下一条长长的水痕。"),
        (BlockKind::Subhead, "鸭子们上岸了"),
        (BlockKind::Paragraph, "最后一班船走了,岸上的(Lin An)招牌还亮着。"),
        (BlockKind::Caption, "2025年3月5日,老人在系船。林知夏 摄"),
        (BlockKind::Paragraph, "“明天还来。”他说。"),
    ];
    assert_eq!(kind_and_text(&[body]), expected.map(|(k, t)| (k, t.to_string())));
}

#[test]
fn tags_and_indents_left_in_a_block_part_it() {
    let tags = "&lt;p&gt;雾散了。&lt;/p&gt;&lt;p&gt;船开了&lt;br/&gt;走了。&lt;/p&gt;";
    assert_eq!(texts(&article("一天", &[tags])), ["雾散了。", "船开了\n走了。"]);
    let indents = "\u{3000}\u{3000}雾散了。\u{3000}\u{3000}船开了。林\u{3000}\u{3000}安走了。";
    let page = article("一天", &[indents]);
    assert_eq!(texts(&page), ["雾散了。", "船开了。林 安走了。"]);
    let rules: Vec<_> = page.blocks[0].edits.iter().map(|e| e.rule).collect();
    assert_eq!(rules, ["text.blank", "text.paragraphs"]);
}

#[test]
fn code_keeps_what_looks_like_markup() {
    let mut draft = draft("一天", &["a &lt;p&gt; b</p>"]);
    draft.blocks[0].kind = BlockKind::Code;
    assert_eq!(clean(draft, &Options::default()).blocks[0].text, "a &lt;p&gt; b</p>");
}

#[test]
fn a_title_in_other_widths_before_and_after_the_body_is_an_echo() {
    let page = article("渡口的雾,散了", &["渡口的雾，散了", FOG, "渡口的雾, 散了"]);
    assert_eq!(texts(&page), [FOG]);
    assert!(page.cuts.iter().all(|c| c.rule == "repeat.title"));
}

#[test]
fn a_caption_that_names_its_source_is_no_furniture() {
    let mut draft = draft("一天", &[FOG, "来源:青渡日报", FOG]);
    draft.blocks[1].kind = BlockKind::Caption;
    assert_eq!(clean(draft, &Options::default()).cuts.len(), 0);
    assert_eq!(article("一天", &[FOG, "来源:青渡日报", "雾又来了。"]).cuts.len(), 1);
}

#[test]
fn rights_that_look_like_a_credit_are_furniture_where_no_picture_is() {
    let mut page = draft("Ferry", &[FOG, "© Riproduzione riservata"]);
    assert_eq!(clean(page.clone(), &Options::default()).cuts.len(), 1);
    page.blocks[1].after_image = true;
    assert_eq!(clean(page, &Options::default()).cuts.len(), 0);
}

#[test]
fn what_was_cut_names_its_makers() {
    use copydesk::annotate::{Options, annotate};
    let lines =
        [FOG, "来源:青渡日报", "(Reporting by Ann Lee; Editing by Bo Chen)", "(责任编辑:林知夏)", "原标题:渡口的雾"];
    let record = annotate(&article("一天", &lines), &Options::default());
    let people: Vec<_> = record.people.iter().map(|p| (p.name.as_str(), p.role)).collect();
    assert_eq!(
        people,
        [("Ann Lee", PersonRole::Reporter), ("Bo Chen", PersonRole::Editor), ("林知夏", PersonRole::Editor)]
    );
    assert_eq!((record.source_name.as_deref(), record.original_title.as_deref()), (Some("青渡日报"), Some("渡口的雾")));
    assert_eq!(record.body_text, FOG);
}

#[test]
fn an_ordinary_paragraph_is_left_whole() {
    let english = "The ferry left. It came back. Nobody was on board. The fog stayed until noon. ".repeat(4);
    let mixed =
        "他用 iPhone 手机拍下了渡口 的雾,然后发给了在 New York 的女儿,女儿说她想家了,想回来看看老人和船。".repeat(2);
    let spaced = "雾散了, 老人等着, 没有人来。 他想, 明天再来, 总会有人。 灯灭了, 水还在响, 天就亮了。 ".repeat(3);
    for text in [english.trim(), mixed.as_str(), spaced.trim()] {
        assert_eq!(kind_and_text(&[text]).len(), 1, "{text}");
    }
}

#[test]
fn a_credit_makes_a_caption_and_bold_a_subhead() {
    let mut draft = draft("一天", &["老人在系船。林知夏 摄", "鸭子们上岸了", "鸭子们上岸了。", "Un bac / AFP"]);
    draft.blocks[1].all_bold = true;
    draft.blocks[2].all_bold = true;
    draft.blocks[3].after_image = true;
    let kinds: Vec<_> = clean(draft, &Options::default()).blocks.iter().map(|b| b.kind).collect();
    assert_eq!(kinds, [BlockKind::Caption, BlockKind::Subhead, BlockKind::Paragraph, BlockKind::Caption]);
}

#[test]
fn a_ruby_reading_becomes_a_note() {
    let mut draft = draft("一日", &[]);
    let mut block = DraftBlock::new(BlockKind::Paragraph, " 渡し\u{200B}船は霧の中");
    let start = block.raw.find('霧').unwrap();
    block.ruby = vec![Ruby { start, end: start + '霧'.len_utf8(), reading: "きり".into() }];
    draft.blocks.push(block);
    let page = clean(draft, &Options::default());
    let note = &page.blocks[0].notes[0];
    assert_eq!((note.kind, note.offset, note.surface.as_str(), note.value.as_str()), (NoteKind::Ruby, 4, "霧", "きり"));
}

#[test]
fn what_was_met_is_flagged() {
    assert_eq!(article("一天", &["清\u{200B}晨"]).flags, ["invisible_characters"]);
    assert_eq!(article("一天", &["东说念主们益奇,东说念主们走了"]).flags, ["spun"]);
    assert_eq!(article("p\u{430}ypal在渡口", &[FOG]).flags, ["homoglyphs"]);
    let damaged = "國(guó)內(nèi)企業(yè)開(kāi)會(huì),今日?qǐng)?bào)開工,區^(qū)別";
    assert_eq!(article("一天", &[damaged, FOG, FOG]).flags, ["damaged_bytes"]);
    assert!(article("一天", &[FOG]).flags.is_empty());
}

#[test]
fn blocks_of_nothing_are_cut() {
    let page = article("一天", &["\u{200B} \u{3000}", FOG]);
    assert_eq!((texts(&page), page.cuts[0].rule), (vec![FOG], "text.blank"));
}
