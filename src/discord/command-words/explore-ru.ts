import type { ExploreCommandWords } from './explore-en.js';

/** The names and descriptions of the commands that compare and follow coverage, in Russian. */
export const russianExplore: ExploreCommandWords = {
  compare: {
    name: 'сравнить',
    description: 'Что об этом пишет каждый издатель, рядом, и кто не пишет ничего',
  },
  outlets: { name: 'издания', description: 'Только эти издания, через запятую' },
  languages: { name: 'языки', description: 'Только статьи на этих языках, через запятую' },
  articleCard: { name: 'статья', description: 'Статья: издание, дата, её части и что ещё об этом написано' },
  articleTitle: { name: 'заголовок', description: 'Слова из заголовка на любом языке' },
  timeline: { name: 'хронология', description: 'Что писали о теме или человеке по времени, с картинкой' },
  timelineTopic: { name: 'тема', description: 'Тема, человек или вопрос на любом языке' },
  who: { name: 'кто', description: 'Человек в материалах: имена, должности, прямая речь и что о нём пишут' },
  whoName: { name: 'имя', description: 'Имя в любом написании' },
};
