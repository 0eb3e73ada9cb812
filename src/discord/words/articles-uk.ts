import type { ArticleWords } from './articles-en.js';
import { formats } from './formats.js';

const { counted } = formats('uk');

/** What is said of articles that are added, hidden and removed, in Ukrainian. */
export const ukrainianArticles: ArticleWords = {
  notFound: 'Такої статті немає. Виберіть її зі списку під час введення.',
  inFile: (file) => `У файлі ${file}`,
  gone: 'Цього файлу вже немає. Його прибрали або перейменували.',
  remove: {
    header: 'Прибрати цей файл із добірки?',
    others: (n) =>
      `У тому самому файлі ${counted(n, {
        one: 'ще # стаття, вона зникне',
        few: 'ще # статті, вони зникнуть',
        many: 'ще # статей, вони зникнуть',
        other: 'ще # статті, вони зникнуть',
      })} разом із ним:`,
    kept: 'Його не буде видалено: він переходить до теки прибраних файлів, звідки власник бота може його повернути.',
    confirm: 'Прибрати',
    done: 'Файл прибрано з добірки',
    keptAs: (path) => `Він лежить у теці прибраних файлів: ${path}.`,
  },
};
