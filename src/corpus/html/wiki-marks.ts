// ![[file.png|300]]: something of another file, shown here.
const EMBED = /!\[\[[^[\]\n]{1,500}\]\]/g;
const WIKI_LINK = /\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/g;
/** Links that show nothing where they stand, or only a picture. */
const HIDDEN = /^(?:file|image|category|\u5206\u7C7B|\u5206\u985E|\u6587\u4EF6|\u6A94\u6848):/i;
// "zh:", "en:": another language or a sister project; the words after it are those of the sentence.
const PREFIX = /^:?[a-z]{2,3}(?:-[a-z]{2,8})?:(?=\S)/;

/** A text with wiki links replaced by the words that they show: `[[Target|label]]`, `[[zh:word]]`. */
export function withoutWikiMarks(text: string): string {
  if (!text.includes('[[')) return text;
  return text
    .replace(EMBED, '')
    .replace(WIKI_LINK, (_, target: string, label?: string) => shown(target, label));
}

/** A name without the marks of a wiki link: the fuller of its target and its label. */
export function wikiName(text: string): string {
  if (!text.includes('[[')) return text;
  return text.replace(WIKI_LINK, (_, target: string, label = '') => {
    const page = target
      .slice(target.lastIndexOf('/') + 1)
      .replace(PREFIX, '')
      .trim();
    return label.trim().length >= page.length ? label.trim() : page;
  });
}

function shown(target: string, label: string | undefined): string {
  if (HIDDEN.test(target) || /^_?toc_?$/i.test(target)) return '';
  return label?.trim() || target.replace(PREFIX, '').replace(/#\^?/, ' ').trim();
}
