import type { Locator } from 'playwright-core';

// What a page has, and Node has not.
declare const getComputedStyle: (element: unknown) => Readonly<Record<string, string>>;

/** What the browser computed for a property of an element's style, in its own words: `4px`, `rtl`. */
export async function computed(element: Locator, property: string): Promise<string | undefined> {
  return element.evaluate((it: unknown, name) => getComputedStyle(it)[name], property);
}
