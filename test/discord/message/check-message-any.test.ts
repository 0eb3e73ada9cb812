import { MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { readMessage } from '../../../src/playground/limits/message.js';
import { anyComponents } from '../../support/any-components.js';

const flags = MessageFlags.IsComponentsV2;

it('checkMessage lets nothing through that Discord, as the playground plays it, would refuse', () => {
  let passed = 0;
  let refused = 0;
  fc.assert(
    fc.property(anyComponents(), (components) => {
      // Whatever is built, it is checked as it is: the types would allow less.
      const problems = checkMessage({ components: components as never, flags });
      const read = readMessage({ components, flags }, flags);
      if (problems.length === 0) {
        passed += 1;
        expect('problems' in read ? read.problems : []).toEqual([]);
      } else {
        refused += 1;
      }
    }),
    { seed: 20, numRuns: 3000 },
  );
  // So that the property is about both.
  expect(Math.min(passed, refused)).toBeGreaterThan(300);
});
