/** Questions on the sample coverage, for people who try the bot. */
export const EXAMPLES = [
  { text: 'Where did the first direct talks take place in 2025?', language: 'en' },
  { text: '谁宣布大幅减少基辅方向的军事活动？', language: 'zh' },
] as const;
