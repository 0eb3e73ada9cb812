import type { ArticleWords } from './articles-en.js';
import { formats } from './formats.js';

const { counted } = formats('ru');

/** What is said of articles that are added, hidden and removed, in Russian. */
export const russianArticles: ArticleWords = {
  notFound: 'Такой статьи нет. Выберите её из списка при вводе.',
  inFile: (file) => `В файле ${file}`,
  gone: 'Этого файла больше нет. Его уже убрали или переименовали.',
  remove: {
    header: 'Убрать этот файл из подборки?',
    others: (n) =>
      `В том же файле ${counted(n, {
        one: 'ещё # статья, она исчезнет',
        few: 'ещё # статьи, они исчезнут',
        many: 'ещё # статей, они исчезнут',
        other: 'ещё # статьи, они исчезнут',
      })} вместе с ним:`,
    kept: 'Он не удаляется, а переносится в папку убранных файлов; владелец бота может вернуть его оттуда.',
    confirm: 'Убрать',
    done: 'Файл убран из подборки',
    keptAs: (path) => `Он лежит в папке убранных файлов: ${path}.`,
  },
};
