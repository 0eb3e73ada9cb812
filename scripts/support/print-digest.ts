import type { Article } from '../../src/corpus/article.js';
import type { Digest, LeftOut, LeftOutReason, Story } from '../../src/retrieval/digest/digest.js';
import { isolated, sourceLine } from './print-answer.js';

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  language: 'not in a language asked for',
  outlet: 'not of an outlet asked for',
  topic: 'on none of the topics asked for',
  repetition: 'nearly the same words as an article that was there before',
  first: 'older than what a first digest tells',
};

/** A digest for the terminal: its stories, what is left out and why, and what has no date. */
export function printedDigest(
  { stories, leftOut }: Digest,
  { since, undated }: { readonly since: string; readonly undated: readonly Article[] },
): string {
  const reports = stories.reduce((sum, story) => sum + story.reports, 0);
  return [
    stories.length === 0
      ? `Nothing is dated ${since} or later that was asked for.`
      : `Since ${since}: ${count(stories.length, 'story', 'stories')} of ${count(reports, 'article')}.`,
    ...stories.map(printedStory),
    ...(leftOut.length > 0 ? [['Left out:', ...leftOut.map(leftOutLine)].join('\n')] : []),
    ...(undated.length > 0
      ? [
          [
            `Without a date, and therefore not taken in (--undated does): ${count(undated.length, 'article')}.`,
            ...undated.map(({ title, file }) => `  ${isolated(title)} (${isolated(file)})`),
          ].join('\n'),
        ]
      : []),
  ].join('\n\n');
}

function printedStory({ lead, excerpt, also, reports, publishers, kind, met }: Story, index: number): string {
  const why = [
    kind,
    ...met.map(({ name }) => `matches ${isolated(name)}`),
    ...(reports > 1 ? [count(reports, 'report'), count(publishers, 'publisher')] : []),
  ];
  return [
    `${index + 1}. ${sourceLine(lead)}`,
    ...(excerpt === undefined
      ? []
      : [
          `   ${excerpt.cut.before ? '\u2026 ' : ''}${isolated(excerpt.text)}${excerpt.cut.after ? ' \u2026' : ''}`,
        ]),
    ...(lead.link === undefined
      ? []
      : [`   ${lead.link.kind === 'search' ? 'Search for the original: ' : ''}${lead.link.url}`]),
    `   ${why.join(', ')}`,
    ...also.map(
      (report) => `   Also: ${sourceLine(report)}${report.repeats ? ' (nearly the same words)' : ''}`,
    ),
  ].join('\n');
}

const leftOutLine = ({ source, reason }: LeftOut) => `  ${sourceLine(source)}: ${REASONS[reason]}`;

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
