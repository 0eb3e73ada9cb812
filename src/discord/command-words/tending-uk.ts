import type { TendingCommandWords } from './tending-en.js';

/** The names and descriptions of the commands that tend the corpus, in Ukrainian. */
export const ukrainianTending: TendingCommandWords = {
  corpus: { name: 'добірка', description: 'Дбати про добірку статей' },
  corpusAdd: { name: 'додати', description: 'Додати статті: завантажити файли або вставити текст' },
  corpusRemove: { name: 'прибрати', description: 'Прибрати статтю з добірки, не видаляючи її' },
  article: { name: 'стаття', description: 'Частина заголовка, назви файлу чи ідентифікатора' },
  audit: { name: 'журнал', description: 'Хто, що й коли змінив у добірці' },
};
