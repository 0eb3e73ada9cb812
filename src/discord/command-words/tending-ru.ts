import type { TendingCommandWords } from './tending-en.js';

/** The names and descriptions of the commands that tend the corpus, in Russian. */
export const russianTending: TendingCommandWords = {
  corpus: { name: 'подборка', description: 'Заботиться о подборке статей' },
  corpusAdd: { name: 'добавить', description: 'Добавить статьи: загрузить файлы или вставить текст' },
  corpusRemove: { name: 'убрать', description: 'Убрать статью из подборки, не удаляя её' },
  article: { name: 'статья', description: 'Часть заголовка, имени файла или идентификатора' },
  corpusHide: { name: 'скрыть', description: 'Скрыть статью: её не цитируют, пока она не показана снова' },
  corpusShow: { name: 'показать', description: 'Снова показать скрытую статью' },
  hiddenArticle: { name: 'статья', description: 'Выберите одну из скрытых статей' },
  alias: { name: 'имена', description: 'Имена, по которым находят людей и предметы' },
  aliasAdd: { name: 'добавить', description: 'Добавить имя: кто или что под ним понимается' },
  aliasList: { name: 'список', description: 'Имена, добавленные модераторами' },
  aliasRemove: { name: 'убрать', description: 'Убрать имя, добавленное модераторами' },
  aliasName: { name: 'имя', description: 'Имя, как его пишут статьи или участники' },
  aliasConcept: { name: 'означает', description: 'Любое имя того, кто имеется в виду, любым письмом' },
  audit: { name: 'журнал', description: 'Кто, что и когда изменил в подборке' },
};
