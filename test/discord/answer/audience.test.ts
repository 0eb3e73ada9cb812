import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../../src/discord/answer/audience.js';
import type { LanguageSettings } from '../../../src/discord/reply-language.js';
import { fakeInteraction } from '../../support/fakes.js';

const settings = (value: boolean | undefined): LanguageSettings => ({ of: () => value as never });
const ALONE = { isPrivate: true, canShare: true, isForced: false };
const EVERYBODY = { isPrivate: false, canShare: false, isForced: false };
const FORCED = { isPrivate: true, canShare: false, isForced: true };

describe('who sees an answer', () => {
  it.each([
    ['everybody, if nothing is chosen or settled', {}, undefined, EVERYBODY],
    ['whoever asks alone, if they choose so', { private: true }, undefined, ALONE],
    ['whoever asks alone, if that is settled', {}, true, ALONE],
    ['everybody, if whoever asks chooses so, whatever is settled', { private: false }, true, EVERYBODY],
  ])('in a server of the bot: %s', (_name, options, settled, expected) => {
    const { interaction } = fakeInteraction({ guildId: '100', options });
    expect(audienceOf(interaction, settings(settled))).toEqual(expected);
  });

  it.each([
    ['everybody, where the server lets its members use apps of their own', true, {}, EVERYBODY],
    ['whoever asks alone, where it does not, and cannot share it', false, {}, FORCED],
    ['the same if they want it so', false, { private: true }, { ...FORCED, isForced: false }],
  ])('of an app that a member brings along: %s', (_name, mayUse, options, expected) => {
    const { interaction } = fakeInteraction({
      guildId: '100',
      isBroughtAlong: true,
      mayUseOwnApps: mayUse,
      options,
    });
    // What the server has settled for a bot of its own does not count.
    expect(audienceOf(interaction, settings(true))).toEqual(expected);
  });

  it('in a direct message: both', () => {
    const { interaction } = fakeInteraction();
    expect(audienceOf(interaction, settings(true))).toEqual(EVERYBODY);
  });
});
