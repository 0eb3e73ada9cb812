import { expect, test } from 'vitest';

// The page is plain JavaScript, which TypeScript does not read; this is the function that it exports.
const { directionOf }: { directionOf(text: string): string } = await import(
  new URL('../../../src/playground/page/text.js', import.meta.url).href
);

const isolated = (text: string) => `\u2068${text}\u2069`;

test.each([
  ['English', 'The harbour', 'ltr'],
  ['Arabic', 'الميناء', 'rtl'],
  ['Hebrew after a number', '1. הנמל', 'rtl'],
  ['Chinese', '港口', 'ltr'],
  ['an English line that begins with an isolated Arabic name', `${isolated('موقع المثال')}: nothing`, 'ltr'],
  ['an Arabic line that begins with an isolated English name', `${isolated('The Post')}: لا شيء`, 'rtl'],
  ['a line that is isolated as a whole', isolated('الميناء'), 'rtl'],
  ['no letters at all', '1 · 2', 'ltr'],
])('%s begins at its own side', (_what, text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
