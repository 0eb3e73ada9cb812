import { createHash, createHmac } from 'node:crypto';
import type { Citation } from '../../retrieval/answer.js';
import type { QuoteMark } from '../../retrieval/in-context.js';
import { signedIds } from '../message/signed-ids.js';
import { type Asked, askedOfParts, askedParts } from './asked.js';

/** What can be asked about one quote of an answer. */
export const QUOTE_ACTIONS = ['context', 'verify'] as const;
export type QuoteAction = (typeof QUOTE_ACTIONS)[number];

const OPINIONS = ['helpful', 'unhelpful', 'report'] as const;
type OpinionKind = (typeof OPINIONS)[number];

/** What else is shown on the question of an answer. */
const FOLLOWING = ['compare', 'timeline', 'differences'] as const;
type FollowingKind = (typeof FOLLOWING)[number];

/** A quote by the number that its answer gives it, counted from 1, and by where it stands. */
export interface NumberedMark {
  readonly number: number;
  readonly mark: QuoteMark;
}

/** What a button or an option below an answer asks for, all of it in its id. */
export type AnswerAction =
  | ({ readonly kind: QuoteAction } & NumberedMark)
  /** A page of the answer, counted from 0. */
  | { readonly kind: 'page'; readonly page: number; readonly asked: Asked }
  /** A page of where the reports on it differ, counted from 0. */
  | { readonly kind: 'sides'; readonly page: number; readonly asked: Asked }
  /** What a member thinks of the answer; `report` is the form of what is wrong with it. */
  | { readonly kind: OpinionKind; readonly asked: Asked }
  | { readonly kind: FollowingKind; readonly asked: Asked }
  /** The article that a quote is from. */
  | { readonly kind: 'article'; readonly articleId: string }
  | { readonly kind: 'share' }
  /** `sharerId`: the member who shared the answer. */
  | { readonly kind: 'delete'; readonly sharerId: string };

/** The custom ids of what stands below an answer. Each is at most 100 characters long. */
export interface AnswerIds {
  of(action: AnswerAction): string;
  /** What the id asks for; `undefined` for one that was made up, or is of another kind. */
  action(customId: string): AnswerAction | undefined;
  /** Tells one message from others, and whoever has not the secret nothing about it: 22 characters. */
  fingerprint(messageId: string): string;
}

/** The custom id of the select whose options are quotes; it asks for nothing itself. */
export const QUOTES_SELECT_ID = 'v1:ask:quotes';

/** Enough to tell a quote from what has been written in its place. */
const DIGEST_LENGTH = 16;

/** @param secret what the ids are signed with */
export function answerIds(secret: string): AnswerIds {
  const ids = signedIds(`actions on answers\n${secret}`);
  return {
    of(action) {
      if (action.kind === 'share') return ids.sign('share');
      if (action.kind === 'delete') return ids.sign('delete', action.sharerId);
      if (action.kind === 'article') return ids.sign('article', action.articleId);
      if ('page' in action) return ids.sign(action.kind, action.page, ...askedParts(action.asked));
      if ('asked' in action) return ids.sign(action.kind, ...askedParts(action.asked));
      const { articleId, start, end, digest } = action.mark;
      return ids.sign(action.kind, action.number, articleId, start, end, digest);
    },
    fingerprint: (messageId) =>
      createHmac('sha256', `messages\n${secret}`).update(messageId).digest('base64url').slice(0, 22),
    action(customId) {
      const [kind, first = '', ...rest] = ids.read(customId) ?? [];
      const ofQuestion = [...OPINIONS, ...FOLLOWING].find((each) => each === kind);
      if (ofQuestion) return { kind: ofQuestion, asked: askedOfParts([first, ...rest]) };
      if (kind === 'article') return { kind, articleId: first };
      if (kind === 'page' || kind === 'sides')
        return { kind, page: Number(first), asked: askedOfParts(rest) };
      if (kind === 'share') return { kind };
      if (kind === 'delete') return { kind, sharerId: first };
      const quoteAction = QUOTE_ACTIONS.find((each) => each === kind);
      return quoteAction && { kind: quoteAction, number: Number(first), mark: markOf(rest) };
    },
  };
}

/** Where the quote of a citation stands, and what it says. */
export function quoteMark({ articleId, excerpt: { start, end, text } }: Citation): QuoteMark {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH);
  return { articleId, start, end, digest };
}

function markOf([articleId = '', start, end, digest = '']: readonly string[]): QuoteMark {
  // The signature says that it was the id of an article when it was signed.
  return { articleId: articleId as QuoteMark['articleId'], start: Number(start), end: Number(end), digest };
}
