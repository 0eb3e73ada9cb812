import { describe, expect, it } from 'vitest';
import { lacksBeginning, lacksEnd } from '../../src/corpus/lines/unfinished.js';

describe('what is left of a sentence whose page lost words', () => {
  it.each(['отменил рейсы из порта.', 'broke the lamp on Friday.'])('%s lacks its beginning', (sentence) => {
    expect(lacksBeginning(sentence)).toBe(true);
  });
  it.each(['iPhone lamps were sold.', 'al-Bahri said so.', 'Lamps were sold.', '灯塔亮了。'])(
    '%s does not',
    (sentence) => {
      expect(lacksBeginning(sentence)).toBe(false);
    },
  );
  it.each(['The keeper was seen by the', 'Порт и маяк,', 'Об этом заявил и'])(
    '%s lacks its end',
    (sentence) => {
      expect(lacksEnd(sentence)).toBe(true);
    },
  );
  it.each(['The keeper left.', 'Lamps of the coast'])('%s does not', (sentence) => {
    expect(lacksEnd(sentence)).toBe(false);
  });
});
