import { russianDigests } from './digest-ru.js';
import type { CommandWords } from './en.js';
import { russianExplore } from './explore-ru.js';
import { russianSettings } from './settings-ru.js';
import { russianTending } from './tending-ru.js';

/** The names and descriptions of all commands, in Russian. */
export const russian: CommandWords = {
  ask: { name: 'спросить', description: 'Спросить, что пишет собранная пресса, на любом её языке' },
  question: { name: 'вопрос', description: 'Вопрос или несколько слов на любом языке' },
  language: { name: 'язык', description: 'Только статьи на этом языке' },
  outlet: { name: 'издание', description: 'Только статьи этого издания' },
  from: { name: 'с_даты', description: 'Только статьи этого дня и позже, например 2022-04-08' },
  to: { name: 'по_дату', description: 'Только статьи этого дня и раньше, например 2022-04-30' },
  private: { name: 'лично', description: 'Показать ответ только вам' },
  coverage: {
    name: 'материалы',
    description: 'О чём собранная пресса: языки, издания, даты и темы',
  },
  help: { name: 'помощь', description: 'Как спрашивать и как читать ответ' },
  ...russianTending,
  ...russianSettings,
  ...russianExplore,
  ...russianDigests,
};
