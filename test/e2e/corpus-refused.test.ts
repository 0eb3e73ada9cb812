import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Moderation } from '../../src/context.js';
import type { SeenMessage } from '../../src/playground/seen.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, selects } from '../support/discord-markup.js';

const as = 'moderator' as const;

let place: BotWithLibrary;
let moderation: { -readonly [Key in keyof Moderation]: Moderation[Key] };

beforeEach(async () => {
  moderation = { corpusGuildIds: 'every', moderatorRoleIds: [] };
  place = await botWithLibrary({ moderation });
  writeFileSync(join(place.articles, 'teaser.md'), '---\ntitle: Museum opens soon\n---\nSoon.\n');
});
afterEach(() => place.close());

const call = (command: string) => place.playground.slash({ command, as }).message();

/** The bot says publicly what it has said to a moderator alone, with the very same buttons and selects. */
async function inPublic({ components }: SeenMessage): Promise<SeenMessage> {
  const { guild, apiUrl, token } = place.playground;
  const channel = guild.channels.find(({ name }) => name === 'ask')?.id ?? '';
  const response = await fetch(`${apiUrl}/v10/channels/${channel}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ flags: 1 << 15, components }),
  });
  expect(response.status).toBe(200);
  return place.playground.awaitMessage('ask', (message) => !message.ephemeral);
}

const NOT_YOU = 'Only moderators may do this';
const NOT_HERE = 'tended in other servers only';

describe('what a moderator may press', () => {
  it('is refused to a reader who sees it: Apply, a fix, another page, a choice', async () => {
    const plan = await call('corpus reload');
    expect(plan.text).toContain('teaser');
    const shown = await inPublic(plan);
    const { id } = place.library.loaded;
    const refused = await place.playground.press({ message: shown, button: 'Apply' }).message();
    expect(refused).toMatchObject({ ephemeral: true });
    expect(refused.text).toContain(NOT_YOU);
    expect(place.library.loaded.id).toBe(id);

    await place.library.reload();
    const problems = await inPublic(await call('corpus problems'));
    for (const { custom_id: button = '' } of buttons(problems.components)) {
      const said = await place.playground.press({ message: problems, button }).message();
      expect(said.text).toContain(NOT_YOU);
    }
    const [select] = selects(problems.components);
    const chosen = { select: select?.custom_id ?? '', values: [select?.options[0]?.value ?? ''] };
    const said = await place.playground.select({ message: problems, ...chosen }).message();
    expect(said.text).toContain(NOT_YOU);
    // Those who may, may.
    const fix = buttons(problems.components).find(({ label }) => label.startsWith('Set'));
    await place.playground.press({ message: problems, button: fix?.custom_id ?? '', as }).modal();
  });

  it('is refused to everybody in a server whose corpus it is not: commands, buttons, forms, suggestions', async () => {
    const problems = await place.library.reload().then(() => call('corpus problems'));
    const fix = buttons(problems.components).find(({ label }) => label.startsWith('Set'))?.custom_id ?? '';
    const form = place.playground.press({ message: problems, button: fix, as });
    await form.modal();
    const typing = { command: 'corpus hide', options: { article: 'Museum' }, focused: 'article', as };
    expect(await place.playground.autocomplete(typing).choices()).not.toEqual([]);

    moderation.corpusGuildIds = ['1'];
    expect((await call('corpus status')).text).toContain(NOT_HERE);
    expect((await call('alias list')).text).toContain(NOT_HERE);
    expect((await call('audit')).text).toContain(NOT_HERE);
    expect((await place.playground.press({ message: problems, button: fix, as }).message()).text).toContain(
      NOT_HERE,
    );
    const sent = place.playground.submit({ form, fields: { value: 'https://x.example' } });
    expect((await sent.message()).text).toContain(NOT_HERE);
    expect(await place.playground.autocomplete(typing).choices()).toEqual([]);
  });
});
