import { expect, it } from 'vitest';
import { dateField } from '../../../src/corpus/formats/date-fields.js';

it.each([
  { date_publish: '2025-05-16 15:02:00', date_download: '2025-05-20' },
  { date_published: '2025-05-16T15:02:00Z' },
  { published_time: '2025-05-16T15:02:00Z' },
  { 'article:published_time': '2025-05-16T15:02:00Z' },
  { webPublicationDate: '2025-05-16T15:02:00Z' },
  { date: { $date: '2025-05-16T15:02:00Z' } },
  { date: '', date_unixtime: '1747407720' },
  { publishedAt: 1747407720000 },
  { date: new Date('2025-05-16T00:00:00Z') },
  { 'Дата публикации': '16.05.2025 15:02' },
  { 发布时间: '2025年5月16日' },
  { pubDate: 'Jalali 1404', updated: '2025-05-16' },
])('reads the day of publication in %j', (fields) => {
  expect(dateField(fields)).toMatchObject({ known: 'stated', iso: expect.stringContaining('2025-05-16') });
});

it('does not take the day of a crawl, or of a clipping, for that of publication', () => {
  expect(dateField({ date_download: '2025-05-20', seendate: '20250520T101500Z' }).known).toBe('unknown');
  expect(dateField({ published: '', created: '2025-05-20' }).known).toBe('unknown');
});

it('keeps what is written where it is not understood', () => {
  expect(dateField({ date: 'some day' })).toMatchObject({ known: 'unknown', written: 'some day' });
});
