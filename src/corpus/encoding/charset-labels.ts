import { isEncoding } from './decode-bytes.js';

/** What the labels of pages and servers mean in browsers (WHATWG Encoding), where that is more than they say. */
const MEANT: readonly (readonly [encoding: string, labels: readonly string[]])[] = [
  [
    'windows-1252',
    ['iso88591', 'iso885915', 'latin1', 'l1', 'usascii', 'ascii', 'ansi', 'ansix341968', 'cp819', 'ibm819'],
  ],
  ['gb18030', ['gb2312', 'gbk', 'gb231280', 'xgbk', 'chinese', 'csgb2312', 'cp936', 'euccn', 'gb18030']],
  ['big5hkscs', ['big5', 'big5hkscs', 'cnbig5', 'xxbig5', 'csbig5', 'cp950']],
  ['koi8-u', ['koi8r', 'koi8u', 'koi8ru', 'koi8', 'koi', 'cskoi8r']],
  ['iso-8859-6', ['arabic', 'asmo708', 'ecma114', 'iso88596', 'iso88596e', 'iso88596i']],
  ['maccyrillic', ['xmaccyrillic', 'maccyrillic', 'xmacukrainian', 'macukraine']],
  ['cp866', ['ibm866', '866', 'cp866', 'csibm866', 'dos866']],
  ['utf-16le', ['unicode', 'ucs2', 'utf16', 'iso10646ucs2']],
];
const ENCODINGS = new Map(
  MEANT.flatMap(([encoding, labels]) => labels.map((label) => [label, encoding] as const)),
);
const CODE_PAGE = /^(?:x|windows|win|cp|ms|ansi|xcp)?(125[0-8])$/;
/** No label is longer. */
const MAX_LENGTH = 40;

/** The encoding that a label means, as iconv-lite calls it; `undefined` where it is none. */
export function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined || label.length > MAX_LENGTH) return undefined;
  const name = label.toLowerCase().replace(/["'\s]/g, '');
  const plain = name.replace(/[^a-z0-9]/g, '');
  const page = CODE_PAGE.exec(plain)?.[1];
  if (page !== undefined) return `windows-${page}`;
  return ENCODINGS.get(plain) ?? (name !== '' && isEncoding(name) ? name : undefined);
}
