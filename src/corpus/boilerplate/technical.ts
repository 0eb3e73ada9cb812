/** Residue of scripts whose tags were lost. */
const SCRIPT =
  /googletag|\bfunction\s?\(|\bwindow\.\w|\bdocument\.(?:write|getElement)|^(?=[^{};]*[{};])[\s"'\u201C\u201D\u2018\u2019(){};]+$/i;
/** An address and nothing else. */
const ADDRESS = /^(?:https?:\/\/|www\.)[^\s\u3000]{1,200}$/i;
/** An address without its scheme, one of mail, or a picture of a social network behind hashtags and names. */
const BARE_ADDRESS =
  /^(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}\/[^\s\u3000]{1,200}$|^[\w.+-]{1,60}@(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}$|^(?:[#@]\S{1,40} ){0,5}pic\.twitter\.com\/\w{1,20}$/i;
/** A line drawn with signs, or a mark that lost its sentence. */
const RULE = /^(?:[-=_*~#+.\u2014\u2500\u2550\s]{3,200}|[.,;:])$/u;
/** Counts of views: digits of any script. */
const COUNT =
  /^\p{Nd}+\s?(?:مشاهدات|مشاهدة|views?|shares?|comments?|просмотр\p{L}{0,4}|перегляд\p{L}{0,4}|комментари\p{L}{0,2}|коментар\p{L}{0,2}|次浏览|次瀏覽|人浏览|评论|評論)$/iu;
/** Words of a moment, besides its digits. */
const MOMENT_WORDS = new Set(
  (
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday jan feb mar apr may jun jul aug ' +
    'sep sept oct nov dec january february march april june july august september october november december gmt utc t z am pm est edt ' +
    'minutes minute mins min hours hour hrs days day ago updated published 年 月 日 时 時 分 秒 分钟前 分鐘前 小时前 小時前 天前 更新 发布 發布 ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря мск минут часа часов назад ' +
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня хвилин години годин тому'
  ).split(' '),
);
const MAX_MOMENT_LENGTH = 60;
/** What a moment of publication has and a day within a report need not have: a year, a time of day, or how long ago it was. */
const OF_PUBLICATION = /(?:19|20)\d{2}|\d:\d{2}|\bago\b|\u524D|назад|тому/iu;
/** How a link of markdown in a page that is none goes on: its address, and a rule of dashes. */
const LINK_LINE = /^\s{0,4}[-\u2013\u2014=_*]{0,80}\s{0,4}/;

/** Whether a line is a remnant of the page's works rather than words: scripts, addresses, counts. */
export function isTechnical(line: string): boolean {
  return (
    SCRIPT.test(line) || ADDRESS.test(line) || BARE_ADDRESS.test(line) || RULE.test(line) || COUNT.test(line)
  );
}

/** Whether a line names a moment of publication and nothing else: "2021-03-17T11:18:13Z", "15 minutes ago"; not "Saturday 20 November". */
export function isMoment(line: string): boolean {
  if (line.length > MAX_MOMENT_LENGTH || !/\p{Nd}/u.test(line) || !OF_PUBLICATION.test(line)) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  // A number alone may be a figure.
  if (words.length === 0 && !/\p{Nd}[^\p{Nd}\s]\p{Nd}/u.test(line)) return false;
  return words.every((word) => MOMENT_WORDS.has(word));
}

/** What is left of a line behind a link of markdown at its beginning, as mirrors of feeds write the headline; `undefined` if none. */
export function behindLink(line: string): string | undefined {
  if (!line.startsWith('[')) return undefined;
  const address = line.indexOf('](http');
  const close = address < 0 ? -1 : line.indexOf(')', address);
  if (close < 0) return undefined;
  const rest = line.slice(close + 1);
  const rule = LINK_LINE.exec(rest)?.[0] ?? '';
  // A link that goes on in words is the beginning of a sentence.
  return rule.length === rest.length || rule.includes('---') ? rest.slice(rule.length).trim() : undefined;
}
