import { formats, isolated } from './formats.js';
import type { ReloadWords } from './reload-en.js';

const { counted, number } = formats('ar');

const articles = (verb: string, n: number) =>
  counted(n, {
    zero: `لا مقالات ${verb}`,
    one: `مقال واحد ${verb}`,
    two: `مقالان ${verb}`,
    few: `# مقالات ${verb}`,
    many: `# مقالًا ${verb}`,
    other: `# مقال ${verb}`,
  });
const things = (end: string, n: number) =>
  counted(n, {
    zero: `لا عناصر ${end}`,
    one: `عنصر واحد ${end}`,
    two: `عنصران ${end}`,
    few: `# عناصر ${end}`,
    many: `# عنصرًا ${end}`,
    other: `# عنصر ${end}`,
  });

/** What moderators read who reload the coverage or ask how it is, in Arabic. */
export const arabicReload: ReloadWords = {
  skip: 'تخطٍّ',
  planned: 'ما ستغيّره إعادة التحميل',
  nothing: 'لم يتغيّر شيء منذ آخر قراءة للتغطية، فلا حاجة إلى إعادة التحميل.',
  articles: (before, after) => `المقالات: ${number(before)} ← ${number(after)}`,
  notRead: (before, after) => `ما لم يُقرأ: ${number(before)} ← ${number(after)}`,
  added: (n) => articles('للإضافة', n),
  changed: (n) => articles('للتعديل', n),
  removed: (n) => articles('للاختفاء', n),
  rejected: (n) => things('دون قراءة', n),
  line: (n) => `السطر ${number(n)}`,
  glossary: 'تغيّرت الأسماء والمصطلحات، لذلك يُعاد تحليل كل شيء.',
  many: 'سيختفي أكثر من عُشر المقالات.',
  outdated: 'تغيّرت الملفات في هذه الأثناء. هذا ما ستغيّره إعادة التحميل الآن:',
  apply: 'تطبيق',
  applyAnyway: 'تطبيق رغم ذلك',
  rollBack: 'العودة إلى السابق',
  begun: 'إعادة التحميل جارية. إلى أن تنتهي تأتي الأجوبة من التغطية السابقة.',
  reading: (done, total) => `قراءة الملفات: ${number(done)} من ${number(total)}`,
  indexing: (done, total) => `فهرسة المقالات: ${number(done)} من ${number(total)}`,
  done: 'أُعيد تحميل التغطية',
  passages: (before, after) => `المقاطع: ${number(before)} ← ${number(after)}`,
  took: (seconds) => `المدة بالثواني: ${isolated(seconds)}.`,
  restorable: (when) => `التغطية السابقة محفوظة ويمكن العودة إليها حتى ${isolated(when)}.`,
  refused: 'لم يُعد التحميل: أسئلة الاختبار لا تلقى الجواب المطلوب',
  loadedThough: 'أسئلة اختبار لا تلقى الجواب المطلوب:',
  expected: (what) => `المطلوب: ${what}`,
  quotedInstead: (files) => `المقتبس: ${files}`,
  quotedNothing: 'لم يُقتبس شيء',
  failed: 'تعذرت قراءة التغطية. الأجوبة باقية كما كانت.',
  rolledBack: 'عادت التغطية إلى ما كانت عليه قبل إعادة التحميل',
  filesStay: 'الملفات على القرص باقية كما هي، وستأخذ بها إعادة التحميل التالية.',
  notKept:
    'لم تعد التغطية السابقة محفوظة: جرت إعادة تحميل أخرى، أو مضى ربع ساعة، أو أُعيد تشغيل البوت. أعيدوا الملفات إلى ما كانت عليه ثم أعيدوا التحميل.',
  status: {
    header: 'التغطية',
    passages: (n) =>
      counted(n, {
        zero: 'لا مقاطع',
        one: 'مقطع واحد',
        two: 'مقطعان',
        few: '# مقاطع',
        many: '# مقطعًا',
        other: '# مقطع',
      }),
    outlets: (list) => `وسائل الإعلام: ${list}`,
    months: (list) => `الأشهر: ${list}`,
    undated: (n) => `بلا تاريخ: ${number(n)}`,
    noOutlet: (n) => `بلا وسيلة إعلام: ${number(n)}`,
    of: (name, n) => `${isolated(name)} ${number(n)}`,
    newest: 'الأحدث:',
    loaded: ({ when, by, seconds }) =>
      `قُرئت ${isolated(when)} بطلب من ${isolated(by)}، والمدة بالثواني: ${isolated(seconds)}`,
    start: 'البوت عند تشغيله',
    watch: 'البوت لأن الملفات تغيّرت',
    restart: 'البوت لأن التغطية السابقة فُقدت',
    memory: (megabytes) => `الذاكرة: ${number(megabytes)} ميغابايت`,
    rejected: (n) => things('لم تُقرأ', n),
    nothingRejected: 'قُرئ كل شيء.',
  },
};
