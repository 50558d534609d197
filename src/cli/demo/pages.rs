//! The site map of the built-in news sites: which page stands where, how it is answered, what must become of it.
//! Never a page's text: that stands in `tests/pages`.

use crate::model::FailureCode;

/// How a row is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Behaviour {
    /// 200, UTF-8.
    Plain,
    /// 200, in the encoding of this label; only the page's own `<meta>` names it.
    Encoded(&'static str),
    /// 200, with `Content-Encoding: gzip`.
    Gzip,
    /// 200, in drips that take [`super::site::DRIP_TIME`] together.
    Slow,
    /// 503 with `Retry-After: 1` the first time, then 200.
    UnavailableOnce,
    /// 301 to this path of the same site.
    MovedTo(&'static str),
    /// 404 with a page that says so.
    NotFound,
    /// 200, but a PDF.
    Pdf,
}

/// What must become of a row's URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// An article of its own.
    Stored,
    /// Another listed URL has the article.
    Duplicate,
    /// No record, for this reason.
    Refused(FailureCode),
    /// It is not on the list: only reached through another row.
    Unlisted,
}

/// One row of the site map.
#[derive(Debug, Clone, Copy)]
pub(super) struct SitePage {
    /// Which site (port) it stands on: an index below [`SITES`].
    pub site: usize,
    /// Its path.
    pub path: &'static str,
    /// Its HTML, with `{{origin}}` still in it.
    pub html: &'static str,
    /// The `expected.toml` beside the page; empty where the row is no article.
    pub expected: &'static str,
    /// How it is answered.
    pub behaviour: Behaviour,
    /// What must become of it.
    pub fate: Fate,
}

impl SitePage {
    const fn new(site: usize, path: &'static str, html: &'static str, expected: &'static str) -> SitePage {
        SitePage { site, path, html, expected, behaviour: Behaviour::Plain, fate: Fate::Stored }
    }

    const fn answered(self, behaviour: Behaviour) -> SitePage {
        SitePage { behaviour, ..self }
    }

    const fn fated(self, fate: Fate) -> SitePage {
        SitePage { fate, ..self }
    }

    const fn unlisted(self) -> SitePage {
        self.fated(Fate::Unlisted)
    }

    const fn refused(self, code: FailureCode) -> SitePage {
        self.fated(Fate::Refused(code))
    }

    /// The title that its record must have.
    pub fn title(&self) -> Option<&'static str> {
        let quoted = self.expected.lines().find_map(|line| line.strip_prefix("title = \""))?;
        quoted.strip_suffix('"')
    }
}

/// A page of `tests/pages`, with its expected record.
macro_rules! page {
    ($site:literal, $path:literal, $case:literal) => {
        SitePage::new(
            $site,
            $path,
            include_str!(concat!("../../../tests/pages/", $case, "/page.html")),
            include_str!(concat!("../../../tests/pages/", $case, "/expected.toml")),
        )
    };
}

/// A row without an article behind it.
const fn bare(site: usize, path: &'static str, html: &'static str) -> SitePage {
    SitePage::new(site, path, html, "")
}

/// How many sites there are; each has a port and a robots.txt of its own.
pub(super) const SITES: usize = 12;

/// What every site's robots.txt says.
pub(super) const ROBOTS: &str = "User-agent: *\nDisallow: /private/\n";

const NOT_FOUND: &str =
    "<!DOCTYPE html><html lang=\"en\"><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>";

/// A page of menus with nothing between them.
const EMPTY: &str = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Valley Voice</title></head><body>\
<header><a href=\"/\">Valley Voice</a><nav><a href=\"/news/\">News</a> <a href=\"/sport/\">Sport</a></nav></header>\
<main></main><footer><a href=\"/contact\">Contact</a></footer></body></html>";

const PRIVATE: &str =
    "<!DOCTYPE html><html lang=\"en\"><head><title>Draft</title></head><body><p>Not for robots.</p></body></html>";

/// The shortest thing a reader of PDF files would open.
pub(super) const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// Every page of every site.
pub(super) const PAGES: &[SitePage] = &[
    page!(0, "/a/20871.html", "zh/farm_line"),
    page!(0, "/nc/2025/1024/9127.htm", "zh/table"),
    page!(0, "/wh/2025/10/11/0451.shtml", "zh/gbk").answered(Behaviour::Encoded("gbk")),
    page!(0, "/a/63071.html", "zh/seed"),
    page!(1, "/a/55310.html", "zh/farm_paragraphs"),
    page!(1, "/p/7719203", "zh/soup"),
    page!(1, "/2025/03/xiubiao", "zh/pinyin_decomposed"),
    page!(1, "/zx/88213.html", "zh/hant_class_t"),
    page!(1, "/a/63072.html", "zh/seed_p"),
    page!(2, "/minsheng/202509/t0902_3381.html", "zh/portal"),
    page!(2, "/eco/20250518/c_10882.html", "zh/wire"),
    page!(3, "/city/2025-12/02/content_771.htm", "zh/pinyin_tone_digits"),
    page!(3, "/people/2025-07/21/content_488.htm", "zh/pinyin_toneless"),
    page!(3, "/culture/p/3310", "zh/glosses"),
    page!(4, "/local/202506140233.aspx", "zh/hant_wire"),
    page!(4, "/2025/05/waves/", "zh/hant_blog"),
    page!(5, "/2025/03/11/ferry-strike-ends", "en/agency_dateline"),
    page!(5, "/blog/the-secret-was-the-bowl/", "en/blog"),
    page!(5, "/news/snow-carrow-pass/", "en/live_list"),
    page!(5, "/science/coolest-car-park", "en/table_in_text").answered(Behaviour::Gzip),
    page!(5, "/culture/orchestra-aisle-nine", "en/quote"),
    page!(5, "/story/gas-free-hour", "en/microdata"),
    page!(6, "/regional/ohlebruecke-offen-1.4711", "de/dpa"),
    page!(6, "/gesellschaft/altenmoor", "de/reportage").answered(Behaviour::Slow),
    page!(6, "/2025/03/acht-jahre-beet/", "de/umlaut_blog"),
    page!(6, "/ratgeber/heizung-einstellen/", "de/verbraucher"),
    page!(6, "/regions/saint-aubrac-train", "fr/afp"),
    page!(6, "/culture/kermadec-orgues", "fr/entretien"),
    page!(6, "/vie-pratique/biodechets/", "fr/pratique"),
    page!(7, "/medio-ambiente/regantes-jaro", "es/efe"),
    page!(7, "/cultura/centralita-remedios-palau", "es/cronica"),
    page!(7, "/2025/08/un-gallo-en-el-quinto/", "es/blog").unlisted(),
    page!(7, "/cronaca/teatro-borgovento", "it/ansa"),
    page!(7, "/costume/ombrellaio", "it/costume"),
    page!(7, "/pais/centro-de-saude-movel", "pt/lusa").answered(Behaviour::UnavailableOnce),
    page!(7, "/cronicas/eletrico-28/", "pt/cronica"),
    page!(8, "/obshchestvo/20250212-lastochka.html", "ru/tass"),
    page!(8, "/lyudi/kamennyy-brod", "ru/reportage"),
    page!(8, "/2025/12/datchik-pozhara/", "ru/portal"),
    page!(8, "/society/wadi-canals", "ar/reuters"),
    page!(8, "/thaqafa/mujallid", "ar/thaqafa"),
    page!(9, "/articles/20250322-todaimori", "ja/kyodo"),
    page!(9, "/2025/06/toshoshitsu/", "ja/ruby"),
    page!(9, "/bunka/kagura-men", "ja/furigana"),
    page!(9, "/view/AKR20250415", "ko/yonhap"),
    page!(9, "/culture/maru-0702", "ko/hanja"),
    page!(9, "/news/slow-door/", "ko/portal"),
    page!(2, "/wenhua/202512/t1221_4410.html", "zh/original_title"),
    page!(5, "/local/st-brannocs-bell", "en/long_comments"),
    page!(6, "/lokales/eisbaer-gestohlen", "de/teaserwand"),
    page!(6, "/norden/jolanda-liveticker", "de/liveticker"),
    page!(4, "/local/8812", "zh/hant_hongkong"),
    page!(10, "/actu/virelle-en-direct", "fr/direct"),
    page!(10, "/regions/source-vaucresson", "fr/abonnes"),
    page!(10, "/reportajes/isla-sin-relojes", "es/spa"),
    page!(10, "/ciencia/canal-tlamaco", "es/xinhua"),
    page!(10, "/cronaca/ponte-di-barche", "it/latin1").answered(Behaviour::Encoded("iso-8859-1")),
    page!(10, "/cronaca/neve-montecorno-diretta", "it/diretta"),
    page!(10, "/lingue/robot-dialetto", "it/intervista"),
    page!(10, "/educacao/telhado-de-sementes", "pt/amp"),
    page!(10, "/fugas/sete-mercados", "pt/lista"),
    page!(10, "/sociedade/o-que-sobra-da-salina", "pt/assinantes"),
    page!(11, "/news/8812.aspx", "ar/jadwal").answered(Behaviour::Encoded("windows-1256")),
    page!(11, "/hiwarat/maps-of-memory/", "ar/hiwar"),
    page!(11, "/energy/snow-house", "ar/arqam"),
    page!(11, "/shakai/20250211.html", "ja/sjis").answered(Behaviour::Encoded("shift_jis")),
    page!(11, "/interview/yunoki/", "ja/taidan"),
    page!(11, "/view/30412", "ko/euckr").answered(Behaviour::Encoded("euc-kr")),
    page!(11, "/a/99120", "ko/moksori"),
    page!(11, "/news/tramvay.html", "ru/koi8").answered(Behaviour::Encoded("koi8-r")),
    page!(11, "/reportage/malye-brody", "ru/hronika"),
    // The same article under a second address: its canonical names the first.
    page!(5, "/print/ferry-strike-ends", "en/agency_dateline").fated(Fate::Duplicate),
    // Moved, and the new address is listed too.
    bare(5, "/old/grid-gas-free", "").answered(Behaviour::MovedTo("/story/gas-free-hour")).fated(Fate::Duplicate),
    // Moved, and only the old address is listed: the title is the destination's.
    SitePage::new(7, "/p/118", "", include_str!("../../../tests/pages/es/blog/expected.toml"))
        .answered(Behaviour::MovedTo("/2025/08/un-gallo-en-el-quinto/")),
    bare(5, "/turn/left", "").answered(Behaviour::MovedTo("/turn/right")).refused(FailureCode::RedirectLoop),
    bare(5, "/turn/right", "").answered(Behaviour::MovedTo("/turn/left")).unlisted(),
    bare(4, "/local/withdrawn.aspx", NOT_FOUND).answered(Behaviour::NotFound).refused(FailureCode::PermanentHttp),
    bare(3, "/private/draft.htm", PRIVATE).refused(FailureCode::RobotsDenied),
    bare(2, "/files/annual-report.pdf", "").answered(Behaviour::Pdf).refused(FailureCode::BadContentType),
    bare(8, "/empty/", EMPTY).refused(FailureCode::EmptyContent),
];

/// Other spellings on the list: a second listing of a page, told apart only by where the reader came from.
pub(super) const TRACKED: &[(usize, &str)] =
    &[(6, "/regional/ohlebruecke-offen-1.4711?utm_source=newsletter&utm_medium=email")];

/// Lines of the list that are no address at all.
pub(super) const INVALID: &[&str] = &["http//the-slashes-went-missing.example/news", "https://[half-an-address/story"];
