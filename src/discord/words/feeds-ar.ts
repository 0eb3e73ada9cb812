import type { FeedWords } from './feeds-en.js';
import { formats, isolated } from './formats.js';

const { counted } = formats('ar');

/** What is said of feeds, in Arabic. */
export const arabicFeeds: FeedWords = {
  header: 'خلاصات التغطية',
  empty: 'لا شيء بعد.',
  articles: (n) =>
    counted(n, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    }),
  fetched: (when) => `جُلبت ${isolated(when)}`,
  next: (when) => `المرة القادمة ${isolated(when)}`,
  failing: (times) =>
    counted(times, {
      zero: 'لم تفشل',
      one: 'فشلت مرة واحدة',
      two: 'فشلت مرتين متتاليتين',
      few: 'فشلت # مرات متتالية',
      many: 'فشلت # مرة متتالية',
      other: 'فشلت # مرة متتالية',
    }),
  added: (title) => `أُضيفت الخلاصة ${isolated(title)}`,
  known: (title) => `الخلاصة ${isolated(title)} مضافة من قبل.`,
  removed: (title) => `أُزيلت الخلاصة ${isolated(title)}. تبقى المقالات التي جاءت منها.`,
  unknown: 'لا توجد خلاصة كهذه. يُرجى اختيارها من القائمة أثناء الكتابة.',
  came: (added, changed) => `مقالات جديدة: ${isolated(String(added))}، ومعدّلة: ${isolated(String(changed))}`,
  later: 'تُجلب من الآن كل نصف ساعة.',
  faults: {
    'bad-address': 'هذا ليس عنوان ويب يبدأ باسم البروتوكول.',
    private: 'يقود العنوان إلى هذا الجهاز أو إلى شبكة خلفه، ولم يسمح مشغّل البوت بذلك.',
    'too-large': 'حجمها أكبر من أن تكون خلاصة.',
    'too-slow': 'لا يأتي الرد في الوقت المحدد.',
    'too-many-redirects': 'يحيل العنوان إلى عناوين أخرى بلا نهاية.',
    refused: 'لا يقدّمها الخادم.',
    unreachable: 'تعذر الوصول إلى الخادم.',
    'not-a-feed': 'لا توجد هناك خلاصة تمكن قراءتها.',
  },
};
