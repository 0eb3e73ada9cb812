import type { FeedWords } from './feeds-en.js';
import { formats } from './formats.js';

const { counted } = formats('zh-TW');

/** What is said of feeds, in traditional Chinese. */
export const traditionalChineseFeeds: FeedWords = {
  header: '報導庫的訂閱源',
  empty: '還沒有。',
  articles: (n) => counted(n, { other: '# 篇文章' }),
  fetched: (when) => `擷取於 ${when}`,
  next: (when) => `下次 ${when}`,
  failing: (times) => counted(times, { other: '連續失敗 # 次' }),
  added: (title) => `已新增訂閱源 ${title}`,
  known: (title) => `訂閱源 ${title} 已經新增過。`,
  removed: (title) => `已移除訂閱源 ${title}。由它帶來的文章會保留。`,
  unknown: '沒有這個訂閱源，請在輸入時從清單中選擇。',
  came: (added, changed) => `新文章 ${String(added)} 篇，更新 ${String(changed)} 篇`,
  later: '從現在起每半小時擷取一次。',
  faults: {
    'bad-address': '這不是以網路協定開頭的網址。',
    private: '該位址指向本機或其內部網路，營運者沒有允許。',
    'too-large': '作為訂閱源過大。',
    'too-slow': '沒有及時回應。',
    'too-many-redirects': '不停地轉址到其他位址。',
    refused: '伺服器不提供它。',
    unreachable: '無法連線到伺服器。',
    'not-a-feed': '那裡沒有可以讀取的訂閱源。',
  },
};
