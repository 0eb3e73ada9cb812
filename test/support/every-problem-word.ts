import { FIXES, PROBLEM_KINDS, type Problem } from '../../src/corpus/problems/problem.js';
import { fixForm } from '../../src/discord/corpus/fix-form.js';
import { fixText, renderProblems } from '../../src/discord/corpus/render-problems.js';
import type { Words } from '../../src/discord/words.js';
import { buttons, selects, textDisplays } from './discord-markup.js';

/** Everything that is said of problems with articles. Names are digits. */
export function everyProblemWord(words: Words): readonly string[] {
  const ids = { sign: (...parts: readonly (string | number)[]) => parts.join(':'), read: () => undefined };
  const of = (kind: Problem['kind'], fix: Problem['fix']): Problem => ({
    // An id is twelve digits.
    articleId: '1' as Problem['articleId'],
    ...{ kind, fix, file: '1', title: '2', detail: '3' },
  });
  const counts = PROBLEM_KINDS.map((kind) => ({ kind, count: 1 }));
  const pages = [
    { page: 1, problems: PROBLEM_KINDS.map((kind) => of(kind, undefined)), total: 99, counts },
    { page: 0, problems: FIXES.map((fix) => of('link', fix)), total: 5, counts },
    { page: 0, problems: [], total: 0, counts },
    { page: 0, problems: [], total: 0, counts: [] },
  ].map((page) => renderProblems(page, { kind: undefined, ids, words }));
  const { problems: said } = words;
  return [
    ...pages.flatMap(({ components }) => [
      ...textDisplays(components),
      ...buttons(components).map(({ label }) => label),
      ...selects(components).flatMap(({ options }) => options.map(({ label }) => label)),
    ]),
    said.choose,
    ...FIXES.flatMap((fix) => {
      fixForm({ customId: '1', fix, article: { title: '1', file: '2' }, words });
      const { label, hint } = said.forms[fix];
      return [label, hint.replace('https://', ''), fixText(fix, '1', words)];
    }),
    said.confirmation,
    said.invalid,
    said.faulty('1'),
    said.gone,
  ];
}
