import type { Met } from './evidence.js';

/** Which share of the weight is met: 0 to 1; 0 where nothing weighs anything. */
export function shareMet(met: Met, weights: Float32Array): number {
  let total = 0;
  let sum = 0;
  weights.forEach((weight, unit) => {
    total += weight;
    sum += weight * (met[unit] ?? 0);
  });
  return total === 0 ? 0 : sum / total;
}

/** By unit: the most that any of the sentences meets of it. */
export function bestMet(sentences: readonly Met[], units: number): Met {
  const most = new Float32Array(units);
  for (const met of sentences) {
    for (let unit = 0; unit < units; unit += 1) most[unit] = Math.max(most[unit] ?? 0, met[unit] ?? 0);
  }
  return most;
}
