import type { DigestWords } from './digest-en.js';
import { formats, isolated } from './formats.js';

const { counted, day, number } = formats('ar');

/** Makes a line run from right to left though it begins with a sign or a Latin name. */
const RIGHT_TO_LEFT_MARK = '\u200F';

/** The digest of a channel, in Arabic. */
export const arabicDigest: DigestWords = {
  day,
  header: (today) => `النشرة اليومية · ${isolated(today)}`,
  page: ({ first, last, total }) => {
    if (first === 1 && last === total) {
      return counted(total, {
        zero: 'لا أخبار',
        one: 'خبر واحد',
        two: 'خبران',
        few: '# أخبار',
        many: '# خبرًا',
        other: '# خبر',
      });
    }
    return first === last
      ? `الخبر ${number(first)} من أصل ${number(total)}`
      : `الأخبار من ${number(first)} إلى ${number(last)} من أصل ${number(total)}`;
  },
  headline: (n, title) => `${RIGHT_TO_LEFT_MARK}**${number(n)}. ${isolated(title)}**`,
  reports: (n) =>
    counted(n, {
      zero: 'لا تقارير',
      one: 'تقرير واحد',
      two: 'تقريران',
      few: '# تقارير',
      many: '# تقريرًا',
      other: '# تقرير',
    }),
  publishers: (n) =>
    counted(n, {
      zero: 'لا ناشرين',
      one: 'ناشر واحد',
      two: 'ناشران',
      few: '# ناشرين',
      many: '# ناشرًا',
      other: '# ناشر',
    }),
  new: 'جديد',
  updated: 'محدَّث',
  matches: (names) => `مما تتابعونه: ${names}`,
  also: (outlets) => `أيضًا: ${outlets}`,
  late: (time) => `متأخرة: كان موعدها ${isolated(time)}`,
  firstRun: 'هذه أول نشرة هنا، ولذلك تبدأ بأحدث الأخبار. وبعدها تحمل كل نشرة ما استجد منذ سابقتها.',
  nothing: 'لا جديد في التغطية منذ النشرة السابقة.',
  onThisDay: 'في مثل هذا اليوم من أعوام سابقة',
  leftOut: {
    header: (n) =>
      `خارج النشرة: ${counted(n, {
        zero: 'لا مقالات',
        one: 'مقال واحد',
        two: 'مقالان',
        few: '# مقالات',
        many: '# مقالًا',
        other: '# مقال',
      })}`,
    none: 'النشرة تضم كل ما وصل من مقالات.',
    language: 'ليست بإحدى اللغات المختارة',
    outlet: 'ليست من إحدى الوسائل المختارة',
    topic: 'لا تتناول أيًّا من الأشخاص والمواضيع المختارة',
    repetition: 'تكاد تطابق مقالًا سابقًا',
    first: 'النشرة الأولى لا تضم إلا أحدث الأخبار',
  },
};
