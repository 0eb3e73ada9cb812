import { describe, expect, it } from 'vitest';
import { renderUpload } from '../../../src/discord/corpus/render-upload.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { WORDS } from '../../../src/discord/words.js';
import type { UploadPreview } from '../../../src/tending/upload.js';
import { textDisplays } from '../../support/discord-markup.js';
import { aSource } from '../../support/fakes.js';

const HOSTILE = '@everyone <@&1> [x](https://evil.example) `*_~|# \u202E'.repeat(40);
const ids = { sign: (...parts: readonly (string | number)[]) => parts.join(':'), read: () => undefined };
const limits = { endings: ['.md', '.txt'], files: 10, bytes: 4 * 1024 * 1024 };
const file = (sameAs: ReturnType<typeof aSource> | undefined): UploadPreview => ({
  ...{ name: 'bridge.md', path: 'added/bridge.md', refusal: undefined, replaces: false, problems: [] },
  articles: [{ source: aSource(), passages: 1, notices: [], sameAs }],
});
const shown = (files: readonly UploadPreview[], words: (typeof WORDS)[keyof typeof WORDS] = WORDS.en) =>
  renderUpload({ id: '0123456789ab', files }, { limits, ids, words });
const text = (...given: Parameters<typeof shown>) => textDisplays(shown(...given).components).join('\n');

it('names headline, outlet, date and link of the article that an upload is nearly the same as', () => {
  const twin = aSource({
    title: 'Bridge opens *again*',
    outlet: 'Quay Letters',
    link: { kind: 'source', url: 'https://quay.example/1' },
  });
  expect(text([file(twin)])).toContain(
    '-# Nearly the same as an article that is there already: Bridge opens \\*again\\* · Quay Letters · <t:1614600000:D> · [Open the source](https://quay.example/1)',
  );
});

it('names the file of one without a headline, no search for a source, and says nothing of what is new', () => {
  const twin = aSource({
    ...{ title: '', outlet: undefined },
    date: { known: 'unknown', iso: undefined, precision: undefined, written: undefined },
    link: { kind: 'search', url: 'https://search.example/?q=1' },
  });
  const said = text([file(twin)]);
  expect(said).toContain('Nearly the same as an article that is there already: `harbour.md`');
  expect(said).not.toContain('search.example');
  expect(text([file(undefined)])).not.toContain('Nearly the same');
});

describe.each(Object.entries(WORDS))('a preview in %s', (_, words) => {
  it('is within every limit of Discord, and mentions nobody, whatever is uploaded and whatever it resembles', () => {
    const url = `https://evil.example/${'a'.repeat(270)}`;
    const hostile = aSource({ title: HOSTILE, outlet: HOSTILE, link: { kind: 'source', url } });
    const article = { source: hostile, passages: 1, notices: [HOSTILE, HOSTILE], sameAs: hostile };
    for (const count of [1, 3, 10, 200]) {
      const one: UploadPreview = {
        ...{ name: HOSTILE, path: `added/${HOSTILE}`, refusal: undefined, replaces: true },
        articles: Array.from({ length: count }, () => article),
        problems: [{ reason: HOSTILE, remedy: HOSTILE, line: 3 }],
      };
      for (const files of [1, 2, 10]) {
        const message = shown(
          Array.from({ length: files }, () => one),
          words,
        );
        expect(checkMessage(message)).toEqual([]);
        expect(textDisplays(message.components).join('\n')).not.toMatch(/(?<!\\)(?:@everyone|<@|\[x\]\()/);
      }
    }
  });

  it('says of each article what it resembles', () => {
    expect(text([file(aSource({ title: 'Crane moved' }))], words)).toContain('Crane moved');
  });
});
