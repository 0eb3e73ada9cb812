import type { AliasWords } from './aliases-en.js';

/** What is said of names that moderators add, in traditional Chinese. */
export const traditionalChineseAliases: AliasWords = {
  header: '管理員新增的名稱',
  empty: '還沒有。',
  means: (alias, concept) => `${alias} 指 ${concept}`,
  added: (alias, concept) => `從現在起，${alias} 指 ${concept}。`,
  removed: (alias, concept) => `${alias} 不再指 ${concept}。`,
  newConcept: (name) => `新增：${name}`,
  unknownConcept: '沒有這個名稱對應的人或事物。請在輸入時從清單中選擇，清單中也可以新增人物。',
  unknownAlias: '管理員沒有新增過這個名稱，請在輸入時從清單中選擇。',
  taken: (alias, concept) => `${alias} 已經指 ${concept}。`,
  noWord: '名稱至少要有兩個字母或一個漢字。',
};
