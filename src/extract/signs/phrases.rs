//! How pages say that something is not there, or that one must log in: the phrases of eleven languages, as data.
//! Never a site's own wording: these are what content systems and web servers write by default, and what many repeat.

/// Phrases of one language.
pub(super) struct Phrases {
    /// They say it wherever they stand, in a title or in a line.
    pub(super) anywhere: &'static [&'static str],
    /// They say it only where nothing else is said: a title, or a heading, of these words alone.
    pub(super) alone: &'static [&'static str],
}

/// The page is not there.
#[rustfmt::skip]
pub(super) const MISSING: &[Phrases] = &[
    Phrases { // zh
        anywhere: &[
            "页面不存在", "页面没有找到", "页面找不到", "页面未找到", "页面无法找到", "页面已删除", "页面已被删除", "页面被删除", "页面已失效",
            "页面走丢", "页面丢失", "页面不见了", "找不到页面", "找不到该页", "找不到此页", "找不到网页", "找不到您访问的", "找不到您要的",
            "找不到你要的", "无法找到该页", "无法找到页面", "没有找到页面", "没有找到您要访问", "没有找到您访问", "网页不存在", "网页找不到",
            "文章不存在", "文章已删除", "文章已被删除", "文章未找到", "内容不存在", "内容已删除", "内容已被删除", "内容已被发布者删除",
            "内容已下架", "信息不存在", "信息已删除", "信息已被删除", "新闻不存在", "新闻已删除", "新闻已被删除", "稿件不存在", "链接不存在",
            "链接已失效", "帖子不存在", "帖子已被删除", "主题不存在", "主题已被删除", "您访问的页面", "你访问的页面", "您要访问的页面",
            "您所访问的页面", "您查找的页面", "您请求的页面", "您访问的内容", "您要查看的页面",
            "頁面不存在", "頁面找不到", "頁面已被刪除", "找不到頁面", "找不到網頁", "找不到您要的", "找不到您想要的", "網頁不存在", "查無此頁",
            "文章已刪除", "文章已被刪除", "內容不存在", "內容已刪除", "內容已被刪除", "新聞不存在", "新聞已被刪除", "您訪問的頁面", "您要找的頁面",
            "您尋找的頁面", "您所造訪的頁面", "查無此文",
        ],
        alone: &["找不到", "不存在", "未找到", "已删除", "已刪除", "页面错误", "頁面錯誤"],
    },
    Phrases { // en
        anywhere: &[
            "page not found", "page was not found", "page is not found", "page cannot be found", "page can not be found",
            "page can't be found", "page could not be found", "page couldn't be found", "page does not exist", "page doesn't exist",
            "page no longer exists", "page is not available", "page isn't available", "page is no longer available",
            "page has been removed", "page unavailable", "page you requested", "page you are looking for", "page you're looking for",
            "page you were looking for", "can't find that page", "can't find the page", "cannot find the page",
            "couldn't find that page", "couldn't find the page", "could not find the page", "could not find that page",
            "file not found", "document not found", "article not found", "story not found", "post not found", "content not found",
            "article does not exist", "article is no longer available", "story is no longer available",
            "article has been removed", "content is no longer available", "requested url was not found",
        ],
        alone: &["not found", "nothing found", "page missing", "gone"],
    },
    Phrases { // de
        anywhere: &[
            "seite nicht gefunden", "seite wurde nicht gefunden", "seite konnte nicht gefunden werden", "seite existiert nicht",
            "seite nicht verfügbar", "seite ist nicht verfügbar", "seite ist nicht mehr verfügbar", "angeforderte seite",
            "gewünschte seite", "gesuchte seite", "artikel nicht gefunden", "artikel wurde nicht gefunden",
            "artikel ist nicht mehr verfügbar", "artikel existiert nicht", "inhalt nicht gefunden", "inhalt ist nicht mehr verfügbar",
        ],
        alone: &["nicht gefunden"],
    },
    Phrases { // fr
        anywhere: &[
            "page introuvable", "page est introuvable", "page non trouvée", "page inexistante", "page n'existe pas",
            "page n'existe plus", "page n'a pas été trouvée", "page demandée", "page que vous cherchez", "page que vous recherchez",
            "article introuvable", "article non trouvé", "article n'existe plus", "contenu introuvable",
            "contenu n'est plus disponible", "document introuvable",
        ],
        alone: &["introuvable", "non trouvé", "non trouvée"],
    },
    Phrases { // es
        anywhere: &[
            "página no encontrada", "página no existe", "página no disponible", "no se encontró la página",
            "no se ha encontrado la página", "no se encuentra la página", "no hemos encontrado la página", "página solicitada",
            "página que buscas", "página que busca", "página que estás buscando", "artículo no encontrado", "noticia no encontrada",
            "contenido no encontrado", "contenido no disponible",
        ],
        alone: &["no encontrado", "no encontrada"],
    },
    Phrases { // it
        anywhere: &[
            "pagina non trovata", "pagina non esiste", "pagina inesistente", "pagina non disponibile", "pagina richiesta",
            "pagina cercata", "pagina che stai cercando", "pagina che cercavi", "articolo non trovato", "contenuto non trovato",
            "contenuto non disponibile",
        ],
        alone: &["non trovato", "non trovata"],
    },
    Phrases { // pt
        anywhere: &[
            "página não encontrada", "página não existe", "página não foi encontrada", "página indisponível", "página solicitada",
            "página que procura", "página que você procura", "página que você está procurando", "artigo não encontrado",
            "notícia não encontrada", "conteúdo não encontrado",
        ],
        alone: &["não encontrado", "não encontrada"],
    },
    Phrases { // ru
        anywhere: &[
            "страница не найдена", "страница не существует", "страницы не существует", "страница удалена", "страница была удалена",
            "такой страницы нет", "запрашиваемая страница", "запрошенная страница", "страница, которую вы ищете",
            "материал не найден", "материал удален", "статья не найдена", "статья удалена", "новость не найдена",
            "новость удалена", "документ не найден", "публикация не найдена",
        ],
        alone: &["не найдено", "не найдена", "не найден"],
    },
    Phrases { // ja
        anywhere: &[
            "ページが見つかりません", "ページは見つかりません", "ページを見つけることができません", "ページが存在しません", "ページは存在しません",
            "ページは削除され", "お探しのページ", "ご指定のページ", "指定されたページ", "記事が見つかりません", "記事は見つかりません",
            "記事は存在しません", "記事は削除され", "掲載期間が終了", "掲載を終了",
        ],
        alone: &["見つかりません", "見つかりませんでした"],
    },
    Phrases { // ko
        anywhere: &[
            "페이지를 찾을 수 없습니다", "페이지를 찾을 수 없어요", "페이지가 존재하지 않습니다", "페이지가 없습니다", "존재하지 않는 페이지",
            "요청하신 페이지", "찾을 수 없는 페이지", "기사를 찾을 수 없습니다", "존재하지 않는 기사", "삭제된 기사", "삭제되거나 존재하지",
        ],
        alone: &["찾을 수 없습니다"],
    },
    Phrases { // ar
        anywhere: &[
            "الصفحة غير موجودة", "الصفحة المطلوبة", "الصفحة التي تبحث عنها", "الصفحة التي طلبتها", "لم يتم العثور على الصفحة",
            "لم نعثر على الصفحة", "تعذر العثور على الصفحة", "المقال غير موجود", "الخبر غير موجود", "المحتوى غير موجود",
        ],
        alone: &["غير موجود", "غير موجودة"],
    },
];

/// One must log in to read.
#[rustfmt::skip]
pub(super) const LOGIN: &[Phrases] = &[
    Phrases { // zh
        anywhere: &[
            "登录后查看", "登录后可查看", "登录后才能查看", "登录后阅读", "登录后可阅读", "登录后才能阅读", "登录后继续", "登录后方可", "登录后才可",
            "登录查看全文", "登录阅读全文", "请先登录", "请您先登录", "请登录后", "需要登录才能", "需要登录后", "登陆后查看", "请先登陆",
            "登入後查看", "登入後閱讀", "登入後才能", "登入後即可", "登入後繼續", "請先登入", "請登入後", "需要登入才能",
        ],
        alone: &[
            "登录", "登陆", "登入", "请登录", "請登入", "用户登录", "用户登陆", "会员登录", "账号登录", "帐号登录", "密码登录", "会员登入", "會員登入",
            "使用者登入", "用戶登入", "登录注册", "登入註冊", "统一身份认证", "登录中心",
        ],
    },
    Phrases { // en
        anywhere: &[
            "log in to continue", "login to continue", "sign in to continue", "log in to read", "login to read", "sign in to read",
            "log in to view", "login to view", "sign in to view", "log in to access", "sign in to access",
            "logged in to view", "logged in to read", "logged in to access", "signed in to view", "signed in to read",
        ],
        alone: &[
            "login", "log in", "logon", "log on", "sign in", "signin", "please log in", "please sign in", "member login",
            "user login", "account login", "subscriber login", "log in or sign up", "log in or register", "login or register",
            "sign in or register", "sign in to your account", "log in to your account", "login required", "authentication required",
        ],
    },
    Phrases { // de
        anywhere: &[
            "bitte melden sie sich an", "bitte loggen sie sich ein", "melden sie sich an um", "loggen sie sich ein um",
            "bitte einloggen", "nur für angemeldete",
        ],
        alone: &["anmelden", "anmeldung", "einloggen", "bitte anmelden", "kundenlogin"],
    },
    Phrases { // fr
        anywhere: &[
            "connectez-vous pour lire", "connectez-vous pour continuer", "connectez-vous pour accéder", "connectez-vous pour poursuivre",
            "identifiez-vous pour", "veuillez vous connecter", "vous devez être connecté",
        ],
        alone: &["connexion", "se connecter", "connectez-vous", "identifiez-vous", "identification", "s'identifier"],
    },
    Phrases { // es
        anywhere: &[
            "inicia sesión para", "inicie sesión para", "debes iniciar sesión", "debe iniciar sesión", "accede para seguir leyendo",
        ],
        alone: &["iniciar sesión", "inicia sesión", "inicio de sesión", "acceder", "ingresar", "identifícate"],
    },
    Phrases { // it
        anywhere: &["accedi per", "effettua il login per", "effettua l'accesso per", "devi accedere", "devi effettuare"],
        alone: &["accedi", "accesso", "effettua l'accesso", "effettua il login", "area riservata"],
    },
    Phrases { // pt
        anywhere: &[
            "faça login para", "faça o login para", "inicie sessão para", "entre para continuar", "precisa fazer login",
            "precisa de iniciar sessão",
        ],
        alone: &["entrar", "iniciar sessão", "fazer login", "faça login", "faça seu login"],
    },
    Phrases { // ru
        anywhere: &[
            "войдите, чтобы", "войдите на сайт, чтобы", "авторизуйтесь, чтобы", "необходимо авторизоваться", "необходимо войти",
            "требуется авторизация",
        ],
        alone: &["вход", "войти", "авторизация", "вход на сайт", "вход в систему", "войдите"],
    },
    Phrases { // ja
        anywhere: &[
            "ログインしてください", "ログインが必要です", "読むにはログイン", "ログインすると", "ログインしてお読み", "ログインして続き",
        ],
        alone: &["ログイン", "サインイン", "会員ログイン", "ログインページ", "ログイン画面"],
    },
    Phrases { // ko
        anywhere: &["로그인이 필요합니다", "로그인 후 이용", "로그인 후 볼 수", "로그인 후 읽", "로그인해 주세요", "로그인해주십시오"],
        alone: &["로그인", "회원 로그인", "로그인 페이지", "로그인 하기"],
    },
    Phrases { // ar
        anywhere: &[
            "سجل الدخول للمتابعة", "سجل الدخول للقراءة", "سجل الدخول لقراءة", "يجب تسجيل الدخول", "يرجى تسجيل الدخول",
            "الرجاء تسجيل الدخول",
        ],
        alone: &["تسجيل الدخول", "دخول", "سجل الدخول", "دخول الأعضاء"],
    },
];

/// Words that a title or a line may put before or after such a phrase, and still say nothing else.
#[rustfmt::skip]
pub(super) const FILLERS: &[&str] = &[
    "404", "410", "http", "https", "status", "code", "error", "errors", "oops", "ooops", "whoops", "ups", "hoppla", "sorry", "uh oh",
    "we're sorry", "the", "this", "that", "your", "requested", "url", "fehler", "die", "diese", "leider", "erreur", "cette", "la", "désolé",
    "oups", "lo sentimos", "esta", "errore", "spiacenti", "siamo spiacenti", "questa", "erro", "desculpe", "essa", "a",
    "ошибка", "извините", "к сожалению", "такая", "эта", "エラー", "申し訳ありません", "申し訳ございません", "お探しの", "ご指定の",
    "指定された", "この", "오류", "에러", "죄송합니다", "요청하신", "خطأ", "عذرا", "عفوا", "هذه",
    "抱歉", "很抱歉", "非常抱歉", "对不起", "對不起", "哎呀", "啊哦", "出错了", "出错啦", "错误", "錯誤", "提示", "提示信息", "系统提示", "您访问的",
    "你访问的", "您要访问的", "您所访问的", "您查看的", "您浏览的", "您要找的", "您请求的", "您要查看的", "您訪問的", "该", "該", "此", "这个",
    "這個", "当前", "了", "啦", "哦", "呢", "或已被删除", "或者已被删除", "或已删除", "或已被刪除",
];

/// Words by which an invitation to log in is one to comment, not to read.
#[rustfmt::skip]
pub(super) const COMMENT: &[&str] = &[
    "评论", "評論", "留言", "回复", "回覆", "发帖", "发表", "comment", "comments", "reply", "post", "kommentar", "kommentare", "kommentieren",
    "commenter", "commentaire", "commentaires", "comentar", "comentario", "comentarios", "comentário", "comentários", "commentare",
    "commento", "комментарий", "комментарии", "комментировать", "コメント", "댓글", "تعليق", "التعليق",
];

/// Words of errors that alone prove nothing.
#[rustfmt::skip]
pub(super) const TROUBLE: &[&str] = &[
    "404", "410", "error", "errors", "expired", "removed", "deleted", "unavailable", "no longer available", "not available", "does not exist",
    "something went wrong", "出错", "错误", "錯誤", "不存在", "已删除", "已刪除", "已过期", "已過期", "已失效", "已下架", "稍后再试", "fehler",
    "nicht verfügbar", "abgelaufen", "erreur", "expiré", "supprimé", "indisponible", "caducado", "eliminado", "no disponible", "errore",
    "scaduto", "rimosso", "non disponibile", "erro", "expirado", "removido", "indisponível", "ошибка", "удалена", "удален", "недоступна",
    "エラー", "削除されました", "存在しません", "오류", "삭제되었습니다", "존재하지 않", "خطأ", "غير متاح", "تم حذف",
];
