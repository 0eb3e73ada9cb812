import { simplifiedChineseActions } from './actions-zh-cn.js';
import { simplifiedChineseArranging } from './arranging-zh-cn.js';
import { simplifiedChineseDiffer } from './differ-zh-cn.js';
import { simplifiedChineseDigest } from './digest-zh-cn.js';
import type { Words } from './en.js';
import { simplifiedChineseExplore } from './explore-zh-cn.js';
import { simplifiedChineseFeedback } from './feedback-zh-cn.js';
import { formats } from './formats.js';
import { simplifiedChineseGuide } from './guide-zh-cn.js';
import { simplifiedChinesePrivacy } from './privacy-zh-cn.js';
import { simplifiedChineseProblems } from './problems-zh-cn.js';
import { simplifiedChineseReload } from './reload-zh-cn.js';
import { simplifiedChineseSettings } from './settings-zh-cn.js';
import { simplifiedChineseTending } from './tending-zh-cn.js';

const { counted, joined, languageName, month, number, year } = formats('zh-CN');

/** All that members read, in Chinese as written on the mainland. */
export const simplifiedChinese: Words = {
  languageName: (language) => languageName(language, '其他语言'),
  joined,
  facts: (parts) => parts.join(' · '),
  andMore: (n) => `另有 ${number(n)} 项`,
  quotedText: (text) => `“${text}”`,

  answer: {
    header: ({ first, last, total }) => {
      if (first === 1 && last === total) return counted(total, { other: '# 条引文' });
      return first === last
        ? `第 ${number(first)} 条引文，共 ${number(total)} 条`
        : `第 ${number(first)}–${number(last)} 条引文，共 ${number(total)} 条`;
    },
    tooLong: '这条引文太长，一条消息放不下，请到来源处阅读。',
    alsoSearched: (names) => `同时搜索：${names}`,
    asked: (question) => `提问：${question}`,
    alsoIn: (outlets) => `另见：${outlets}`,
    openAt: (place) => `阅读原文：${place}`,
    openSource: '阅读原文',
    searchForOriginal: '搜索原文',
    previous: '上一页',
    more: (n) => (n > 0 ? `更多（${number(n)}）` : '更多'),
  },

  actions: simplifiedChineseActions,

  arranging: simplifiedChineseArranging,
  differ: simplifiedChineseDiffer,
  tending: simplifiedChineseTending,
  reload: simplifiedChineseReload,
  problems: simplifiedChineseProblems,

  explore: simplifiedChineseExplore,
  digest: simplifiedChineseDigest,

  feedback: simplifiedChineseFeedback,
  guide: simplifiedChineseGuide,
  privacy: simplifiedChinesePrivacy,
  settings: simplifiedChineseSettings,

  filter: {
    language: (name) => `语言：${name}`,
    outlet: (name) => `媒体：${name}`,
    from: (day) => `自 ${day} 起`,
    to: (day) => `至 ${day} 止`,
  },

  date: {
    month,
    year,
    relative: (written) => `相对日期：${written}`,
    relativeUnwritten: '相对日期',
    inferred: (date) => `${date}（推断日期）`,
    inferredUnnamed: '推断日期',
    unknown: '日期不详',
  },

  abstention: {
    header: '现有报道中没有相关内容',
    widen: '筛选条件可能过窄：请去掉筛选，或换个说法再问。',
    nearest: '最接近的标题',
  },

  coverage: {
    header: '收录的报道',
    empty: '尚未载入任何文章。',
    articles: (n, languages) => `${counted(n, { other: '# 篇文章' })}：${languages}`,
    ofLanguage: (language, n) => `${language}（${number(n)}）`,
    dates: (first, last) => (first === last ? `日期：${first}` : `日期：${first} 至 ${last}`),
    outlets: (names) => `媒体：${names}`,
    topics: (names) => `常见话题：${names}`,
  },

  help: {
    header: '有问必引，句句有出处',
    body: (names) => [
      `用 \`/${names.ask}\` 提问，任何语言均可。答案是所收录文章的原句，一字不改，并附来源、日期和链接。不作概括，也不编造：报道里没有的，会如实相告。`,
      '输入时会提示报道中的人名和标题。您自己输入的内容排在最前，按回车键即可保留。',
      `\`/${names.ask}\` 可按语言、媒体和日期筛选；选择 \`${names.private}\`，答案就只有您能看到。`,
      `答案下方，“${simplifiedChineseActions.inContext}”显示引文的前后文，“${simplifiedChineseActions.verify}”会重新读取文件，“${simplifiedChineseActions.share}”把只有您能看到的答案展示给所有人。`,
      `也可以提及机器人并提问，或在一条消息的“应用”菜单中选择“${names.check}”。`,
      `\`/${names.coverage}\` 显示收录了哪些报道。`,
    ],
    marks:
      '一个问题会搜索所有语言的文章，“同时搜索”一行列出所用的名称。日期以文章所载为准；文章没有写明时，会标注“相对日期”“推断日期”或“日期不详”。已知链接才会显示，否则会注明是搜索。',
  },

  fault: {
    bug: (reference) => `出错了（编号 ${reference}）。请告知机器人的管理者。`,
    stopping: '机器人正在重启，请一分钟后再问。',
    unknownCommand: '该命令已失效，请从列表中重新选择。',
    expired: '这个按钮已失效，请重新提问。',
    noQuestion: '请输入一个问题，或几个要查找的词。',
    questionTooLong: (max) => `问题请不要超过 ${number(max)} 个字符。`,
    badDate: (option, given) =>
      `无法识别 \`${option}\` 中的日期${given}。请按“年-月-日”填写，例如 2022-04-08。`,
    datesReversed: (from, to) => `\`${from[0]}\`（${from[1]}）晚于 \`${to[0]}\`（${to[1]}），请对调。`,
    unknownOutlet: (given, some) =>
      `收录的报道中没有名为${given}的媒体。请在输入时从列表中选择${some ? `，例如${some}` : ''}。`,
  },
};
