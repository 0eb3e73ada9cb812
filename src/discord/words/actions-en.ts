/** What stands below answers, and what comes of it, in English. */
export const englishActions = {
  /** What the command on a message is called, at most 32 characters. */
  checkCommand: 'Check against coverage',
  inContext: 'In context',
  verify: 'Verify',
  share: 'Share',
  shared: 'Shared',
  delete: 'Delete',
  choose: 'Quotes in context, or verified',
  inContextOf: (quote: number) => `Quote ${quote} in context`,
  verifyOf: (quote: number) => `Verify quote ${quote}`,
  verifiedOf: (quote: number) => `Quote ${quote} is verified`,
  notThereOf: (quote: number) => `Quote ${quote} is not there any more`,
  /** Offsets in UTF-16 code units, the last one exclusive. */
  verified: ({ article, start, end }: { article: string; start: number; end: number }) =>
    `The file was read again just now. The quote stands there word for word, in article \`${article}\` at offsets ${start}–${end}.`,
  sha256: (digest: string) => `SHA-256 of the quoted text: \`${digest}\``,
  changed: 'The file has changed: the article no longer says this at the place that was quoted.',
  gone: 'This article is no longer in the coverage.',
  answerGone: 'What was quoted here is no longer in the coverage. Please ask again.',
  tooLong: 'The paragraph is too long for one message. Read it at the source.',
  sharedBy: (member: string, question: string) => `shared by ${member} · asked: ${question}`,
  notShared: 'Apps may not post for everybody here, so it was shown to you alone.',
  notYours: 'Only whoever shared this answer, or a moderator, can delete it.',
  mention:
    'Mention me with a question, in any language, and I answer with quotes from the press; `/help` says more.',
  nothingToCheck: 'There are no words in this message that could be looked for.',
};

/** What stands below answers, in one language. */
export type ActionWords = typeof englishActions;
