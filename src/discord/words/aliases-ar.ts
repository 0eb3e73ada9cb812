import type { AliasWords } from './aliases-en.js';
import { isolated } from './formats.js';

/** What is said of names that moderators add, in Arabic. */
export const arabicAliases: AliasWords = {
  header: 'أسماء أضافها المشرفون',
  empty: 'لا شيء بعد.',
  means: (alias, concept) => `${isolated(alias)} تعني ${isolated(concept)}`,
  added: (alias, concept) => `من الآن ${isolated(alias)} تعني ${isolated(concept)}.`,
  removed: (alias, concept) => `لم تعد ${isolated(alias)} تعني ${isolated(concept)}.`,
  newConcept: (name) => `جديد: ${isolated(name)}`,
  unknownConcept:
    'لا يُعرف أحد ولا شيء بهذا الاسم. يُرجى الاختيار من القائمة أثناء الكتابة، وفيها أيضًا إضافة شخص جديد.',
  unknownAlias: 'لم يُضف المشرفون اسمًا كهذا. يُرجى اختياره من القائمة أثناء الكتابة.',
  taken: (alias, concept) => `${isolated(alias)} تعني ${isolated(concept)} أصلًا.`,
  noWord: 'يحتاج الاسم إلى حرفين على الأقل، أو إلى رمز صيني واحد.',
};
