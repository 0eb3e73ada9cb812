/** Longer lines are never taken for boilerplate: they may merely mention such words. */
const MAX_BOILERPLATE_LENGTH = 220;

/** Whole lines that stand around an article on a page. Compared in lower case, without a colon at the end. */
const LABELS = new Set(
  [
    [
      'logo',
      '#',
      'menu',
      'home',
      'print',
      'email',
      'share',
      'tweet',
      'facebook',
      'twitter',
      'whatsapp',
      'telegram',
    ],
    [
      'advertisement',
      'read more',
      'related',
      'related articles',
      'related news',
      'comments',
      'subscribe',
      'app-storeplay-store',
    ],
    [
      'شارك',
      'مشاركة',
      'طباعة',
      'إعلان',
      'الرئيسية',
      'التعليقات',
      'حمل التطبيق',
      'مواد متعلقة',
      'أخبار ذات صلة',
      'مواضيع ذات صلة',
    ],
    [
      'اقرأ أيضا',
      'اقرأ أيضاً',
      'اقرأ المزيد',
      'موضوعات متعلقة',
      'مقالات ذات صلة',
      'شارك الخبر',
      'نسخ الرابط',
      'تم نسخ الرابط',
    ],
    [
      '分享',
      '打印',
      '广告',
      '相关阅读',
      '相关新闻',
      '相关文章',
      '延伸阅读',
      '评论',
      '首页',
      '阅读原文',
      '查看原文',
      '点击查看更多',
    ],
    [
      'поделиться',
      'реклама',
      'распечатать',
      'читайте также',
      'комментарии',
      'поділитися',
      'друкувати',
      'читайте також',
      'коментарі',
    ],
  ].flat(),
);

/** How boilerplate with a text of its own begins or what it says, by what it is. */
const PATTERNS: readonly RegExp[] = [
  phrases([
    '(?:未经|未經)[^。]{0,8}(?:授权|授權|许可|書面)[^。]{0,6}(?:不得|禁止|请勿|严禁)[^。]{0,6}(?:转载|轉載)',
    '版权所有',
    '(?:扫码|扫描|长按)[^。]{0,12}(?:二维码|关注|下载)',
    '^更多精彩内容',
    '^责任编辑[:：]',
  ]),
  phrases([
    'all rights reserved',
    '^copyright ©',
    '^©',
    'все права защищены',
    'усі права захищені',
    '^جميع الحقوق محفوظة',
    '^حقوق النشر',
    '^جميع الأخبار المنشورة في',
    '^جميع المقالات المنشورة',
  ]),
  phrases([
    '(?:من|على) متجر التطبيقات',
    '^حم[\u0651]?ل التطبيق',
    'app ?store.{0,20}(?:google ?play|play ?store)',
    '^تابعنا على',
    '^تابعونا على',
    '^follow us on',
    '^подписывайтесь на наш',
    '^підписуйтесь на наш',
  ]),
  phrases([
    '^(?:read also|also read|see also|read more)\\s*:',
    '^(?:اقرأ|إقرأ|اقرا|طالع|شاهد)\\s?(?:أيضا|أيضاً|ايضا|المزيد)\\s*[:.|]',
    '^читайте (?:также|також)\\s*:',
    '^(?:相关阅读|延伸阅读|推荐阅读)[:：]',
  ]),
  // Counts of views, numbers of news items: Arabic pages of agencies; digits of any script.
  phrases([
    '^\\p{Nd}+\\s?(?:مشاهدات|مشاهدة|views?|просмотр\\p{L}*|перегляд\\p{L}*|次浏览)$',
    '^رمز الخبر\\s?:',
    '^عدد المشاهدات',
    '^阅读\\s?[\\(（]?\\d',
  ]),
  // Scripts whose tags were lost.
  /googletag|\bfunction\s?\(|\bwindow\.\w|\bdocument\.(?:write|getElement)|^[\s"'\u201C\u201D\u2018\u2019(){};]*[{};]+[\s"'\u201C\u201D(){};]*$/i,
];

/** What opens the end of a page: key words, lists of other news. */
const ENDINGS = phrases([
  '^(?:كلمات دلالية|كلمات مفتاحية|مواد متعلقة|موضوعات متعلقة|أخبار ذات صلة|مواضيع ذات صلة|مقالات ذات صلة)(?:\\s?:|$)',
  '^(?:related (?:articles|news|stories|topics)|more on this story|key ?words|tags)(?:\\s?:|$)',
  '^(?:相关新闻|相关阅读|相关文章|延伸阅读|关键词)(?:[:：]|$)',
  '^(?:читайте так(?:же| же)|по теме|ключевые слова|читайте також|ключові слова|теги|поделиться публикацией)(?:\\s?:|$)',
]);

/** Whether a line ends the article on a page of plain text: what follows is other news. */
export function endsArticle(line: string): boolean {
  return line.length <= MAX_BOILERPLATE_LENGTH && ENDINGS.test(line);
}

/** Whether a line belongs to the page rather than to the article: share buttons, notices of rights, script residue. */
export function isBoilerplate(line: string): boolean {
  if (line.length > MAX_BOILERPLATE_LENGTH) return false;
  return (
    LABELS.has(line.toLowerCase().replace(/[\s:\uFF1A]+$/, '')) ||
    PATTERNS.some((pattern) => pattern.test(line))
  );
}

function phrases(sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'iu');
}
