import { isByline } from '../../src/corpus/boilerplate/byline.js';
import { isCaption } from '../../src/corpus/boilerplate/caption.js';
import { withoutDateline } from '../../src/corpus/boilerplate/dateline.js';
import { learn } from '../../src/corpus/boilerplate/learn.js';
import { withoutBoilerplate } from '../../src/corpus/boilerplate/without-boilerplate.js';
import { withoutLearned } from '../../src/corpus/boilerplate/without-learned.js';
import { decode } from '../../src/corpus/decode.js';
import type { Line } from '../../src/corpus/draft.js';
import { decodeBytes } from '../../src/corpus/encoding/decode-bytes.js';
import { guessEncoding } from '../../src/corpus/encoding/guess-encoding.js';
import { csvRecords } from '../../src/corpus/formats/csv-records.js';
import { dateField } from '../../src/corpus/formats/date-fields.js';
import { jsonRecords } from '../../src/corpus/formats/json-records.js';
import { looseFields, unquoted } from '../../src/corpus/formats/loose-fields.js';
import { recordText } from '../../src/corpus/formats/record-text.js';
import { tomlFields } from '../../src/corpus/formats/toml-fields.js';
import { yamlFields } from '../../src/corpus/formats/yaml-fields.js';
import { withoutGeneratorMarks } from '../../src/corpus/html/generator-marks.js';
import { withoutDefinitions } from '../../src/corpus/html/markdown-definitions.js';
import { markdownHtml } from '../../src/corpus/html/markdown-html.js';
import { escapeStrayBrackets } from '../../src/corpus/html/stray-brackets.js';
import { tagsOf } from '../../src/corpus/html/tags.js';
import { wikiName, withoutWikiMarks } from '../../src/corpus/html/wiki-marks.js';
import { sampleOf, shinglesOf } from '../../src/corpus/shingles.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';
import { textHtml, titleHtml, visibleLength } from '../../src/feeds/item-text.js';
import { rulesOf } from '../../src/import/host-rules.js';
import { escapedText, postText } from '../../src/import/post-text.js';
import { wordpressHtml } from '../../src/import/wordpress-html.js';
import { isDesignation } from '../../src/language/designations.js';
import { foldUnits, foldWord } from '../../src/language/fold.js';
import { inOneScript } from '../../src/language/look-alikes.js';
import { shownFigures } from '../../src/language/shown-figures.js';
import { knownOutlets } from '../../src/outlets/known-outlets.js';
import { outletKey } from '../../src/outlets/outlet-key.js';
import { articleOf } from './articles.js';
import type { GrownReader } from './grown-readers.js';

const OUTLETS = knownOutlets();
const SITE = new URL('https://a.example/');
/** Encodings of every kind: one byte, two bytes, more. */
const ENCODINGS = ['koi8-u', 'big5', 'gb18030', 'utf-16le'] as const;

const reader = (name: string, read: (text: string) => unknown): GrownReader => ({ name, read });
const utf8 = (text: string) => new TextEncoder().encode(text);
/** As a file has it that says nothing of its encoding: each unit as one byte, which is none of UTF-8. */
const oneByte = (text: string) => Uint8Array.from(`\u00CF\u00F0${text}`, (unit) => unit.charCodeAt(0) & 0xff);
const linesOf = (text: string): readonly Line[] =>
  text.split('\n').map((each) => ({ kind: 'paragraph', text: each }));

/** What reads a part of a file, a page or an article. */
export const PART_READERS: readonly GrownReader[] = [
  reader('tagsOf', (text) => [...tagsOf(text)]),
  reader('escapeStrayBrackets', (text) => escapeStrayBrackets(text)),
  reader('markdownHtml', markdownHtml),
  reader('withoutDefinitions', withoutDefinitions),
  reader('withoutGeneratorMarks', withoutGeneratorMarks),
  reader('wiki marks', (text) => [withoutWikiMarks(text), wikiName(text)]),
  reader('the head of a post in YAML', yamlFields),
  reader('the head of a post in TOML', tomlFields),
  reader('the head of a post in neither', (text) => [looseFields(text), unquoted(text)]),
  reader('dateField', (text) => dateField({ date: text, updated: [text] })),
  reader('jsonRecords', jsonRecords),
  reader('csvRecords', csvRecords),
  reader('a cell of CSV', (text) =>
    csvRecords(`title,text,date\nA,"${text.replaceAll('"', '""')}",2024-05-06\n`),
  ),
  reader('recordText', (text) => recordText({ text, content: [text] })),
  reader('decode', (text) => [decode(utf8(text)), decode(oneByte(text))]),
  reader('guessEncoding', (text) => guessEncoding(oneByte(text))),
  reader('decodeBytes', (text) => ENCODINGS.map((encoding) => decodeBytes(oneByte(text), encoding))),
  reader('withoutBoilerplate', (text) => withoutBoilerplate(linesOf(text))),
  reader('withoutDateline', (text) => withoutDateline(linesOf(text))),
  reader('isByline and isCaption', (text) => [
    isByline({ kind: 'paragraph', text }, 0, 1, 'A'),
    isCaption(text, true),
    isCaption(text, false),
  ]),
  reader('learn and withoutLearned', (text) => {
    const articles = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((title) =>
      articleOf({
        title: `${title} ${text.slice(0, 500)}`,
        lines: [...text.split('\n').filter((line) => line !== ''), `End ${title}.`],
        outlet: 'A',
      }),
    );
    const learned = learn(articles, NO_SOURCES);
    return articles.slice(0, 1).map((article) => withoutLearned(article, learned, NO_SOURCES));
  }),
  reader('shingles', (text) => sampleOf(shinglesOf(text))),
  reader('shownFigures', shownFigures),
  reader('inOneScript', inOneScript),
  reader('isDesignation', isDesignation),
  reader('fold', (text) => [foldUnits(text), foldWord(text)]),
  reader('an outlet', (text) => [
    OUTLETS.outletOf({ name: text, link: 'https://a.example/' }),
    outletKey(text),
  ]),
  reader('the texts of a feed', (text) =>
    [true, false].map((isPlain) => [
      textHtml({ value: text, isPlain }),
      titleHtml({ value: text, isPlain }),
      visibleLength({ value: text, isPlain }),
    ]),
  ),
  reader('robots.txt', (text) => rulesOf(SITE, `User-agent: *\nDisallow: /a\n${text}`)),
  reader('wordpressHtml', wordpressHtml),
  reader('what is imported', (text) => postText({ title: text, tags: [text] }, escapedText(text))),
];
