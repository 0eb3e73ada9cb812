import type { TendingCommandWords } from './tending-en.js';

/** The names and descriptions of the commands that tend the corpus, in Ukrainian. */
export const ukrainianTending: TendingCommandWords = {
  corpus: { name: 'добірка', description: 'Дбати про добірку статей' },
  corpusAdd: {
    name: 'додати',
    description: 'Додати статті: вказати адресу, завантажити файли або вставити текст',
  },
  corpusAddress: { name: 'адреса', description: 'Адреса вебсторінки зі статтею; без неї відкриється форма' },
  corpusRemove: { name: 'прибрати', description: 'Прибрати статтю з добірки, не видаляючи її' },
  article: { name: 'стаття', description: 'Частина заголовка, назви файлу чи ідентифікатора' },
  corpusHide: { name: 'приховати', description: 'Приховати статтю: її не цитують, доки не показано знову' },
  corpusShow: { name: 'показати', description: 'Знову показати приховану статтю' },
  hiddenArticle: { name: 'стаття', description: 'Виберіть одну з прихованих статей' },
  alias: { name: 'імена', description: 'Імена, за якими знаходять людей і речі' },
  aliasAdd: { name: 'додати', description: 'Додати ім’я: кого чи що воно означає' },
  aliasList: { name: 'список', description: 'Імена, які додали модератори' },
  aliasRemove: { name: 'прибрати', description: 'Прибрати ім’я, яке додали модератори' },
  aliasName: { name: 'назва', description: 'Ім’я, як його пишуть статті чи учасники' },
  aliasConcept: {
    name: 'означає',
    description: 'Будь-яке ім’я того, кого мають на увазі, будь-яким письмом',
  },
  corpusFeed: { name: 'стрічка', description: 'Стрічки, записи яких стають статтями' },
  feedAdd: { name: 'додати', description: 'Додати стрічку й отримати її' },
  feedList: { name: 'список', description: 'Усі стрічки та як у них справи' },
  feedRemove: { name: 'прибрати', description: 'Прибрати стрічку; її статті залишаються' },
  feedFetch: { name: 'отримати', description: 'Отримати стрічку зараз, або всі' },
  feedUrl: { name: 'адреса', description: 'Адреса стрічки' },
  feedOutlet: { name: 'видання', description: 'Як називати видання; інакше — назва стрічки' },
  feedName: { name: 'стрічка', description: 'Виберіть одну зі стрічок' },
  corpusReload: {
    name: 'перезавантажити',
    description: 'Показати, що змінить перезавантаження добірки, і застосувати його',
  },
  confirm: { name: 'підтвердження', description: 'Чи питати перед застосуванням' },
  corpusStatus: { name: 'стан', description: 'Що є в добірці та коли її прочитано' },
  corpusProblems: { name: 'проблеми', description: 'Що не так зі статтями і як це виправити' },
  corpusPin: { name: 'закріпити', description: 'Закріпити цитати за запитанням або переглянути закріплене' },
  pinQuestion: { name: 'запитання', description: 'Запитання; без нього — усе, що закріплено' },
  corpusFeedback: { name: 'відгуки', description: 'Що учасникам не подобається у відповідях' },
  audit: { name: 'журнал', description: 'Хто, що й коли змінив у добірці' },
};
