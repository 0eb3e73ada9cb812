import type { Answer, Citation, Question } from './retrieval/answer.js';
import type { LibraryFunctions } from './retrieval/library/library-messages.js';
import type { PinStore } from './state/pin-store.js';

const DEFAULT_LIMIT = 5;

/**
 * Answers questions with what moderators pinned to them first, and what was found after that. A question with filters
 * is another question than the one that quotes were approved for.
 */
export function withPins(
  { answer, pinned }: Pick<LibraryFunctions, 'answer' | 'pinned'>,
  pins: Pick<PinStore, 'all'>,
): LibraryFunctions['answer'] {
  return async (question) => {
    const known = pins.all();
    if (known.length === 0 || isFiltered(question)) return answer(question);
    const [found, approved] = await Promise.all([
      answer(question),
      pinned({ text: question.text, pins: known }),
    ]);
    return approved.length === 0 ? found : joined(found, approved, question.limit ?? DEFAULT_LIMIT);
  };
}

function isFiltered({ language, outlet, from, to }: Question): boolean {
  return [language, outlet, from, to].some((filter) => filter !== undefined);
}

function joined(found: Answer, approved: readonly Citation[], limit: number): Answer {
  const others = found.citations.filter((citation) => !approved.some((each) => overlap(each, citation)));
  return { ...found, citations: [...approved, ...others].slice(0, limit), nearest: [] };
}

function overlap(one: Citation, other: Citation): boolean {
  return (
    one.articleId === other.articleId &&
    one.excerpt.start < other.excerpt.end &&
    other.excerpt.start < one.excerpt.end
  );
}
