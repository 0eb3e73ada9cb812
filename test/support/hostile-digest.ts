import fc from 'fast-check';
import type { Excerpt } from '../../src/retrieval/answer.js';
import type {
  Anniversary,
  Digest,
  LeftOutReason,
  Story,
  StoryReport,
} from '../../src/retrieval/digest/digest.js';
import { hostile } from './hostile.js';
import { source } from './hostile-answer.js';

const kind = () => fc.constantFrom('new' as const, 'updated' as const);
const REASONS: readonly LeftOutReason[] = ['language', 'outlet', 'topic', 'repetition', 'first'];

const excerpt = (): fc.Arbitrary<Excerpt> =>
  fc
    .record({
      text: hostile({ maxPieces: 300 }).filter((text) => text.trim() !== ''),
      highlights: fc.array(fc.record({ start: fc.nat(80), end: fc.nat(80) }), { maxLength: 6 }),
      cut: fc.record({ before: fc.boolean(), after: fc.boolean() }),
    })
    .map((given) => ({ ...given, start: 0, end: given.text.length }));

const report = (): fc.Arbitrary<StoryReport> =>
  fc
    .record({ from: source(), kind: kind(), repeats: fc.boolean() })
    .map(({ from, ...rest }) => ({ ...from, ...rest }));

const story = (): fc.Arbitrary<Story> =>
  fc
    .record({
      lead: report(),
      excerpt: fc.option(excerpt(), { nil: undefined }),
      also: fc.array(report(), { maxLength: 12 }),
      publishers: fc.nat(13),
      kind: kind(),
      met: fc.array(
        fc.record({ kind: fc.constantFrom('concept' as const, 'topic' as const), name: hostile() }),
        {
          maxLength: 6,
        },
      ),
    })
    .map((given) => ({ ...given, reports: given.also.length + 1 }));

/** Any digest, even such as retrieval should never give. */
export function hostileDigest({ maxStories = 24 } = {}): fc.Arbitrary<Digest> {
  return fc.record({
    stories: fc.array(story(), { maxLength: maxStories }),
    leftOut: fc.array(fc.record({ source: source(), reason: fc.constantFrom(...REASONS) }), {
      maxLength: 40,
    }),
  });
}

/** What was said on the day in earlier years, in hostile text. */
export function hostileAnniversaries(): fc.Arbitrary<readonly Anniversary[]> {
  return fc.array(fc.record({ source: source(), excerpt: excerpt() }), { maxLength: 5 });
}
