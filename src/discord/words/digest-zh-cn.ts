import type { DigestWords } from './digest-en.js';
import { formats } from './formats.js';

const { counted, day, number } = formats('zh-CN');

/** The digest of a channel, in simplified Chinese. */
export const simplifiedChineseDigest: DigestWords = {
  day,
  header: (today) => `每日要闻 · ${today}`,
  page: ({ first, last, total }) => {
    if (first === 1 && last === total) return counted(total, { other: '# 条新闻' });
    return first === last
      ? `第 ${number(first)} 条，共 ${number(total)} 条`
      : `第 ${number(first)}–${number(last)} 条，共 ${number(total)} 条`;
  },
  headline: (n, title) => `**${number(n)}. ${title}**`,
  reports: (n) => counted(n, { other: '# 篇报道' }),
  publishers: (n) => counted(n, { other: '# 家媒体' }),
  new: '新增',
  updated: '有更新',
  matches: (names) => `关注：${names}`,
  also: (outlets) => `另见：${outlets}`,
  late: (time) => `迟发：原定 ${time}`,
  firstRun: '这是这里的第一份每日要闻，先列出最新的几条；此后每次只带来上一份之后的新内容。',
  nothing: '自上一份每日要闻以来，没有新的报道。',
  onThisDay: '往年今日的报道',
  leftOut: {
    header: (n) => `未列入：${counted(n, { other: '# 篇文章' })}`,
    none: '新到的文章已全部列入。',
    language: '不在所选语言之内',
    outlet: '不属于所选媒体',
    topic: '不涉及所选的人物和话题',
    repetition: '与之前已有的文章内容几乎相同',
    first: '第一份只列最新的几条',
  },
};
