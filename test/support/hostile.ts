import fc from 'fast-check';

/** What someone would write to break out of a quote, and what breaks by itself. */
const PIECES = [
  ...['@everyone', '@here', '<@1234567890123456>', '<@&1234567890123456>', '<#1234567890123456>'],
  ...['</ask:1234567890123456>', '<t:1618953630:R>', '<:x:1234567890123456>', ':smile:', '<id:home>'],
  ...[
    '[a](https://evil.example)',
    '<https://evil.example>',
    'https://evil.example/x.y',
    'http://',
    'discord.gg/x',
  ],
  ...[
    '# ',
    '## ',
    '-# ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '> ',
    '>>> ',
    '```',
    '`',
    '||',
    '**',
    '*',
    '__',
    '_',
  ],
  ...['~~', '\\', '\\\\', '\n', '\r\n', '\u2028', '\u0085', '\t', ' ', '\0', '\u001B', '\uFEFF'],
  ...['\u202E', '\u202A', '\u2066', '\u2067', '\u2068', '\u2069', '\u200E', '\u200F', '\u061C', '\u200D'],
  ...[
    '\uD83D',
    '\uDE00',
    '😀',
    '👨‍👩‍👧',
    'e\u0301',
    'ﷺ',
    'الميناء',
    '港口',
    'мост',
    'bridge',
    'a',
    '7',
    '…',
    '“',
    ')',
    ']',
  ],
];

/** Arbitrary text, mostly of the pieces above. */
export function hostile({ maxPieces = 30 }: { readonly maxPieces?: number } = {}): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 10 }) },
  );
  return fc.array(piece, { maxLength: maxPieces }).map((pieces) => pieces.join(''));
}
