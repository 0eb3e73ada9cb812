import { formats } from './formats.js';
import type { PrivacyWords } from './privacy-en.js';

const { counted } = formats('uk');

/** What members read of what is kept of them, in Ukrainian. */
export const ukrainianPrivacy: PrivacyWords = {
  header: 'Що зберігається',
  questions:
    'Ваші запитання не зберігаються і не потрапляють до журналів. Відповідь показує своє запитання, звідти воно й читається, коли ви гортаєте; хто видаляє відповідь, видаляє і те, і те.',
  opinions: (helpful, unhelpful) =>
    `Ваші відгуки про відповіді (*${helpful}*, *${unhelpful}*) зберігаються для модераторів разом із вашим іменем; запитання — лише якщо ви погодилися у формі.`,
  moderators:
    'Те, що змінюють або налаштовують ті, хто веде добірку та зведення, зберігається з їхніми іменами.',
  yours: (entries) => `Про вас зберігається: ${entries}.`,
  entries: (n) => counted(n, { one: '# запис', few: '# записи', many: '# записів', other: '# запису' }),
  nothing: 'Про вас нічого не зберігається.',
  export: 'Вивантажити моє',
  delete: 'Видалити моє',
  exported: 'Тут усе, що про вас зберігається, у файлі JSON.',
  confirm: 'Видалити назавжди все, що про вас зберігається? Скасувати це не можна.',
  confirmDelete: 'Так, видалити',
  cancel: 'Скасувати',
  deleted: 'Видалено. Про вас більше нічого не зберігається.',
  notDeleted: 'Нічого не видалено.',
};
