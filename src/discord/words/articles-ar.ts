import type { ArticleWords } from './articles-en.js';
import { formats, isolated } from './formats.js';

const { counted } = formats('ar');

/** What is said of articles that are added, hidden and removed, in Arabic. */
export const arabicArticles: ArticleWords = {
  notFound: 'لا يوجد مقال كهذا. يُرجى اختياره من القائمة أثناء الكتابة.',
  inFile: (file) => `في الملف ${isolated(file)}`,
  gone: 'لم يعد الملف موجودًا. لقد أزاله أحد أو غيّر اسمه.',
  add: {
    form: 'إضافة مقالات',
    files: 'الملفات',
    filesHint: ({ endings, files, megabytes }) =>
      `${isolated(endings)}؛ حتى ${isolated(files)} ملفات، لا يزيد كل منها على ${isolated(megabytes)} ميغابايت`,
    text: 'أو نص مقال، أو رابط صفحته',
    textHint: 'العنوان أولًا في سطر مستقل، ثم سطر فارغ، ثم الفقرات',
    nothing: 'لا يوجد ما يُضاف. يُرجى اختيار ملفات، أو لصق نص مقال أو رابط صفحته.',
    header: 'هذا ما سيُضاف',
    headerNone: 'لا يمكن إضافة أي من هذا',
    pasted: 'النص الذي لصقتموه',
    passages: (n) =>
      counted(n, {
        zero: 'لا مقاطع',
        one: 'مقطع واحد',
        two: 'مقطعان',
        few: '# مقاطع',
        many: '# مقطعًا',
        other: '# مقطع',
      }),
    replaces: 'يوجد ملف بهذا الاسم وسيُستبدل. يُحتفظ بنصه السابق.',
    sameAs: (other) => `يكاد يطابق مقالًا موجودًا: ${isolated(other)}`,
    refused: {
      'too-large': (megabytes) => `حجمه أكبر من ${isolated(megabytes)} ميغابايت.`,
      'not-fetched': 'تعذر جلبه. يُرجى رفعه من جديد.',
      'wrong-kind': (endings) =>
        `لا تُقرأ ملفات من هذا النوع. يجب أن ينتهي الاسم بأحد هذه: ${isolated(endings)}.`,
      'too-slow': 'تعذرت قراءته في الوقت المحدد.',
      'no-article': 'لم يُقرأ منه أي مقال:',
      twice: 'في هذا الرفع ملف آخر بالاسم نفسه.',
    },
    confirm: 'إضافة',
    confirmReplacing: 'إضافة واستبدال',
    discard: 'تجاهل',
    waits: 'يبقى ما رُفع محفوظًا يومًا واحدًا، حتى لو أُعيد تشغيل البوت.',
    discarded: 'لم يُضف شيء. حُذف ما رُفع.',
    expired: 'لم يعد ما رُفع موجودًا: أُضيف أو أُهمل أو مضى عليه يوم. يُرجى رفعه من جديد.',
    done: 'أُضيف إلى التغطية',
    keptAs: (path) => `يوجد نصه السابق في مجلد الملفات المُزالة باسم ${isolated(path)}.`,
    existsNow: (path) => `يوجد الآن ملف باسم ${isolated(path)}. يُرجى رفع ملفكم من جديد لتقرروا هل يُستبدل.`,
    outside: (path) => `يقود ${isolated(path)} إلى خارج مجلد التغطية، لذلك لم يُكتب شيء.`,
  },
  hide: {
    done: 'أُخفي المقال: لن يُقتبس منه بعد الآن',
    undo: (command) => `لم يتغير ملفه. يعيد الأمر ${isolated(`\`${command}\``)} إظهاره.`,
    already: 'هذا المقال مخفي أصلًا.',
  },
  show: {
    done: 'عاد المقال إلى التغطية',
    notHidden: 'لا يوجد شيء مخفي بهذا الاسم. يُرجى اختياره من القائمة أثناء الكتابة.',
  },
  faulty: (fault) => `على أحدهم أن يصلح ملفًا بيده أولًا: ${isolated(fault)}`,
  remove: {
    header: 'هل تريدون إزالة هذا الملف من التغطية؟',
    others: (n) =>
      `${counted(n, {
        zero: 'لا مقالات أخرى تزول معه',
        one: 'ومعه مقال آخر واحد يضمه الملف نفسه',
        two: 'ومعه مقالان آخران يضمهما الملف نفسه',
        few: 'ومعه # مقالات أخرى يضمها الملف نفسه',
        many: 'ومعه # مقالًا آخر يضمها الملف نفسه',
        other: 'ومعه # مقال آخر يضمها الملف نفسه',
      })}:`,
    kept: 'لن يُحذف، بل يُنقل إلى مجلد الملفات المُزالة، ويستطيع مشغّل البوت إعادته من هناك.',
    confirm: 'إزالة',
    done: 'أُزيل الملف من التغطية',
    keptAs: (path) => `يوجد الآن في مجلد الملفات المُزالة باسم ${isolated(path)}.`,
  },
};
