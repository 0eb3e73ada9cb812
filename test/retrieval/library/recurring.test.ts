import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../../src/retrieval/ask.js';
import { amended } from '../../../src/retrieval/library/amended.js';
import { Analyses } from '../../../src/retrieval/library/analyses.js';
import { buildSnapshot } from '../../../src/retrieval/library/build-snapshot.js';
import { manifestNow } from '../../../src/retrieval/library/manifest-now.js';
import { planOf } from '../../../src/retrieval/library/plan-of.js';
import { verify } from '../../../src/retrieval/verify.js';
import { fixArticle } from '../../../src/tending/fix-article.js';
import { corpusFolder } from './support/corpus-folder.js';

const LINE = 'Quay Letters, page 3';
const SUBJECTS = ['Crane', 'Museum', 'Market', 'Tower', 'School', 'Bakery'];

let place: ReturnType<typeof corpusFolder>;

beforeEach(() => {
  place = corpusFolder();
});
afterEach(() => place.remove());

const letter = (subject: string, more = '') =>
  `---\ntitle: ${subject} opens\noutlet: Quay Letters\n${more}---\n\nThe ${subject.toLowerCase()} opened on Monday after a long winter.\n\n${LINE}\n\nMany came to see the ${subject.toLowerCase()}.\n`;
const write = (subjects: readonly string[]) => {
  for (const subject of subjects) place.write(`articles/${subject}.md`, letter(subject));
};
const built = async (dir: string | undefined) => {
  const analyses = Analyses.open(dir);
  const made = buildSnapshot(place.source, { analyses });
  await analyses.save();
  return made;
};
const said = ({ snapshot, problems }: Awaited<ReturnType<typeof built>>) => ({
  problems,
  articles: [...snapshot.articles],
  duplicates: [...snapshot.duplicates],
  learned: [...snapshot.learned],
  answers: ['Who came to see the crane?', LINE].map((text) =>
    ask(snapshot, { text }).citations.map(({ articleId, excerpt }) => [articleId, excerpt]),
  ),
});
const texts = async () => {
  const { snapshot } = await built(undefined);
  return [...snapshot.articles.values()].map(({ text }) => text).join('\n');
};

describe('a line that recurs only since files were added', () => {
  it('is gone from the others after a reload, which equals a first load', async () => {
    write(SUBJECTS.slice(0, 3));
    const { analysesDir } = place.source;
    const before = await built(analysesDir);
    expect(JSON.stringify(said(before).articles)).toContain(LINE);
    write(SUBJECTS.slice(3));
    const reloaded = await built(analysesDir);
    expect([...reloaded.snapshot.articles.values()].map(({ text }) => text).join('\n')).not.toContain(LINE);
    expect(said(reloaded)).toEqual(said(await built(undefined)));
    // And comes back with them.
    for (const subject of SUBJECTS.slice(3)) place.removeFile(`articles/${subject}.md`);
    expect(said(await built(analysesDir))).toEqual(said(before));
  });
});

describe('what moderators say of a line that recurs', () => {
  it('takes effect once it is written by the form of its problem: the line is kept in all articles', async () => {
    write(SUBJECTS);
    const before = await built(place.source.analysesDir);
    const problem = before.problems.find(({ kind }) => kind === 'boilerplate');
    if (problem?.fix !== 'keep') throw new Error('Nothing can be kept.');
    expect(await texts()).not.toContain(LINE);
    const { fix, articleId, file, detail: value = '' } = problem;
    await fixArticle({ fix, articleId, file, value }, place.source);
    const plan = planOf(before.manifest, manifestNow(place.source, before.manifest));
    expect(plan.isEmpty).toBe(false);
    const after = await built(place.source.analysesDir);
    expect([...after.snapshot.articles.values()].filter(({ text }) => text.includes(LINE))).toHaveLength(
      SUBJECTS.length,
    );
    expect(after.problems.filter(({ kind }) => kind === 'boilerplate')).toEqual([]);
    expect(said(after)).toEqual(said(await built(undefined)));
  });

  it('that it is dropped takes it from the only article that has it', async () => {
    write(SUBJECTS.slice(0, 1));
    expect(await texts()).toContain(LINE);
    place.write('sources.yaml', `boilerplate: { drop: ["${LINE}"] }\n`);
    expect(await texts()).not.toContain(LINE);
  });
});

describe('the month of a picture that several articles show', () => {
  it('is no date of theirs, neither when one is amended nor when a quote of it is verified', async () => {
    const image = 'image: https://quay.example/uploads/2019/04/archive.jpg\n';
    for (const subject of SUBJECTS.slice(0, 2)) place.write(`articles/${subject}.md`, letter(subject, image));
    place.write('articles/Tower.md', letter('Tower', image.replace('archive', 'tower')));
    const { snapshot, manifest, sources } = await built(undefined);
    const dates = (held: typeof snapshot) =>
      [...held.articles.values()].filter(({ image }) => image).map(({ file, date }) => [file, date.iso]);
    const known = [
      ['Crane.md', undefined],
      ['Museum.md', undefined],
      ['Tower.md', '2019-04-01'],
    ];
    expect(dates(snapshot).map(([file, iso]) => [file, iso?.slice(0, 10)])).toEqual(known);
    place.write('sources.yaml', 'articles:\n  Crane.md: { link: "https://quay.example/crane" }\n');
    const next = amended({ snapshot, files: manifest.files, sources }, place.source);
    expect(dates(next.snapshot)).toEqual(dates(snapshot));
    const crane = [...next.snapshot.articles.values()].find(({ file }) => file === 'Crane.md');
    expect(crane?.link).toEqual({ kind: 'source', url: 'https://quay.example/crane' });
    const citation = ask(next.snapshot, { text: 'Who came to see the crane?' }).citations[0];
    if (citation === undefined) throw new Error('Nothing was quoted.');
    const { articleId, excerpt } = citation;
    const mark = { articleId, start: excerpt.start, end: excerpt.end, digest: '' };
    expect(verify(next.snapshot, place.source, mark)).toMatchObject({
      source: { date: { known: 'unknown' } },
    });
  });
});
