import type { ArrangingWords } from './arranging-en.js';
import { formats, isolated } from './formats.js';

const { counted, number, weekday } = formats('ar');

/** Arranging digests, in Arabic. */
export const arabicArranging: ArrangingWords = {
  weekday,
  arranged: 'تم إعداد النشرة',
  changed: 'تم تعديل النشرة',
  where: (channel, time, zone) => `في ${isolated(channel)} عند ${isolated(time)} (${isolated(zone)})`,
  everyDay: 'كل يوم',
  workdays: 'من الاثنين إلى الجمعة',
  weekend: 'السبت والأحد',
  next: (when) => `الموعد التالي: ${isolated(when)}`,
  everything: 'عن كل ما في التغطية',
  all: 'الكل',
  only: (names) => `فقط: ${names}`,
  style: { cards: 'بتنسيق وأزرار', plain: 'نصًا عاديًا' },
  pings: (role) => `تنبّه ${isolated(role)}`,
  whenNothing: {
    silence: 'لا يُرسل شيء حين لا يوجد جديد',
    line: 'حين لا يوجد جديد، يُرسل سطر واحد يقول ذلك',
    'on-this-day': 'حين لا يوجد جديد، تُرسل اقتباسات من مثل هذا اليوم في أعوام سابقة إن وُجدت',
  },
  pausedState: { 'by-hand': 'موقوفة مؤقتًا', refused: 'موقوفة مؤقتًا، لأن النشر في القناة لم يكن متاحًا لي' },

  list: (n) =>
    counted(n, {
      zero: 'لا نشرات',
      one: 'نشرة واحدة',
      two: 'نشرتان',
      few: '# نشرات',
      many: '# نشرة',
      other: '# نشرة',
    }),
  none: (command) => `لا توجد نشرات في هذا الخادم بعد. لإعداد نشرة: ${code(command)}`,
  paused: 'أُوقفت النشرة مؤقتًا',
  resumed: 'استؤنفت النشرة',
  removed: 'حُذفت النشرة',
  sentNow: (link) => `أُرسلت: ${isolated(link)}`,
  nothingNow: 'لم يصل شيء لم تُبلَّغ به القناة، ولذلك لم يُرسل شيء.',
  notSentNow: (why) => `لم تُرسل بعد: ${isolated(why)}.`,
  previewHeader: (channel) => `ما كان سيصل الآن إلى ${isolated(channel)}`,
  previewNothing: 'لن يُرسل شيء الآن: لم يصل جديد تريده القناة ولم تُبلَّغ به.',

  runs: 'آخر المواعيد',
  run: {
    sent: (link) => `أُرسلت: ${isolated(link)}`,
    underWay: 'قيد الإرسال',
    'nothing-new': 'لا جديد',
    missed: 'لم تُرسل: فات الأوان',
    superseded: 'لم تُرسل: حملت التالية ما فيها',
    paused: 'لم تُرسل: كانت النشرة موقوفة',
    closed: 'لم تُرسل: القناة غير موجودة أو غير متاحة لي',
    failed: (given) => `لم تُرسل (${isolated(given)})`,
  },
  byHand: 'بناءً على طلب',
  noRuns: 'لم يحن موعدها بعد.',

  about: 'عن هذه النشرة',
  aboutHeader: 'عن هذه النشرة',
  aboutMarks:
    'تحمل ما دخل التغطية منذ النشرة السابقة: كل خبر مرة واحدة، مع جملة مقتبسة حرفيًا. يستطيع من يدير الخادم تعديلها.',
  gone: 'لم تعد هذه النشرة قائمة.',

  missing: (channel, permissions) =>
    `لا أستطيع النشر في ${isolated(channel)}. يُرجى منحي هذه الصلاحيات هناك ثم إعادة المحاولة: ${permissions}.`,
  permission: {
    ViewChannel: 'عرض القناة',
    SendMessages: 'إرسال الرسائل',
    SendMessagesInThreads: 'إرسال الرسائل في المواضيع',
    ReadMessageHistory: 'قراءة سجل الرسائل',
    MentionEveryone: 'الإشارة إلى جميع الأدوار',
  },
  badTime: (given) =>
    `تعذرت قراءة الوقت ${isolated(given)}. يُرجى كتابة الساعة والدقائق، مثل ${isolated('08:00')}.`,
  badZone: (given) =>
    `لا أعرف منطقة زمنية باسم ${isolated(given)}. يُرجى كتابة اسم مدينة والاختيار من القائمة.`,
  badDays: (given) =>
    `تعذرت قراءة الأيام ${isolated(given)}. يُرجى تسمية أيام الأسبوع، أو الاختيار من القائمة أثناء الكتابة.`,
  unknownDigest: 'لا أعرف نشرة كهذه في هذا الخادم. يُرجى اختيارها من القائمة أثناء الكتابة.',
  tooMany: (max) => `لا يتسع الخادم لأكثر من ${number(max)} نشرة. يُرجى حذف واحدة أو تعديلها.`,
  everyoneRole: 'النشرة لا تنبّه الجميع. يُرجى اختيار دور آخر، أو عدم الاختيار.',
  notice: (channel, command) =>
    `أُوقفت النشرة في ${isolated(channel)} مؤقتًا: تعذر النشر هناك ثلاث مرات، لأن القناة غير موجودة أو غير متاحة لي. بعد إصلاح ذلك تُستأنف بالأمر ${code(command)}.`,
};

function code(name: string): string {
  return isolated(`\`${name}\``);
}
