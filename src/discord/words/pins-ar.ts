import { formats, isolated } from './formats.js';
import type { PinWords } from './pins-en.js';

const { counted } = formats('ar');

/** What is said of quotes that moderators pin, and of what members find wrong, in Arabic. */
export const arabicPins: PinWords = {
  approved: 'معتمد من المشرفين',
  header: 'الاقتباسات المثبتة',
  empty: 'لم يُثبت شيء. اذكروا سؤالًا لتثبيت اقتباسات من جوابه.',
  choose: 'أي هذه الاقتباسات ينبغي أن يأتي أولًا؟',
  chooseHint: 'من يسأل السؤال نفسه بأي لغة يحصل عليها أولًا، مع الإشارة إلى أن المشرفين اعتمدوها.',
  select: 'الاقتباسات المراد تثبيتها',
  option: (quote) => `الاقتباس ${isolated(String(quote))}`,
  nothing: 'ليس في التغطية اقتباس لهذا السؤال، فلا شيء يُثبت.',
  done: (n) =>
    counted(n, {
      zero: 'لم يُثبت شيء',
      one: 'ثُبت اقتباس واحد',
      two: 'ثُبت اقتباسان',
      few: 'ثُبتت # اقتباسات',
      many: 'ثُبت # اقتباسًا',
      other: 'ثُبت # اقتباس',
    }),
  quotes: (n) =>
    counted(n, {
      zero: 'لا اقتباسات',
      one: 'اقتباس واحد',
      two: 'اقتباسان',
      few: '# اقتباسات',
      many: '# اقتباسًا',
      other: '# اقتباس',
    }),
  broken: (n) =>
    counted(n, {
      zero: 'كلها في مواضعها',
      one: 'لم يعد واحد منها في موضعه، فلا يُعرض',
      two: 'لم يعد اثنان منها في موضعيهما، فلا يُعرضان',
      few: 'لم تعد # منها في مواضعها، فلا تُعرض',
      many: 'لم يعد # منها في مواضعها، فلا تُعرض',
      other: 'لم يعد # منها في مواضعها، فلا تُعرض',
    }),
  unpin: 'إلغاء تثبيت اقتباسات سؤال',
  unpinned: (question) => `لم يعد شيء مثبتًا للسؤال ${isolated(question)}.`,
  feedback: {
    header: 'ما يراه الأعضاء خطأ في الإجابات',
    empty: 'لا شيء ينتظر المعالجة.',
    waiting: (n) =>
      counted(n, {
        zero: 'لا شيء ينتظر',
        one: 'ملاحظة واحدة تنتظر',
        two: 'ملاحظتان تنتظران',
        few: '# ملاحظات تنتظر',
        many: '# ملاحظة تنتظر',
        other: '# ملاحظة تنتظر',
      }),
    noQuestion: 'لم يوافق العضو على حفظ سؤاله.',
    gone: 'لم يعد هذا الاقتباس في موضعه.',
    done: 'تم',
    next: 'التالي',
    hide: 'إخفاء المقال',
    pin: 'تثبيت اقتباسات',
    alias: 'إضافة اسم',
    aliasForm: 'إضافة اسم',
    aliasName: 'الاسم',
    aliasMeans: 'من المقصود أو ما المقصود: اسم معروف',
  },
};
