import { formats, isolated } from './formats.js';
import type { PrivacyWords } from './privacy-en.js';

const { counted } = formats('ar');

/** What members read of what is kept of them, in Arabic. */
export const arabicPrivacy: PrivacyWords = {
  header: 'ما الذي يُحفظ',
  questions:
    'لا تُحفظ أسئلتكم ولا تُكتب في السجلات. يظهر السؤال مع جوابه، ومنه يُقرأ عند تقليب الصفحات؛ ومن يحذف الجواب يحذفهما معًا.',
  opinions: (helpful, unhelpful) =>
    `رأيكم في الأجوبة («${helpful}» أو «${unhelpful}») يُحفظ مع اسمكم ليطّلع عليه المشرفون، أما سؤالكم فلا يُحفظ إلا إذا وافقتم في النموذج.`,
  moderators: 'ما يغيّره أو يضبطه من يعتني بالتغطية أو بالموجزات يُحفظ مع أسمائهم.',
  yours: (entries) => `المحفوظ عنكم: ${entries}.`,
  entries: (n) =>
    counted(n, {
      zero: 'لا شيء',
      one: 'قيد واحد',
      two: 'قيدان',
      few: '# قيود',
      many: '# قيدًا',
      other: '# قيد',
    }),
  nothing: 'لا يُحفظ عنكم شيء.',
  export: 'تصدير ما يخصني',
  delete: 'حذف ما يخصني',
  exported: `هذا كل ما هو محفوظ عنكم، في ملف ${isolated('JSON')}.`,
  confirm: 'هل تريدون حذف كل ما هو محفوظ عنكم نهائيًا؟ لا يمكن التراجع عن ذلك.',
  confirmDelete: 'نعم، احذفوه',
  cancel: 'إلغاء',
  deleted: 'تم الحذف. لم يعد محفوظًا عنكم شيء.',
  notDeleted: 'لم يُحذف شيء.',
};
