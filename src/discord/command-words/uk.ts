import { ukrainianDigests } from './digest-uk.js';
import type { CommandWords } from './en.js';
import { ukrainianExplore } from './explore-uk.js';
import { ukrainianSettings } from './settings-uk.js';
import { ukrainianTending } from './tending-uk.js';

/** The names and descriptions of all commands, in Ukrainian. */
export const ukrainian: CommandWords = {
  ask: { name: 'запитати', description: 'Запитати, що пише зібрана преса, будь-якою з її мов' },
  question: { name: 'запитання', description: 'Запитання або кілька слів будь-якою мовою' },
  language: { name: 'мова', description: 'Лише статті цією мовою' },
  outlet: { name: 'видання', description: 'Лише статті цього видання' },
  from: { name: 'від_дати', description: 'Лише статті цього дня або пізніші, наприклад 2022-04-08' },
  to: { name: 'до_дати', description: 'Лише статті цього дня або раніші, наприклад 2022-04-30' },
  private: { name: 'приватно', description: 'Показати відповідь лише вам' },
  coverage: {
    name: 'матеріали',
    description: 'Про що зібрана преса: мови, видання, дати й теми',
  },
  help: { name: 'довідка', description: 'Як запитувати і як читати відповідь' },
  ...ukrainianTending,
  ...ukrainianSettings,
  ...ukrainianExplore,
  ...ukrainianDigests,
};
