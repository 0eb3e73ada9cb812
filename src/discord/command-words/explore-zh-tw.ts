import type { ExploreCommandWords } from './explore-en.js';

/** The names and descriptions of the commands that compare and follow coverage, in Chinese as written in Taiwan. */
export const traditionalChineseExplore: ExploreCommandWords = {
  compare: { name: '對照', description: '各家發布方對同一問題的報導並列對照，並列出未報導者' },
  outlets: { name: '媒體', description: '僅限這些媒體，用逗號分隔' },
  languages: { name: '語言', description: '僅限這些語言的文章，用逗號分隔' },
  articleCard: { name: '文章', description: '一篇文章：媒體、日期、各部分原文及其他相關報導' },
  articleTitle: { name: '標題', description: '標題中的詞，任何語言皆可' },
  timeline: { name: '時間軸', description: '依時間排列對某一話題或人物的報導，並附圖' },
  timelineTopic: { name: '話題', description: '話題、人物或問題，任何語言皆可' },
  who: { name: '人物', description: '報導中的人物：稱呼、職務、本人原話及相關報導' },
  whoName: { name: '姓名', description: '姓名，任何語言和寫法皆可' },
};
