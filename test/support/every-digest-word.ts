import { renderDigest } from '../../src/discord/digest/render-digest.js';
import { renderLeftOut } from '../../src/discord/digest/render-left-out.js';
import { renderPlainDigest } from '../../src/discord/digest/render-plain-digest.js';
import type { Words } from '../../src/discord/words.js';
import type { LeftOutReason, Story } from '../../src/retrieval/digest/digest.js';
import { buttons, textDisplays } from './discord-markup.js';
import { aSource } from './fakes.js';

const REASONS: readonly LeftOutReason[] = ['language', 'outlet', 'topic', 'repetition', 'first'];

/** All that digests say in a catalogue, without letters but its own. */
export function everyDigestWord(words: Words): readonly string[] {
  const source = aSource({ title: '1', outlet: '2', publisher: '3', link: undefined });
  const report = { ...source, kind: 'new' as const, repeats: false };
  const text = '1 + 1';
  const excerpt = { start: 0, end: 5, text, highlights: [], cut: { before: false, after: false } };
  const story: Story = {
    lead: report,
    excerpt,
    also: [{ ...report, outlet: '4' }],
    reports: 2,
    publishers: 2,
    kind: 'new',
    met: [{ kind: 'concept', name: '5' }],
  };
  const updated: Story = { ...story, kind: 'updated', also: [], reports: 1, publishers: 1 };
  const many = { stories: [...Array.from({ length: 10 }, () => story), updated], leftOut: [] };
  const view = { day: '2021-03-01', customId: (page: number) => `${page}`, words };
  const shown = [
    renderDigest(
      { stories: [story, updated], leftOut: [] },
      { ...view, page: 0, firstRun: true, dueAt: '08:00' },
    ),
    renderDigest(many, { ...view, page: 1 }),
    renderDigest(many, { ...view, page: 0 }),
    renderDigest({ stories: [], leftOut: [] }, { ...view, page: 0, onThisDay: [{ source, excerpt }] }),
    renderLeftOut([], { ...view, page: 0 }),
    renderLeftOut(
      REASONS.map((reason) => ({ source, reason })),
      { ...view, page: 0 },
    ),
  ];
  const plain = renderPlainDigest({ stories: [story], leftOut: [] }, { ...view, page: 0 });
  const dates = /<t:\d+:D>/g;
  return [
    ...shown.flatMap((message) => [
      ...textDisplays(message).map((each) => each.replace(dates, '')),
      ...buttons(message).map(({ label }) => label),
    ]),
    plain.content,
  ];
}
