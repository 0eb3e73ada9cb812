import { loadGlossary } from '../src/glossary/load-glossary.js';
import { glossaryWithout, partsIn, snapshotWithout } from './support/ablation.js';
import { differenceFailures, differenceReport, pairsOf, readScenes } from './support/eval-differences.js';
import { PASSAGE, passageFigures } from './support/eval-passages.js';
import { failures, LABELLED, outcomes, report } from './support/eval-questions.js';
import { LABELLED_ARTICLE, pairOutcomes, storyFailures, storyReport } from './support/eval-stories.js';
import { readJsonLines } from './support/json-lines.js';
import { EXIT, existing, readArguments, runCommand } from './support/usage.js';

const USAGE = `npm run eval
npm run eval -- --corpus DIR --questions FILE.jsonl [--failures]
npm run eval -- --passages FILE.jsonl [--queries FILE.jsonl]
npm run eval -- --differ [--failures]
npm run eval -- --stories [--failures]

Without options: the questions of data/questions.jsonl on the sample articles.
  --questions   rows {"q","lang","gold"}: the excerpt must contain one of gold; none: the bot must abstain
  --differ      how well differing statements are told from others, on data/differences.yaml
  --failures    also list what went wrong; with --differ of the tuned half alone
  --without     leave out some of glossary,cldr,mined,sounds, to see what they bring
  --passages    rows {"passage","text","questions":[{"id","q"}]}: how well each question finds its passage
  --queries     such rows in another language, whose questions are asked instead
  --stories     how well reports of one event are put together: the pairs of data/stories.jsonl
  --sources     what is known about outlets and links (default data/sources.yaml)
  --glossary    names and terms across languages (default data/glossary.yaml)`;

await runCommand(() => {
  const { values } = readArguments(
    {
      corpus: { type: 'string', default: 'data/articles' },
      sources: { type: 'string', default: 'data/sources.yaml' },
      glossary: { type: 'string', default: 'data/glossary.yaml' },
      questions: { type: 'string', default: 'data/questions.jsonl' },
      passages: { type: 'string' },
      queries: { type: 'string' },
      stories: { type: 'boolean', default: false },
      without: { type: 'string', default: '' },
      failures: { type: 'boolean', default: false },
      differ: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
  } else if (values.differ) {
    const pairs = pairsOf(readScenes('data/differences.yaml'), loadGlossary(values.glossary));
    for (const line of differenceReport(pairs)) console.log(line);
    // Whoever looks at the other half tunes to it.
    const tuned = pairs.filter(({ part }) => part === 'tuned');
    if (values.failures) console.log(`\n${differenceFailures(tuned).join('\n')}`);
  } else if (values.stories) {
    const rows = readJsonLines('data/stories.jsonl', LABELLED_ARTICLE);
    const glossary = glossaryWithout(partsIn(values.without), values.glossary);
    for (const withDays of [true, false]) {
      const pairs = pairOutcomes(rows, glossary, { withDays });
      console.log(withDays ? 'with the days of articles' : '\nwithout them');
      for (const line of storyReport(pairs)) console.log(line);
      if (values.failures) console.log(storyFailures(pairs).join('\n'));
    }
  } else if (values.passages !== undefined) {
    const passages = readJsonLines(values.passages, PASSAGE);
    const queries = values.queries === undefined ? passages : readJsonLines(values.queries, PASSAGE);
    const figures = passageFigures(
      passages,
      queries,
      glossaryWithout(partsIn(values.without), values.glossary),
    );
    for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(14)} ${rounded(value)}`);
  } else {
    const rows = readJsonLines(values.questions, LABELLED);
    const corpusDir = existing(values.corpus, 'folder of articles');
    const all = outcomes(
      snapshotWithout(partsIn(values.without), {
        corpusDir,
        sourcesFile: values.sources,
        glossaryFile: values.glossary,
      }),
      rows,
    );
    for (const line of report(all)) console.log(line);
    if (values.failures) console.log(`\n${failures(all).join('\n')}`);
  }
  return EXIT.answered;
});

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
}
