import { expect, it } from 'vitest';
import { createLog } from '../src/log.js';

function recorder(isTTY = false) {
  const lines: string[] = [];
  return { lines, isTTY, write: (line: string) => void lines.push(line) };
}

it('writes one JSON object per line where nobody watches', () => {
  const output = recorder();
  createLog({ level: 'info', output }).info({ articles: 3 }, 'Library open');
  expect(output.lines.map((line) => JSON.parse(line))).toEqual([
    { level: 'info', time: expect.any(String), articles: 3, msg: 'Library open' },
  ]);
});

it('writes a line for people in a terminal, with the stack of an error below', () => {
  const output = recorder(true);
  createLog({ level: 'info', output }).error({ err: new Error('no'), command: 'ask' }, 'Failed');
  expect(output.lines.join('')).toMatch(/^\d\d:\d\d:\d\d ERROR Failed command="ask"\nError: no\n {4}at /);
});

it.each([
  ['under its name', { token: 'sesame' }],
  ['one level below', { config: { discordToken: 'sesame' } }],
  ['inside a text', { note: 'the token is sesame!' }],
  ['in an error', { err: new Error('bad token sesame') }],
])('keeps the token out: %s', (_where, fields) => {
  const output = recorder();
  createLog({ level: 'info', secrets: ['sesame', undefined], output }).info(fields, 'open sesame');
  expect(output.lines.join('')).toContain('[secret]');
  expect(output.lines.join('')).not.toContain('sesame');
});
