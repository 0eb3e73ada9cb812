import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../src/language/analysis.js';

/** Numbers are read alike in every language. */
const numbersIn = (text: string) =>
  analysisOf('und')
    .words(text)
    .flatMap(({ term }) => (/^\d/.test(term) ? [term] : []));

describe('numbers', () => {
  it.each([
    ['1,000', ['1000'], 'comma between thousands'],
    ['1 000', ['1000'], 'space between thousands'],
    ['1\u00a0000', ['1000'], 'no-break space'],
    ['12,345,678', ['12345678'], 'several groups'],
    ['1,000.5', ['1000.5'], 'groups and a point'],
    ['1,5', ['1.5'], 'decimal comma'],
    ['1.5', ['1.5'], 'decimal point'],
    ['1,5 млн', ['1500000'], 'Russian millions'],
    ['2 млрд.', ['2000000000'], 'Russian thousand millions'],
    ['300 тисяч', ['300000'], 'Ukrainian thousands'],
    ['10万', ['100000'], 'Chinese ten thousands'],
    ['10 万', ['100000'], 'a space before them'],
    ['10万人', ['100000'], 'what is counted follows at once'],
    ['1.4亿', ['140000000'], 'Chinese hundred millions'],
    ['3 آلاف', ['3000'], 'Arabic thousands'],
    ['٣ آلاف', ['3000'], 'Arabic digits'],
    ['ألف', ['1000'], 'a thousand in Arabic letters'],
    ['5 ملايين', ['5000000'], 'Arabic millions'],
    ['3 thousandth', ['3'], 'a word that only begins like a multiplier'],
    ['15:02', ['15:02'], 'a time stays'],
    ['3.5.1', ['3.5.1'], 'a version stays'],
    ['24/7', ['24', '7'], 'a slash parts numbers'],
    ['2024-05-17', ['2024', '05', '17'], 'so do hyphens'],
    ['1 000 000 2', ['1000000', '2'], 'a group has three digits'],
    ['G7', [], 'digits inside a word are of the word'],
  ])('%s is read as %j (%s)', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });
});
