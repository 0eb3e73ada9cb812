/** What those who manage a server read of its settings, in English. */
export const englishSettings = {
  header: 'Settings of this server',
  /** The language of replies: what it is called, or that it follows the question. */
  language: (name: string) => `Language of replies: ${name}`,
  byQuestion: 'that of the question, else of the reader',
  answers: (who: string) => `Answers of \`/ask\`, unless members choose otherwise: ${who}`,
  everybody: 'for everybody in the channel',
  alone: 'for the one who asks alone',
  asServer: 'as in the server',
  notices: (channel: string) => `Managers are told in ${channel} what they should see to`,
  systemChannel: 'the system channel of the server',
  inChannel: (channel: string, what: string) => `${channel}: ${what}`,
  saved: 'Saved.',
  more: (n: number) => `and ${n} more`,
};

/** What those who manage a server read of its settings, in one language. */
export type SettingsWords = typeof englishSettings;
