import { z } from 'zod';
import { languageOf } from '../../src/language/detect.js';
import { ask } from '../../src/retrieval/ask.js';
import type { Snapshot } from '../../src/retrieval/snapshot.js';

/** A labelled question. Its excerpt must contain one of `gold`; with none, the bot must abstain. */
export const LABELLED = z.object({
  id: z.string().optional(),
  q: z.string().min(1),
  lang: z.string(),
  gold: z.array(z.string()),
});
export type Labelled = z.infer<typeof LABELLED>;

/** How one question went. */
export interface Outcome {
  readonly row: Labelled;
  /** Where its answer stood, counted from 1; `undefined`: not among the first five. */
  readonly rank: number | undefined;
  readonly abstained: boolean;
  readonly isCross: boolean;
  readonly first: string | undefined;
}

/** Asks every question of a snapshot. */
export function outcomes(snapshot: Snapshot, rows: readonly Labelled[]): readonly Outcome[] {
  return rows.map((row) => {
    const { citations } = ask(snapshot, { text: row.q, limit: 5 });
    const at = citations.findIndex(({ excerpt }) => row.gold.some((gold) => excerpt.text.includes(gold)));
    return {
      row,
      rank: at < 0 ? undefined : at + 1,
      abstained: citations.length === 0,
      isCross: !row.gold.some((gold) => languageOf(gold) === row.lang),
      first: citations[0]?.excerpt.text,
    };
  });
}

/** The figures of labelled questions, as lines of a table. */
export function report(all: readonly Outcome[]): readonly string[] {
  const answerable = all.filter(({ row }) => row.gold.length > 0);
  const offTopic = all.filter(({ row }) => row.gold.length === 0);
  const same = answerable.filter(({ isCross }) => !isCross);
  const cross = answerable.filter(({ isCross }) => isCross);
  const languages = [...new Set(answerable.map(({ row }) => row.lang))].sort();
  return [
    'questions                 n   success@1  success@3  success@5     MRR  withheld',
    line('same language', same),
    line('cross language', cross),
    ...languages.flatMap((language) => [
      line(
        `  ${language} same`,
        same.filter(({ row }) => row.lang === language),
      ),
      line(
        `  ${language} cross`,
        cross.filter(({ row }) => row.lang === language),
      ),
    ]),
    `off topic: ${offTopic.filter(({ abstained }) => abstained).length} of ${offTopic.length} abstained`,
  ].filter((text) => text !== '');
}

function line(name: string, group: readonly Outcome[]): string {
  if (group.length === 0) return '';
  const within = (limit: number) =>
    group.filter(({ rank }) => rank !== undefined && rank <= limit).length / group.length;
  const reciprocal =
    group.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : 1 / rank), 0) / group.length;
  const withheld = group.filter(({ abstained }) => abstained).length / group.length;
  const figures = [within(1), within(3), within(5), reciprocal, withheld].map((value) =>
    value.toFixed(3).padStart(9),
  );
  return `${name.padEnd(22)}${String(group.length).padStart(5)} ${figures.join('  ')}`;
}

/** What went wrong, a line each, for whoever looks into it. */
export function failures(all: readonly Outcome[]): readonly string[] {
  return all.flatMap(({ row, rank, abstained, first }) => {
    const name = `${row.id ?? '-'} [${row.lang}] ${row.q}`;
    if (row.gold.length === 0) return abstained ? [] : [`answered off topic: ${name}\n    ${first ?? ''}`];
    if (rank === 1) return [];
    const how = abstained ? 'withheld' : rank === undefined ? 'not found' : `at ${rank}`;
    return [`${how}: ${name}\n    wanted ${row.gold[0] ?? ''}\n    first  ${first ?? '-'}`];
  });
}
