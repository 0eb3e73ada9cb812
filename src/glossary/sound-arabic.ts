import { normalize } from '../language/arabic.js';
import { foldWord } from '../language/fold.js';
import { keysOf, reader } from './sound-key.js';

const read = reader([
  // dal teh sheen, teh sheen, dal jeem, teh seen, dal zain
  ['\u062F?\u062A\u0634|\u062F\u062C|\u062A\u0633|\u062F\u0632', ['S']],
  // noon ghain or noon jeem before a consonant or the end
  ['\u0646[\u063A\u062C](?![\u0627\u0648\u064A])', ['N', 'NK']],
  // A final heh, which normalizing also makes of teh marbuta, is not heard.
  ['\u0647$', ['']],
  // beh peh
  ['[\u0628\u067E]', ['P']],
  // feh veh
  ['[\u0641\u06A4]', ['F']],
  // waw at the beginning
  ['^\u0648', ['-', 'F']],
  // theh, thal
  ['[\u062B\u0630]', ['T', 'S']],
  // teh dal dad tah
  ['[\u062A\u062F\u0636\u0637]', ['T']],
  // jeem
  ['\u062C', ['S', 'K']],
  // hah khah ghain qaf kaf heh gaf
  ['[\u062D\u062E\u063A\u0642\u0643\u0647\u06AF]', ['K']],
  // zain seen sheen sad zah tcheh jeh
  ['[\u0632\u0633\u0634\u0635\u0638\u0686\u0698]', ['S']],
  ['\u0644', ['L']],
  ['\u0631', ['R']],
  ['\u0645', ['M']],
  ['\u0646', ['N']],
  // alef waw yeh ain and the carriers of hamza
  ['[\u0627\u0648\u064A\u0639\u0622\u0623\u0625\u0624\u0626]', ['-']],
]);

/** The article: an alef without hamza and a lam. With hamza they are a part of the name. */
const ARTICLE = /^(?:\u0627\u0644|\u0644\u0644)(?=.{3})/;

/** Conjunctions and prepositions before the article or the word, which may as well be a part of it: waw feh beh kaf lam. */
const CLITICS =
  /^(?:[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)|[\u0648\u0641\u0628\u0643\u0644])(?=.{3})/;

/** @param word with its hamzas, otherwise folded */
export function arabicKeys(word: string): readonly string[] {
  const bare = word.replace(ARTICLE, '');
  const forms = bare === word ? [word, word.replace(CLITICS, '')] : [bare];
  return [...new Set(forms.flatMap((form) => keysOf(read(normalize(foldWord(form))))))];
}
