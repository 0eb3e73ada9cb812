import type { FeedbackReason } from '../../state/feedback-store.js';

/** What members are asked about answers, in English. */
export const englishFeedback = {
  helpful: 'Helpful',
  unhelpful: 'Not helpful',
  /** Below an answer without quotes. */
  isThere: 'It is in the coverage',
  /** Title of the form and names of its fields, at most 45 characters; hints, at most 100. */
  title: 'What is wrong with this answer?',
  reason: 'What is wrong?',
  reasons: {
    person: 'Wrong person',
    date: 'Wrong date',
    excerpt: 'Bad excerpt',
    missing: 'The coverage does answer it',
    'no-answer': 'Not an answer',
  } satisfies Readonly<Record<FeedbackReason, string>> as Readonly<Record<FeedbackReason, string>>,
  which: 'Which quote is it about?',
  whichHint: 'Leave it empty if it is about the answer as a whole.',
  ofQuote: (quote: number) => `Quote ${quote}`,
  note: 'In a few words',
  noteHint: 'You need not write anything.',
  whereHint: 'Where does it stand? An outlet, a headline or a day helps.',
  agree: 'Keep my question with it',
  agreeHint: 'Moderators then see what you asked. Otherwise your question is not kept.',
  thanks: 'Thank you, that helps.',
  /** `privacy`: what the command is called. */
  kept: (privacy: string) =>
    `It is kept for the moderators with your name; \`/${privacy}\` shows and deletes it.`,
  questionKept: 'Your question is kept with it, as you agreed.',
  questionNotKept: 'Your question is not kept.',
};

/** What members are asked about answers, in one language. */
export type FeedbackWords = typeof englishFeedback;
