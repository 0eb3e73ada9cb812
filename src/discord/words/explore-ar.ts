import type { ExploreWords } from './explore-en.js';
import { formats, isolated } from './formats.js';

const { counted, day, number } = formats('ar');

/** Makes a line run from right to left even where it begins with a Latin name or a sign. */
const RIGHT_TO_LEFT_MARK = '\u200F';

/** What is said where coverage is compared and followed, in Arabic. */
export const arabicExplore: ExploreWords = {
  unnamed: 'الوسيلة غير مذكورة',
  unknownLanguage: (given, all) => `لا نعرف اللغة ${isolated(given)}. اللغات المتاحة: ${all}.`,
  tooManyOutlets: (max) =>
    `اختاروا ${counted(max, { zero: 'أقل من وسيلة', one: 'وسيلة واحدة', two: 'وسيلتين', few: '# وسائل', many: '# وسيلة', other: '# وسيلة' })} على الأكثر.`,

  compare: {
    button: 'مقارنة',
    header: ({ first, last, total }) => {
      if (first === 1 && last === total)
        return counted(total, {
          zero: 'لا ناشر كتب عن هذا',
          one: 'ناشر واحد كتب عن هذا',
          two: 'ناشران كتبا عن هذا',
          few: '# ناشرين كتبوا عن هذا',
          many: '# ناشرًا كتبوا عن هذا',
          other: '# ناشر كتبوا عن هذا',
        });
      return first === last
        ? `من كتب عن هذا: الناشر ${number(first)} من أصل ${number(total)}`
        : `من كتب عن هذا: الناشرون من ${number(first)} إلى ${number(last)} من أصل ${number(total)}`;
    },
    edition: (facts) => `أيضًا في طبعة أخرى: ${facts}`,
    silence: 'لم يكتبوا عن هذا',
    nothing: (publisher) => `${RIGHT_TO_LEFT_MARK}${isolated(publisher)}: لا شيء عن هذا في التغطية`,
  },

  article: {
    button: 'المقال',
    buttonOf: (quote) => `مقال الاقتباس ${isolated(String(quote))}`,
    unknown: (title) => `لا يوجد في التغطية عنوان فيه ${title}. اختاروا عنوانًا من القائمة أثناء الكتابة.`,
    author: (name) => `بقلم ${isolated(name)}`,
    passages: (n) =>
      counted(n, {
        zero: 'لا فقرات',
        one: 'فقرة واحدة',
        two: 'فقرتان',
        few: '# فقرات',
        many: '# فقرة',
        other: '# فقرة',
      }),
    sameStory: 'تقارير أخرى عن الحدث نفسه',
    related: 'مقالات ذات صلة',
    shared: (names) => `في كليهما: ${names}`,
    choosePart: 'قراءة جزء من المقال',
    chooseOther: 'مقال آخر',
    beginning: 'البداية',
    whole: 'النص كله',
    page: ({ page, pages }) => `الصفحة ${number(page)} من أصل ${number(pages)}`,
    next: 'التالي',
    card: 'عن المقال',
  },

  timeline: {
    button: 'الخط الزمني',
    header: ({ first, last, total }) =>
      first === 1 && last === total
        ? counted(total, {
            zero: 'لا اقتباسات',
            one: 'اقتباس واحد في زمنه',
            two: 'اقتباسان بحسب الزمن',
            few: '# اقتباسات بحسب الزمن',
            many: '# اقتباسًا بحسب الزمن',
            other: '# اقتباس بحسب الزمن',
          })
        : `بحسب الزمن: الاقتباسات من ${number(first)} إلى ${number(last)} من أصل ${number(total)}`,
    day,
    nothingBetween: (after, before) => `لا تغطية لهذا بين ${isolated(after)} و${isolated(before)}`,
    unknownDate: 'التاريخ الدقيق غير معروف',
    summary: ({ quotes, first, last }) =>
      `${counted(quotes, { zero: 'لا اقتباسات', one: 'اقتباس واحد', two: 'اقتباسان', few: '# اقتباسات', many: '# اقتباسًا', other: '# اقتباس' })} · ${isolated(first)} – ${isolated(last)}`,
  },

  who: {
    header: 'من هو، بحسب التغطية',
    unknown: 'لا أحد بهذا الاسم في التغطية، لا بكتابته ولا بلفظه.',
    bySound: 'هذا الاسم ليس في القوائم: بحثنا عنه بكتابته ولفظه.',
    articles: (n) =>
      counted(n, {
        zero: 'لا مقالات',
        one: 'مقال واحد',
        two: 'مقالان',
        few: '# مقالات',
        many: '# مقالًا',
        other: '# مقال',
      }),
    passages: (n) =>
      counted(n, {
        zero: 'لا فقرات',
        one: 'فقرة واحدة',
        two: 'فقرتان',
        few: '# فقرات',
        many: '# فقرة',
        other: '# فقرة',
      }),
    names: 'كيف يُسمّى',
    offices: 'مناصب ذكرتها التغطية',
    held: 'مناصب بحسب المسرد، لا التغطية',
    first: (facts) => `أول ذكر: ${facts}`,
    last: (facts) => `آخر ذكر: ${facts}`,
    together: (names) => `يُذكر مع: ${names}`,
    by: 'من أقواله',
    about: 'قيل عنه',
  },
};
