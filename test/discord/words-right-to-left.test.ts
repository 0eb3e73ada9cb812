import { expect, it } from 'vitest';
import { answerIds } from '../../src/discord/answer/answer-ids.js';
import { askedMark } from '../../src/discord/answer/asked.js';
import { renderAbstention } from '../../src/discord/answer/render-abstention.js';
import { renderAnswer } from '../../src/discord/answer/render-answer.js';
import { WORDS } from '../../src/discord/words.js';
import type { Source } from '../../src/retrieval/answer.js';
import { buttons, textDisplays } from '../support/discord-markup.js';
import { aCitation, anAnswer, aSource } from '../support/fakes.js';

const words = WORDS.ar;
/** Controls that nobody sees, as signs: ⟨…⟩ an isolate, ← the mark that makes a line run from right to left. */
const visible = (text: string) =>
  text.replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩').replaceAll('\u200F', '←');
const lines = (payload: unknown) => textDisplays(payload).flatMap((text) => text.split('\n').map(visible));

const question = { text: 'متى افتُتح جسر Harbour Bridge؟', outlet: 'The Post (UK)', from: '2021-03-01' };
const arabic: Partial<Source> = {
  title: 'افتتاح الجسر',
  outlet: 'صحيفة الميناء',
  language: 'ar',
  date: { known: 'relative', iso: undefined, precision: undefined, written: 'منذ 6 أيام' },
};
const inferred: Source['date'] = {
  known: 'inferred',
  iso: '2021-03-01T12:00:00Z',
  precision: 'month',
  written: undefined,
};

it('an Arabic answer isolates every name, number and day, and begins mixed lines from the right', () => {
  const answer = anAnswer({
    question,
    languages: ['ar'],
    understood: [{ written: 'جسر', names: [{ language: 'en', name: 'bridge' }] }],
    citations: [
      aCitation(),
      aCitation({ ...arabic, question: 'متى؟', alsoIn: [aSource(), aSource({ outlet: 'TASS.' })] }),
      aCitation({ date: inferred, link: undefined }),
    ],
  });
  const shown = renderAnswer(answer, {
    page: 0,
    asked: askedMark({ text: 'bridge' }, '1'),
    ids: answerIds('secret'),
    canShare: false,
    words,
  });
  expect(lines(shown)).toMatchInlineSnapshot(`
    [
      "### ⟨3⟩ اقتباسات",
      "←«⟨متى افتُتح جسر Harbour Bridge؟⟩»",
      "-# ←⟨الوسيلة: ⟨The Post (UK)⟩⟩ · ⟨من ⟨2021-03-01⟩⟩",
      "-# بحثنا أيضًا عن: ←⟨bridge⟩",
      "**1**",
      "> The bridge opened on Monday.",
      "**Bridge opens after two years**",
      "←⟨The Harbour Post⟩ · ⟨<t:1614600000:D>⟩ · ⟨الإنجليزية⟩",
      "**2**",
      "-# السؤال: ←«⟨متى؟⟩»",
      "> The bridge opened on Monday.",
      "**⟨افتتاح الجسر⟩**",
      "←⟨صحيفة الميناء⟩ · ⟨تاريخ نسبي: ⟨←«⟨منذ 6 أيام⟩»⟩⟩ · ⟨العربية⟩",
      "-# ورد أيضًا في: ⟨The Harbour Post⟩ و⟨TASS.⟩",
      "**3**",
      "> The bridge opened on Monday.",
      "**Bridge opens after two years**",
      "←⟨The Harbour Post⟩ · ⟨⟨مارس 2021⟩ (تاريخ مستنتج)⟩ · ⟨الإنجليزية⟩",
    ]
  `);
  const links = buttons(shown).filter(({ url }) => url);
  expect(links.map(({ label }) => visible(label))).toEqual([
    'فتح المصدر: ⟨The Harbour Post⟩',
    'فتح المصدر: ⟨صحيفة الميناء⟩',
  ]);
});

it('an Arabic abstention does so too', () => {
  const shown = renderAbstention(anAnswer({ question, citations: [], nearest: [aSource(arabic)] }), words);
  expect(lines(shown)).toMatchInlineSnapshot(`
    [
      "### لا جواب عن هذا في التغطية المتاحة",
      "←«⟨متى افتُتح جسر Harbour Bridge؟⟩»",
      "-# ←⟨الوسيلة: ⟨The Post (UK)⟩⟩ · ⟨من ⟨2021-03-01⟩⟩",
      "ربما كانت معايير التصفية ضيقة: جرّبوا من دونها، أو اسألوا بكلمات أخرى.",
      "**أقرب العناوين**",
      "**⟨افتتاح الجسر⟩**",
      "←⟨صحيفة الميناء⟩ · ⟨تاريخ نسبي: ⟨←«⟨منذ 6 أيام⟩»⟩⟩ · ⟨العربية⟩",
      "**ما تضمه التغطية**",
      "⟨3⟩ مقالات: ⟨الإنجليزية (⟨2⟩)⟩ و⟨العربية (⟨1⟩)⟩",
      "من ⟨2021-03-01⟩ إلى ⟨2021-05-09⟩",
      "وسائل الإعلام: ⟨The Harbour Post⟩ و⟨صحيفة الميناء⟩",
      "أبرز المواضيع: ⟨bridge⟩ و⟨ferry⟩",
    ]
  `);
});
