import type { FeedWords } from './feeds-en.js';
import { formats } from './formats.js';

const { counted } = formats('zh-CN');

/** What is said of feeds, in simplified Chinese. */
export const simplifiedChineseFeeds: FeedWords = {
  header: '报道库的订阅源',
  empty: '还没有。',
  articles: (n) => counted(n, { other: '# 篇文章' }),
  fetched: (when) => `抓取于 ${when}`,
  next: (when) => `下次 ${when}`,
  failing: (times) => counted(times, { other: '连续失败 # 次' }),
  added: (title) => `已添加订阅源 ${title}`,
  known: (title) => `订阅源 ${title} 已经添加过。`,
  removed: (title) => `已移除订阅源 ${title}。由它带来的文章会保留。`,
  unknown: '没有这个订阅源，请在输入时从列表中选择。',
  came: (added, changed) => `新文章 ${String(added)} 篇，更新 ${String(changed)} 篇`,
  later: '从现在起每半小时抓取一次。',
  faults: {
    'bad-address': '这不是以网络协议开头的网址。',
    private: '该地址指向本机或其内部网络，运营者没有允许。',
    'too-large': '作为订阅源过大。',
    'too-slow': '没有及时响应。',
    'too-many-redirects': '不停地跳转到其他地址。',
    refused: '服务器不提供它。',
    unreachable: '无法连接服务器。',
    'not-a-feed': '那里没有可以读取的订阅源。',
  },
};
