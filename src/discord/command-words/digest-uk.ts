import type { DigestCommandWords } from './digest-en.js';

/** The names and descriptions of `/digest`, in Ukrainian. */
export const ukrainianDigests: DigestCommandWords = {
  digest: { name: 'дайджест', description: 'Що нового в матеріалах, раз на день у каналі' },
  digestSet: { name: 'налаштувати', description: 'Налаштувати дайджест або змінити його' },
  digestList: { name: 'список', description: 'Дайджести цього сервера' },
  digestPreview: {
    name: 'перегляд',
    description: 'Що сказав би дайджест зараз і чому статті потрапили до нього чи ні',
  },
  digestNow: { name: 'зараз', description: 'Надіслати дайджест зараз' },
  digestPause: { name: 'призупинити', description: 'Поки що не надсилати дайджест' },
  digestResume: { name: 'відновити', description: 'Відновити призупинений дайджест' },
  digestRemove: { name: 'видалити', description: 'Більше не надсилати дайджест' },
  digestStatus: { name: 'стан', description: 'Коли дайджести надіслано, чому ні та коли наступні' },
  digestChannel: {
    name: 'канал',
    description: 'Де: текстовий канал, канал оголошень, гілка або допис форуму',
  },
  digestTime: { name: 'час', description: 'Коли, наприклад 08:00' },
  digestZone: { name: 'пояс', description: 'За годинником якого поясу; почніть писати місто' },
  digestDays: { name: 'дні', description: 'У які дні тижня; якщо не вказано, щодня' },
  digestLanguages: { name: 'мови', description: 'Лише статті цими мовами, через кому' },
  digestOutlets: { name: 'видання', description: 'Лише статті цих видань, через кому' },
  digestTopics: { name: 'теми', description: 'Лише про цих людей, місця чи теми, через кому' },
  digestStyle: { name: 'вигляд', description: 'З оформленням і кнопками або звичайним текстом для пошуку' },
  digestRole: { name: 'роль', description: 'Сповістити цю роль; якщо не вказано, нікого' },
  digestNoRole: { name: 'без-ролі', description: 'Більше не сповіщати жодну роль' },
  digestWhenNothing: {
    name: 'коли-нічого',
    description: 'Що надсилати, коли нового немає; якщо не вказано, нічого',
  },
  digestWhich: { name: 'дайджест', description: 'Який із дайджестів цього сервера' },
  digestStyleCards: { name: 'картки', description: 'З оформленням і кнопками' },
  digestStylePlain: { name: 'текст', description: 'Звичайний текст' },
  digestSilence: { name: 'тиша', description: 'Нічого' },
  digestLine: { name: 'рядок', description: 'Один рядок про це' },
  digestOnThisDay: { name: 'цього-дня', description: 'Цитати цього дня з минулих років' },
};
