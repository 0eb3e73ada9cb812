import { DATE_KNOWN } from '../../src/corpus/article.js';
import { answerIds } from '../../src/discord/answer/answer-ids.js';
import { askedMark } from '../../src/discord/answer/asked.js';
import { renderAnswer } from '../../src/discord/answer/render-answer.js';
import { renderCoverage } from '../../src/discord/render-coverage.js';
import { renderHelp } from '../../src/discord/render-help.js';
import type { Words } from '../../src/discord/words.js';
import { isLanguage, LANGUAGES } from '../../src/language/languages.js';
import type { Answer } from '../../src/retrieval/answer.js';
import { buttons, textDisplays } from './discord-markup.js';
import { everyArrangingWord } from './every-arranging-word.js';
import { everyDifferWord } from './every-differ-word.js';
import { everyDigestWord } from './every-digest-word.js';
import { everyExploreWord } from './every-explore-word.js';
import { everyFeedbackWord } from './every-feedback-word.js';
import { everyGuideWord } from './every-guide-word.js';
import { everyProblemWord } from './every-problem-word.js';
import { everyReloadWord } from './every-reload-word.js';
import { everySettingsWord } from './every-settings-word.js';
import { everyTendingWord } from './every-tending-word.js';
import { aCitation, anAnswer, aSource, COVERAGE } from './fakes.js';

/** The paths of all texts of a catalogue, such as `answer.openAt`, in order. */
export function pathsOf(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value).map((path) => `${key}.${path}`)
      : [key],
  );
}

/** The catalogue, and which of its texts were asked for so far. */
export function watched(words: Words): { words: Words; used: ReadonlySet<string> } {
  const used = new Set<string>();
  const watch = (value: object, path: readonly string[]): object =>
    new Proxy(value, {
      get: (target, key) => {
        const inner: unknown = Reflect.get(target, key);
        const here = [...path, String(key)];
        used.add(here.join('.'));
        return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
          ? watch(inner, here)
          : inner;
      },
    });
  // A proxy has the shape of what is behind it.
  return { words: watch(words, []) as Words, used };
}

/** Names in digits and signs, so that all letters in what is said are the catalogue's own. */
const NAME = '1';

/** Everything that a catalogue says, each text with what goes into it; no letters but its own. */
export function everythingSaid(words: Words): readonly string[] {
  return [
    ...answers().flatMap((answer) =>
      [0, 1].flatMap((page) =>
        shown(
          renderAnswer(answer, {
            page,
            asked: askedMark({ text: '1' }, '1'),
            ids: answerIds('secret'),
            canShare: false,
            note: words.guide.onlyYou,
            words,
          }),
        ),
      ),
    ),
    ...shown(renderCoverage(coverage(), words)),
    ...shown(
      renderHelp(words, {
        ask: '1',
        coverage: '2',
        private: '3',
        check: '4',
        compare: '5',
        timeline: '6',
        who: '7',
        article: '8',
        privacy: '9',
      }),
    ),
    ...actions(words),
    ...everyTendingWord(words),
    ...everyDifferWord(words),
    ...everyReloadWord(words),
    ...everyProblemWord(words),
    ...everyDigestWord(words),
    ...everyArrangingWord(words),
    ...everyFeedbackWord(words),
    ...everyGuideWord(words),
    ...everySettingsWord(words),
    ...faults(words),
    ...everyExploreWord(words),
    ...Object.keys(LANGUAGES).filter(isLanguage).map(words.languageName),
  ];
}

function shown(payload: unknown): string[] {
  const withoutTimes = textDisplays(payload).map((text) => text.replace(/<t:\d+:D>|\]\([^)]*\)/g, ''));
  return [...withoutTimes, ...buttons(payload).map(({ label }) => label)];
}

function answers(): readonly Answer[] {
  const source = { outlet: NAME, publisher: NAME, title: NAME };
  const excerpt = aCitation().excerpt;
  const quoted = { ...excerpt, text: '1 + 1', end: 5 };
  const dates = DATE_KNOWN.flatMap((known) => [
    { known, iso: '2021-03-01T12:00:00Z', precision: 'month' as const, written: NAME },
    { known, iso: '2021-03-01T12:00:00Z', precision: 'year' as const, written: undefined },
    { known, iso: undefined, precision: undefined, written: undefined },
  ]);
  const citations = dates.map((date) => aCitation({ ...source, date, excerpt: quoted }));
  const search = (length: number) => ({
    kind: 'search' as const,
    url: `https://search.example/${'1'.repeat(length)}`,
  });
  const special = [
    aCitation({ ...source, excerpt: quoted, link: search(1), question: NAME }),
    aCitation({ ...source, excerpt: quoted, link: search(600) }),
    aCitation({ ...source, excerpt: quoted, link: { ...search(600), kind: 'source' } }),
    aCitation({ ...source, excerpt: { ...quoted, text: '1'.repeat(3900), end: 3900 } }),
    aCitation({
      ...source,
      excerpt: quoted,
      alsoIn: Array.from({ length: 8 }, (_, n) => aSource({ outlet: String(n) })),
    }),
  ];
  const question = { text: '1', language: 'uk', outlet: NAME, from: '2021-03-01', to: '2021-03-02' } as const;
  const understood = [{ written: '1', names: [{ language: 'uk' as const, name: '2' }] }];
  const given = { question, understood, coverage: coverage() };
  const emptied = { ...COVERAGE, articles: 0 };
  return [
    anAnswer({ ...given, citations }),
    anAnswer({ ...given, citations: special }),
    anAnswer({ ...given, citations: citations.slice(0, 1) }),
    anAnswer({ ...given, citations: [], nearest: [aSource(source)] }),
    anAnswer({ ...given, citations: [], coverage: emptied }),
  ];
}

function coverage(): Answer['coverage'] {
  return {
    ...COVERAGE,
    outlets: Array.from({ length: 9 }, (_, n) => ({ outlet: String(n), articles: n })),
    topics: ['1', '2'],
  };
}

function actions({ actions: said }: Words): readonly string[] {
  return [
    said.checkCommand,
    said.inContext,
    said.verify,
    said.share,
    said.shared,
    said.delete,
    said.choose,
    said.inContextOf(1),
    said.verifyOf(1),
    said.verifiedOf(1),
    said.notThereOf(1),
    said.verified({ article: '1', start: 1, end: 2 }),
    said.sha256('1'),
    said.changed,
    said.gone,
    said.answerGone,
    said.tooLong,
    said.sharedBy('1', '2'),
    said.notShared,
    said.notYours,
    said.mention,
    said.nothingToCheck,
  ];
}

function faults({ fault }: Words): readonly string[] {
  return [
    fault.bug('12345678'),
    fault.stopping,
    fault.unknownCommand,
    fault.expired,
    fault.noQuestion,
    fault.questionTooLong(300),
    fault.badDate('1', '2'),
    fault.datesReversed(['1', '2021-03-02'], ['2', '2021-03-01']),
    fault.unknownOutlet('1', '2'),
    fault.unknownOutlet('1', ''),
  ];
}
