import { describe, expect, it } from 'vitest';
import { nextRun, runsBetween, type Schedule } from '../../src/digest/schedule.js';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

function runs(given: Partial<Schedule>, after: string, upTo: string): readonly string[] {
  const schedule = { time: '08:00', timezone: 'UTC', days: EVERY_DAY, ...given };
  return runsBetween(schedule, { after: new Date(after), upTo: new Date(upTo), max: 100 }).map((run) =>
    run.toISOString().slice(0, 16),
  );
}

describe('a daily run', () => {
  it.each<[string, string, string, string, readonly string[]]>([
    // Kyiv: from 03:00 to 04:00 on 30 March 2025, from 04:00 back to 03:00 on 26 October.
    ['Europe/Kyiv', '08:00', '2025-03-29', '2025-03-31', ['03-29T06:00', '03-30T05:00', '03-31T05:00']],
    ['Europe/Kyiv', '03:30', '2025-03-29', '2025-03-31', ['03-29T01:30', '03-30T01:00', '03-31T00:30']],
    ['Europe/Kyiv', '03:30', '2025-10-25', '2025-10-27', ['10-25T00:30', '10-26T00:30', '10-27T01:30']],
    // New York: from 02:00 to 03:00 on 9 March 2025, from 02:00 back to 01:00 on 2 November.
    ['America/New_York', '02:30', '2025-03-08', '2025-03-10', ['03-08T07:30', '03-09T07:00', '03-10T06:30']],
    ['America/New_York', '01:30', '2025-11-01', '2025-11-03', ['11-01T05:30', '11-02T05:30', '11-03T06:30']],
    // Lord Howe moves by half an hour: from 02:00 to 02:30 on 5 October 2025, back to 01:30 on 6 April.
    [
      'Australia/Lord_Howe',
      '02:15',
      '2025-10-03T12:00',
      '2025-10-05T23:59',
      ['10-03T15:45', '10-04T15:30', '10-05T15:15'],
    ],
    [
      'Australia/Lord_Howe',
      '01:45',
      '2025-04-04T12:00',
      '2025-04-06T23:59',
      ['04-04T14:45', '04-05T14:45', '04-06T15:15'],
    ],
    // Neither changes.
    ['Asia/Shanghai', '08:00', '2025-03-29', '2025-03-31', ['03-29T00:00', '03-30T00:00', '03-31T00:00']],
    ['Asia/Riyadh', '08:00', '2025-10-25', '2025-10-27', ['10-25T05:00', '10-26T05:00', '10-27T05:00']],
    // The old name of a zone and the new one.
    ['Europe/Kiev', '08:00', '2025-03-30', '2025-03-30', ['03-30T05:00']],
  ])('in %s at %s is there once a day from %s to %s', (timezone, time, from, to, expected) => {
    const after = from.includes('T') ? `${from}:00Z` : `${from}T00:00:00Z`;
    const before = new Date(Date.parse(after) - 1).toISOString();
    const end = to.includes('T') ? `${to}:59Z` : `${to}T23:59:59Z`;
    expect(runs({ timezone, time }, before, end)).toEqual(expected.map((run) => `2025-${run}`));
  });

  it.each(['Europe/Kyiv', 'America/New_York', 'Asia/Shanghai', 'Asia/Riyadh', 'Australia/Lord_Howe'])(
    'in %s is there on each of the 730 days of two years, at every half hour of the night',
    (timezone) => {
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: timezone });
      for (const time of ['00:00', '01:00', '01:30', '02:00', '02:15', '02:30', '03:00', '03:30', '04:00']) {
        const schedule = { time, timezone, days: EVERY_DAY };
        const found = runsBetween(schedule, {
          after: new Date('2024-12-31T12:00:00Z'),
          upTo: new Date('2026-12-31T12:00:00Z'),
          max: 1000,
        });
        expect(new Set(found.map((run) => day.format(run))).size).toBe(found.length);
        expect(found).toHaveLength(730);
      }
    },
  );
});

it('runs on the days of the week that were chosen, by the clocks of the zone', () => {
  // It is Monday in Shanghai while it is still Sunday in UTC.
  expect(
    runs({ timezone: 'Asia/Shanghai', time: '06:00', days: [1] }, '2025-03-01T00:00Z', '2025-03-16T00:00Z'),
  ).toEqual(['2025-03-02T22:00', '2025-03-09T22:00']);
  expect(runs({ days: [7, 6] }, '2025-03-03T00:00Z', '2025-03-10T00:00Z')).toEqual([
    '2025-03-08T08:00',
    '2025-03-09T08:00',
  ]);
});

it('gives the latest of more runs than are wanted, and never the moment itself', () => {
  const schedule = { time: '08:00', timezone: 'UTC', days: EVERY_DAY };
  const at = new Date('2025-03-03T08:00:00Z');
  expect(nextRun(schedule, at).toISOString()).toBe('2025-03-04T08:00:00.000Z');
  const found = runsBetween(schedule, { after: new Date('2025-01-01T00:00Z'), upTo: at, max: 2 });
  expect(found.map((run) => run.toISOString().slice(0, 10))).toEqual(['2025-03-02', '2025-03-03']);
});
