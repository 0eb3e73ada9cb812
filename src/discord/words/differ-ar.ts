import type { DifferWords } from './differ-en.js';
import { formats } from './formats.js';

const { counted, day, duration, number } = formats('ar');

/** What is said where reports differ, in Arabic. */
export const arabicDiffer: DifferWords = {
  title: 'أين تختلف التقارير',
  note: 'النصوص منقولة كما هي، ولا حكم هنا على من أصاب.',
  kinds: { figure: 'العدد', duration: 'المدة', date: 'التاريخ', office: 'المنصب' },
  line: (sides) => `تختلف التقارير: ${sides}`,
  side: (value, counts) => `${value} (${counts})`,
  reports: (n) =>
    counted(n, {
      zero: 'لا تقارير',
      one: 'تقرير واحد',
      two: 'تقريران',
      few: '# تقارير',
      many: '# تقريرا',
      other: '# تقرير',
    }),
  publishers: (n) =>
    counted(n, {
      zero: 'لا ناشرين',
      one: 'ناشر واحد',
      two: 'ناشران',
      few: '# ناشرين',
      many: '# ناشرا',
      other: '# ناشر',
    }),
  counts: (parts) => parts.join('، '),
  exactness: {
    about: (value) => `نحو ${value}`,
    nearly: (value) => `ما يقارب ${value}`,
    over: (value) => `أكثر من ${value}`,
    under: (value) => `حتى ${value}`,
  },
  range: (least, most) => `من ${least} إلى ${most}`,
  each: (value) => `${value} من كل جانب`,
  percent: (value) => `${value}٪`,
  citing: (medium) => `نقلا عن ${medium}`,
  gone: 'لم يعد هنا اختلاف، فقد تغيرت التغطية. يرجى السؤال من جديد.',
  number,
  duration,
  day,
};
