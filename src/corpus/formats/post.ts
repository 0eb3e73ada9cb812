import { dateOf, UNKNOWN_DATE } from '../dates/dates.js';
import type { Draft, Line, Page, Reading } from '../draft.js';
import { postBody } from './body.js';
import { KEYS, linkField, listField, textField } from './fields.js';
import { ExecutableFrontMatterError, type Fields, type FrontMatter, frontMatter } from './front-matter.js';
import { items, looksLikeItems } from './items.js';

/** What an article says of itself in fields, as posts and records have them. */
export type Described = Pick<Draft, 'outlet' | 'author' | 'section' | 'tags' | 'date' | 'link' | 'image'>;

/** Reads front matter with an HTML or markdown body, as Hexo, Jekyll, Hugo and feed mirrors write it. */
export function post(page: Page): Reading {
  let matter: FrontMatter;
  try {
    matter = frontMatter(page.text);
  } catch (error) {
    if (!(error instanceof ExecutableFrontMatterError)) throw error;
    return {
      drafts: [],
      faults: [{ line: 1, reason: error.message, remedy: 'Write the front matter as YAML.' }],
    };
  }
  const { fields, body, brokenLine, language } = matter;
  const about = described(fields);
  const title = textField(fields, KEYS.title) ?? '';
  if (brokenLine !== undefined && title === '') return brokenReading(brokenLine, language);
  if (looksLikeItems(body)) return items({ ...page, text: body }, about);
  const { lines, captions, relatedLinks, image, unlinked, flattened } = postBody(body);
  const notices = [
    ...(brokenLine === undefined
      ? []
      : [`Line ${brokenLine}: the front matter is not valid ${language} and was read line by line.`]),
    ...(flattened ? ['Its HTML is nested too deeply and was read without its structure.'] : []),
  ];
  const headlineOnly = title !== '' && body.trim() === '' && textField(fields, ['headline_only']) === 'true';
  const onlyLinks = unlinked === 0;
  const text: readonly Line[] = headlineOnly ? [{ kind: 'paragraph', text: title }] : onlyLinks ? [] : lines;
  const draft = { ...about, image: about.image ?? image, relatedLinks, captions, notices, headlineOnly };
  return { drafts: [{ format: 'post', key: '', title, lines: text, ...draft }], faults: [] };
}

/** Outlet, section, date and links of an article from its fields. */
export function described(fields: Fields): Described {
  const categories = listField(fields, KEYS.categories);
  const named = textField(fields, KEYS.outlet);
  const author = textField(fields, KEYS.author);
  const outlet = named ?? author;
  const section = sectionOf(categories, outlet) ?? textField(fields, KEYS.section);
  const written = textField(fields, KEYS.date);
  return {
    outlet,
    // A mirror names the outlet as the author; only where both are given is the author a person.
    author: author === outlet ? undefined : author,
    section: section === outlet ? undefined : section,
    tags: [...new Set([...listField(fields, KEYS.tags), ...categories])].filter(
      (tag) => tag !== outlet && tag !== section,
    ),
    date: written === undefined ? UNKNOWN_DATE : dateOf(written),
    link: linkField(fields, KEYS.link),
    image: linkField(fields, KEYS.image),
  };
}

/** The category after the outlet's own, as in "new media, outlet, section"; without the outlet, the last. */
function sectionOf(categories: readonly string[], outlet: string | undefined): string | undefined {
  const place = outlet === undefined ? -1 : categories.indexOf(outlet);
  return place < 0 ? categories.at(-1) : categories[place + 1];
}

function brokenReading(line: number, language: string): Reading {
  const reason = `The front matter is not valid ${language}, and no title could be read from it.`;
  return {
    drafts: [],
    faults: [{ line, reason, remedy: 'Put the title between quotes, or remove the quotes within it.' }],
  };
}
