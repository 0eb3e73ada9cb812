import type { ActionWords } from './actions-en.js';
import { isolated } from './formats.js';

/** What stands below answers, and what comes of it, in Arabic. */
export const arabicActions: ActionWords = {
  checkCommand: 'التحقق من التغطية',
  inContext: 'في السياق',
  verify: 'تحقّق',
  share: 'مشاركة',
  shared: 'تمت المشاركة',
  delete: 'حذف',
  choose: 'اقتباس في سياقه، أو التحقق منه',
  inContextOf: (quote) => `الاقتباس ${isolated(String(quote))} في سياقه`,
  verifyOf: (quote) => `التحقق من الاقتباس ${isolated(String(quote))}`,
  verifiedOf: (quote) => `تم التحقق من الاقتباس ${isolated(String(quote))}`,
  notThereOf: (quote) => `الاقتباس ${isolated(String(quote))} لم يعد في موضعه`,
  verified: ({ article, start, end }) =>
    `قُرئ الملف من جديد الآن. الاقتباس وارد فيه حرفيًا، في المقال ${isolated(`\`${article}\``)} عند المواضع ${isolated(`${start}–${end}`)}.`,
  sha256: (digest) => `قيمة SHA-256 للنص المقتبس: ${isolated(`\`${digest}\``)}`,
  changed: 'تغيّر الملف: لم يعد المقال يقول هذا في الموضع المقتبس.',
  gone: 'لم يعد هذا المقال ضمن التغطية.',
  answerGone: 'ما اقتُبس هنا لم يعد ضمن التغطية. يُرجى طرح السؤال من جديد.',
  tooLong: 'الفقرة أطول من أن تتسع لها رسالة واحدة. يمكنكم قراءتها في المصدر.',
  sharedBy: (member, question) => `شاركه ${isolated(member)} · السؤال: ${question}`,
  notShared: 'لا يُسمح للتطبيقات بالنشر للجميع هنا، لذلك ظهر الجواب لكم وحدكم.',
  notYours: 'لا يستطيع حذف هذا الجواب إلا من شاركه أو أحد المشرفين.',
  mention: `أشيروا إليّ مع سؤال بأي لغة، فأجيب باقتباسات من الصحافة؛ للمزيد: ${isolated('`/help`')}.`,
  nothingToCheck: 'لا توجد في هذه الرسالة كلمات يمكن البحث عنها.',
};
