import type { ExploreCommandWords } from './explore-en.js';

/** The names and descriptions of the commands that compare and follow coverage, in Chinese as written in Taiwan. */
export const traditionalChineseExplore: ExploreCommandWords = {
  compare: { name: '對照', description: '各家發布方對同一問題的報導並列對照，並列出未報導者' },
  outlets: { name: '媒體', description: '僅限這些媒體，用逗號分隔' },
  languages: { name: '語言', description: '僅限這些語言的文章，用逗號分隔' },
};
