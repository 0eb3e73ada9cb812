const DASH = '[-\u2013\u2014\u2212]{1,2}';
/** Where shapes have no other sign that they are datelines, the agency must be known. */
const AGENCIES = [
  'reuters|thomson reuters|ap|associated press|afp|agence france-presse|cnn|upi|tass|itar-tass|xinhua|dpa|efe|ani|pti|ians|kyodo|kyodo news',
  'bloomberg|interfax|ria novosti|ukrinform|unian|belta|trend|azertac|anadolu|aa|bbc|voa|yonhap|spa|wam|kuna|ansa|ips|irna|sana|wafa|the media line',
  'رويترز|أ ?\\.?ف ?\\.?ب|فرانس برس|واس|وام|كونا|قنا|بنا|سانا|وفا|الأناضول|د ?\\.?ب ?\\.?أ|سي إن إن|أسوشيتد برس|شينخوا|معا',
  'рейтер|тасс|итар-тасс|риа новости|интерфакс|уніан|униан|укрінформ|укринформ|синьхуа|ап|афп',
].join('|');
const LATIN_AGENCIES = 'Reuters|REUTERS|AP|AFP|UPI|TASS|Xinhua|dpa|EFE|ANI|PTI|IANS|Bloomberg|Interfax';
const CYRILLIC_AGENCIES =
  'РИА Новости|ТАСС|ИТАР-ТАСС|УНН|УНІАН|УНИАН|УКРІНФОРМ|Укрінформ|УКРИНФОРМ|Укринформ|ИНТЕРФАКС-УКРАИНА|Интерфакс-Украина|Інтерфакс-Україна|' +
  'ИНТЕРФАКС|Интерфакс|Інтерфакс|INTERFAX\\.RU|БЕЛТА|БелТА|АПА|ПРАЙМ|Прайм|REGNUM|РБК|Росбалт|ФедералПресс|КАЗИНФОРМ|Казинформ|Рейтер|АиФ(?:-\\p{Lu}\\p{L}{2,12})?|АГН \u00ABМосква\u00BB';
const ARABIC_AGENCIES =
  'واس|وكالات|الوكالات|أ ?\\.?ف ?\\.?ب|ا ف ب|رويترز|وام|كونا|قنا|بنا|سانا|الأناضول|د ?\\.?ب ?\\.?أ|أ ش أ|وفا|فرانس برس|أسوشيتد برس|شينخوا';
/** Cyrillic. */
const CAPITAL = '\u0401\u0404\u0406\u0407\u0410-\u042F\u0490';
const DAY = '(?:[,\\u060C] ?\\p{L}{0,12}\\.? ?\\p{Nd}{1,2}(?: \\p{L}{2,12})?)?';

const CHINESE_AGENCIES =
  '新华社|新華社|新华网|中新社|中新网|人民网|央视网|法新社|美联社|路透社?|共同社|韩联社|塔斯社|中央社|德新社|环球网|彭博社?';
/** The agency, the place and the day, with a day before it where a page names its own. */
const CHINESE = new RegExp(
  `^(?:\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日\\s?[-\u2013\u2014]\\s?)?(?<agency>${CHINESE_AGENCIES})(?<place>[\\p{sc=Han}\\u3001/]{0,16}?)\\s?(?:\\d{1,2}\\s?月\\s?)?\\d{1,2}\\s?日(?:[電电訊讯](?:[(\\uFF08][^()\\uFF08\\uFF09]{2,40}[)\\uFF09])?|消息|\\s?[-\\u2013\\u2014])(?![称稱说說])[:\\uFF1A]?\\s?`,
  'u',
);
/** "KYIV, May 16 (Reuters) -"; the place in capitals. Shorter capitals are an acronym that is explained. */
const CAPITALS = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu} .,'\\u2019/-]{5,60})${DAY}\\s?[(](?<agency>[\\p{L}][\\p{L} .-]{1,24})[)]\\s?${DASH}\\s?`,
  'u',
);
/** "MOSKVA, 16 maya - RIA Novosti, Name.", "Moskva. 16 avgusta. INTERFAX.RU -", in Cyrillic. */
const CYRILLIC = `^(?<place>\\p{Lu}[\\p{L} -]{1,30})[,.] \\p{Nd}{1,2} \\p{L}{3,10}(?: \\p{Nd}{4})?(?: [\u0433\u0440]\\.)?[.,]?\\s?(?:${DASH}|/)?\\s?(?:\u041A\u043E\u0440\u0440\\. )?(?<agency>${CYRILLIC_AGENCIES})(?!\\p{L})(?:, \\p{Lu}[\\p{L} -]{3,40}(?=[.]))?`;
/** An agency as a sentence of its own, with the day or a place in capitals, or without. */
const ALONE: readonly RegExp[] = [
  new RegExp(
    `^(?<agency>${CYRILLIC_AGENCIES})(?<place>)(?:, \\p{Nd}{1,2} \\p{L}{3,10})?(?:[.](?: ?${DASH})?(?:\\s|$)|$)`,
    'u',
  ),
  new RegExp(
    `^(?<place>\\p{Lu}[\\p{Lu} -]{2,30})[.,/] ?(?<agency>${CYRILLIC_AGENCIES}) ?(?:${DASH} |[./](?:\\s|$))`,
    'u',
  ),
];

/** How reports begin, by `agency` and `place`. Each is bound to the beginning and bounded, and ends in a mark that closes it. */
export const SHAPES: readonly RegExp[] = [
  // Chinese, in brackets: the agency, its reporter and the place, the day, "telegram" or "report".
  /^[(\uFF08](?<agency>[\p{sc=Han}]{1,5}?(?:社|[網网]|[報报]|[台臺]|[紀纪]元))(?:[記记]者)?(?<place>[^()\uFF08\uFF09[\]\d]{0,24})\d{1,2}日[\p{sc=Han}]{0,4}(?:[電电訊讯]|[報报][導导道])[)\uFF09]\s?/u,
  // In brackets: the outlet alone.
  /^[(\uFF08](?<agency>[\p{sc=Han}]{2,8}(?:社|[網网]|[報报]|[電电][台臺]|之[聲声]|[時时][報报]))(?<place>)(?:中文[網网])?[)\uFF09]\s?/u,
  /^\u3010(?<agency>[^\u3010\u3011[\]\d]{2,12})(?<place>)[^\u3010\u3011[\]]{0,24}[訊讯電电]\u3011\s?(?:[(\uFF08][^()\uFF08\uFF09]{2,30}(?:[報报][導导道]|[電电訊讯])[)\uFF09]\s?)?/u,
  CHINESE,
  /^(?<agency>[\p{sc=Han}]{2,8}(?:[網网]|社|[報报]|[台臺]))(?<place>)(?:消息|[訊讯])(?:[(\uFF08][^()\uFF08\uFF09]{2,20}[)\uFF09])?[:\uFF1A]\s?/u,
  CAPITALS,
  new RegExp(
    `^(?<place>\\p{L}(?:[\\p{L}\\p{M} ,\\u060C'\\u2019/-]|[.](?!(?<=\\p{L}{3}[.]) \\p{L})){1,60}?)?${DAY}\\s?[(](?<agency>${AGENCIES})[)]\\s?${DASH}\\s?`,
    'iu',
  ),
  new RegExp(`${CYRILLIC}\\s?[./]?\\s?(?:${DASH}\\s)?`, 'u'),
  // "Reef Agency - Harbour Agency -": whoever took it over from another.
  new RegExp(`^(?<agency>${CYRILLIC_AGENCIES})(?<place>) ${DASH} (?:${CYRILLIC_AGENCIES}) ${DASH} `, 'u'),
  ...ALONE,
  // A place in capitals alone. Shorter words are acronyms.
  new RegExp(
    `^(?<agency>)(?<place>\u041A\u0418\u0415\u0412|\u041A\u0418\u0407\u0412|[${CAPITAL}]{5,20}(?:-[${CAPITAL}]{2,12}){0,2})[.] (?=[\\p{Lu}\u00AB"])`,
    'u',
  ),
  /^,?\s?\p{Nd}{1,2}:\p{Nd}{2}(?<place>) [\u2014\u2013-]?\s?(?<agency>REGNUM)[ .\u2014\u2013-]{1,4}/u,
  // Arabic: the agency and the place on either side of a dash.
  new RegExp(
    `^(?<place>[\\p{sc=Arabic} \\u060C]{2,30}?)\\s?[-\\u2013\\u2014/]{1,2}\\s?(?<agency>${ARABIC_AGENCIES})[)]?\\s?[-\\u2013\\u2014:.]{0,2}(?:\\s|$)`,
    'u',
  ),
  // Behind a colon or in brackets, an agency may be named in a sentence: a mark must close it.
  new RegExp(
    `^(?<place>[\\p{sc=Arabic} \\u060C]{2,30}?)\\s?[:(]\\s?(?<agency>${ARABIC_AGENCIES})[)]?\\s?(?:[-\\u2013\\u2014:.]{1,2}(?:\\s|$)|$)`,
    'u',
  ),
  new RegExp(
    `^(?<agency>${ARABIC_AGENCIES})\\s?${DASH}\\s?(?<place>[\\p{sc=Arabic}]{2,20})\\s?(?:[-\\u2013\\u2014:.]{1,2}\\s|[:]|$)`,
    'u',
  ),
];

/** Those that cannot be taken for part of a sentence, and therefore may stand behind one: a headline or a lead that was repeated. */
export const SURE_SHAPES: readonly RegExp[] = [
  CHINESE,
  new RegExp(
    `^(?<place>\\p{Lu}[\\p{Lu} .'\\u2019/-]{3,40})${DAY}\\s?[(](?<agency>${LATIN_AGENCIES})[)]\\s?${DASH}\\s?`,
    'u',
  ),
  new RegExp(`${CYRILLIC}(?:\\s?[./]\\s?(?:${DASH}\\s)?|\\s?${DASH}\\s)`, 'u'),
  ...ALONE,
];

/** What each of those names; a text without it holds none of them. */
export const SURE_AGENCY = new RegExp(`${CHINESE_AGENCIES}|${LATIN_AGENCIES}|${CYRILLIC_AGENCIES}`, 'u');
