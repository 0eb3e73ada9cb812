import type { Problem } from '../../corpus/problems/problem.js';
import { ask } from '../ask.js';
import { arrivals } from '../digest/arrivals.js';
import type { AnniversaryRequest, DigestRequest } from '../digest/digest.js';
import { makeDigest } from '../digest/make-digest.js';
import { onThisDay } from '../digest/on-this-day.js';
import { examples } from '../examples.js';
import { articleCard, articlePage } from '../explore/article-card.js';
import { compare } from '../explore/compare.js';
import { articleMeant, headlines } from '../explore/headlines.js';
import { timeline } from '../explore/timeline.js';
import { who } from '../explore/who.js';
import { glossaryConcepts } from '../glossary-concepts.js';
import { inContext } from '../in-context.js';
import { outline } from '../outline.js';
import { pinned } from '../pinned.js';
import { peopleLike, suggest } from '../suggest.js';
import { verify } from '../verify.js';
import type { Amendable } from './amended.js';
import { corpusStatus } from './corpus-status.js';
import { keptArticle, keptArticles } from './kept-articles.js';
import type { LibrarySource } from './library-source.js';
import { nearlySame } from './nearly-same.js';
import { type ProblemsRequest, problemsPage } from './problems-page.js';

/** What a library's worker answers from. */
export interface Held extends Amendable {
  /** What is wrong with its articles. */
  readonly problems: readonly Problem[];
  readonly source: LibrarySource;
}

/**
 * What can be asked of a library, by name: from what it holds and from what is given to what comes back. Both are
 * plain data, for they are sent between threads. A new request is a line here and in `REQUEST_NAMES`.
 */
export const REQUESTS = {
  /** Answers a question. Never fails on a strange one: it finds nothing. */
  answer: ({ snapshot }, question) => ask(snapshot, question),
  /** Names, terms and headlines that a question may go on with, likeliest first. */
  suggest: ({ snapshot }, beginning) => suggest(snapshot.suggestions(), beginning),
  /** The paragraphs around a quote of an answer given before, if its article still says so. */
  inContext: ({ snapshot }, quote) => inContext(snapshot, quote),
  /** Reads the file of a quote again, and says whether the quote stands there word for word. */
  verify: ({ snapshot, source }, quote) => verify(snapshot, source, quote),
  /** Every article of the corpus, and a fingerprint of what it says: tells what has arrived since. */
  arrivals: ({ snapshot }, _: undefined) => arrivals(snapshot),
  /** What is new for a channel, as stories. */
  digest: ({ snapshot }, request) => makeDigest(snapshot, request),
  /** What articles said on the same day of earlier years. */
  onThisDay: ({ snapshot }, request) => onThisDay(snapshot, request),
  /** Articles by what was typed of their headline, for whoever tends the corpus. */
  keptArticles: ({ snapshot }, wish) => keptArticles(snapshot, wish),
  /** An article by its id, and what else its file holds. */
  keptArticle: ({ snapshot }, id) => keptArticle(snapshot, id),
  /** For each text that somebody wants to add, the article that says nearly the same. */
  nearlySame: ({ snapshot }, texts) => nearlySame(snapshot, texts),
  /** What is wrong with articles, by page. */
  problems: ({ problems }, request) => problemsPage(problems, request),
  /** How the corpus stands, for whoever tends it. */
  corpusStatus: ({ snapshot }, _: undefined) => corpusStatus(snapshot),
  /** The best quote of each publisher on a question, and who is silent. */
  compare: ({ snapshot }, comparing) => compare(snapshot, comparing),
  /** Concepts of the glossary by a part of any label, or by their ids. */
  glossaryConcepts: ({ snapshot }, wish) => glossaryConcepts(snapshot, wish),
  /** What was said on a topic or a person, in order of time. */
  timeline: ({ snapshot }, following) => timeline(snapshot, following),
  /** What the coverage says of a person. */
  who: ({ snapshot }, wish) => who(snapshot, wish),
  /** People by what was typed of a name. */
  people: ({ snapshot }, beginning) => peopleLike(snapshot.suggestions(), beginning),
  /** Articles by what was typed of a headline. */
  headlines: ({ snapshot }, wish) => headlines(snapshot, wish),
  /** The article that a member means by a headline or an id. */
  articleMeant: ({ snapshot }, text) => articleMeant(snapshot, text),
  /** What is known of an article, and what stands around it. */
  articleCard: ({ snapshot }, wish) => articleCard(snapshot, wish),
  /** A page of an article's text. */
  articlePage: ({ snapshot }, wish) => articlePage(snapshot, wish),
  /** Questions that the corpus answers, for whoever does not know what to ask. */
  examples: ({ snapshot }, wish) => examples(snapshot, wish),
  /** Who the coverage is about, and when it is silent. */
  outline: ({ snapshot }, wish) => outline(snapshot, wish),
  /** The quotes that moderators pinned to the very same question. */
  pinned: ({ snapshot }, request) => pinned(snapshot, request),
} satisfies { [Name in keyof Given]: (held: Held, given: Given[Name]) => unknown };

/** What each request is given. */
export interface Given {
  readonly answer: Parameters<typeof ask>[1];
  readonly suggest: Parameters<typeof suggest>[1];
  readonly inContext: Parameters<typeof inContext>[1];
  readonly verify: Parameters<typeof verify>[2];
  readonly arrivals: undefined;
  readonly digest: DigestRequest;
  readonly onThisDay: AnniversaryRequest;
  readonly keptArticles: Parameters<typeof keptArticles>[1];
  readonly nearlySame: Parameters<typeof nearlySame>[1];
  readonly problems: ProblemsRequest;
  readonly corpusStatus: undefined;
  readonly keptArticle: Parameters<typeof keptArticle>[1];
  readonly glossaryConcepts: Parameters<typeof glossaryConcepts>[1];
  readonly pinned: Parameters<typeof pinned>[1];
  readonly compare: Parameters<typeof compare>[1];
  readonly timeline: Parameters<typeof timeline>[1];
  readonly who: Parameters<typeof who>[1];
  readonly people: Parameters<typeof suggest>[1];
  readonly headlines: Parameters<typeof headlines>[1];
  readonly articleMeant: Parameters<typeof articleMeant>[1];
  readonly articleCard: Parameters<typeof articleCard>[1];
  readonly articlePage: Parameters<typeof articlePage>[1];
  readonly examples: Parameters<typeof examples>[1];
  readonly outline: Parameters<typeof outline>[1];
}
