import { expect, it } from 'vitest';
import { movableClock } from '../../src/clock/movable-clock.js';

const START = new Date('2025-03-01T00:00:00Z');
const after = (seconds: number) => new Date(START.getTime() + seconds * 1000);

it('runs timers in their order, each at its time and to its end, also those set meanwhile', async () => {
  const clock = movableClock({ start: START, stands: true });
  const seen: string[] = [];
  const note = (name: string) => seen.push(`${name} ${(clock.now().getTime() - START.getTime()) / 1000}`);
  clock.setTimer(after(20), () => void note('late'));
  clock.setTimer(after(10), async () => {
    await Promise.resolve();
    note('early');
    clock.setTimer(after(15), () => void note('between'));
  });
  clock.setTimer(after(40), () => void note('never'));
  await clock.advanceTo(after(30));
  note('end');
  expect(seen).toEqual(['early 10', 'between 15', 'late 20', 'end 30']);
});

it('takes a timer back', async () => {
  const clock = movableClock({ start: START, stands: true });
  let runs = 0;
  const cancel = clock.setTimer(after(1), () => {
    runs += 1;
  });
  cancel();
  await clock.advanceTo(after(2));
  expect(runs).toBe(0);
});

it('never goes back', async () => {
  const clock = movableClock({ start: START, stands: true });
  await clock.advanceTo(after(-10));
  expect(clock.now()).toEqual(START);
});

it('goes on by itself unless it stands, and runs what is due then', async () => {
  const clock = movableClock({ start: START });
  const ran = new Promise<Date>((resolve) => {
    clock.setTimer(after(0), () => resolve(clock.now()));
  });
  expect((await ran).getTime()).toBeGreaterThanOrEqual(START.getTime());
});
