/** What a question asks for, where its question word tells. */
export const WANTED = ['identity', 'duration', 'number', 'time', 'person', 'place'] as const;
export type Wanted = (typeof WANTED)[number];

/** By what is wanted: how it is asked for in English, Chinese, Arabic, Russian, Ukrainian, in this order. */
const QUESTIONS: Readonly<Record<Wanted, RegExp>> = {
  identity: either(
    String.raw`\bwho(?:'s| is| was| are)\s+(?!\s)(?:an? |the )?[\p{L}\s().'-]{1,300}\??$`,
    '(?:是谁|是誰|是什么人|是何许人)',
    '(?:^|\\s)(?:من|مَن) (?:هو|هي|هم|يكون)(?=\\s)',
    '(?:^|\\s)кто (?:такой|такая|такие|он|она)(?=\\s)',
    '(?:^|\\s)хто (?:такий|така|такі|він|вона)(?=\\s)',
  ),
  duration: either(
    String.raw`\bhow long\b`,
    '多久|多長時間|多长时间|几个?小时|几天|持续.{0,3}(?:多少|几)',
    '(?:^|\\s)كم (?:استمر|استغرق|دام|ساعة|يوما|مدة|من الوقت)|(?:^|\\s)ما مدة',
    'как долго|сколько (?:времени|длил|продолжал|часов|дней|минут)',
    'як довго|скільки (?:часу|тривал|годин|днів|хвилин)',
  ),
  number: either(
    String.raw`\bhow (?:many|much|large|big|old|far)\b|\b(?:what|which) (?:percentage|share)\b|\bnumbers?\b`,
    '多少|几[^乎]|多大|幾[^乎]|人数|人數|数量|數量',
    '(?:^|\\s)[بل]?كم(?:\\s|$)|(?:^|\\s)(?:ال)?عدد(?:\\s|$)',
    'сколько|скольк(?:их|им|ими)|количеств|числ(?:о|енность)',
    'скільк(?:и|ох|ом|ома)|кільк(?:ість|ості)|числ(?:о|ельність)',
  ),
  time: either(
    String.raw`\bwhen\b|\b(?:what|which) (?:date|year|day|month|time)\b`,
    '什么时候|什麼時候|何时|何時|哪[一]?[天年日]|几[月号]|哪个月',
    'متى|في أي (?:يوم|عام|سنة|شهر|تاريخ)',
    'когда|какого числа|в каком (?:году|месяце)',
    'коли|якого числа|у якому (?:році|місяці)|в якому (?:році|місяці)',
  ),
  person: either(
    String.raw`\bwho(?:m|se)?\b`,
    '谁|誰|哪位|何人',
    '(?:^|\\s)(?:من|مَن)(?: هو| هي| هم)? (?=[يت]|الذي|التي|هو|هي|قاد|وقع|قال|ترأس|رأس|حضر|أعلن|مثل|التقى|شارك)',
    '(?:^|\\s)(?:кто|кого|кому|кем)(?=\\s|$)',
    '(?:^|\\s)(?:хто|кого|кому|ким)(?=\\s|$)',
  ),
  place: either(
    String.raw`\bwhere\b|\b(?:what|which) (?:city|country|place|venue|town)\b`,
    '哪里|哪裡|哪儿|何处|何地|什么地方|哪个?(?:国家|城市|地方|国)',
    '(?:^|\\s)(?:أين|في أي (?:مدينة|دولة|بلد|مكان))',
    '(?:^|\\s)(?:где|куда|откуда)(?=\\s|$)|в как(?:ом|ой) (?:городе|стране|месте)',
    '(?:^|\\s)(?:де|куди|звідки)(?=\\s|$)|[ув] як(?:ому|ій) (?:місті|країні|місці)',
  ),
};

const MONTHS = [
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\\p{L})',
  'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|كانون',
  'январ|феврал|марта|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр',
  'січн|лют(?:ого|ому)|березн|квітн|травн|червн|липн|серпн|вересн|жовтн|листопад|грудн',
].join('|');
const WEEKDAYS = [
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  '周[一二三四五六日]|星期[一二三四五六日天]',
  'الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد',
  'понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень',
  'понеділ|вівтор|серед[уи]|четвер|п.ятниц|субот|неділ',
].join('|');
const UNITS = [
  'hours?|minutes?|days?|weeks?|months?|years?',
  '小时|小時|分钟|分鐘|天|周|个月|年',
  'ساع(?:ة|ات|تين|تان)|دقيق(?:ة|تين)|دقائق|[أا]يام|يوما?|[أا]سابيع|[أا]شهر|سن(?:ة|وات)|[أا]عوام',
  'час(?:а|ов)?|минут|дн(?:я|ей)|день|недел|месяц|лет|года?',
  'годин|хвилин|дн(?:і|ів)|день|тижн|місяц|рок(?:и|ів|у)',
].join('|');
const NUMERALS = [
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|dozen|hundred|thousand|million|billion)(?:t?een|t?y|s)?(?!\\p{L})',
  '[一二两兩三四五六七八九十百千万萬亿億]{1,12}(?=[名个個人小分天次轮輪艘架枚具辆位])',
  '[أا]لف|[آا]لاف|م[ائ]ئ?[ةه]|مئات|مليون|مليار|عشر(?:ة|ات|ون|ين)|ثلاث|[أا]ربع|خمس|سبع|ثماني|تسع|ساعتين|يومين',
  '(?:дв(?:а|е|ух|ум|ое)|тр(?:и|ёх|ех|ое)|шесть|шести|семь|семи|восемь|восьми|сорок|сорока)(?!\\p{L})|четыр|пят(?:ь|и|надцат)|(?:два|три|шест|сем|восем)надцат|двадцат|тридцат|девят|десят|сот(?:ни|ен)|тысяч|миллион',
  "(?:дв(?:а|і|ох|ом|оє)|тр(?:и|ьох|оє)|шість|шести|сім|семи|вісім|восьми|сорок|сорока)(?![\\p{L}'\u2019\u02BC])|чотир|п.ят(?:ь|и|надцят)|(?:два|три|шіст|сім|вісім)надцят|двадцят|тридцят|дев.ят|десят|сот(?:ні|ень)|тисяч|мільйон",
].join('|');

/** A day, month or year, which is no answer to "how many". */
const DATE = either(
  String.raw`\p{Nd}{1,4}\s*[年月日号號]`,
  String.raw`\b(?:19|20)\p{Nd}{2}\b`,
  String.raw`(?<!\p{Nd})\p{Nd}{1,2}(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?:${MONTHS})`,
  `(?:${MONTHS})\\p{L}*\\s+\\p{Nd}{1,2}(?!\\p{Nd})`,
  String.raw`\p{Nd}{1,2}[./]\p{Nd}{1,2}(?:[./]\p{Nd}{2,4})?`,
  WEEKDAYS,
  `(?<!\\p{L})(?:${MONTHS})`,
);
const ALL_DATES = new RegExp(DATE.source, 'giu');
const NUMBER = either(
  String.raw`\p{Nd}`,
  `(?<!\\p{L})(?:${NUMERALS})`,
  '[一二两三四五六七八九十百千万亿](?=[名个人小分天次轮艘架枚具辆位])',
);
const DURATION = either(
  `(?:\\p{Nd}|(?<!\\p{L})(?:${NUMERALS}))[^.。،,]{0,12}?(?:${UNITS})`,
  '[一二两三四五六七八九十半]个?多?(?:小时|分钟|天|周|月|年)',
  'ساع(?:ة|تين|ات)|نصف ساعة',
);

/** What the question word of a question asks for; `undefined` when it does not tell. */
export function wantedBy(question: string): Wanted | undefined {
  return WANTED.find((wanted) => QUESTIONS[wanted].test(question));
}

/** What the letters of a sentence tell. Who and where are told by its concepts. */
export type WantedInLetters = Extract<Wanted, 'duration' | 'number' | 'time'>;

/** Whether a sentence holds a number, a date or a duration. */
export function holds(wanted: WantedInLetters, sentence: string): boolean {
  switch (wanted) {
    case 'number':
      return NUMBER.test(sentence.replace(ALL_DATES, ' '));
    case 'duration':
      return DURATION.test(sentence.replace(ALL_DATES, ' '));
    case 'time':
      return DATE.test(sentence);
  }
}

function either(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'iu');
}
