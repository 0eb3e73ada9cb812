import type { ArticleWords } from './articles-en.js';
import { formats } from './formats.js';

const { counted } = formats('zh-TW');

/** What is said of articles that are added, hidden and removed, in traditional Chinese. */
export const traditionalChineseArticles: ArticleWords = {
  notFound: '沒有這篇文章，請在輸入時從清單中選擇。',
  inFile: (file) => `所在檔案：${file}`,
  gone: '檔案已不存在，可能已被移除或更名。',
  add: {
    form: '新增文章',
    files: '檔案',
    filesHint: ({ endings, files, megabytes }) =>
      `${endings}；最多 ${files} 個檔案，每個不超過 ${megabytes} 百萬位元組`,
    text: '或者文章內文，或其網頁的網址',
    textHint: '先單獨一行寫標題，然後空一行，再寫各段內文',
    nothing: '沒有可新增的內容。請選擇檔案，或貼上文章內文或其網頁的網址。',
    header: '將新增以下內容',
    headerNone: '這些內容都無法新增',
    pasted: '您貼上的文字',
    passages: (n) => counted(n, { other: '# 個段落' }),
    replaces: '已有同名檔案，將被取代。原來的內容會保留。',
    sameAs: (other) => `與已有的一篇文章幾乎相同：${other}`,
    refused: {
      'too-large': (megabytes) => `超過 ${megabytes} 百萬位元組。`,
      'not-fetched': '無法取得該檔案，請重新上傳。',
      'wrong-kind': (endings) => `無法讀取這類檔案，檔名須以 ${endings} 結尾。`,
      'too-slow': '未能及時讀完。',
      'no-article': '沒能從中讀出任何文章：',
      twice: '這次上傳中有另一個同名檔案。',
    },
    confirm: '新增',
    confirmReplacing: '新增並取代',
    discard: '放棄',
    waits: '上傳的內容會保留一天，機器人重新啟動也不受影響。',
    discarded: '沒有新增任何內容，上傳的內容已刪除。',
    expired: '上傳的內容已不存在：已被新增或放棄，或已超過一天。請重新上傳。',
    done: '已新增到報導庫',
    keptAs: (path) => `原來的內容位於已移除檔案的資料夾中：${path}`,
    existsNow: (path) => `現在已有檔案 ${path}。請重新上傳，再決定是否取代。`,
    outside: (path) => `${path} 指向報導庫資料夾之外，因此沒有寫入任何內容。`,
  },
  hide: {
    done: '文章已隱藏，不再被引用',
    undo: (command) => `檔案本身沒有更動。用 \`${command}\` 可以重新顯示。`,
    already: '這篇文章已經隱藏。',
  },
  show: {
    done: '文章已重新進入報導庫',
    notHidden: '隱藏的內容中沒有它，請在輸入時從清單中選擇。',
  },
  faulty: (fault) => `需要先手動修正一個檔案：${fault}`,
  remove: {
    header: '要把這個檔案移出報導庫嗎？',
    others: (n) => `同一檔案中的另外 ${counted(n, { other: '# 篇文章' })}也會一起移出：`,
    kept: '檔案不會被刪除，而是移到存放已移除檔案的資料夾，機器人的營運者可以從那裡復原。',
    confirm: '移除',
    done: '檔案已移出報導庫',
    keptAs: (path) => `它現在位於已移除檔案的資料夾中：${path}`,
  },
};
