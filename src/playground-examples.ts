/** Questions that the sample coverage answers, one in each of its languages, for people who try the bot. */
export const EXAMPLES = [
  { text: 'Where did Trump and Zelensky speak before the funeral of Pope Francis?', language: 'en' },
  { text: '谁宣布大幅减少基辅方向的军事活动？', language: 'zh' },
  { text: 'ما الموانئ التي يشملها اتفاق الحبوب؟', language: 'ar' },
  { text: 'Возражает ли Россия против вступления Украины в Евросоюз?', language: 'ru' },
  { text: 'Через які країни їхали діти з Росії?', language: 'uk' },
] as const;
