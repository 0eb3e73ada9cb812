import type { Rejection } from '../corpus/article.js';
import type { Answer, Coverage, Question } from './answer.js';

/** What a library is read from. */
export interface LibrarySource {
  readonly corpusDir: string;
  readonly sourcesFile: string;
  readonly glossaryFile: string;
}

/** What came of reading a corpus. */
export interface LoadReport {
  readonly coverage: Coverage;
  readonly rejected: readonly Rejection[];
  readonly tookMs: number;
}

/** What the main thread asks of the worker, with a number that the reply repeats. */
export interface WorkerRequest {
  readonly number: number;
  readonly question: Question;
}

/** What the worker says: once that it has loaded or failed to, then a reply to each request. */
export type WorkerMessage =
  | { readonly kind: 'loaded'; readonly report: LoadReport }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answer }
  | { readonly kind: 'fault'; readonly number: number; readonly error: Error };
