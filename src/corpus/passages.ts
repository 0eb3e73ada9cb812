import { languageOf } from '../language/detect.js';
import type { Language } from '../language/languages.js';
import type { Article, ArticleId, Range } from './article.js';
import { sentencesByBlock } from './whole-sentences.js';

/** The article's id, a full stop, the number of the passage in it, counted from 1. */
export type PassageId = string & { readonly brand: 'PassageId' };

/** A few sentences of an article: what is indexed, found and cited. */
export interface Passage extends Range {
  readonly id: PassageId;
  readonly articleId: ArticleId;
  /** Of this passage; an article may quote in another language than it is written in. */
  readonly language: Language;
  /** In the article's text, in order; never across a block. */
  readonly sentences: readonly Range[];
  /** The heading of the section that it stands in, in the article's text. */
  readonly heading: Range | undefined;
  /** The interviewer's question that it answers, in the article's text. */
  readonly question: Range | undefined;
}

/**
 * A passage is closed when it has this many letters, a Chinese character counted as three: about a paragraph
 * of news in either script. Sentences are never cut, so that a passage may be longer.
 */
const FULL_AT = 700;

interface Draft {
  readonly sentences: readonly Range[];
  readonly heading: Range | undefined;
  readonly question: Range | undefined;
}

/** The passages of an article, in order. Together they hold once every sentence of its paragraphs that may be quoted. */
export function passagesOf(article: Article): readonly Passage[] {
  return drafts(article).map((draft, index) => {
    const start = draft.sentences[0]?.start ?? 0;
    const end = draft.sentences.at(-1)?.end ?? start;
    const language = languageOf(article.text.slice(start, end));
    return {
      ...draft,
      // Ours by construction: see PassageId.
      id: `${article.id}.${index + 1}` as PassageId,
      articleId: article.id,
      start,
      end,
      // A line of figures, or one too short to tell, goes with its article.
      language: language === 'und' ? article.language : language,
    };
  });
}

function drafts(article: Article): readonly Draft[] {
  const found: Draft[] = [];
  let heading: Range | undefined;
  let question: Range | undefined;
  let open: Range[] = [];
  let size = 0;
  const close = () => {
    if (open.length > 0) found.push({ sentences: open, heading, question });
    open = [];
    size = 0;
  };
  for (const { block, sentences } of sentencesByBlock(article)) {
    if (block.kind === 'paragraph') {
      for (const { start, end, isWhole } of sentences) {
        const added = sizeOf(article.text, { start, end });
        if (!isWhole || size + added > FULL_AT) close();
        if (!isWhole) continue;
        open.push({ start, end });
        size += added;
      }
    } else {
      close();
      heading = block.kind === 'heading' ? block : undefined;
      question = block.kind === 'question' ? block : undefined;
    }
  }
  close();
  return found;
}

function sizeOf(text: string, { start, end }: Range): number {
  const part = text.slice(start, end);
  return part.length + 2 * (part.match(/\p{sc=Han}/gu)?.length ?? 0);
}
