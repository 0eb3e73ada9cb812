import { formats } from './formats.js';
import type { PrivacyWords } from './privacy-en.js';

const { counted } = formats('ru');

/** What members read of what is kept of them, in Russian. */
export const russianPrivacy: PrivacyWords = {
  header: 'Что хранится',
  questions:
    'Ваши вопросы не хранятся и не попадают в журналы. Ответ показывает свой вопрос, оттуда он и читается, когда вы листаете; кто удаляет ответ, удаляет и то и другое.',
  opinions: (helpful, unhelpful) =>
    `Ваши отзывы об ответах (*${helpful}*, *${unhelpful}*) хранятся для модераторов вместе с вашим именем; вопрос хранится, только если вы согласились в форме.`,
  moderators: 'То, что меняют или настраивают те, кто ведёт подборку и сводки, хранится с их именами.',
  yours: (entries) => `О вас хранится: ${entries}.`,
  entries: (n) => counted(n, { one: '# запись', few: '# записи', many: '# записей', other: '# записи' }),
  nothing: 'О вас ничего не хранится.',
  export: 'Выгрузить моё',
  delete: 'Удалить моё',
  exported: 'Здесь всё, что о вас хранится, в файле JSON.',
  confirm: 'Удалить навсегда всё, что о вас хранится? Отменить это нельзя.',
  confirmDelete: 'Да, удалить',
  cancel: 'Отмена',
  deleted: 'Удалено. О вас больше ничего не хранится.',
  notDeleted: 'Ничего не удалено.',
};
