import type { AliasWords } from './aliases-en.js';

/** What is said of names that moderators add, in simplified Chinese. */
export const simplifiedChineseAliases: AliasWords = {
  header: '管理员添加的名称',
  empty: '还没有。',
  means: (alias, concept) => `${alias} 指 ${concept}`,
  added: (alias, concept) => `从现在起，${alias} 指 ${concept}。`,
  removed: (alias, concept) => `${alias} 不再指 ${concept}。`,
  newConcept: (name) => `新建：${name}`,
  unknownConcept: '没有这个名称对应的人或事物。请在输入时从列表中选择，列表中也可以新建人物。',
  unknownAlias: '管理员没有添加过这个名称，请在输入时从列表中选择。',
  taken: (alias, concept) => `${alias} 已经指 ${concept}。`,
  noWord: '名称至少要有两个字母或一个汉字。',
};
