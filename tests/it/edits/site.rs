//! The articles of the site and the twelve ways in which it edits them, in English and Chinese by turns.
//! Never a third party's text.

/// A way to edit an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    Headline,
    Words,
    ParagraphAdded,
    ParagraphTaken,
    ParagraphsSwapped,
    Caption,
    Date,
    Author,
    Correction,
    HeadlineAndBody,
    /// Other links, another menu, other counters, another time of modification: no change.
    ChromeAndCounters,
    /// The same text under other markup: no change.
    Markup,
}

pub const EDITS: &[Edit] = &[
    Edit::Headline,
    Edit::Words,
    Edit::ParagraphAdded,
    Edit::ParagraphTaken,
    Edit::ParagraphsSwapped,
    Edit::Caption,
    Edit::Date,
    Edit::Author,
    Edit::Correction,
    Edit::HeadlineAndBody,
    Edit::ChromeAndCounters,
    Edit::Markup,
];

impl Edit {
    /// The edit of an article: two languages by turns within each way.
    pub fn of(number: usize) -> Edit {
        EDITS[number / 2 % EDITS.len()]
    }

    /// What `v_changed` says of it.
    pub fn changes(self) -> &'static str {
        match self {
            Edit::Headline => "headline",
            Edit::Words | Edit::ParagraphAdded | Edit::ParagraphTaken | Edit::ParagraphsSwapped | Edit::Caption => {
                "body"
            }
            Edit::Date => "date",
            Edit::Author => "authors",
            Edit::Correction => "body, correction",
            Edit::HeadlineAndBody => "headline, body",
            Edit::ChromeAndCounters | Edit::Markup => "",
        }
    }

    pub fn apply(self, page: &mut Page) {
        let chinese = page.is_chinese();
        let own = |english: &str, han: &str| if chinese { han.to_string() } else { english.to_string() };
        match self {
            Edit::Headline => page.title += &own(" after a long night", "，会议开到深夜"),
            Edit::Words => {
                page.paragraphs[1] = page.paragraphs[1].replace(&own("council", "议会"), &own("committee", "委员会"));
            }
            Edit::ParagraphAdded => page.paragraphs.insert(2, own(ADDED[0], ADDED[1])),
            Edit::ParagraphTaken => drop(page.paragraphs.remove(2)),
            Edit::ParagraphsSwapped => page.paragraphs.swap(1, 3),
            Edit::Caption => page.caption = own("The old bridge on the morning of the vote.", "表决当天早晨的旧桥。"),
            Edit::Date => page.day += 1,
            Edit::Author => page.author = own("Martin Webb", "周明远"),
            Edit::Correction => page.paragraphs.push(own(CORRECTION[0], CORRECTION[1])),
            Edit::HeadlineAndBody => {
                page.title += &own(" and the school", "与学校");
                page.paragraphs[3] += &own(" The school opens too.", "学校也将开放。");
            }
            Edit::ChromeAndCounters => {
                (page.views, page.comments, page.modified_hour) = (page.views + 1_234, page.comments + 56, 21);
                page.related += 17;
            }
            Edit::Markup => page.plain = false,
        }
    }
}

const ADDED: [&str; 2] = [
    "The engineer who drew the plans told the meeting that the piers would be set on rock and not on sand, as before.",
    "绘制图纸的工程师在会上说，新桥墩将建在岩石上，而不是像过去那样建在沙地上。",
];
const CORRECTION: [&str; 2] = [
    "Correction: an earlier version of this article gave the length of the bridge as 400 metres; it is 40 metres.",
    "更正：本文早前版本把桥长误写为400米，实为40米。",
];

const ENGLISH: &[&str] = &[
    "The council of the valley decided on Tuesday evening to build the new bridge beside the old one, after a debate of five hours in the town hall.",
    "Members of the council had before them three plans, of which the cheapest was drawn up by a firm from the coast and the dearest by the county itself.",
    "Traders on the market square said that two winters without a bridge had cost them a third of their customers, and that nobody had asked them before.",
    "The work is to begin when the snow has melted, and the first lorries should cross the river before the apples are ripe in the year that follows.",
    "The mayor thanked everybody who had come to listen, and promised to publish the contracts as soon as they are signed by both sides.",
];
const CHINESE: &[&str] = &[
    "河谷议会星期二晚间经过五个小时的讨论，决定在旧桥旁边建造一座新桥，会议在镇公所举行，数百名居民到场旁听。",
    "议会此前收到三份方案，其中造价最低的由沿海一家公司提出，造价最高的则由县里自行编制，两者相差一倍以上。",
    "集市上的商户表示，两个冬天没有桥可走，客人少了三分之一，而在此之前从来没有人征求过他们的意见。",
    "工程将在积雪融化之后动工，预计第二年苹果成熟以前，第一批货车就能够从新桥上驶过这条河流。",
    "镇长向前来旁听的居民表示感谢，并承诺合同由双方签署以后立即向社会公布，接受所有人的监督。",
];

/// An article as the site has it now.
#[derive(Debug, Clone)]
pub struct Page {
    number: usize,
    title: String,
    paragraphs: Vec<String>,
    caption: String,
    author: String,
    day: usize,
    /// No two articles were published at the same time: the order of copies is told by it.
    minute: usize,
    views: usize,
    comments: usize,
    modified_hour: usize,
    related: usize,
    plain: bool,
}

impl Page {
    pub fn numbered(number: usize) -> Page {
        let chinese = number % 2 == 1;
        let texts = if chinese { CHINESE } else { ENGLISH };
        let text = |(at, text): (usize, &&str)| {
            let file = number * 10 + at;
            if chinese {
                format!("{text}卷宗编号为{file}号。")
            } else {
                format!("{text} The file has the number {file}.")
            }
        };
        let own = |english: String, han: String| if chinese { han } else { english };
        Page {
            number,
            title: own(format!("Valley decides on bridge number {number}"), format!("河谷决定建造第{number}号大桥")),
            paragraphs: texts.iter().enumerate().map(text).collect(),
            caption: own("The old bridge in winter.".into(), "冬天的旧桥。".into()),
            author: own("Joan Miller".into(), "林知夏".into()),
            day: 1 + number % 20,
            minute: number % 60,
            views: number * 3 + 5,
            comments: number % 7,
            modified_hour: 9,
            related: number,
            plain: true,
        }
    }

    /// As a site has it that copied it.
    pub fn a_day_later(mut self) -> Page {
        self.day += 1;
        self
    }

    pub fn is_chinese(&self) -> bool {
        self.number % 2 == 1
    }

    pub fn html(&self) -> String {
        let Page { title, caption, author, day, minute, views, comments, modified_hour, related, .. } = self;
        let (lang, site, counters) = if self.is_chinese() {
            ("zh-Hans", "河谷日报", format!("阅读 {views} 评论 {comments}"))
        } else {
            ("en", "The Valley Post", format!("{views} views {comments} comments"))
        };
        let (open, close) = if self.plain { ("<p>", "</p>\n") } else { ("<p class=\"t\"><span>", "</span></p>") };
        let body: Vec<String> = self.paragraphs.iter().map(|text| [open, text, close].concat()).collect();
        let body = body.concat();
        let link = |n: usize| format!("<li><a href=/{n}>{}</a></li>", ["Sport", "Weather", "Letters"][n % 3]);
        let links = (0..4).map(|n| link(related + n)).collect::<Vec<_>>().concat();
        format!(
            "<!doctype html><html lang={lang}><head><meta charset=utf-8><title>{title} | {site}</title>\
             <meta name=author content=\"{author}\"><meta property=article:published_time content=2025-03-{day:02}T08:{minute:02}:00Z>\
             <meta property=article:modified_time content=2025-04-01T{modified_hour:02}:00:00Z></head><body>\
             <nav><ul>{links}</ul></nav><article><h1>{title}</h1><div class=meta>{counters}</div>\
             <figure><img src=/bridge.jpg alt=\"\"><figcaption>{caption}</figcaption></figure>{body}</article>\
             <aside><h3>Related</h3><ul>{links}</ul></aside><footer>Copyright {site}</footer></body></html>"
        )
    }
}
