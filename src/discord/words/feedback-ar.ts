import type { FeedbackWords } from './feedback-en.js';
import { isolated } from './formats.js';

/** What members are asked about answers, in Arabic. */
export const arabicFeedback: FeedbackWords = {
  helpful: 'مفيد',
  unhelpful: 'غير مفيد',
  isThere: 'الجواب موجود في التغطية',
  title: 'ما الخطأ في هذا الجواب؟',
  reason: 'ما الخطأ؟',
  reasons: {
    person: 'الشخص غير صحيح',
    date: 'التاريخ غير صحيح',
    excerpt: 'المقتطف غير مناسب',
    missing: 'التغطية تجيب عن السؤال',
    'no-answer': 'ليس جوابًا عن السؤال',
  },
  which: 'أي اقتباس تقصدون؟',
  whichHint: 'اتركوه فارغًا إذا كان الأمر يخص الجواب كله.',
  ofQuote: (quote) => `الاقتباس ${isolated(String(quote))}`,
  note: 'ملاحظة قصيرة',
  noteHint: 'لا حاجة إلى كتابة شيء.',
  whereHint: 'أين ورد؟ يفيد اسم الوسيلة أو العنوان أو اليوم.',
  agree: 'إرفاق سؤالي',
  agreeHint: 'عندئذ يرى المشرفون ما سألتم عنه، وإلا فلن يُحفظ سؤالكم.',
  thanks: 'شكرًا، هذا يساعدنا.',
  kept: (privacy) =>
    `يُحفظ رأيكم مع اسمكم ليطّلع عليه المشرفون، ويعرضه الأمر ${isolated(`\`/${privacy}\``)} ويحذفه.`,
  questionKept: 'أُرفق سؤالكم كما وافقتم.',
  questionNotKept: 'لم يُحفظ سؤالكم.',
};
