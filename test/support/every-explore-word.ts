import { answerIds } from '../../src/discord/answer-ids.js';
import { renderComparison } from '../../src/discord/render-compare.js';
import type { Words } from '../../src/discord/words.js';
import { buttons, textDisplays } from './discord-markup.js';
import { aComparison } from './explore-fakes.js';
import { aCitation, aSource } from './fakes.js';

/** Names in digits and signs, so that all letters in what is said are the catalogue's own. */
const NAME = '1';

/** What a catalogue says where coverage is compared and followed. */
export function everyExploreWord(words: Words): readonly string[] {
  const { explore } = words;
  return [
    explore.unnamed,
    explore.unknownLanguage('1', '2'),
    explore.tooManyOutlets(6),
    explore.compare.button,
    ...comparisons(words),
  ];
}

function comparisons(words: Words): readonly string[] {
  const source = { outlet: NAME, publisher: NAME, title: NAME };
  const citation = aCitation({ ...source, excerpt: { ...aCitation().excerpt, text: '1 + 1', end: 5 } });
  const editions = [
    { outlet: NAME, citation },
    { outlet: NAME, citation: undefined },
  ];
  const comparing = { text: NAME, outlets: [NAME], languages: ['uk' as const] };
  const voices = [1, 2, 6, 7, 21].map((count) =>
    Array.from({ length: count }, () => ({ publisher: NAME, citation, editions })),
  );
  const silent = Array.from({ length: 20 }, (_, at) => String(at));
  const view = { customId: (page: number) => `${page}`, ids: answerIds('secret'), words };
  return voices
    .map((each) => aComparison({ comparing, voices: each, silent }))
    .concat(aComparison({ comparing, voices: [], silent, nearest: [aSource(source)] }))
    .flatMap((comparison) => [0, 1].map((page) => renderComparison(comparison, { ...view, page })))
    .flatMap(shown);
}

function shown(payload: unknown): string[] {
  const withoutTimes = textDisplays(payload).map((text) => text.replace(/<t:\d+:D>|\]\([^)]*\)/g, ''));
  return [...withoutTimes, ...buttons(payload).map(({ label }) => label)];
}
