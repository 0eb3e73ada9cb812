import type { DigestCommandWords } from './digest-en.js';

/** The names and descriptions of `/digest`, in Russian. */
export const russianDigests: DigestCommandWords = {
  digest: { name: 'дайджест', description: 'Что нового в материалах, раз в день в канале' },
  digestSet: { name: 'настроить', description: 'Настроить дайджест или изменить его' },
  digestList: { name: 'список', description: 'Дайджесты этого сервера' },
  digestPreview: {
    name: 'просмотр',
    description: 'Что сказал бы дайджест сейчас и почему статьи попали в него или нет',
  },
  digestNow: { name: 'сейчас', description: 'Отправить дайджест сейчас' },
  digestPause: { name: 'приостановить', description: 'Пока не отправлять дайджест' },
  digestResume: { name: 'возобновить', description: 'Возобновить приостановленный дайджест' },
  digestRemove: { name: 'удалить', description: 'Больше не отправлять дайджест' },
  digestStatus: {
    name: 'состояние',
    description: 'Когда дайджесты отправлены, почему нет и когда следующие',
  },
  digestChannel: {
    name: 'канал',
    description: 'Где: текстовый канал, канал объявлений, ветка или публикация форума',
  },
  digestTime: { name: 'время', description: 'Когда, например 08:00' },
  digestZone: { name: 'пояс', description: 'По часам какого пояса; начните писать город' },
  digestDays: { name: 'дни', description: 'В какие дни недели; если не указано, каждый день' },
  digestLanguages: { name: 'языки', description: 'Только статьи на этих языках, через запятую' },
  digestOutlets: { name: 'издания', description: 'Только статьи этих изданий, через запятую' },
  digestTopics: { name: 'темы', description: 'Только об этих людях, местах или темах, через запятую' },
  digestStyle: { name: 'вид', description: 'С оформлением и кнопками или обычным текстом для поиска' },
  digestRole: { name: 'роль', description: 'Уведомить эту роль; если не указано, никого' },
  digestNoRole: { name: 'без-роли', description: 'Больше не уведомлять никакую роль' },
  digestWhenNothing: {
    name: 'когда-ничего',
    description: 'Что отправлять, когда нового нет; если не указано, ничего',
  },
  digestWhich: { name: 'дайджест', description: 'Какой из дайджестов этого сервера' },
  digestStyleCards: { name: 'карточки', description: 'С оформлением и кнопками' },
  digestStylePlain: { name: 'текст', description: 'Обычный текст' },
  digestSilence: { name: 'тишина', description: 'Ничего' },
  digestLine: { name: 'строка', description: 'Одна строка об этом' },
  digestOnThisDay: { name: 'в-этот-день', description: 'Цитаты этого дня из прошлых лет' },
};
