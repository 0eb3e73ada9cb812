import type { ArticleWords } from './articles-en.js';
import { formats, isolated } from './formats.js';

const { counted } = formats('ar');

/** What is said of articles that are added, hidden and removed, in Arabic. */
export const arabicArticles: ArticleWords = {
  notFound: 'لا يوجد مقال كهذا. يُرجى اختياره من القائمة أثناء الكتابة.',
  inFile: (file) => `في الملف ${isolated(file)}`,
  gone: 'لم يعد الملف موجودًا. لقد أزاله أحد أو غيّر اسمه.',
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
