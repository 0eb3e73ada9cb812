import { lexicon } from './lexicon.js';

/** What is measured rather than counted, after a number. */
export const UNITS = lexicon({
  percent: {
    en: '%|percent|per cent|percentage points',
    zh: '%|个百分点',
    ar: '%|بالمئة|بالمائة|في المئة|في المائة',
    ru: '%|процент*',
    uk: '%|відсот*',
  },
  'money:usd': { en: 'dollars|us dollars|dollar', zh: '美元', ar: 'دولار*', ru: 'долл*', uk: 'дол|долар*' },
  'money:eur': { en: 'euro|euros', zh: '欧元', ar: 'يورو', ru: 'евро', uk: 'євро' },
  'money:uah': { en: 'hryvnia|hryvnias', zh: '格里夫纳', ar: 'هريفنيا', ru: 'грив*', uk: 'грив*|грн' },
  'money:rub': { en: 'rouble*|ruble*', zh: '卢布', ar: 'روبل', ru: 'руб*', uk: 'рубл*|руб' },
  'money:cny': { en: 'yuan', zh: '元人民币|人民币|元', ar: 'يوان', ru: 'юан*', uk: 'юан*' },
  'money:gbp': {
    en: 'pounds sterling|pounds',
    zh: '英镑',
    ar: 'جنيه* إسترليني*',
    ru: 'фунт* стерлингов',
    uk: 'фунт* стерлінгів',
  },
  tonne: {
    en: 'ton|tons|tonne|tonnes|metric tons',
    zh: '吨',
    ar: 'طن|طنا|أطنان',
    ru: 'тонн*|т',
    uk: 'тонн*|т',
  },
  kilogram: {
    en: 'kilogram*|kg|kilos',
    zh: '公斤|千克',
    ar: 'كيلوغرام*|كيلوجرام*',
    ru: 'килограмм*|кг',
    uk: 'кілограм*|кг',
  },
  kilometre: {
    en: 'kilomet*|km',
    zh: '公里|千米',
    ar: 'كيلومتر*|كلم|كم',
    ru: 'километр*|км',
    uk: 'кілометр*|км',
  },
  'square-kilometre': {
    en: 'square kilomet*|sq km',
    zh: '平方公里',
    ar: 'كيلومتر* مربع*',
    ru: 'квадратн* километр*|кв км',
    uk: 'квадратн* кілометр*|кв км',
  },
  metre: { en: 'metre*|meter*|m', zh: '米', ar: 'متر*|أمتار', ru: 'метр*|м', uk: 'метр*|м' },
  mile: { en: 'mile*', zh: '英里', ar: 'ميل*|أميال', ru: 'мил*', uk: 'мил*' },
  hectare: { en: 'hectare*|acres', zh: '公顷', ar: 'هكتار*', ru: 'гектар*|га', uk: 'гектар*|га' },
  megawatt: {
    en: 'megawatt*|mw',
    zh: '兆瓦',
    ar: 'ميغاواط|ميجاواط',
    ru: 'мегаватт*|мвт',
    uk: 'мегават*|мвт',
  },
  barrel: { en: 'barrel*', zh: '桶', ar: 'برميل*|براميل', ru: 'баррел*', uk: 'барел*' },
  degree: { en: 'degrees', zh: '摄氏度|度', ar: 'درجة|درجات', ru: 'градус*', uk: 'градус*' },
});

/** Minutes of a unit of time, by what follows a number. */
export const TIME_UNITS = lexicon({
  minute: { en: 'minute|minutes|mins', zh: '分钟', ar: 'دقيقة|دقائق', ru: 'минут*', uk: 'хвилин*' },
  hour: {
    en: 'hour|hours',
    zh: '个半小时|个小时|小时|个钟头',
    ar: 'ساعة|ساعات',
    ru: 'час|часа|часов|часам*',
    uk: 'година|годину|години|годин|годинам*',
  },
  day: {
    en: 'day|days|-day',
    zh: '天|日',
    ar: 'يوم|يوما|أيام',
    ru: 'день|дня|дней|суток|дневн*',
    uk: 'день|дня|дні|днів|доби|денн*',
  },
  week: {
    en: 'week|weeks|-week',
    zh: '周|个星期|星期',
    ar: 'أسبوع|أسبوعا|أسابيع',
    ru: 'недел*',
    uk: 'тиждень|тижні|тижнів|тижня',
  },
  month: {
    en: 'month|months|-month',
    zh: '个月|个多月',
    ar: 'شهر|شهرا|أشهر|شهور',
    ru: 'месяц*|месячн*',
    uk: 'місяц*|місячн*',
  },
  year: {
    en: 'year|years|-year',
    zh: '年',
    ar: 'سنة|سنوات|عام|عاما|أعوام',
    ru: 'год|года|лет|летн*',
    uk: 'рік|роки|років|року|річн*',
  },
});

export const MINUTES: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 60,
  day: 24 * 60,
  week: 7 * 24 * 60,
  month: 30 * 24 * 60,
  year: 365 * 24 * 60,
};
