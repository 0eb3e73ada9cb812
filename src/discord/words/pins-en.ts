import { formats } from './formats.js';

const { counted } = formats('en');

/** What is said of quotes that moderators pin, and of what members find wrong, in English. */
export const englishPins = {
  approved: 'approved by moderators',
  header: 'Pinned quotes',
  empty: 'Nothing is pinned. Name a question to pin quotes of its answer.',
  choose: 'Which of these quotes are to stand first?',
  chooseHint:
    'Whoever asks the same, in any language, then gets them first, marked as approved by moderators.',
  select: 'Quotes to pin',
  option: (quote: number) => `Quote ${quote}`,
  nothing: 'The coverage has no quote for this question, so there is nothing to pin.',
  done: (n: number) => counted(n, { one: '# quote is pinned', other: '# quotes are pinned' }),
  quotes: (n: number) => counted(n, { one: '# quote', other: '# quotes' }),
  broken: (n: number) =>
    counted(n, {
      one: '# of them is no longer there, and is not shown',
      other: '# of them are no longer there, and are not shown',
    }),
  unpin: 'Unpin a question',
  unpinned: (question: string) => `Nothing is pinned to ${question} any more.`,
  feedback: {
    header: 'What members find wrong with answers',
    empty: 'Nothing waits to be dealt with.',
    waiting: (n: number) => counted(n, { one: '# waits', other: '# wait' }),
    noQuestion: 'The member has not agreed that their question is kept.',
    gone: 'The quote is no longer there.',
    done: 'Done',
    next: 'Next',
    hide: 'Hide the article',
    pin: 'Pin quotes',
    alias: 'Add a name',
    aliasForm: 'Add a name',
    aliasName: 'The name',
    aliasMeans: 'Whom or what it means, by a known name',
  },
};

/** What is said of pinned quotes and feedback, in one language. */
export type PinWords = typeof englishPins;
