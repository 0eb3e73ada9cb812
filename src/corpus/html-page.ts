import type { Page, Reading } from './draft.js';

export function looksLikeHtml(_text: string): boolean {
  return false;
}

export function htmlPage(_page: Page): Reading {
  return { drafts: [], faults: [] };
}
