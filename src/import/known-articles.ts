import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { corpusFiles } from '../corpus/corpus-files.js';
import { KEYS, linkField } from '../corpus/formats/fields.js';
import { ExecutableFrontMatterError, frontMatter, hasFrontMatter } from '../corpus/formats/front-matter.js';
import { MAX_FILE_BYTES, readArticles } from '../corpus/read-articles.js';
import { NO_SOURCES } from '../corpus/sources.js';
import { linkKey } from './link-key.js';
import { textHash } from './text-hash.js';

/** What is in the corpus folder already, by link and by text; what is imported is added to it. */
export interface KnownArticles {
  readonly links: Set<string>;
  readonly hashes: Set<string>;
}

const PAGE = new Set(['.html', '.htm', '.xhtml']);
/** Where a saved page says what its address is. */
const PAGE_HEAD_LENGTH = 200_000;
const ADDRESS_TAGS = /<(?:link|meta)\b[^<>]{0,3000}>/gi;
const IS_ADDRESS = /\b(?:rel\s{0,3}=\s{0,3}["']?canonical|property\s{0,3}=\s{0,3}["']?og:url)\b/i;
const ADDRESS = /\b(?:href|content)\s{0,3}=\s{0,3}["']?(https?:[^\s"'>]{1,2000})/i;

/**
 * Looks through a corpus folder: that is all that an import which was broken off has to remember.
 *
 * @throws the error of the file system where the folder itself cannot be read
 */
export async function knownArticles(corpusDir: string): Promise<KnownArticles> {
  const known: KnownArticles = { links: new Set(), hashes: new Set() };
  for (const file of corpusFiles(corpusDir).files) {
    const bytes = await bytesOf(join(corpusDir, file));
    if (bytes !== undefined) note(file, bytes, known);
  }
  return known;
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return (await stat(path)).size > MAX_FILE_BYTES ? undefined : await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

function note(file: string, bytes: Uint8Array, { links, hashes }: KnownArticles): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (PAGE.has(extname(file).toLowerCase())) {
    const tags = text.slice(0, PAGE_HEAD_LENGTH).match(ADDRESS_TAGS) ?? [];
    for (const tag of tags) {
      const address = IS_ADDRESS.test(tag) ? ADDRESS.exec(tag)?.[1] : undefined;
      if (address !== undefined) links.add(linkKey(address.replaceAll('&amp;', '&')));
    }
    return;
  }
  const post = hasFrontMatter(text) ? postIn(text) : undefined;
  if (post !== undefined) {
    if (post.link !== undefined) links.add(linkKey(post.link));
    const hash = textHash(post.body);
    if (hash !== undefined) hashes.add(hash);
    return;
  }
  // Lists, tables and the like: their own readers know where links stand in them.
  for (const { link } of readArticles({ path: file, bytes }, NO_SOURCES).articles)
    if (link?.kind === 'source') links.add(linkKey(link.url));
}

function postIn(text: string): { readonly link: string | undefined; readonly body: string } | undefined {
  try {
    const { fields, body } = frontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
    return { link: linkField(fields, KEYS.link), body };
  } catch (error) {
    if (error instanceof ExecutableFrontMatterError) return undefined;
    throw error;
  }
}
