import { keysOf, reader } from './sound-key.js';

/** Russian and Ukrainian; the letters stand in the order of their names in the comments. */
const read = reader([
  // de zhe, de ze, te es, te tse, de es, te che, de che
  ['\u0434\u0436|\u0434\u0437|\u0442\u0441|\u0442\u0446|\u0434\u0441|\u0442\u0447|\u0434\u0447', ['S']],
  // en ghe before a consonant or the end
  ['\u043D\u0433(?![\u0430\u0435\u0438\u0456\u043E\u0443\u044B\u044D\u044E\u044F\u043B\u0440])', ['N']],
  // be pe
  ['[\u0431\u043F]', ['P']],
  // ve ef
  ['[\u0432\u0444]', ['F']],
  // de te
  ['[\u0434\u0442]', ['T']],
  // ghe, ghe with upturn, ka, ha
  ['[\u0433\u0491\u043A\u0445]', ['K']],
  // zhe ze es tse che sha shcha
  ['[\u0436\u0437\u0441\u0446\u0447\u0448\u0449]', ['S']],
  // el er em en
  ['\u043B', ['L']],
  ['\u0440', ['R']],
  ['\u043C', ['M']],
  ['\u043D', ['N']],
  // a ie io ukrainian-ie i short-i ukrainian-i yi o u yery e yu ya
  ['[\u0430\u0435\u0451\u0454\u0438\u0439\u0456\u0457\u043E\u0443\u044B\u044D\u044E\u044F]', ['-']],
]);

/** Endings of cases that hold a consonant: ogo ego omu emu ym im om em ykh ikh ymi imi ami yami akh yakh am yam. */
const ENDINGS =
  /(?<=.{4})(?:[\u043E\u0435]\u0433\u043E|[\u043E\u0435]\u043C\u0443|[\u044B\u0438\u043E\u0435\u0430\u044F\u0456]\u043C|[\u044B\u0438\u0456\u0430\u044F]\u0445|[\u044B\u0438\u0430\u044F]\u043C\u0438|\u043E\u0432\u0456)$/;

/** @param word folded, in lower case; in any case */
export function cyrillicKeys(word: string): readonly string[] {
  const bare = word.replace(ENDINGS, '');
  return [...new Set([word, bare].flatMap((form) => keysOf(read(form))))];
}
