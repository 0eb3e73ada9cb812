import type { TendingCommandWords } from './tending-en.js';

/** The names and descriptions of the commands that tend the corpus, in Russian. */
export const russianTending: TendingCommandWords = {
  corpus: { name: 'подборка', description: 'Заботиться о подборке статей' },
  corpusAdd: { name: 'добавить', description: 'Добавить статьи: загрузить файлы или вставить текст' },
  corpusRemove: { name: 'убрать', description: 'Убрать статью из подборки, не удаляя её' },
  article: { name: 'статья', description: 'Часть заголовка, имени файла или идентификатора' },
  audit: { name: 'журнал', description: 'Кто, что и когда изменил в подборке' },
};
