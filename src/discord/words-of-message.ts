import { replyLocaleOf, WORDS, type Words } from './words.js';

const LABELS = Object.values(WORDS).map((words) => ({ words, labels: new Set(labelsIn(words)) }));

/**
 * The wording that a message of ours is in, told by the labels below it: whoever presses a button goes on in the
 * language that it is labelled in. `undefined` for a message without such labels.
 *
 * @param components as Discord describes them
 * @param locale decides between two languages that label it alike
 */
export function wordsOfMessage(components: unknown, locale: string): Words | undefined {
  const shown = labelsOf(components);
  const counted = LABELS.map(({ words, labels }) => ({
    words,
    count: shown.filter((label) => labels.has(label)).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  if (most === 0) return undefined;
  const candidates = counted.filter(({ count }) => count === most).map(({ words }) => words);
  const ofReader = WORDS[replyLocaleOf(locale)];
  return candidates.includes(ofReader) ? ofReader : candidates[0];
}

/** The labels that are the same on each message. */
function labelsIn({ actions, answer, arranging, explore, feedback }: Words): readonly string[] {
  const { inContext, verify, share, shared, choose, delete: remove } = actions;
  const { previous, openSource, searchForOriginal } = answer;
  return [
    inContext,
    verify,
    share,
    shared,
    remove,
    choose,
    previous,
    answer.more(0),
    openSource,
    searchForOriginal,
    feedback.helpful,
    feedback.unhelpful,
    explore.compare.button,
    explore.timeline.button,
    explore.article.button,
    explore.article.choosePart,
    explore.article.chooseOther,
    explore.article.next,
    explore.article.card,
    arranging.about,
  ];
}

function labelsOf(component: unknown): readonly string[] {
  if (Array.isArray(component)) return component.flatMap(labelsOf);
  if (typeof component !== 'object' || component === null) return [];
  return Object.entries(component).flatMap(([key, value]) =>
    (key === 'label' || key === 'placeholder') && typeof value === 'string' ? [value] : labelsOf(value),
  );
}
