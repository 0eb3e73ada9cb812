import type { Page, Reading } from './draft.js';

export function looksLikeAggregator(_text: string): boolean {
  return false;
}

export function aggregator(_page: Page): Reading {
  return { drafts: [], faults: [] };
}
