import type { Rejection } from '../corpus/article.js';
import type { Coverage } from './answer.js';
import type { Given, REQUESTS } from './requests.js';

/** What came of reading a corpus. */
export interface LoadReport {
  readonly coverage: Coverage;
  readonly rejected: readonly Rejection[];
  readonly tookMs: number;
}

/** The names of {@link REQUESTS}, for the main thread: it must not load what answers them. */
export const REQUEST_NAMES = [
  'answer',
  'suggest',
  'inContext',
  'verify',
  'arrivals',
  'digest',
  'onThisDay',
  'keptArticles',
  'keptArticle',
  'compare',
  'headlines',
  'articleMeant',
  'articleCard',
  'articlePage',
] as const satisfies readonly (keyof Given)[];
export type RequestName = keyof Given;

export type ResultOf<Name extends RequestName> = ReturnType<(typeof REQUESTS)[Name]>;

/** Everything that can be asked of a library, as functions. */
export type LibraryFunctions = {
  readonly [Name in RequestName]: (
    ...given: Given[Name] extends undefined ? [] : [Given[Name]]
  ) => Promise<ResultOf<Name>>;
};

/** Functions that each send their request on by its name. */
export function libraryFunctions(
  request: <Name extends RequestName>(name: Name, given: Given[Name]) => Promise<ResultOf<Name>>,
): LibraryFunctions {
  const entries = REQUEST_NAMES.map(
    (name) => [name, (given: Given[typeof name]) => request(name, given)] as const,
  );
  // One entry per name, each of its own type, which fromEntries cannot tell.
  return Object.fromEntries(entries) as unknown as LibraryFunctions;
}

/** What the main thread asks of the worker, with a number that the reply repeats. */
export type WorkerRequest = {
  readonly [Name in RequestName]: {
    readonly number: number;
    readonly name: Name;
    readonly given: Given[Name];
  };
}[RequestName];

/** What the worker says: once that it has loaded or failed to, then a reply to each request. */
export type WorkerMessage =
  | { readonly kind: 'loaded'; readonly report: LoadReport }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'result'; readonly number: number; readonly result: ResultOf<RequestName> }
  | { readonly kind: 'fault'; readonly number: number; readonly error: Error };
