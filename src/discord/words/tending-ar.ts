import { arabicAliases } from './aliases-ar.js';
import { arabicArticles } from './articles-ar.js';
import { arabicFeeds } from './feeds-ar.js';
import { isolated } from './formats.js';
import { arabicPins } from './pins-ar.js';
import type { TendingWords } from './tending-en.js';

/** What moderators read who tend the corpus, in Arabic. */
export const arabicTending: TendingWords = {
  notHere: 'العناية بالتغطية تجري في خوادم أخرى فقط.',
  notYou: 'هذا متاح للمشرفين فقط: من يملك إدارة الخادم، أو من لديه رتبة حددها مشغّل البوت.',
  expired: 'لم يعد هذا الزر صالحًا. يُرجى استدعاء الأمر من جديد.',
  takenUp: 'تأخذ الإجابات بذلك من الآن.',
  notTakenUp: (reference) =>
    `كُتب التغيير، لكن تعذرت قراءة التغطية من جديد (المرجع ${isolated(reference)}). تبقى الإجابات كما كانت حتى ذلك الحين.`,
  articles: arabicArticles,
  aliases: arabicAliases,
  feeds: arabicFeeds,
  pins: arabicPins,
  audit: {
    header: 'ما قام به المشرفون',
    empty: 'لا شيء بعد.',
    range: ({ first, last, total }) => `${isolated(`${first}–${last}`)} من ${isolated(total)}، الأحدث أولًا`,
    newer: 'الأحدث',
    older: 'الأقدم',
    theBot: 'البوت نفسه',
    forgotten: 'عضو حُذفت بياناته',
    change: (before, after) => `من ${isolated(before)} إلى ${isolated(after)}`,
    nothing: 'لا شيء',
    channel: 'الإعلام بذلك في قناة أيضًا',
    toldIn: (channel) => `تُنشر المدخلات الجديدة أيضًا في ${isolated(channel)}.`,
    notToldIn: (channel) =>
      `لا يُسمح لي بالنشر في ${isolated(channel)}. اسمحوا لي برؤية القناة والكتابة فيها، ثم اختاروها من جديد.`,
    actions: {
      reload: 'إعادة قراءة التغطية',
      'roll back': 'العودة إلى التغطية السابقة',
      fix: 'تصحيح بيانات مقال',
      add: 'إضافة مقال',
      replace: 'استبدال مقال',
      hide: 'إخفاء مقال',
      show: 'إظهار مقال من جديد',
      remove: 'إزالة ملف',
      'add feed': 'إضافة خلاصة',
      'remove feed': 'إزالة خلاصة',
      'fetch feed': 'جلب خلاصة',
      'add alias': 'إضافة اسم آخر',
      'remove alias': 'إزالة اسم آخر',
      pin: 'تثبيت اقتباسات لسؤال',
      unpin: 'إلغاء تثبيت اقتباسات',
      'close feedback': 'معالجة ملاحظة',
      'set audit channel': 'اختيار قناة هذه القائمة',
    },
  },
};
