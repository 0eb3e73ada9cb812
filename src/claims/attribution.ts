import type { Range } from '../corpus/article.js';
import type { Concept } from '../glossary/concept.js';
import { type Glossary, glossaryOf } from '../glossary/glossary.js';
import { longest } from '../glossary/match.js';
import type { Language } from '../language/languages.js';
import { knownOutlets, outletIdentity } from '../outlets/known-outlets.js';
import { foldedText } from './folded-text.js';
import { type ClaimLanguage, isClaimLanguage } from './lexicon/lexicon.js';

/** A medium that a report says it has something from. */
export interface Cited {
  /** Of the concept: the same medium by whatever name. */
  readonly id: string;
  /** As the report writes it. */
  readonly name: string;
}

/** What stands before or after the name of a medium that is cited; in folded text. */
interface Frame {
  readonly before: RegExp;
  readonly after: RegExp;
}

const NEVER = /(?!)/;

const FRAMES: Readonly<Record<ClaimLanguage, Frame>> = {
  en: {
    before:
      /(?:according to|citing|cited by|quoted by|as reported by|reported by|quoting|told|with reference to|in an interview with|reports from|the)\s+(?:a report (?:by|from|in) )?(?:the\s+)?(?:(?:state |russian |ukrainian |news |chinese |turkish )*(?:news agency|agency|newspaper|broadcaster|daily)\s+)?["\u201C]?$/u,
    after:
      /^["\u201D]?(?:'s)?\s{0,4}(?:news agency|agency|newspaper)?[\s,]{0,4}(?:reports?|reported|quotes?|quoted|cites?|cited)(?!\p{L})/u,
  },
  zh: {
    before: /(?:据|援引|引述|转引|转述|告诉|援用)[\u300A"\u201C]?$/u,
    after:
      /^[\u300B"\u201D]?(?:[\uFF08(][^\uFF09)]{0,30}[\uFF09)])?(?:当地时间|北京时间)?[\d年月日上下午晚早间周一二三四五六]*(?:的)?(?:最新)?(?:报道|报导|消息)/u,
  },
  ar: {
    before:
      /(?<!\p{L})و?(?:نقلا عن|نقلت عن|وفقا ل|وفق|بحسب|حسب|نقلت|ذكرت|افادت|اوردت|بحسب ما (?:ذكرت|نقلت|اوردت)|وفق ما (?:ذكرت|نقلت|اوردت)|كما (?:ذكرت|نقلت)|قال\p{L}*[^.\u060C:]{0,40}\sل|صرح\p{L}*[^.\u060C:]{0,40}\sل|في (?:حديث|مقابله|تصريحات?)(?: مع)? ?ل?)\s*(?:وكاله\s+|صحيفه\s+|قناه\s+|شبكه\s+|موقع\s+|لوكاله\s+)?(?:الانباء\s+)?["\u00AB\u201C]?$/u,
    after: NEVER,
  },
  ru: {
    before:
      /(?:сообщает|сообщил[аио]?|передает|передал[аио]?|пишет|написал[аио]?|со ссылкой на|по данным|по информации|по сообщению|цитирует|как сообщает|ссылаясь на|в интервью)\s+(?:(?:информационн\p{L}+\s+)?(?:агентств\p{L}*|газет\p{L}*|телеканал\p{L}*|издани\p{L}*)\s+)?["\u00AB\u201C]?$/u,
    after: /^["\u00BB\u201D]?,?\s*(?:сообщает|сообщил[аио]?|передает|пишет|со ссылкой)(?!\p{L})/u,
  },
  uk: {
    before:
      /(?:повідомляє|повідомив|повідомила|повідомило|передає|передала|передало|пише|написала|з посиланням на|із посиланням на|за даними|за інформацією|за повідомленням|цитує|як повідомляє|посилаючись на|в інтерв'ю)\s+(?:(?:інформаційн\p{L}+\s+)?(?:агентств\p{L}*|агенці\p{L}*|газет\p{L}*|телеканал\p{L}*|видання\p{L}*)\s+)?["\u00AB\u201C]?$/u,
    after: /^["\u00BB\u201D]?,?\s*(?:повідомляє|повідомив|повідомила|передає|пише|з посиланням)(?!\p{L})/u,
  },
};

/** "The" alone before a name cites nobody: what comes after must tell. */
const BARE = /(?:^|\s)the\s+$/u;

/** The medium that a stretch of a report says it is from; `undefined` where it cites none, or only itself. */
export function citedIn(
  {
    text,
    language,
    outlets,
  }: { readonly text: string; readonly language: Language; readonly outlets: readonly string[] },
  glossary: Glossary,
): Cited | undefined {
  if (!isClaimLanguage(language) || mediaOf(glossary).matches(text, language).length === 0) return undefined;
  const matches = longest(glossary.matches(text, language)).filter(({ concept }) =>
    isMedium(glossary.concepts.get(concept)),
  );
  if (matches.length === 0) return undefined;
  const { before, after } = FRAMES[language];
  const found = matches.find(({ start, end }) => {
    // Arabic writes "to" together with what follows; the label then begins with it.
    const left = foldedText(text.slice(0, start)).text;
    const right = foldedText(text.slice(end)).text;
    return (before.test(left) && !BARE.test(left)) || after.test(right);
  });
  if (found === undefined) return undefined;
  const isOwn = outlets.some(
    (outlet) =>
      outletIdentity(outlet) === `outlet ${found.concept}` ||
      glossary.concepts.get(found.concept)?.labels.some((label) => namesSame(outlet, label.text)),
  );
  return isOwn ? undefined : { id: found.concept, name: nameIn(text, found) };
}

/** Without what Arabic writes together with the name. */
const nameIn = (text: string, { start, end }: Range) => text.slice(start, end);

function namesSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => foldedText(name).text.replace(/[^\p{L}\p{N}]/gu, ''));
  return one !== undefined && other !== undefined && (one.includes(other) || other.includes(one));
}

/** Names of media end so in Chinese, or hold one of these words; intelligence services (qingbao) are none. */
const HAN_MEDIUM = /(?:社|报|台|电视|新闻|网|频道|广播公司|周刊|杂志)$/u;
const OTHER_MEDIUM =
  /(?<!\p{L})(?:news|agency|times|post|press|tv|television|herald|gazette|وكالة|صحيفة|قناة|تلفزيون|агентство|газета|телеканал)(?!\p{L})/iu;
const NO_MEDIUM = /(?:情报|能源|intelligence|energy|space|atomic|استخبارات|الطاقة|энерг|развед|розвід)/iu;
const KNOWN = new WeakMap<Concept, boolean>();

function isMedium(concept: Concept | undefined): boolean {
  if (concept?.kind !== 'organisation') return false;
  const known = KNOWN.get(concept);
  if (known !== undefined) return known;
  const labels = concept.labels.map(({ text }) => text);
  const is =
    knownOutlets().byId.has(concept.id) ||
    (labels.some((label) => HAN_MEDIUM.test(label) || OTHER_MEDIUM.test(label)) &&
      !labels.some((label) => NO_MEDIUM.test(label)));
  KNOWN.set(concept, is);
  return is;
}

/** By glossary: its media alone, among whose labels a text is looked through in a fraction of the time. */
const MEDIA = new WeakMap<Glossary, Glossary>();

function mediaOf(glossary: Glossary): Glossary {
  const known = MEDIA.get(glossary);
  if (known !== undefined) return known;
  const made = glossaryOf([...glossary.concepts.values()].filter(isMedium));
  MEDIA.set(glossary, made);
  return made;
}
