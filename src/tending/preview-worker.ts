import { parentPort, workerData } from 'node:worker_threads';
import { passagesOf } from '../corpus/passages.js';
import { type ReadArticles, readArticles } from '../corpus/read-articles.js';
import { slowFault, timeLimitMs } from '../corpus/slow-file.js';
import { readSourcesOf } from '../corpus/sources.js';
import { eachInTime } from '../corpus/time-limit.js';
import { warmUp } from '../corpus/warm-up.js';
import type { FilePreview, PreviewRequest } from './preview.js';

// The thread's own main file: it reads files that were uploaded, tells of each, and ends.

const port = parentPort;
if (port === null) throw new Error('preview-worker.ts runs in a thread only, started by previewFiles.');

// Ours by construction: previewFiles starts this thread with its request.
const { files, ...place } = workerData as PreviewRequest;
const sources = readSourcesOf(place);
warmUp();
// One by one, so that what was told of a file stays told if the next fills the memory.
for (const file of files) {
  const [preview] = eachInTime([file], {
    work: ({ path, bytes }) => told(readArticles({ path, bytes }, sources)),
    limitMs: ({ bytes }) => timeLimitMs(bytes.length),
    tooSlow: ({ path }, limitMs) => told({ articles: [], rejected: [{ file: path, ...slowFault(limitMs) }] }),
  });
  port.postMessage(preview);
}

function told({ articles, rejected }: Pick<ReadArticles, 'articles' | 'rejected'>): FilePreview {
  return {
    articles: articles.map((article) => {
      const { id, file, title, text, outlet, publisher, language, date, link, notices } = article;
      const source = { articleId: id, file, title, outlet, publisher, language, date, link };
      return { source, text, passages: passagesOf(article).length, notices };
    }),
    problems: rejected.map(({ reason, remedy, line }) => ({ reason, remedy, line })),
  };
}
