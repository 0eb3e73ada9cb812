import type { Abbreviations } from './abbreviations.js';

/** Letters that stand for a title by themselves are no list: see `arabicLetters` of the full stop. */
export const ARABIC_ABBREVIATIONS: Abbreviations = {
  before: 'أ.د ا.د د.م م.د أ.م أ.م.د ص.ب ت.ب',
  either: 'هـ ه ق.م ق.ه ق.هـ ب.م إلخ الخ كلم كم سم ملم كغ كغم كجم',
  measures: '',
  beforeNumbers: 'ص ج ط ت تلفون هاتف رقم المادة',
  beginnings: 'كما ثم لكن أما بينما فيما إلا كذلك أيضا هذا هذه ذلك تلك هناك لقد قال قالت أضاف أكد أوضح',
};
