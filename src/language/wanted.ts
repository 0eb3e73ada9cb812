/** What a question asks for, where its question word tells: a number, or a point or span of time. */
export const WANTED = ['number', 'time'] as const;
export type Wanted = (typeof WANTED)[number];

const QUESTIONS: Readonly<Record<Wanted, RegExp>> = {
  // how many/much/long; 多少 几 多久 多长 多大; كم; сколько; скільки
  number:
    /\bhow (?:many|much|long|large|big|old|far)\b|\u591A\u5C11|\u51E0[^\u4E4E]|\u591A\u4E45|\u591A\u9577|\u591A\u957F|\u591A\u5927|(?:^|\s)\u0628?\u0643\u0645(?:\s|$)|\u0441\u043A\u043E\u043B\u044C\u043A|\u0441\u043A\u0456\u043B\u044C\u043A|\u043A\u0456\u043B\u044C\u043A\u0456\u0441\u0442\u044C/iu,
  // when, what date/year/day; 什么时候 何时 哪天 哪年 几月; متى; когда, какого числа; коли
  time: /\bwhen\b|\bwhat (?:date|year|day|time)\b|\u4EC0\u4E48\u65F6\u5019|\u4EC0\u9EBC\u6642\u5019|\u4F55\u65F6|\u4F55\u6642|\u54EA\u5929|\u54EA\u5E74|\u51E0\u6708|\u0645\u062A\u0649|\u043A\u043E\u0433\u0434\u0430|\u043A\u0430\u043A\u043E\u0433\u043E \u0447\u0438\u0441\u043B\u0430|(?:^|\s)\u043A\u043E\u043B\u0438(?:\s|$)|\u044F\u043A\u043E\u0433\u043E \u0447\u0438\u0441\u043B\u0430/iu,
};

const ANSWERS: Readonly<Record<Wanted, RegExp>> = {
  // Digits; Chinese numerals before a measure; number words of the other languages.
  number:
    /\p{Nd}|[\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF]+(?:\u540D|\u4E2A|\u4EBA|\u5C0F\u65F6|\u5206\u949F|\u5929|\u5E74|\u6B21|\u8F6E)|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|million|billion)\b|\u0623\u0644\u0641|\u0622\u0644\u0627\u0641|\u0645\u0626\u0629|\u0645\u0626\u0627\u062A|\u0633\u0627\u0639\u062A|\u0633\u0627\u0639\u0629|\u0645\u0644\u064A\u0648\u0646|\u0442\u044B\u0441\u044F\u0447|\u0442\u0438\u0441\u044F\u0447|\u043C\u0438\u043B\u043B\u0438|\u043C\u0456\u043B\u044C\u0439/iu,
  // A year, a day of a month, a weekday or month name; 年 月 日 周; Arabic and Cyrillic month and day words.
  time: /\b(?:19|20)\p{Nd}{2}\b|\p{Nd}+\s*[\u5E74\u6708\u65E5\u53F7]|\u5468[\u4E00-\u4E94\u516D\u65E5]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\u064A\u0646\u0627\u064A\u0631|\u0641\u0628\u0631\u0627\u064A\u0631|\u0645\u0627\u0631\u0633|\u0623\u0628\u0631\u064A\u0644|\u0645\u0627\u064A\u0648|\u064A\u0648\u0646\u064A\u0648|\u064A\u0648\u0644\u064A\u0648|\u0623\u063A\u0633\u0637\u0633|\u0633\u0628\u062A\u0645\u0628\u0631|\u0623\u0643\u062A\u0648\u0628\u0631|\u0646\u0648\u0641\u0645\u0628\u0631|\u062F\u064A\u0633\u0645\u0628\u0631|\u0627\u0644\u0627\u062B\u0646\u064A\u0646|\u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621|\u0627\u0644\u0623\u0631\u0628\u0639\u0627\u0621|\u0627\u0644\u062E\u0645\u064A\u0633|\u0627\u0644\u062C\u0645\u0639\u0629|\u0627\u0644\u0633\u0628\u062A|\u0627\u0644\u0623\u062D\u062F|\u044F\u043D\u0432\u0430\u0440|\u0444\u0435\u0432\u0440\u0430\u043B|\u043C\u0430\u0440\u0442\u0430|\u0430\u043F\u0440\u0435\u043B|\p{Nd} \u043C\u0430\u044F|\u0438\u044E\u043D|\u0438\u044E\u043B|\u0430\u0432\u0433\u0443\u0441\u0442|\u0441\u0435\u043D\u0442\u044F\u0431\u0440|\u043E\u043A\u0442\u044F\u0431\u0440|\u043D\u043E\u044F\u0431\u0440|\u0434\u0435\u043A\u0430\u0431\u0440|\u0441\u0456\u0447\u043D|\u043B\u044E\u0442\u043E\u0433|\u0431\u0435\u0440\u0435\u0437\u043D|\u043A\u0432\u0456\u0442\u043D|\u0442\u0440\u0430\u0432\u043D|\u0447\u0435\u0440\u0432\u043D|\u043B\u0438\u043F\u043D|\u0441\u0435\u0440\u043F\u043D|\u0432\u0435\u0440\u0435\u0441\u043D|\u0436\u043E\u0432\u0442\u043D|\u043B\u0438\u0441\u0442\u043E\u043F\u0430\u0434|\u0433\u0440\u0443\u0434\u043D/iu,
};

/** What the question word of a question asks for; `undefined` when it names neither. */
export function wantedBy(question: string): Wanted | undefined {
  return WANTED.find((wanted) => QUESTIONS[wanted].test(question));
}

/** Whether a sentence holds anything of the kind. */
export function holds(wanted: Wanted, sentence: string): boolean {
  return ANSWERS[wanted].test(sentence);
}
