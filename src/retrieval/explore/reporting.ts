import type { Language } from '../../language/languages.js';

/** How a language says who said something. */
export interface Reporting {
  /** A reporting verb, anywhere in what stands between a name and a quotation. */
  readonly verb: RegExp;
  /** What ends with a reporting verb right before a name: "said NAME". Not "told NAME". */
  readonly before: RegExp;
  /** What ends with "according to" right before a name. */
  readonly source: RegExp | undefined;
  /** What may stand between a name that a verb went before and the quotation. */
  readonly opens: RegExp;
  /** What makes the name that follows an object: "to NAME", "about NAME". */
  readonly object: RegExp;
  /** Whether the name may go before the verb after a quotation: "…," NAME said. */
  readonly nameFirst: boolean;
}

const OPENS = /^[\s,:\uFF0C\uFF1A\u060C\u2013\u2014-]*$/u;
const EN =
  '(?:said|says|added|told|stated|declared|warned|wrote|replied|announced|explained|insisted|noted|recalled|argued)';
const RU =
  '(?:сказал[аи]?|говорит|заявил[аи]?|заявляет|отметил[аи]?|отмечает|добавил[аи]?|подчеркнул[аи]?|сообщил[аи]?|написал[аи]?|пояснил[аи]?|объяснил[аи]?|ответил[аи]?|предупредил[аи]?|напомнил[аи]?)';
const UK =
  '(?:сказа(?:в|ла|ли)|каже|говорить|заяви(?:в|ла|ли)|зазначи(?:в|ла|ли)|дода(?:в|ла|ли)|підкресли(?:в|ла|ли)|наголоси(?:в|ла|ли)|повідоми(?:в|ла|ли)|написа(?:в|ла|ли)|поясни(?:в|ла|ли)|відпові(?:в|ла|ли)|попереди(?:в|ла|ли)|нагада(?:в|ла|ли))';
/** After wa, fa or nothing: qala, adafa, sarraha, akkada, awdaha, kataba, a'lana, hadhdhara, ashara, tabi'a. */
const AR = '(?:[وف]?(?:قالت?|أضافت?|صر[ّ]?حت?|أكدت?|أوضحت?|كتبت?|أعلنت?|حذرت?|ذكرت?|تابعت?|شددت?|يقول|تقول))';
const ZH = '(?:说道?|說道?|表示|称|稱|指出|强调|強調|补充|補充|写道|寫道|回应|回應|回答|警告|宣布|坦言|透露)';

/** In the languages of coverage; other ones have none. */
export const REPORTING: Readonly<Partial<Record<Language, Reporting>>> = {
  en: {
    verb: new RegExp(`\\b${EN}\\b`, 'u'),
    before: new RegExp(`^(?:[\\s\\S]*[\\s,])?(?!told)${EN}\\s$`, 'u'),
    source: /\bAccording to\s(?:[\p{L}-]+\s){0,4}$|\baccording to\s(?:[\p{L}-]+\s){0,4}$/u,
    opens: OPENS,
    object: /\b(?:to|about|of|with|for|by|from|told|against|at|and|or|asked|thanked|called)\s(?:the\s)?$/iu,
    nameFirst: true,
  },
  ru: {
    verb: new RegExp(`(?<!\\p{L})${RU}(?!\\p{L})`, 'u'),
    before: new RegExp(`(?<!\\p{L})${RU}\\s(?:[\\p{Ll}-]+\\s){0,2}$`, 'iu'),
    source: /(?<!\p{L})[Пп]о (?:словам|мнению)\s(?:[\p{Ll}-]+\s){0,3}$/u,
    opens: OPENS,
    object: /(?<!\p{L})(?:о|об|про|к|от|для|с|со|у|на|при|и)\s$/iu,
    nameFirst: false,
  },
  uk: {
    verb: new RegExp(`(?<!\\p{L})${UK}(?!\\p{L})`, 'u'),
    before: new RegExp(`(?<!\\p{L})${UK}\\s(?:[\\p{Ll}\u2019'-]+\\s){0,2}$`, 'iu'),
    source: /(?<!\p{L})(?:[Зз]а словами|[Нн]а думку)\s(?:[\p{Ll}-]+\s){0,3}$/u,
    opens: OPENS,
    object: /(?<!\p{L})(?:про|до|від|для|з|із|у|на|при|і|й|та)\s$/iu,
    nameFirst: false,
  },
  ar: {
    verb: new RegExp(`(?<!\\p{L})${AR}(?!\\p{L})`, 'u'),
    before: new RegExp(`(?<!\\p{L})${AR}\\s(?:(?!ل|عن|إلى)[\\p{L}]+\\s){0,4}$`, 'u'),
    source: /(?<!\p{L})(?:بحسب|حسب|وفقا ل|وفق|على حد قول)\s?(?:\p{L}+\s){0,3}$/u,
    // "that" (inna, anna), as newspapers put it before a quotation.
    opens: /^[\s,:\u060C\u2013\u2014-]{0,20}(?:(?:إن|أن|إنه|إنها|أنه|أنها)\s?)?[\s:]{0,20}$/u,
    object: /(?:(?<!\p{L})(?:عن|إلى|مع|من|على|ضد|بشأن)\s|(?<!\p{L})[لبو]ل?)$/u,
    nameFirst: false,
  },
  zh: {
    verb: new RegExp(ZH, 'u'),
    before: /^[\s\uFF0C\u3002]*$(?!)/u,
    source: /(?:据|根据|根據|按照)$/u,
    opens: /^[\s\uFF0C:\uFF1A]{0,20}(?:的说法|的說法|所言)?[\s\uFF0C:\uFF1A]{0,20}$/u,
    object: /(?:[对對向跟和与與同给給被把]|谈到|談到|提到|说到|說到|关于|關於|评价|評價|有关|有關)$/u,
    nameFirst: true,
  },
};
