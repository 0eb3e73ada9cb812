import { CLAIM_KINDS, EXACTNESS } from '../../src/claims/claim.js';
import { answerIds } from '../../src/discord/answer/answer-ids.js';
import {
  differenceButton,
  differenceLine,
  renderDifferences,
} from '../../src/discord/explore/render-differences.js';
import type { Words } from '../../src/discord/words.js';
import type { DifferenceSide } from '../../src/retrieval/differences/differences.js';
import { aDifference, aSide, aValue } from './differ-fakes.js';
import { buttons, selects, textDisplays } from './discord-markup.js';
import { aCitation } from './fakes.js';

/** Names in digits and signs, so that all letters in what is said are the catalogue's own. */
const NAME = '1';
const QUESTION = { text: NAME };

/** All that a catalogue says where reports differ. */
export function everyDifferWord(words: Words): readonly string[] {
  const view = {
    page: 0,
    customId: (page: number) => `v1:ask:sides:${page}`,
    ids: answerIds('secret'),
    words,
  };
  const excerpt = { ...aCitation().excerpt, text: '1 + 1', end: 5 };
  const source = { title: NAME, outlet: NAME, publisher: NAME, link: undefined };
  const citation = aCitation({ ...source, excerpt, citing: { id: NAME, name: NAME } });
  const side = (given: Partial<DifferenceSide>) => aSide({ written: NAME, citations: [citation], ...given });
  const sides = [
    ...EXACTNESS.map((exactness) => side({ value: aValue(12, exactness), scope: 'each' })),
    ...['count', 'percent', 'minutes', 'day', 'office'].map((unit) => side({ unit, value: aValue(100) })),
    side({ unit: 'minutes', value: aValue(2 * 24 * 60) }),
    ...[2, 3, 11, 21, 100].map((reports) => side({ reports, origins: reports })),
  ];
  const differences = [
    ...CLAIM_KINDS.map((kind) => aDifference({ kind, sides: sides.slice(0, 2) })),
    aDifference({ sides }),
  ];
  const given = { question: QUESTION, differences };
  const cards = [0, 1, 2, 3].map((page) => renderDifferences(given, { ...view, page }));
  return [
    ...sides.flatMap((each) => differenceLine([aDifference({ sides: [each, each] })], words)),
    ...differenceLine(differences, words),
    ...differenceButton(differences, { customId: NAME, words }).map(({ label = '' }) => label),
    ...[...cards, renderDifferences({ question: QUESTION, differences: [] }, view)].flatMap((message) => [
      ...textDisplays(message).map((text) => text.replace(/<t:\d+:D>/g, '')),
      ...selects(message).flatMap(({ options }) => options.map(({ label }) => label)),
      ...buttons(message).map(({ label }) => label),
    ]),
  ];
}
