import type { Rejection } from '../../corpus/article.js';
import type { Coverage } from '../answer.js';
import type { Progress } from './build-snapshot.js';
import type { LibrarySource } from './library-source.js';
import type { Plan } from './plan.js';
import type { Given, REQUESTS } from './requests.js';
import type { GoldenFailure } from './smoke-test.js';

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
  'nearlySame',
  'glossaryConcepts',
  'corpusStatus',
  'problems',
  'pinned',
  'compare',
  'timeline',
  'who',
  'people',
  'headlines',
  'articleMeant',
  'articleCard',
  'articlePage',
  'examples',
  'outline',
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

/** Asks to answer from what the sources file says by now of the articles that are held; the reply has no result. */
export interface AmendRequest {
  readonly number: number;
  readonly name: 'amend';
}

/** What a worker is started for: to tell what a reload would do, or to build a snapshot and to answer from it. */
export type WorkerJob =
  | { readonly kind: 'plan'; readonly source: LibrarySource; readonly known: PackedManifest }
  | {
      readonly kind: 'build';
      readonly source: LibrarySource;
      /** Of the snapshot that would be exchanged; nothing is built where nothing has changed. */
      readonly known?: PackedManifest | undefined;
      /** The id of the plan that was agreed to; nothing is built where the corpus has become another one. */
      readonly agreed?: string | undefined;
      /** Takes over even where golden questions fail. */
      readonly isForced: boolean;
    };

/** A manifest as bytes that threads share: the main thread holds it without looking into it. */
export type PackedManifest = Uint8Array;

/** What became of a build that gave no snapshot. */
export type NotBuilt =
  /** `manifest`: the same corpus as its files are now, if it had to be looked at more closely. */
  | { readonly state: 'unchanged'; readonly manifest: PackedManifest | undefined }
  | { readonly state: 'outdated'; readonly plan: Plan }
  | { readonly state: 'refused'; readonly plan: Plan; readonly failures: readonly GoldenFailure[] };

export interface Built {
  readonly report: LoadReport;
  readonly manifest: PackedManifest;
  /** What has changed; `undefined` for the first load. */
  readonly plan: Plan | undefined;
  /** Golden questions that fail, though it was built. */
  readonly failures: readonly GoldenFailure[];
  /** Why what was analysed could not be kept for later loads. */
  readonly notKept: string | undefined;
}

/** What the worker says: how far it is, once what came of its job, then a reply to each request. */
export type WorkerMessage =
  /** From here on, what is written to the files may come too late for this job. */
  | { readonly kind: 'begun' }
  /** There is something to build. */
  | { readonly kind: 'building' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'notBuilt'; readonly notBuilt: NotBuilt }
  | ({ readonly kind: 'loaded' } & Built)
  /** `isAboutFiles`: whoever keeps them can mend it. */
  | { readonly kind: 'failed'; readonly error: Error; readonly isAboutFiles: boolean }
  | { readonly kind: 'result'; readonly number: number; readonly result: ResultOf<RequestName> | undefined }
  | { readonly kind: 'fault'; readonly number: number; readonly error: Error };
