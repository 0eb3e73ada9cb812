import { isolated } from './formats.js';
import type { ProblemWords } from './problems-en.js';

/** What moderators read of problems with articles, in Arabic. */
export const arabicProblems: ProblemWords = {
  header: 'ما قد يكون خطأ في المقالات',
  none: 'لم يُعثر على أي خطأ.',
  noneOfKind: 'لم يُعثر على شيء من هذا النوع.',
  range: ({ first, last, total }) => `${isolated(`${first}–${last}`)} من ${isolated(total)}`,
  newer: 'السابق',
  older: 'التالي',
  choose: 'نوع واحد فقط من المشكلات',
  all: 'كل الأنواع',
  kinds: {
    mojibake: 'حروف بترميز خاطئ',
    short: 'لا يكاد يوجد نص',
    date: 'بلا تاريخ',
    outlet: 'بلا وسيلة إعلام أو وسيلة غير معروفة',
    link: 'بلا رابط إلى الأصل',
    duplicate: 'يكاد يطابق مقالًا آخر',
    language: 'العنوان والنص بلغتين مختلفتين',
    caption: 'تعليق صورة قُرئ كنص',
    quotes: 'علامات اقتباس بلا نظيرتها',
    boilerplate: 'يتكرر في مقالات الوسيلة ويُترك',
  },
  fixes: {
    link: 'تحديد الرابط',
    date: 'تحديد التاريخ',
    captured: 'تحديد يوم الحفظ',
    outlet: 'تحديد وسيلة الإعلام',
    hide: 'إخفاء',
    keep: 'إبقاء',
  },
  forms: {
    link: { label: 'الرابط إلى الأصل', hint: 'عنوان الصفحة كاملًا' },
    date: { label: 'تاريخ المقال', hint: 'مثل 2025-05-16' },
    captured: { label: 'اليوم الذي حُفظت فيه الصفحة', hint: 'مثل 2025-06-08؛ ويسري على كل مقالات الملف' },
    outlet: { label: 'من نشره', hint: 'كما ينبغي أن يظهر' },
    hide: {
      label: 'أتريدون إخفاء هذا المقال؟ اكتبوا: نعم',
      hint: 'يبقى في ملفه، لكن لا يُبحث فيه ولا يُقتبس منه',
    },
    keep: { label: 'السطر الذي هو من نص المقالات', hint: 'كما يظهر في القائمة؛ ويسري على كل المقالات' },
  },
  confirmation: 'نعم',
  relative: (written) => `فقط: ${isolated(written)}`,
  sameAs: (other) => `يطابق: ${isolated(other)}`,
  unknownOutlet: (name) => `غير معروفة: ${isolated(name)}`,
  byHand: 'لا يستطيع إصلاح هذا إلا من يعتني بالملفات.',
  done: (what) => `كُتب في قائمة المصادر: ${isolated(what)}.`,
  invalid: 'ليس هذا ما يطلبه النموذج. لم يتغيّر شيء.',
  faulty: (reason) => `لا يمكن تغيير قائمة المصادر لأن فيها خطأ: ${isolated(reason)}`,
  gone: 'لم يعد هذا المقال ضمن التغطية.',
};
