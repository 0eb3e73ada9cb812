import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FeedServer, feedServer } from '../feeds/support/feed-server.js';
import { FIRST, page } from '../import/support/pages.js';

/** Starting a script takes long where tests of several kinds run at once. */
const PATIENCE_MS = 120_000;

let server: FeedServer;
let dir: string;

beforeAll(async () => {
  server = await feedServer();
  server.answer(({ url = '' }, response) => {
    const number = /^\/news\/(\d+)$/.exec(url)?.[1];
    if (url === '/robots.txt') response.end('User-agent: *\nDisallow: /private\n');
    else if (number !== undefined)
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(page(`<p>${FIRST}</p><p>This is number ${number} of all that was told of the lanterns.</p>`));
    else response.writeHead(404).end();
  });
});
afterAll(() => server.close());
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'import-script-'));
  return () => rmSync(dir, { recursive: true, force: true });
});

/** Runs the script; `onLine` may end it. */
function run(
  args: readonly string[],
  onLine: (line: string, kill: (signal: NodeJS.Signals) => void) => void = () => undefined,
) {
  const env = {
    ...process.env,
    CORPUS_DIR: '',
    SOURCES_FILE: '',
    GLOSSARY_FILE: '',
    FEED_ALLOW_PRIVATE: 'true',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/import.ts', '--corpus', dir, ...args], {
    env,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    stdout += data;
    for (const line of String(data).split('\n')) onLine(line, (signal) => child.kill(signal));
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data;
  });
  return new Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>(
    (resolve) => {
      child.on('close', (code) => resolve({ code, stdout, stderr }));
    },
  );
}
const names = () => readdirSync(dir, { recursive: true, encoding: 'utf8' });
const posts = () => names().filter((name) => name.endsWith('.md'));
const list = (...paths: readonly string[]) => {
  const file = join(dir, 'list.csv.aside');
  writeFileSync(file, paths.map((path) => `${server.origin}${path}\n`).join(''));
  return file;
};

describe('npm run import', () => {
  it(
    'says what became of each, in a file too, and ends with 1 where something was not imported',
    async () => {
      const report = join(dir, 'report');
      const { code, stdout } = await run([
        '--pause',
        '0',
        '--report',
        report,
        '--list',
        list('/news/1', '/news/2', '/news/1', '/private/a', '/none'),
      ]);
      expect(stdout).toContain('imported 2, already there 1, refused by robots.txt 1, failed 1');
      expect(stdout).toContain(`failed: ${server.origin}/none It is not there (404).`);
      expect(code).toBe(1);
      expect(posts()).toHaveLength(2);
      const lines = readFileSync(report, 'utf8').trim().split('\n');
      expect(lines.map((line): unknown => JSON.parse(line).state).sort()).toEqual([
        'disallowed',
        'failed',
        'imported',
        'imported',
        'there',
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'goes on after it was killed: no half file, and nothing twice',
    async () => {
      const paths = Array.from({ length: 8 }, (_, n) => `/news/${n}`);
      const killed = await run(['--pause', '0.2', '--list', list(...paths)], (line, kill) => {
        if (line.startsWith('3 ')) kill('SIGKILL');
      });
      expect(killed.code).toBeNull();
      const before = posts().length;
      expect(before).toBeGreaterThanOrEqual(3);
      expect(before).toBeLessThan(8);
      for (const name of posts()) expect(readFileSync(join(dir, name), 'utf8')).toMatch(/<\/div>\n$/);
      const { code, stdout } = await run(['--pause', '0', '--list', list(...paths)]);
      expect(stdout).toContain(`imported ${8 - before}, already there ${before}`);
      expect({ code, posts: posts().length }).toEqual({ code: 0, posts: 8 });
    },
    PATIENCE_MS * 2,
  );

  it(
    'ends at Ctrl-C after what is under way, and says how to go on',
    async () => {
      const paths = Array.from({ length: 8 }, (_, n) => `/news/${n}`);
      const { code, stdout } = await run(['--pause', '0.5', '--list', list(...paths)], (line, kill) => {
        if (line.startsWith('1 ')) kill('SIGINT');
      });
      expect(code).toBe(130);
      expect(stdout).toMatch(/imported \d.*\nStopped\. The same command goes on from here\.\n$/);
      expect(posts().length).toBeLessThan(8);
    },
    PATIENCE_MS,
  );

  it.each<[string, readonly string[], string]>([
    ['nothing', [], 'Say what to import.'],
    [
      'two sources',
      ['--feed', 'https://a.example', '--sitemap', 'https://b.example'],
      'one of these at a time',
    ],
    ['a file that is not there', ['--csv', '/none.csv'], 'There is no CSV file at /none.csv.'],
    [
      'a day that is none',
      ['--since', '2024-02-31', 'https://a.example'],
      '--since takes a day such as 2025-05-16',
    ],
    ['no address', ['quay'], '"quay" is no address'],
    ['pages of what is no feed', ['--pages', '3', 'https://a.example'], '--pages and --full go with --feed.'],
  ])(
    'with %s says what to do, and ends with 2',
    async (_, args, expected) => {
      const { code, stderr } = await run(args);
      expect(stderr).toContain(expected);
      expect(code).toBe(2);
    },
    PATIENCE_MS,
  );
});
