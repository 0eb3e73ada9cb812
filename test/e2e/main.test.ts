import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/playground-examples.js';

const ENVIRONMENT = {
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  CORPUS_DIR: 'test/e2e/fixtures/articles',
  SOURCES_FILE: 'test/e2e/fixtures/sources.yaml',
  GLOSSARY_FILE: 'test/e2e/fixtures/glossary.yaml',
  LOG_LEVEL: 'warn',
  PLAYGROUND_HOST: '127.0.0.1',
  PLAYGROUND_PORT: '0',
};

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function run(file: string, environment: Record<string, string> = {}) {
  return watched(process.execPath, ['--import', 'tsx', file], environment);
}

function watched(command: string, given: readonly string[], environment: Record<string, string>) {
  const env = { ...process.env, ...ENVIRONMENT, ...environment };
  const child = spawn(command, given, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, stderr }));
  });
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').once('data', resolve);
  });
  return { child, ended, firstLine };
}

describe('main', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'without a token, starts the playground, says where it is, and ends well on %s',
    async (signal) => {
      const { child, ended, firstLine } = run('src/main.ts');
      const url = /^Open the playground in a browser: (http:\S+)\n$/.exec(await firstLine)?.[1];
      expect((await fetch(url ?? '')).status).toBe(200);
      child.kill(signal);
      expect(await ended).toEqual({ code: 0, stderr: '' });
    },
  );

  it.skipIf(process.platform === 'win32')(
    'is ended well by a SIGTERM to the `npm start` that it was started by, and leaves nothing running',
    async () => {
      const { child, ended, firstLine } = watched('npm', ['start', '--silent'], { LOG_LEVEL: 'info' });
      expect(await firstLine).toMatch(/^Open the playground/);
      child.kill('SIGTERM');
      // Whatever is left running would hold the other end of stderr.
      expect((await ended).stderr).toMatch(/"signal":"SIGTERM","msg":"Stopping"/);
    },
  );

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends at once on %s while it reads the articles',
    async (signal) => {
      const { child, ended } = run('src/main.ts', { LOG_LEVEL: 'info', CORPUS_DIR: large });
      // The connection is up before the articles are read.
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.kill(signal);
      const { code, stderr } = await ended;
      expect(code).toBe(0);
      expect(stderr).toMatch(/"Stopping"/);
      expect(stderr).not.toMatch(/"Corpus loaded\."/);
    },
  );

  const large = mkdtempSync(join(tmpdir(), 'dragoman-large-'));
  for (let number = 0; number < 3000; number += 1) {
    const text = `Report ${number} tells of the harbour. `.repeat(50);
    writeFileSync(join(large, `${number}.md`), `# Headline ${number}\n\n${text}`);
  }
  const empty = mkdtempSync(join(tmpdir(), 'dragoman-empty-'));
  const unreadable = mkdtempSync(join(tmpdir(), 'dragoman-unreadable-'));
  writeFileSync(join(unreadable, 'picture.png'), 'x');
  it.each([
    [
      'a wrong environment',
      { LOG_LEVEL: 'loud', PLAYGROUND_PORT: 'x' },
      /- LOG_LEVEL: .*\n- PLAYGROUND_PORT: /,
    ],
    [
      'a missing folder',
      { CORPUS_DIR: join(empty, 'no') },
      /^The folder .* cannot be read \(ENOENT\)\. Set CORPUS_DIR/,
    ],
    ['an empty folder', { CORPUS_DIR: empty }, /^The folder .* is empty\. Put articles there/],
    [
      'a folder of removed files within the corpus',
      { REMOVED_DIR: 'test/e2e/fixtures/articles/removed' },
      /lies within .*, where everything is read\. Set REMOVED_DIR/,
    ],
    ['a folder without articles', { CORPUS_DIR: unreadable }, /No article could be read in /],
    [
      'a faulty sources file',
      { SOURCES_FILE: 'package.json' },
      /^The articles could not be loaded: package\.json/,
    ],
  ])('ends with a clear message and without a stack on %s', async (_name, environment, expected) => {
    const { code, stderr } = await run('src/main.ts', environment).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});

it('npm run deploy says what it needs, where there is no token', async () => {
  const { code, stderr } = await run('scripts/deploy-commands.ts').ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/wrong or missing:\n- DISCORD_TOKEN: expected a bot token/);
});

it('the playground offers a question in each of five languages', () => {
  expect(new Set(EXAMPLES.map(({ language }) => language)).size).toBe(5);
});
