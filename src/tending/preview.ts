import type { Article, ArticleId, Rejection } from '../corpus/article.js';
import { startThread } from '../threads/start-thread.js';

export interface PreviewRequest {
  readonly files: readonly PreviewedFile[];
  readonly sourcesFile: string;
  /** It may hold sources of its own. */
  readonly corpusDir: string;
}

export interface PreviewedFile {
  /** Where it would lie, below the corpus folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where an article stands. */
export type PreviewSource = Pick<
  Article,
  'file' | 'title' | 'outlet' | 'publisher' | 'language' | 'date' | 'link'
> & { readonly articleId: ArticleId };

/** An article as it would be read. */
export interface ArticlePreview {
  readonly source: PreviewSource;
  readonly text: string;
  readonly passages: number;
  readonly notices: readonly string[];
}

/** What would be read of a file. */
export interface FilePreview {
  readonly articles: readonly ArticlePreview[];
  readonly problems: readonly Omit<Rejection, 'file'>[];
}

/** Megabytes: ample for the largest file that may be uploaded. */
const MAX_HEAP_MB = 512;

/**
 * Reads files as the library would, in a thread of their own: what is made to be slow or to fill the memory ends that
 * thread and nothing else.
 *
 * @returns one for each file, in order; `undefined` for those that were not read in time
 */
export function previewFiles(
  request: PreviewRequest,
  timeoutMs: number,
): Promise<readonly (FilePreview | undefined)[]> {
  const thread = startThread(new URL('./preview-worker.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const previews: FilePreview[] = [];
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      resolve(request.files.map((_, index) => previews[index]));
    };
    const timer = setTimeout(() => void thread.terminate(), timeoutMs);
    thread.on('message', (preview: FilePreview) => previews.push(preview));
    thread.on('exit', end);
    thread.on('error', (error) => {
      // Out of memory: the file's fault, as slowness is. Anything else is ours.
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return;
      clearTimeout(timer);
      reject(error);
    });
  });
}
