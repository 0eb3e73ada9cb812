import type { HtmlNode } from './html.js';

/** Elements that never hold text of an article. */
export const DROPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed button select textarea input nav footer aside ' +
    'svg canvas video audio dialog menu head annotation annotation-xml'
  ).split(' '),
);
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'p div section article main header li ul ol dl dd dt blockquote pre center address table tr td th caption figure ' +
    'form fieldset details summary h1 h2 h3 h4 h5 h6 hr br body html'
  ).split(' '),
);
const STRUCK = new Set(['del', 's', 'strike']);
const COMMENT_WORDS = 'comments?|commentary-list|comment-list|replies|reply|respond|disqus|discussion';
const BOILERPLATE_WORDS =
  'share|sharing|social|related|recommend(?:ed|ations?)?|newsletter|breadcrumbs?|advert(?:isement)?|ads?|adv|reklama|' +
  'sidebar|cookies?|promo|subscribe|pagination|download-app|teasers?|tags?|tag-?list|byline|read-?(?:also|more)|' +
  'most-?(?:read|popular)|popular|sponsor(?:ed)?|donate|donation|keywords?|chat|paywall|login|popup|hot-?news';
const COMMENT_CLASS = new RegExp(`(?:^|[\\s_-])(?:${COMMENT_WORDS})(?:$|[\\s_-])`, 'i');
const BOILERPLATE_CLASS = new RegExp(
  `(?:^|[\\s_-])(?:${BOILERPLATE_WORDS}|${COMMENT_WORDS})(?:$|[\\s_-])`,
  'i',
);
/** Words for those who hear a page instead of seeing it. */
const UNSEEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader-only)(?:$|\s)/i;
/** So many long paragraphs are no share buttons. */
export const MANY_PARAGRAPHS = 3;
/** Of a longer list of classes the rest is not looked at. */
const MAX_CLASS_LENGTH = 500;

/** Whether an element has no attributes, as most have none: they need not be looked at one by one. */
export function isBare({ attribs }: HtmlNode): boolean {
  for (const _ in attribs) return false;
  return true;
}

/** The class and the id of an element, by which it tells what it is for. */
export function namesOf({ attribs = {} }: HtmlNode): string {
  return `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, MAX_CLASS_LENGTH);
}

/** Whether its class or its role says that readers' comments stand in it. */
export function isCommentClass(node: HtmlNode): boolean {
  return COMMENT_CLASS.test(namesOf(node));
}

/** Whether its class says that it belongs to the page: share buttons, lists of other news, tags, comments. */
export function isBoilerplateClass(node: HtmlNode): boolean {
  return !isBare(node) && BOILERPLATE_CLASS.test(namesOf(node));
}

/** Whether nobody sees it. */
export function isHidden(node: HtmlNode): boolean {
  if (isBare(node)) return false;
  const { attribs = {} } = node;
  const { style = '', hidden } = attribs;
  return (
    (hidden !== undefined && hidden !== 'false') ||
    attribs['aria-hidden'] === 'true' ||
    /(?:^|[;\s])(?:display:\s{0,5}none|visibility:\s{0,5}hidden)/i.test(style) ||
    UNSEEN_CLASS.test(attribs.class?.slice(0, MAX_CLASS_LENGTH) ?? '')
  );
}

/** Whether its text is struck out: it is what an article no longer says. */
export function isStruck({ name = '', attribs = {} }: HtmlNode): boolean {
  return (
    STRUCK.has(name) ||
    /(?:^|[;\s])text-decoration(?:-line)?:[^;]{0,60}line-through/i.test(attribs.style ?? '')
  );
}
