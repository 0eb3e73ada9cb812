import { oneLine } from '../corpus/lines/clean.js';

export interface PostFields {
  readonly title: string;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  readonly section?: string | undefined;
  readonly tags?: readonly string[];
  readonly date?: string | undefined;
  readonly link?: string | undefined;
  readonly image?: string | undefined;
  readonly language?: string | undefined;
}

/** A post with front matter and a body in HTML, as the corpus reads them. */
export function postText(fields: PostFields, html: string): string {
  const { title, outlet, author, section, tags = [], date, link, image, language } = fields;
  const texts = { title, date, outlet, author, section, link, image, language };
  // A string in JSON is one in YAML too, whatever stands in it.
  const lines = Object.entries(texts).flatMap(([name, value = '']) =>
    oneLine(value) === '' ? [] : [`${name}: ${JSON.stringify(oneLine(value))}`],
  );
  const listed = tags.map(oneLine).filter((tag) => tag !== '');
  const all = listed.length === 0 ? lines : [...lines, `tags: ${JSON.stringify(listed)}`];
  return ['---', ...all, '---', '', `<div>\n${html.trim()}\n</div>`, ''].join('\n');
}

/** A text as HTML that shows it, and that neither HTML nor the marks of site generators change. */
export function escapedText(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\[(?=[[^/\w])|\{(?=[{%])/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
