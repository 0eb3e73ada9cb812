import { describe, expect, it } from 'vitest';
import { runScript } from './support/run-script.js';

const run = (...args: readonly string[]) => {
  const { code, stdout, stderr } = runScript('digest', ...args);
  return { code, stderr, text: stdout.replace(/[\u2068\u2069]/g, '') };
};

describe('npm run digest', () => {
  it('prints the stories dated since a day, with quotes, all reports, and what is left out', () => {
    const { code, text } = run('--since', '2025-08-10', '--lang', 'zh', '--topic', 'Alaska');
    expect(code).toBe(0);
    expect(text).toMatch(/^Since 2025-08-10: 1 story of 1 article\.\n/);
    expect(text).toContain('new, matches Alaska');
    expect(text).toContain('Arabic: not in a language asked for');
    expect(text).toContain('on none of the topics asked for');
  });

  it('puts the reports of one event below one headline, in the language asked for', () => {
    const { text } = run('--since', '2025-06-01', '--locale', 'ar');
    expect(text).toContain('1. الجولة الثانية في إسطنبول');
    expect(text).toContain('new, 3 reports, 2 publishers');
    expect(text).toMatch(/Also: .* Ukrainian/);
  });

  it('exits with 3 where nothing is new, and with 2 for a day that is none', () => {
    expect(run('--since', '2030-01-01')).toMatchObject({ code: 3, stderr: '' });
    expect(run('--since', 'yesterday')).toMatchObject({ code: 2 });
    expect(run()).toMatchObject({ code: 2 });
  });
});
