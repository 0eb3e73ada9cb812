import { traditionalChineseActions } from './actions-zh-tw.js';
import { traditionalChineseArranging } from './arranging-zh-tw.js';
import { traditionalChineseDiffer } from './differ-zh-tw.js';
import { traditionalChineseDigest } from './digest-zh-tw.js';
import type { Words } from './en.js';
import { traditionalChineseExplore } from './explore-zh-tw.js';
import { traditionalChineseFeedback } from './feedback-zh-tw.js';
import { formats } from './formats.js';
import { traditionalChineseGuide } from './guide-zh-tw.js';
import { traditionalChinesePrivacy } from './privacy-zh-tw.js';
import { traditionalChineseProblems } from './problems-zh-tw.js';
import { traditionalChineseReload } from './reload-zh-tw.js';
import { traditionalChineseSettings } from './settings-zh-tw.js';
import { traditionalChineseTending } from './tending-zh-tw.js';

const { counted, joined, languageName, month, number, year } = formats('zh-TW');

/** All that members read, in Chinese as written in Taiwan. */
export const traditionalChinese: Words = {
  languageName: (language) => languageName(language, '其他語言'),
  joined,
  facts: (parts) => parts.join(' · '),
  andMore: (n) => `另外 ${number(n)} 項`,
  quotedText: (text) => `「${text}」`,

  answer: {
    header: ({ first, last, total }) => {
      if (first === 1 && last === total) return counted(total, { other: '# 則引文' });
      return first === last
        ? `第 ${number(first)} 則引文，共 ${number(total)} 則`
        : `第 ${number(first)}–${number(last)} 則引文，共 ${number(total)} 則`;
    },
    tooLong: '這則引文太長，一則訊息放不下，請到來源處閱讀。',
    alsoSearched: (names) => `同時搜尋：${names}`,
    asked: (question) => `提問：${question}`,
    alsoIn: (outlets) => `另見：${outlets}`,
    openAt: (place) => `閱讀原文：${place}`,
    openSource: '閱讀原文',
    searchForOriginal: '搜尋原文',
    previous: '上一頁',
    more: (n) => (n > 0 ? `更多（${number(n)}）` : '更多'),
  },

  actions: traditionalChineseActions,

  arranging: traditionalChineseArranging,
  differ: traditionalChineseDiffer,
  tending: traditionalChineseTending,
  reload: traditionalChineseReload,
  problems: traditionalChineseProblems,

  explore: traditionalChineseExplore,
  digest: traditionalChineseDigest,

  feedback: traditionalChineseFeedback,
  guide: traditionalChineseGuide,
  privacy: traditionalChinesePrivacy,
  settings: traditionalChineseSettings,

  filter: {
    language: (name) => `語言：${name}`,
    outlet: (name) => `媒體：${name}`,
    from: (day) => `自 ${day} 起`,
    to: (day) => `至 ${day} 止`,
  },

  date: {
    month,
    year,
    relative: (written) => `相對日期：${written}`,
    relativeUnwritten: '相對日期',
    inferred: (date) => `${date}（推斷日期）`,
    inferredUnnamed: '推斷日期',
    unknown: '日期不詳',
  },

  abstention: {
    header: '現有報導中沒有相關內容',
    widen: '篩選條件可能過窄：請移除篩選，或換個說法再問。',
    nearest: '最接近的標題',
  },

  coverage: {
    header: '收錄的報導',
    empty: '尚未載入任何文章。',
    articles: (n, languages) => `${counted(n, { other: '# 篇文章' })}：${languages}`,
    ofLanguage: (language, n) => `${language}（${number(n)}）`,
    dates: (first, last) => (first === last ? `日期：${first}` : `日期：${first} 至 ${last}`),
    outlets: (names) => `媒體：${names}`,
    topics: (names) => `常見話題：${names}`,
  },

  help: {
    header: '有問必引，句句有出處',
    body: (names) => [
      `用 \`/${names.ask}\` 提問，任何語言皆可。答案是所收錄文章的原句，一字不改，並附上來源、日期和連結。不做摘要，也不杜撰：報導裡沒有的，會如實告知。`,
      '輸入時會提示報導中的人名和標題。您自己輸入的內容排在最前面，按輸入鍵即可保留。',
      `\`/${names.ask}\` 可依語言、媒體和日期篩選；選擇 \`${names.private}\`，答案就只有您看得到。`,
      `答案下方，「${traditionalChineseActions.inContext}」顯示引文的前後文，「${traditionalChineseActions.verify}」會重新讀取檔案，「${traditionalChineseActions.share}」把只有您看得到的答案展示給所有人。`,
      `也可以提及機器人並提問，或在一則訊息的「應用程式」選單中選擇「${names.check}」。`,
      `\`/${names.coverage}\` 顯示收錄了哪些報導。`,
    ],
    marks:
      '一個問題會搜尋所有語言的文章，「同時搜尋」一行列出所用的名稱。日期以文章所載為準；文章沒有寫明時，會標示「相對日期」、「推斷日期」或「日期不詳」。已知連結才會顯示，否則會註明是搜尋。',
  },

  fault: {
    bug: (reference) => `出錯了（編號 ${reference}）。請告知機器人的管理者。`,
    stopping: '機器人正在重新啟動，請一分鐘後再問。',
    unknownCommand: '這個指令已失效，請從清單中重新選擇。',
    expired: '這個按鈕已失效，請重新提問。',
    noQuestion: '請輸入一個問題，或幾個要查找的詞。',
    questionTooLong: (max) => `問題請勿超過 ${number(max)} 個字元。`,
    badDate: (option, given) =>
      `無法辨識 \`${option}\` 中的日期${given}。請依「年-月-日」填寫，例如 2022-04-08。`,
    datesReversed: (from, to) => `\`${from[0]}\`（${from[1]}）晚於 \`${to[0]}\`（${to[1]}），請對調。`,
    unknownOutlet: (given, some) =>
      `收錄的報導中沒有名為${given}的媒體。請在輸入時從清單中選擇${some ? `，例如${some}` : ''}。`,
  },
};
