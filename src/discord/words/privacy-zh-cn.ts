import { formats } from './formats.js';
import type { PrivacyWords } from './privacy-en.js';

const { counted } = formats('zh-CN');

/** What members read of what is kept of them, in Chinese as written on the mainland. */
export const simplifiedChinesePrivacy: PrivacyWords = {
  header: '保存了哪些信息',
  questions: '您的提问既不保存，也不写入日志。答案会显示提问，翻页时就从那里读取；删除答案，两者就一并消失。',
  opinions: (helpful, unhelpful) =>
    `您对答案的评价（“${helpful}”“${unhelpful}”）会连同您的名字保存，供管理员查看；只有您在表单中同意，才会附上提问。`,
  moderators: '管理报道或摘要的人所做的更改和设置，会连同其名字保存。',
  yours: (entries) => `与您有关的记录：${entries}。`,
  entries: (n) => counted(n, { other: '# 条' }),
  nothing: '没有保存任何与您有关的记录。',
  export: '导出我的记录',
  delete: '删除我的记录',
  exported: '这是与您有关的全部记录，格式为 JSON 文件。',
  confirm: '要永久删除与您有关的全部记录吗？此操作无法撤销。',
  confirmDelete: '是的，删除',
  cancel: '取消',
  deleted: '已删除。现在没有保存任何与您有关的记录。',
  notDeleted: '没有删除任何内容。',
};
