import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import { UserError } from '../../src/discord/user-error.js';
import type { Question } from '../../src/retrieval/answer.js';
import { buttons, textDisplays } from '../support/discord-markup.js';
import { aCitation, aContext, anAnswer, COVERAGE, fakeInteraction } from '../support/fakes.js';

async function asked(options: Record<string, string | boolean>) {
  const questions: Question[] = [];
  const context = aContext({
    answer: async (question) => {
      questions.push(question);
      return anAnswer({ question });
    },
  });
  const { sent, interaction } = fakeInteraction({ options });
  await ask.execute(interaction, context);
  return { sent, question: questions[0] };
}

const refusal = (options: Record<string, string>) =>
  asked(options).then(
    () => undefined,
    (error: unknown) => (error instanceof UserError ? error.message : error),
  );

describe('/ask', () => {
  it('promises an answer, then gives it', async () => {
    const { sent } = await asked({ question: 'bridge?' });
    expect(sent.map(({ call }) => call)).toEqual(['deferReply', 'editReply']);
    expect(sent[1]?.payload).toMatchObject({
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [] },
    });
    expect(textDisplays(sent[1])[1]).toContain('> The bridge opened on Monday.');
  });

  it('answers the member alone if they want it', async () => {
    const { sent } = await asked({ question: 'bridge?', private: true });
    expect(sent[0]?.payload).toEqual({ flags: MessageFlags.Ephemeral });
  });

  it('passes on the question, trimmed, with its filters', async () => {
    const { question } = await asked({
      question: '  bridge?\n',
      language: 'ar',
      outlet: 'the  HARBOUR post',
      from: '2021-03-01',
      to: '2021-03-01',
    });
    expect(question).toEqual({
      text: 'bridge?',
      language: 'ar',
      outlet: 'The Harbour Post',
      from: '2021-03-01',
      to: '2021-03-01',
      limit: 10,
    });
  });

  it('leaves out the filters that were left out', async () => {
    expect((await asked({ question: 'bridge?', outlet: ' ', from: '' })).question).toEqual({
      text: 'bridge?',
      language: undefined,
      outlet: undefined,
      from: undefined,
      to: undefined,
      limit: 10,
    });
  });

  it.each(['   ', '\n', '?!', '\u200E\u202E', '…'])('asks for a question instead of %j', async (question) => {
    const { sent, question: none } = await asked({ question });
    expect(none).toBeUndefined();
    expect(sent[0]?.payload).toEqual({ flags: MessageFlags.Ephemeral });
    expect(textDisplays(sent)[0]).toContain('write a question');
  });

  it.each(['2021-02-30', '2021-13-01', '08.04.2022', 'yesterday', '2021-3-1', '**bold**'])(
    'does not take %j for a day, and says how to write one',
    async (from) => {
      expect(await refusal({ question: 'bridge?', from })).toMatch(
        /cannot read the date .* `from`.*2022-04-08/,
      );
    },
  );

  it('refuses days in the wrong order', async () => {
    const message = await refusal({ question: 'bridge?', from: '2021-03-02', to: '2021-03-01' });
    expect(message).toContain('`from` (2021-03-02) is later than `to` (2021-03-01)');
  });

  it('takes a part of an outlet that only one contains, and asks back otherwise', async () => {
    expect((await asked({ question: 'bridge?', outlet: 'harb' })).question?.outlet).toBe('The Harbour Post');
    expect(await refusal({ question: 'bridge?', outlet: 'The *Times*' })).toContain(
      'No outlet in the coverage is called “The \\*Times\\*”. Please pick one from the list',
    );
  });
});

describe('the buttons of an answer', () => {
  const citations = Array.from({ length: 6 }, () => aCitation());
  const context = aContext({ answer: async (question) => anAnswer({ question, citations }) });

  async function firstPage() {
    const { sent, interaction } = fakeInteraction({ options: { question: 'bridge?' } });
    await ask.execute(interaction, context);
    const customId = buttons(sent).find(({ label }) => label === 'More (1)')?.custom_id ?? '';
    // Its text and buttons, in whatever they stand.
    return { customId, components: [sent[1]?.payload] };
  }

  // What ask.press is given by dispatch: the fake serves for buttons too.
  async function press(given: Parameters<typeof fakeInteraction>[0]) {
    const { sent, interaction } = fakeInteraction({ kind: 'button', ...given });
    await ask.press(interaction as never, context);
    return sent;
  }

  it('turn the page where it stands for whoever asked', async () => {
    const sent = await press(await firstPage());
    expect(sent.map(({ call }) => call)).toEqual(['deferUpdate', 'editReply']);
    expect(textDisplays(sent)[0]).toContain('Quote 6 of 6\n“bridge?”');
  });

  it('give another member that page for themselves', async () => {
    const sent = await press({ ...(await firstPage()), userId: '2' });
    expect(sent[0]).toEqual({ call: 'deferReply', payload: { flags: MessageFlags.Ephemeral } });
    expect(textDisplays(sent)[0]).toContain('Quote 6 of 6');
  });

  it('say so when they were made up, or stand on a message without their question', async () => {
    const { customId } = await firstPage();
    for (const made of ['v1:ask:gone:1:x', customId]) {
      await expect(press({ customId: made })).rejects.toThrow(/too old.*ask again/);
    }
  });

  it('leave the page as it is where nothing of it is in the coverage any more', async () => {
    const gone = aContext({ answer: async (question) => anAnswer({ question, citations: [] }) });
    const { sent, interaction } = fakeInteraction({ kind: 'button', ...(await firstPage()) });
    await expect(ask.press(interaction as never, gone)).rejects.toThrow('no longer in the coverage');
    expect(sent.map(({ call }) => call)).toEqual(['deferUpdate']);
  });
});

describe('the questions that /ask suggests', () => {
  it('are what was typed, then what the library knows, in the language of the reader', async () => {
    const { sent, interaction } = fakeInteraction({
      kind: 'autocomplete',
      options: { focused: 'bri' },
      locale: 'uk',
    });
    const suggest = async ({ text, language }: { text: string; language: string }) => [
      `${text}dge, ${language}`,
    ];
    await ask.autocomplete(interaction as never, aContext({ suggest }));
    expect(sent).toEqual([
      {
        call: 'respond',
        payload: [
          { name: 'bri', value: 'bri' },
          { name: 'bridge, uk', value: 'bridge, uk' },
        ],
      },
    ]);
  });
});

describe('the outlets that /ask suggests', () => {
  async function suggested(focused: string, outlets = COVERAGE.outlets) {
    const { sent, interaction } = fakeInteraction({
      kind: 'autocomplete',
      focused: 'outlet',
      options: { focused },
    });
    const context = aContext({ coverage: async () => ({ ...COVERAGE, outlets }) });
    await ask.autocomplete(interaction as never, context);
    return sent[0]?.payload;
  }

  it.each([
    ['', ['The Harbour Post', 'صحيفة الميناء']],
    ['hArBoUr', ['The Harbour Post']],
    ['ｈａｒｂｏｕｒ', ['The Harbour Post']],
    ['الميناء', ['صحيفة الميناء']],
    ['times', []],
  ])('for %j', async (typed, names) => {
    expect(await suggested(typed)).toEqual(names.map((name) => ({ name, value: name })));
  });

  it('are 25 at most, and none longer than Discord takes', async () => {
    const outlets = ['x'.repeat(101), ...Array.from({ length: 30 }, (_, n) => `Outlet ${n}`)];
    const choices = await suggested(
      '',
      outlets.map((outlet) => ({ outlet, articles: 1 })),
    );
    expect(choices).toHaveLength(25);
    expect(choices).toContainEqual({ name: 'Outlet 0', value: 'Outlet 0' });
  });
});
