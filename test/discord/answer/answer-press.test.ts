import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answerIds, QUOTES_SELECT_ID, quoteMark } from '../../../src/discord/answer/answer-ids.js';
import { pressAnswer } from '../../../src/discord/answer/answer-press.js';
import { UserError } from '../../../src/discord/user-error.js';
import { textDisplays } from '../../support/discord-markup.js';
import { aCitation, aContext, fakeInteraction } from '../../support/fakes.js';

const ids = answerIds('secret');
const verify = ids.of({ kind: 'verify', number: 1, mark: quoteMark(aCitation()) });

async function choose(value: string) {
  const { sent, interaction } = fakeInteraction({
    kind: 'select',
    customId: QUOTES_SELECT_ID,
    values: [value],
  });
  // What pressAnswer is given by dispatch: the fake serves for selects too.
  await pressAnswer(interaction as never, aContext({ ids }));
  return sent;
}

describe('pressAnswer', () => {
  it('shows what is said of a quote to the member alone', async () => {
    const sent = await choose(verify);
    expect(sent.map(({ call }) => call)).toEqual(['deferReply', 'editReply']);
    expect(sent[0]?.payload).toEqual({ flags: MessageFlags.Ephemeral });
    expect(textDisplays(sent)[0]).toContain('no longer in the coverage');
  });

  it.each([
    '',
    'x'.repeat(500),
    verify.replace(':0:', ':1:'),
    ids.of({ kind: 'share' }),
    answerIds('other').of({ kind: 'verify', number: 1, mark: quoteMark(aCitation()) }),
  ])('does nothing for an option that was made up: %j', async (value) => {
    await expect(choose(value)).rejects.toThrow(UserError);
  });
});
