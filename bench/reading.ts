import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { corpusFiles } from '../src/corpus/corpus-files.js';
import { readArticles } from '../src/corpus/read-articles.js';
import { NO_SOURCES } from '../src/corpus/sources.js';
import { percentile, timesOf } from './measure.js';

const ROUNDS = 3;

/** How long files take to be read, by the ending of their names. */
export interface ReadingFigures {
  /** With its full stop, such as `.md`. */
  readonly ending: string;
  readonly files: number;
  readonly articles: number;
  /** For one article, on average over the files. */
  readonly articleMs: number;
  readonly p99Ms: number;
  /** To parsing the file as HTML and taking all of its text, without telling the article from the page. */
  readonly ratio: number;
}

/** Reads each file of a corpus folder as the bot does, and beside it as cheerio alone would: the whole text of the page. */
export function readingBench(dir: string): readonly ReadingFigures[] {
  const byEnding = new Map<string, { path: string; bytes: Uint8Array }[]>();
  for (const path of corpusFiles(dir).files) {
    const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), { path, bytes: readFileSync(join(dir, path)) }]);
  }
  return [...byEnding].map(([ending, files]) => {
    const articles = files.reduce((sum, file) => sum + readArticles(file, NO_SOURCES).articles.length, 0);
    const ours = timesOf(files, ROUNDS, (file) => readArticles(file, NO_SOURCES));
    const theirs = timesOf(files, ROUNDS, ({ bytes }) => load(new TextDecoder().decode(bytes)).root().text());
    return {
      ...{ ending, files: files.length, articles, p99Ms: percentile(ours, 0.99) },
      articleMs: sum(ours) / ROUNDS / articles,
      ratio: sum(ours) / sum(theirs),
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
