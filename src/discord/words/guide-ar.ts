import { formats, isolated } from './formats.js';
import type { GuideWords } from './guide-en.js';

const { counted } = formats('ar');

/** What guides members, in Arabic. */
export const arabicGuide: GuideWords = {
  hello: 'أهلًا بكم! اسألوني عن الأخبار بأي لغة، فأجيب باقتباسات من الصحافة.',
  thanks: 'على الرحب والسعة. اسألوا متى شئتم.',
  about:
    'أنا بوت. أبحث في المقالات المجموعة عن جمل تجيب عن سؤالكم، وأعرضها حرفيًا مع المصدر والتاريخ والرابط. لا أكتب شيئًا من عندي، ولا أعرف سوى هذه المقالات.',
  examples: 'أسئلة تجيب عنها هذه التغطية:',
  commands: (names) => [
    'يمكنكم أيضًا الاطلاع على:',
    `- ${isolated(`\`/${names.compare}\``)}: ما تقوله كل جهة نشر عن سؤال، جنبًا إلى جنب، ومن لا تقول شيئًا`,
    `- ${isolated(`\`/${names.timeline}\``)}: موضوع أو شخص بحسب التسلسل الزمني`,
    `- ${isolated(`\`/${names.who}\``)}: كيف تسمّي التغطية شخصًا ما، وماذا قال`,
    `- ${isolated(`\`/${names.article}\``)}: مقال بأجزائه، وما يتناوله غيره عن الحدث نفسه`,
    `- ${isolated(`\`/${names.privacy}\``)}: ما هو محفوظ عنكم، مع إمكان تصديره أو حذفه`,
  ],
  wait: (when) => `سألتم كثيرًا في وقت قصير. يُرجى السؤال مجددًا ${isolated(when)}.`,
  waitInServer: (when) => `الأسئلة كثيرة في هذا الخادم الآن. يُرجى السؤال مجددًا ${isolated(when)}.`,
  busy: 'ما زلت أبحث عن جواب سؤالكم السابق. يُرجى السؤال مجددًا بعد ظهوره.',
  noAccess: (reference) =>
    `لا يُسمح لي بالكتابة هنا. يستطيع من يدير الخادم أن يسمح لي برؤية القناة وإرسال الرسائل فيها (الرقم المرجعي ${isolated(reference)}).`,
  deleted: (reference) =>
    `حُذفت الرسالة في هذه الأثناء. يُرجى طرح السؤال من جديد (الرقم المرجعي ${isolated(reference)}).`,
  onlyYou: 'لا يُسمح للتطبيقات بالنشر للجميع هنا، لذلك ترون هذا وحدكم.',
  people: (names) => `الشخصيات: ${names}`,
  named: (name, articles) => `${name} (${isolated(String(articles))})`,
  gaps: (stretches) => `أطول الفترات بلا تغطية: ${stretches}`,
  gap: (from, to, days) =>
    `من ${isolated(from)} إلى ${isolated(to)} (${counted(days, {
      zero: 'لا أيام',
      one: 'يوم واحد',
      two: 'يومان',
      few: '# أيام',
      many: '# يومًا',
      other: '# يوم',
    })})`,
};
