import type { Article } from '../corpus/article.js';

/** Letters and figures, Chinese ones twice: less is a notice, not an article. */
const MIN_WEIGHT = 100;
/** So long a text is an article, whatever its page says besides. */
const CERTAIN_WEIGHT = 1500;
/** Of the text, in links: more is a list of other pages. */
const MAX_LINKED_SHARE = 0.5;
/** How much of a page is looked through. */
const MAX_SOURCE_LENGTH = 2_000_000;

const CONSENT_HOST = /^(?:consent|guce|cmp|gdpr)\./;
const FOR_SUBSCRIBERS = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false/i;
const GATES = [
  ...['just a moment', 'attention required', 'access denied', 'before you continue', 'are you a robot'],
  ...['verify you are human', 'security check', 'your privacy choices', 'cookie consent', 'request blocked'],
  ...['не робот', 'доступ ограничен', 'доступ запрещен', 'доступ запрещён', 'доступ обмежено'],
  ...['доступ заборонено', 'проверка браузера', 'перевірка браузера'],
  ...['安全验证', '安全驗證', '人机验证', '訪問受限', '访问受限', '访问被拒绝'],
  ...['التحقق من أنك', 'لست روبوت', 'تم رفض الوصول', 'الوصول مرفوض'],
];
const NOT_FOUND = [
  ...['404', 'not found', 'page does not exist', "page doesn't exist", 'no longer available'],
  ...['страница не найдена', 'страница не существует', 'сторінку не знайдено', 'сторінка не знайдена'],
  ...['页面不存在', '頁面不存在', '找不到页面', '找不到頁面', '找不到网页', '页面未找到'],
  ...['الصفحة غير موجودة', 'لم يتم العثور', 'الصفحة المطلوبة'],
];
const SUBSCRIBE = [
  ...['subscribe to continue', 'subscribe to read', 'subscribers only', 'log in to continue reading'],
  ...['sign in to read', 'to continue reading', 'already a subscriber'],
  ...['только для подписчиков', 'оформите подписку', 'чтобы читать дальше', 'чтобы прочитать полностью'],
  ...['лише для передплатників', 'оформіть підписку', 'оформте передплату', 'щоб читати далі'],
  ...['订阅后阅读', '订阅后继续', '登录后阅读', '訂閱後', '登入後閱讀', '会员专享', '會員專屬'],
  ...['للمشتركين فقط', 'اشترك لمتابعة القراءة', 'اشترك لقراءة', 'سجل الدخول للمتابعة'],
];

/** Why a page is no article, though something could be read from it; `undefined` if it is one. */
export function notAnArticle(article: Article, page: string, url: URL): string | undefined {
  const weight = weightOf(article.text);
  const title = article.title.toLowerCase();
  const says = (phrases: readonly string[], text: string) => phrases.some((phrase) => text.includes(phrase));
  if (CONSENT_HOST.test(url.hostname)) return 'It asks for consent first.';
  if (weight < CERTAIN_WEIGHT) {
    if (says(NOT_FOUND, title)) return 'It says that the page is not there.';
    if (says(GATES, title)) return 'It asks who reads it, instead of showing the article.';
    const isClosed = FOR_SUBSCRIBERS.test(page.slice(0, MAX_SOURCE_LENGTH));
    if (isClosed || says(SUBSCRIBE, article.text.slice(-400).toLowerCase()))
      return 'Only its beginning is shown to those who have not subscribed.';
  }
  if (weight < MIN_WEIGHT) return 'Its text is too short for an article.';
  const inLinks = article.relatedLinks.reduce((length, { text }) => length + text.length, 0);
  if (article.date.known === 'unknown' && inLinks > article.text.length * MAX_LINKED_SHARE)
    return 'It is a list of other pages.';
  return undefined;
}

function weightOf(text: string): number {
  let weight = 0;
  for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? [])
    weight += /[\u3040-\u30FF\u3400-\u9FFF]/.test(letter) ? 2 : 1;
  return weight;
}
