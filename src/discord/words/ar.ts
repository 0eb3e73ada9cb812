import { arabicActions } from './actions-ar.js';
import { arabicArranging } from './arranging-ar.js';
import { arabicDiffer } from './differ-ar.js';
import { arabicDigest } from './digest-ar.js';
import type { Words } from './en.js';
import { arabicExplore } from './explore-ar.js';
import { arabicFeedback } from './feedback-ar.js';
import { formats, isolated } from './formats.js';
import { arabicGuide } from './guide-ar.js';
import { arabicPrivacy } from './privacy-ar.js';
import { arabicProblems } from './problems-ar.js';
import { arabicReload } from './reload-ar.js';
import { arabicSettings } from './settings-ar.js';
import { arabicTending } from './tending-ar.js';

const { counted, joined, languageName, month, number, year } = formats('ar');

/** Makes a line run from right to left even where it begins with a Latin name or a sign. */
const RIGHT_TO_LEFT_MARK = '\u200F';

/** All that members read, in Arabic. Whatever is put in is isolated, for it may run the other way. */
export const arabic: Words = {
  languageName: (language) => languageName(language, 'لغة أخرى'),
  joined: (parts) => joined(parts.map(isolated)),
  facts: (parts) => RIGHT_TO_LEFT_MARK + parts.map(isolated).join(' · '),
  andMore: (n) => `${number(n)} غيرها`,
  quotedText: (text) => `${RIGHT_TO_LEFT_MARK}«${isolated(text)}»`,

  answer: {
    header: ({ first, last, total }) => {
      if (first === 1 && last === total) {
        return counted(total, {
          zero: 'لا اقتباسات',
          one: 'اقتباس واحد',
          two: 'اقتباسان',
          few: '# اقتباسات',
          many: '# اقتباسًا',
          other: '# اقتباس',
        });
      }
      return first === last
        ? `الاقتباس ${number(first)} من أصل ${number(total)}`
        : `الاقتباسات من ${number(first)} إلى ${number(last)} من أصل ${number(total)}`;
    },
    tooLong: 'هذا الاقتباس أطول من أن تتسع له رسالة واحدة. يمكنكم قراءته في المصدر.',
    alsoSearched: (names) => `بحثنا أيضًا عن: ${names}`,
    asked: (question) => `السؤال: ${question}`,
    alsoIn: (outlets) => `ورد أيضًا في: ${outlets}`,
    openAt: (place) => `فتح المصدر: ${isolated(place)}`,
    openSource: 'فتح المصدر',
    searchForOriginal: 'البحث عن الأصل',
    previous: 'السابق',
    more: (n) => (n > 0 ? `المزيد (${number(n)})` : 'المزيد'),
  },

  actions: arabicActions,

  arranging: arabicArranging,
  differ: arabicDiffer,
  tending: arabicTending,
  reload: arabicReload,
  problems: arabicProblems,

  explore: arabicExplore,
  digest: arabicDigest,

  feedback: arabicFeedback,
  guide: arabicGuide,
  privacy: arabicPrivacy,
  settings: arabicSettings,

  filter: {
    language: (name) => `اللغة: ${isolated(name)}`,
    outlet: (name) => `الوسيلة: ${isolated(name)}`,
    from: (day) => `من ${isolated(day)}`,
    to: (day) => `حتى ${isolated(day)}`,
  },

  date: {
    month,
    year,
    relative: (written) => `تاريخ نسبي: ${isolated(written)}`,
    relativeUnwritten: 'تاريخ نسبي',
    inferred: (date) => `${isolated(date)} (تاريخ مستنتج)`,
    inferredUnnamed: 'تاريخ مستنتج',
    unknown: 'تاريخ غير معروف',
  },

  abstention: {
    header: 'لا جواب عن هذا في التغطية المتاحة',
    widen: 'ربما كانت معايير التصفية ضيقة: جرّبوا من دونها، أو اسألوا بكلمات أخرى.',
    nearest: 'أقرب العناوين',
  },

  coverage: {
    header: 'ما تضمه التغطية',
    empty: 'لم تُحمَّل أي مقالات بعد.',
    articles: (n, languages) =>
      `${counted(n, {
        zero: 'لا مقالات',
        one: 'مقال واحد',
        two: 'مقالان',
        few: '# مقالات',
        many: '# مقالًا',
        other: '# مقال',
      })}: ${languages}`,
    ofLanguage: (language, n) => `${language} (${number(n)})`,
    dates: (first, last) =>
      first === last ? `بتاريخ ${isolated(first)}` : `من ${isolated(first)} إلى ${isolated(last)}`,
    outlets: (names) => `وسائل الإعلام: ${names}`,
    topics: (names) => `أبرز المواضيع: ${names}`,
  },

  help: {
    header: 'اقتباسات من الصحافة، حرفيًا',
    body: (names) => [
      `اسألوا بالأمر ${code(`/${names.ask}`)} بأي لغة. تصلكم جمل من المقالات المجموعة كما وردت حرفيًا، مع المصدر والتاريخ والرابط. لا تلخيص ولا اختلاق: إذا لم يرد الجواب في التغطية قيل لكم ذلك.`,
      'أثناء الكتابة تُقترح أسماء وعناوين من التغطية. يأتي نصكم أولًا: اضغطوا مفتاح الإدخال للإبقاء عليه.',
      `يمكن حصر ${code(`/${names.ask}`)} بلغة أو وسيلة إعلام أو تاريخ، ومع ${code(names.private)} يظهر الجواب لكم وحدكم.`,
      `أسفل الجواب: يعرض زر «${arabicActions.inContext}» ما يحيط بالاقتباس، ويعيد زر «${arabicActions.verify}» قراءة الملف، ويُظهر زر «${arabicActions.share}» للجميع جوابًا كان ظاهرًا لكم وحدكم.`,
      `يمكنكم أيضًا الإشارة إلى البوت مع سؤال، أو اختيار «${isolated(names.check)}» من قائمة التطبيقات في أي رسالة.`,
      `يعرض الأمر ${code(`/${names.coverage}`)} ما تضمه التغطية.`,
    ],
    marks:
      'يشمل البحث المقالات بكل اللغات، ويبيّن سطر «بحثنا أيضًا عن» الأسماء المستخدمة. يظهر التاريخ كما يذكره المقال، وإلا قرأتم «تاريخ نسبي» أو «تاريخ مستنتج» أو «تاريخ غير معروف». يظهر الرابط إن كان معروفًا، وإلا ذُكر أنه بحث.',
  },

  fault: {
    bug: (reference) => `حدث خطأ ما (الرقم المرجعي ${isolated(reference)}). يُرجى إبلاغ من يدير هذا البوت.`,
    stopping: 'يُعاد تشغيل البوت الآن. يُرجى السؤال مجددًا بعد دقيقة.',
    unknownCommand: 'لم يعد هذا الأمر معروفًا. يُرجى اختياره من القائمة من جديد.',
    expired: 'لم يعد هذا الزر صالحًا. يُرجى طرح السؤال من جديد.',
    noQuestion: 'يُرجى كتابة سؤال، أو بضع كلمات للبحث عنها.',
    questionTooLong: (max) => `يُرجى ألا يتجاوز السؤال ${number(max)} حرف.`,
    badDate: (option, given) =>
      `تعذرت قراءة التاريخ ${isolated(given)} في ${code(option)}. يُرجى كتابة السنة ثم الشهر ثم اليوم، مثل ${isolated('2022-04-08')}.`,
    datesReversed: (from, to) =>
      `التاريخ في ${code(from[0])} (${isolated(from[1])}) متأخر عن التاريخ في ${code(to[0])} (${isolated(to[1])}). يُرجى تبديلهما.`,
    unknownOutlet: (given, some) =>
      `لا توجد في التغطية وسيلة إعلام باسم ${isolated(given)}. يُرجى اختيارها من القائمة أثناء الكتابة${some ? `، مثل ${some}` : ''}.`,
  },
};

function code(name: string): string {
  return isolated(`\`${name}\``);
}
