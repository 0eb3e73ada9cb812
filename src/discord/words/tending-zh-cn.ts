import { simplifiedChineseAliases } from './aliases-zh-cn.js';
import { simplifiedChineseArticles } from './articles-zh-cn.js';
import { simplifiedChineseFeeds } from './feeds-zh-cn.js';
import { simplifiedChinesePins } from './pins-zh-cn.js';
import type { TendingWords } from './tending-en.js';

/** What moderators read who tend the corpus, in simplified Chinese. */
export const simplifiedChineseTending: TendingWords = {
  notHere: '报道库只能在其他服务器中维护。',
  notYou: '只有管理员可以这样做：能管理服务器的成员，或拥有运营者指定身份组的成员。',
  expired: '这个按钮已失效，请重新使用该命令。',
  takenUp: '从现在起，回答会以此为准。',
  notTakenUp: (reference) =>
    `更改已写入，但未能重新读取报道库（编号 ${reference}）。在此之前，回答仍与原来相同。`,
  articles: simplifiedChineseArticles,
  aliases: simplifiedChineseAliases,
  feeds: simplifiedChineseFeeds,
  pins: simplifiedChinesePins,
  audit: {
    header: '管理员做过的操作',
    empty: '还没有记录。',
    range: ({ first, last, total }) => `第 ${first}–${last} 条，共 ${total} 条，最新的在前`,
    newer: '较新',
    older: '较旧',
    theBot: '机器人',
    forgotten: '数据已删除的成员',
    change: (before, after) => `${before} → ${after}`,
    nothing: '无',
    channel: '同时发到某个频道',
    toldIn: (channel) => `新记录也会发到 ${channel}。`,
    notToldIn: (channel) => `我不能在 ${channel} 发言。请允许我查看该频道并发送消息，然后重新选择。`,
    actions: {
      reload: '重新读取报道库',
      'roll back': '恢复到之前的报道库',
      fix: '更正文章信息',
      add: '添加文章',
      replace: '替换文章',
      hide: '隐藏文章',
      show: '重新显示文章',
      remove: '移除文件',
      'add feed': '添加订阅源',
      'remove feed': '移除订阅源',
      'fetch feed': '抓取订阅源',
      'add alias': '添加别名',
      'remove alias': '移除别名',
      pin: '为问题固定引文',
      unpin: '取消固定引文',
      'close feedback': '处理反馈',
      'set audit channel': '选择记录频道',
    },
  },
};
