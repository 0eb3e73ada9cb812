import type { Rejection } from '../corpus/article.js';
import type { Answer, Coverage, Question } from './answer.js';
import type { InContext, QuoteMark } from './in-context.js';
import type { Beginning } from './suggest.js';
import type { Verified } from './verify.js';

/** What came of reading a corpus. */
export interface LoadReport {
  readonly coverage: Coverage;
  readonly rejected: readonly Rejection[];
  readonly tookMs: number;
}

/** What can be asked of a snapshot: by name, what is given and what comes back. */
export interface Requests {
  readonly answer: { readonly given: Question; readonly result: Answer };
  readonly suggest: { readonly given: Beginning; readonly result: readonly string[] };
  readonly context: { readonly given: QuoteMark; readonly result: InContext };
  readonly verify: { readonly given: QuoteMark; readonly result: Verified };
}
export type RequestName = keyof Requests;

/** What the main thread asks of the worker, with a number that the reply repeats. */
export type WorkerRequest = {
  readonly [Name in RequestName]: {
    readonly number: number;
    readonly name: Name;
    readonly given: Requests[Name]['given'];
  };
}[RequestName];

/** What the worker says: once that it has loaded or failed to, then a reply to each request. */
export type WorkerMessage =
  | { readonly kind: 'loaded'; readonly report: LoadReport }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'result'; readonly number: number; readonly result: Requests[RequestName]['result'] }
  | { readonly kind: 'fault'; readonly number: number; readonly error: Error };
