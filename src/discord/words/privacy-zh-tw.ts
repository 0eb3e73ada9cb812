import { formats } from './formats.js';
import type { PrivacyWords } from './privacy-en.js';

const { counted } = formats('zh-TW');

/** What members read of what is kept of them, in Chinese as written in Taiwan. */
export const traditionalChinesePrivacy: PrivacyWords = {
  header: '保存了哪些資訊',
  questions: '您的提問既不保存，也不寫入日誌。答案會顯示提問，翻頁時就從那裡讀取；刪除答案，兩者就一併消失。',
  opinions: (helpful, unhelpful) =>
    `您對答案的評價（「${helpful}」「${unhelpful}」）會連同您的名字保存，供管理員查看；只有您在表單中同意，才會附上提問。`,
  moderators: '管理報導或摘要的人所做的更改和設定，會連同其名字保存。',
  yours: (entries) => `與您有關的紀錄：${entries}。`,
  entries: (n) => counted(n, { other: '# 則' }),
  nothing: '沒有保存任何與您有關的紀錄。',
  export: '匯出我的紀錄',
  delete: '刪除我的紀錄',
  exported: '這是與您有關的全部紀錄，格式為 JSON 檔案。',
  confirm: '要永久刪除與您有關的全部紀錄嗎？此操作無法復原。',
  confirmDelete: '是的，刪除',
  cancel: '取消',
  deleted: '已刪除。現在沒有保存任何與您有關的紀錄。',
  notDeleted: '沒有刪除任何內容。',
};
