import { parentPort } from 'node:worker_threads';
import { entriesOfFeed } from './entries-of-feed.js';
import { postOfEntry, postOfPage } from './post-of.js';
import type { ReadingAnswer, ReadingRequest } from './reading.js';

// The thread's own main file: it reads what was fetched, one after another, until it is ended.

if (parentPort === null) throw new Error('reading-worker.ts runs in a thread only, started by startReading.');

const port = parentPort;
port.on('message', (request: ReadingRequest) => port.postMessage(answerTo(request)));
port.postMessage('ready');

function answerTo(request: ReadingRequest): ReadingAnswer {
  switch (request.kind) {
    case 'page':
      return { kind: 'post', read: postOfPage(request.page) };
    case 'entry':
      return { kind: 'post', read: postOfEntry(request.entry, request) };
    case 'feed':
      return { kind: 'feed', feed: entriesOfFeed(request.feed) };
  }
}
