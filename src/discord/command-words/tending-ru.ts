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
  corpusFeed: { name: 'лента', description: 'Ленты, записи которых становятся статьями' },
  feedAdd: { name: 'добавить', description: 'Добавить ленту и получить её' },
  feedList: { name: 'список', description: 'Все ленты и как у них дела' },
  feedRemove: { name: 'убрать', description: 'Убрать ленту; её статьи остаются' },
  feedFetch: { name: 'получить', description: 'Получить ленту сейчас, или все ленты' },
  feedUrl: { name: 'адрес', description: 'Адрес ленты' },
  feedOutlet: { name: 'издание', description: 'Как называть издание; иначе — название ленты' },
  feedName: { name: 'лента', description: 'Выберите одну из лент' },
  corpusReload: {
    name: 'перезагрузить',
    description: 'Показать, что изменит перезагрузка подборки, и применить её',
  },
  confirm: { name: 'подтверждение', description: 'Спрашивать ли перед применением' },
  corpusStatus: { name: 'состояние', description: 'Что есть в подборке и когда она прочитана' },
  corpusProblems: { name: 'проблемы', description: 'Что не так со статьями и как это исправить' },
  audit: { name: 'журнал', description: 'Кто, что и когда изменил в подборке' },
};
