import { expect, it } from 'vitest';
import { openStoresInMemory } from '../../src/state/open-stores.js';

it('what moderators did is kept newest first, in pages, with before and after', async () => {
  const { stores, close } = await openStoresInMemory(() => new Date('2024-01-02T03:04:05Z'));
  const done = { guildId: '1', userId: '7', action: 'hide', subject: 'A bridge' } as const;
  await stores.audit.record({ ...done, before: undefined, after: { hidden: true } });
  await stores.audit.record({ ...done, action: 'show', subject: 'A ferry' });
  const { records, total } = await stores.audit.page(0, 1);
  expect(total).toBe(2);
  expect(records).toMatchObject([
    { action: 'show', subject: 'A ferry', at: new Date('2024-01-02T03:04:05Z') },
  ]);
  const [older] = (await stores.audit.page(1, 1)).records;
  expect(older).toMatchObject({ subject: 'A bridge', before: undefined, after: { hidden: true } });
  await close();
});

it('whoever wishes to be forgotten is, but not what they did', async () => {
  const { stores, close } = await openStoresInMemory(() => new Date(0));
  await stores.audit.record({ guildId: '1', userId: '7', action: 'hide', subject: 'A bridge' });
  expect(await stores.audit.exportOf('7')).toHaveLength(1);
  await stores.audit.forget('7');
  expect(await stores.audit.exportOf('7')).toEqual([]);
  expect((await stores.audit.page(0, 5)).records).toMatchObject([
    { userId: 'forgotten', subject: 'A bridge' },
  ]);
  await close();
});
