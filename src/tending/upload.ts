import type { ArticleId } from '../corpus/article.js';
import type { NewText } from '../corpus/twins.js';
import { download } from './download.js';
import { type ArticlePreview, type FilePreview, type PreviewSource, previewFiles } from './preview.js';
import { safeName, uploadEnding } from './safe-name.js';
import type { Staging } from './staging.js';

/** A file that a member has uploaded to Discord. */
export interface UploadedFile {
  readonly name: string;
  readonly url: string;
  /** As Discord says. */
  readonly sizeBytes: number;
}

export interface Upload {
  readonly files: readonly UploadedFile[];
  /** An article that was written into the form; empty: none. */
  readonly text: string;
  /** The address of a page; empty: none. */
  readonly address: string;
  /** Where Discord keeps what is uploaded: `https://cdn.example`. */
  readonly origins: readonly string[];
}

/** Why a page cannot be fetched, beside its size and the time it takes. */
export type AddressRefusal = 'bad-address' | 'private' | 'too-many-redirects' | 'refused' | 'unreachable';

/** Why a file cannot be added, beside what is wrong with what it says. */
export type UploadRefusal =
  | 'too-large'
  | 'not-fetched'
  | 'wrong-kind'
  | 'too-slow'
  | 'no-article'
  | 'twice'
  | AddressRefusal;

/** The article of the page at an address, as a file; or why there is none, with a sentence where there is more to say. */
export type ArticleAt = (
  address: string,
) => Promise<
  | { readonly state: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly state: 'refused'; readonly refusal: UploadRefusal; readonly reason?: string | undefined }
>;

/** For each text, the article of the corpus that says nearly the same, if that can be told at once. */
export type NearlySame = (texts: readonly NewText[]) => Promise<readonly (PreviewSource | undefined)[]>;

/** An article that would be added. */
export interface UploadedArticle extends Omit<ArticlePreview, 'text'> {
  /** What the corpus has already that says nearly the same. */
  readonly sameAs: PreviewSource | undefined;
}

/** What would be added of a file. */
export interface UploadPreview extends Omit<FilePreview, 'articles'> {
  readonly articles: readonly UploadedArticle[];
  /** As the member called it; empty for a text that was written. */
  readonly name: string;
  /** Where it would lie, below the corpus folder. */
  readonly path: string;
  /** `undefined`: it can be added. */
  readonly refusal: UploadRefusal | undefined;
  /** A file that lies there already and would give way. */
  readonly replaces: boolean;
}

export interface Staged {
  /** To add it by; `undefined` if there is nothing that could be added. */
  readonly id: string | undefined;
  readonly files: readonly UploadPreview[];
}

/** Four megabytes: a saved web page has one or two, an article of a hundred pages half of one. */
export const MAX_UPLOAD_BYTES = 4 * 1024 * 1024;
export const MAX_UPLOAD_FILES = 10;

/** The folder of the corpus that uploaded files go to. */
const FOLDER = 'added';
/** What to do about a page that is no article. */
const FOR_PAGES = 'Give the address of the article itself, or upload the page as a file.';
const DOWNLOAD_TIMEOUT_MS = 20_000;
/** For all files of an upload; a page of four megabytes takes about a second. */
const READ_TIMEOUT_MS = 20_000;
/** So many articles of an upload are looked for in the corpus; far fewer are shown. */
const MAX_COMPARED = 200;

interface Fetched {
  readonly name: string;
  readonly path: string;
  readonly content: Uint8Array | UploadRefusal;
  /** What there is to say of a refusal. */
  readonly reason?: string | undefined;
}

export interface StagingOptions {
  readonly articleAt: ArticleAt;
  readonly nearlySame: NearlySame;
  readonly sourcesFile: string;
  readonly corpusDir: string;
  readonly staging: Staging;
  /** Whether a file lies at a path below the corpus folder. */
  readonly exists: (path: string) => Promise<boolean>;
}

/** Fetches what was uploaded, reads it as the library would, and keeps what can be added until somebody says so. */
export async function stageUpload(
  { files, text, address, origins }: Upload,
  { articleAt, nearlySame, sourcesFile, corpusDir, staging, exists }: StagingOptions,
): Promise<Staged> {
  const fetched = await Promise.all(
    files.slice(0, MAX_UPLOAD_FILES).map((file) => fetchedFile(file, origins)),
  );
  if (text.trim() !== '') fetched.push(writtenFile(text));
  if (address.trim() !== '') fetched.push(await fetchedPage(address.trim(), articleAt));
  const seen = new Set<string>();
  const unique = fetched.map((file) => {
    const key = file.path.toLowerCase();
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? { ...file, content: 'twice' as const } : file;
  });
  const readable = unique.flatMap(({ path, content }) =>
    typeof content === 'string' ? [] : [{ path, bytes: content }],
  );
  const read =
    readable.length === 0
      ? []
      : await previewFiles({ files: readable, sourcesFile, corpusDir }, READ_TIMEOUT_MS);
  const sameAs = await twinsOf(read, nearlySame);
  const byPath = new Map(readable.map(({ path }, index) => [path, read[index]]));
  const previews = await Promise.all(
    unique.map(async ({ name, path, content, reason }): Promise<UploadPreview> => {
      const preview = typeof content === 'string' ? undefined : byPath.get(path);
      const { articles, problems } = preview ?? { articles: [], problems: [] };
      const reading = preview === undefined ? 'too-slow' : articles.length === 0 ? 'no-article' : undefined;
      const refusal = typeof content === 'string' ? content : reading;
      const said = reason === undefined ? problems : [{ reason, remedy: FOR_PAGES, line: undefined }];
      return {
        ...{ name, path, refusal, problems: said, replaces: await exists(path) },
        articles: articles.map(({ text: _, ...article }) => ({
          ...article,
          sameAs: sameAs.get(article.source.articleId),
        })),
      };
    }),
  );
  const addable = previews.filter(({ refusal }) => refusal === undefined);
  const waiting = addable.map(({ path, articles }) => ({
    path,
    title: articles[0]?.source.title ?? path,
    bytes: readable.find((file) => file.path === path)?.bytes ?? new Uint8Array(),
  }));
  return { id: waiting.length === 0 ? undefined : await staging.keep(waiting), files: previews };
}

/** What the corpus has already of what was read, by the id that it would have. */
async function twinsOf(
  read: readonly (FilePreview | undefined)[],
  nearlySame: NearlySame,
): Promise<ReadonlyMap<ArticleId, PreviewSource | undefined>> {
  const articles = read.flatMap((file) => file?.articles ?? []).slice(0, MAX_COMPARED);
  if (articles.length === 0) return new Map();
  const found = await nearlySame(articles.map(({ text, source: { file } }) => ({ text, file })));
  return new Map(articles.map(({ source: { articleId } }, at) => [articleId, found[at]]));
}

async function fetchedFile(
  { name, url, sizeBytes }: UploadedFile,
  origins: readonly string[],
): Promise<Fetched> {
  const ending = uploadEnding(name);
  const path = `${FOLDER}/${safeName(name, ending ?? '.txt')}`;
  if (ending === undefined) return { name, path, content: 'wrong-kind' };
  if (sizeBytes > MAX_UPLOAD_BYTES) return { name, path, content: 'too-large' };
  const limits = { origins, maxBytes: MAX_UPLOAD_BYTES, timeoutMs: DOWNLOAD_TIMEOUT_MS };
  return { name, path, content: await download(url, limits) };
}

/** The article of a page, which is called by its address. */
async function fetchedPage(address: string, articleAt: ArticleAt): Promise<Fetched> {
  const found = await articleAt(address);
  const named = {
    name: address,
    path: `${FOLDER}/${safeName(found.state === 'file' ? found.name : 'page.md', '.md')}`,
  };
  return found.state === 'file'
    ? { ...named, content: found.bytes }
    : { ...named, content: found.refusal, reason: found.reason };
}

/** A text that was pasted: named after its first words, of the kind that its beginning looks like. */
function writtenFile(text: string): Fetched {
  const ending = /^\s*(?:<!doctype|<html)/i.test(text)
    ? '.html'
    : /^\s*(?:---|#)/.test(text)
      ? '.md'
      : '.txt';
  const headline =
    /^(?:title|headline)[ \t]{0,9}:[ \t]{0,9}(.+)$/im.exec(text)?.[1] ?? text.trim().split('\n')[0] ?? '';
  const words = headline.replace(/<[^<>]*>|[#*_'"/\\]/g, ' ').slice(0, 80);
  return {
    name: '',
    path: `${FOLDER}/${safeName(`${words.replaceAll('.', ' ')}${ending}`, ending)}`,
    content: new TextEncoder().encode(text),
  };
}
