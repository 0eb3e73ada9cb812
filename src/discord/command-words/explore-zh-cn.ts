import type { ExploreCommandWords } from './explore-en.js';

/** The names and descriptions of the commands that compare and follow coverage, in Chinese as written on the mainland. */
export const simplifiedChineseExplore: ExploreCommandWords = {
  compare: { name: '对比', description: '各家发布方对同一问题的报道并列对照，并列出未报道者' },
  outlets: { name: '媒体', description: '仅限这些媒体，用逗号分隔' },
  languages: { name: '语言', description: '仅限这些语言的文章，用逗号分隔' },
  articleCard: { name: '文章', description: '一篇文章：媒体、日期、各部分原文及其他相关报道' },
  articleTitle: { name: '标题', description: '标题中的词，任何语言均可' },
  timeline: { name: '时间线', description: '按时间排列对某一话题或人物的报道，并附图' },
  timelineTopic: { name: '话题', description: '话题、人物或问题，任何语言均可' },
  who: { name: '人物', description: '报道中的人物：称呼、职务、本人原话及相关报道' },
  whoName: { name: '姓名', description: '姓名，任何语言和写法均可' },
};
