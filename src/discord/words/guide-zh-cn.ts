import { formats } from './formats.js';
import type { GuideWords } from './guide-en.js';

const { counted } = formats('zh-CN');

/** What guides members, in Chinese as written on the mainland. */
export const simplifiedChineseGuide: GuideWords = {
  hello: '您好！请用任何语言向我询问新闻，我会引用报道原文来回答。',
  thanks: '不客气，欢迎随时继续提问。',
  about:
    '我是一个机器人。我在收录的文章里查找能回答您问题的句子，一字不改地展示出来，并附上来源、日期和链接。我自己不写任何内容，除这些文章之外也一无所知。',
  examples: '这些报道能回答的问题：',
  commands: (names) => [
    '还可以查看：',
    `- \`/${names.compare}\`：各家媒体对同一问题怎么说，谁只字未提`,
    `- \`/${names.timeline}\`：一个话题或人物的时间线`,
    `- \`/${names.who}\`：报道怎样称呼一个人，此人说过什么`,
    `- \`/${names.article}\`：一篇文章的各个部分和相关报道`,
    `- \`/${names.privacy}\`：保存了您的哪些信息，可导出或删除`,
  ],
  wait: (when) => `您在短时间内问了很多问题，请在 ${when} 再问。`,
  waitInServer: (when) => `本服务器目前提问很多，请在 ${when} 再问。`,
  busy: '我还在查找您上一个问题的答案，请等它出来之后再问。',
  noAccess: (reference) =>
    `我不能在这里发言。服务器管理者可以允许我查看此频道并发送消息（编号 ${reference}）。`,
  deleted: (reference) => `那条消息已被删除，请重新提问（编号 ${reference}）。`,
  onlyYou: '这里不允许应用公开发言，所以只有您能看到。',
  people: (names) => `人物：${names}`,
  named: (name, articles) => `${name}（${articles}）`,
  gaps: (stretches) => `最长的无报道时段：${stretches}`,
  gap: (from, to, days) => `${from} 至 ${to}（${counted(days, { other: '# 天' })}）`,
};
