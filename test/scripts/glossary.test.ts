import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { glossaryReport, isSound, printedReport } from '../../scripts/support/glossary-check.js';
import { readGlossaryAtWork } from '../../scripts/support/glossary-read.js';
import { printedWhy } from '../../scripts/support/glossary-why.js';
import { runScript } from './support/run-script.js';

const ANDERS =
  'people:\n- { id: karl-anders, labels: { en: { preferred: Karl Anders, variant: [Anders] } } }\n';
const UNSEEN = ANDERS.replace('[Anders]', '[Anders, Carl Anders]');
const EXPLAINED = '昨天，港口负责人安德斯（Karl Anders）说，渡轮已经恢复。\n';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'glossary-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function atWork(glossary: string, text = EXPLAINED) {
  writeFileSync(join(dir, 'glossary.yaml'), glossary);
  writeFileSync(join(dir, 'ferry.md'), `---\ntitle: 渡轮恢复\n---\n\n<p>${text}</p>\n`);
  return readGlossaryAtWork({
    corpusDir: dir,
    sourcesFile: join(dir, 'sources.yaml'),
    glossaryFile: join(dir, 'glossary.yaml'),
  });
}

const withoutIsolates = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const checked = (glossary: string, limit = 10) =>
  withoutIsolates(printedReport(glossaryReport(atWork(glossary)), limit));
const why = (text: string, glossary: string) => withoutIsolates(printedWhy(text, atWork(glossary).whole));

describe('what was mined from the coverage', () => {
  it('is shown with the concept that it was given to', () => {
    expect(checked(ANDERS)).toMatch(
      /\nMined from the coverage .*\(1\)\n {2}安德斯 \(zh\): karl-anders \(Karl Anders\)\n/,
    );
    expect(why('安德斯', ANDERS)).toMatch(
      /安德斯 is karl-anders: label 安德斯 \(Chinese, variant, from mined/,
    );
  });

  it('is overruled by giving its label to another concept', () => {
    const other = `${ANDERS}- { id: gillian-anders, labels: { en: { preferred: Gillian Anders }, zh: { preferred: 安德斯 } } }\n`;
    expect(checked(other)).not.toContain('Mined from the coverage');
    expect(why('安德斯', other)).not.toContain('karl-anders');
    expect(why('安德斯', other)).toContain(
      '安德斯 is gillian-anders: label 安德斯 (Chinese, preferred, from glossary',
    );
  });

  it('is shown as a concept of its own where the glossary knows neither name', () => {
    expect(checked('')).toContain('安德斯 (zh) = Karl Anders (en): a person of its own, mined-karl-anders');
  });
});

describe('what a check says', () => {
  it('counts labels that no article has, and lists them if all is asked for', () => {
    expect(checked(UNSEEN)).toContain('Labels that no article has (1)\n  and 1 more; --all shows them');
    expect(checked(UNSEEN, Number.POSITIVE_INFINITY)).toContain(
      'Labels that no article has (1)\n  Carl Anders (en, variant) of karl-anders',
    );
  });

  it('is that the glossary has faults where a name means two people', () => {
    const two = `${ANDERS}- { id: gillian-anders, labels: { en: { preferred: Gillian Anders, variant: [Anders] } } }\n`;
    expect(isSound(glossaryReport(atWork(ANDERS)))).toBe(true);
    expect(isSound(glossaryReport(atWork(two)))).toBe(false);
    expect(checked(two)).toContain('  karl-anders (person) and gillian-anders (person): Anders (en)');
  });
});

describe('why', () => {
  it('names the longer label that wins, and what the words are compared by', () => {
    const harbour = `terms:
- { id: harbour, labels: { en: { preferred: harbour } } }
- { id: old-harbour, labels: { en: { preferred: Old Harbour } } }`;
    const text = why('in the old harbours', harbour);
    expect(text).toContain(
      'old harbours is old-harbour: label Old Harbour (English, preferred, from glossary, compared as old harbour)',
    );
    expect(text).toMatch(/\nharbours is harbour: .*compared as harbour, but the longer old harbours wins\)/);
  });

  it('tells the names in all languages, the offices held, and what is related', () => {
    const mayor = `people:
- id: ilse-varga
  labels: { en: { preferred: Ilse Varga, misspelling: [Ilse Vagra] }, ru: { preferred: Ильзе Варга } }
  held: [{ office: Mayor of Harbour Town, from: 2019, to: 2023-05 }]
  related: [town-hall]
places:
- { id: town-hall, labels: { en: { preferred: town hall } } }`;
    expect(why('Ильзе Варга', mayor).split('\n').slice(-5)).toEqual([
      'ilse-varga, a person',
      '  en  Ilse Varga, Ilse Vagra (misspelling)',
      '  ru  Ильзе Варга',
      '  held Mayor of Harbour Town from 2019 to 2023-05',
      '  related town hall',
    ]);
  });

  it('tells which words a label lacks around it', () => {
    const marsh = `people:\n- { id: jo-marsh, labels: { en: { preferred: Jo Marsh } }, context: { Marsh: [actress] } }`;
    expect(why('the Marsh', marsh)).toContain('Marsh does not count as jo-marsh: none of actress is near');
    expect(why('the actress Marsh', marsh)).toContain('since one of actress is near');
  });

  it('says so where no label matches', () => {
    expect(why('quay', ANDERS)).toBe('Read as English\nNo label of the glossary is in this.');
  });
});

describe('npm run glossary', () => {
  const files = () => [
    '--corpus',
    dir,
    '--glossary',
    join(dir, 'glossary.yaml'),
    '--sources',
    join(dir, 'no.yaml'),
  ];

  it('ends with 0 on a glossary without faults, with 1 on one with faults', () => {
    atWork(ANDERS);
    const fine = runScript('glossary', 'check', ...files());
    expect({ code: fine.code, stderr: fine.stderr }).toEqual({ code: 0, stderr: '' });
    expect(fine.stdout).toMatch(/The glossary has no faults\.\n$/);
    atWork(`${ANDERS}  related: [nobody]\n`.replace(' }\n  related: [nobody]', ', related: [nobody] }'));
    const faulty = runScript('glossary', 'check', ...files());
    expect(faulty.code).toBe(1);
    expect(faulty.stdout).toContain('  karl-anders: there is no nobody');
  });

  it('suggests what the glossary lacks, and tells why of a text', () => {
    atWork('', '渡轮瓦尔加特到了。瓦尔加特很大。瓦尔加特走了。');
    const { code, stdout } = runScript('glossary', 'suggest', ...files());
    expect(code).toBe(0);
    expect(withoutIsolates(stdout)).toContain('瓦尔加特 (Chinese): 3 times in one article\n');
    expect(runScript('glossary', 'why', ...files(), 'no', 'such').stdout).toContain('No label');
  });

  it.each([[[]], [['why']], [['check', 'this']], [['suggest', '--limit', '0']], [['mend']]])(
    'asks for something else than %j',
    (args) => {
      const { code, stderr } = runScript('glossary', ...args);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^(?:Give check, suggest, or why|--limit takes)/);
    },
  );
});
