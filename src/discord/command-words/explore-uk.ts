import type { ExploreCommandWords } from './explore-en.js';

/** The names and descriptions of the commands that compare and follow coverage, in Ukrainian. */
export const ukrainianExplore: ExploreCommandWords = {
  compare: { name: 'порівняти', description: 'Що про це пише кожен видавець, поруч, і хто не пише нічого' },
  outlets: { name: 'видання', description: 'Лише ці видання, через кому' },
  languages: { name: 'мови', description: 'Лише статті цими мовами, через кому' },
  articleCard: { name: 'стаття', description: 'Стаття: видання, дата, її частини і що ще про це написано' },
  articleTitle: { name: 'заголовок', description: 'Слова із заголовка будь-якою мовою' },
  timeline: { name: 'хронологія', description: 'Що писали про тему або людину за часом, із зображенням' },
  timelineTopic: { name: 'тема', description: 'Тема, людина або запитання будь-якою мовою' },
  who: { name: 'хто', description: 'Людина в матеріалах: імена, посади, пряма мова і що про неї пишуть' },
  whoName: { name: 'імʼя', description: 'Імʼя в будь-якому написанні' },
};
