import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import { buttonRow } from './buttons.js';
import { MAX_ROW_BUTTONS } from './limits.js';

/** Rows of five buttons at most. Those of a group stay in one row; groups share a row where they fit. */
export function buttonRows(groups: readonly (readonly APIButtonComponent[])[]): APIComponentInContainer[] {
  const rows: APIButtonComponent[][] = [];
  for (const group of groups) {
    const last = rows.at(-1);
    if (last && last.length + group.length <= MAX_ROW_BUTTONS) last.push(...group);
    else if (group.length > 0) rows.push([...group]);
  }
  return rows.map(buttonRow);
}
