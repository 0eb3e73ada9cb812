import { parentPort, workerData } from 'node:worker_threads';
import { passagesOf } from '../corpus/passages.js';
import { readArticles } from '../corpus/read-articles.js';
import { readSources } from '../corpus/sources.js';
import type { FilePreview, PreviewRequest } from './preview.js';

// The thread's own main file: it reads files that were uploaded, tells of each, and ends.

if (parentPort === null) throw new Error('preview-worker.ts runs in a thread only, started by previewFiles.');

// Ours by construction: previewFiles starts this thread with its request.
const { files, sourcesFile } = workerData as PreviewRequest;
const sources = readSources(sourcesFile);
for (const { path, bytes } of files) {
  const { articles, rejected } = readArticles({ path, bytes }, sources);
  const preview: FilePreview = {
    articles: articles.map((article) => {
      const { id, file, title, outlet, publisher, language, date, link, notices } = article;
      const source = { articleId: id, file, title, outlet, publisher, language, date, link };
      return { source, passages: passagesOf(article).length, notices };
    }),
    problems: rejected.map(({ reason, remedy, line }) => ({ reason, remedy, line })),
  };
  parentPort.postMessage(preview);
}
