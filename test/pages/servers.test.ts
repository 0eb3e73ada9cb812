import {
  AttachmentBuilder,
  type Client,
  type ForumChannel,
  type NewsChannel,
  PermissionFlagsBits,
  type TextChannel,
} from 'discord.js';
import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { bot, playground } from '../playground/support/bot.js';
import { CHROMIUM } from './support/chromium.js';
import { describePages } from './support/describe-pages.js';

/** A picture of one red pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const inSidebar = (page: Page, name: string) => page.locator('#channels').getByRole('button', { name });

describePages('the servers on the page', (open) => {
  let place: Playground;
  let client: Client<true>;

  beforeEach(async () => {
    if (CHROMIUM === undefined) return;
    place = await playground();
    client = await bot(place);
  });

  /** A channel of the first guild, whose kind the caller knows from its name. */
  async function channel<T>(name: string): Promise<T> {
    const id = place.guild.channels.find((it) => it.name === name)?.id ?? '';
    return (await client.channels.fetch(id)) as unknown as T;
  }

  it('mark what the bot posts elsewhere, also when the page is loaded again, until it is read', async () => {
    const page = await open(place.url);
    const news = await channel<NewsChannel>('digest');
    const message = await news.send('What is new today');
    const unread = page.getByRole('button', { name: 'digest (unread)' });
    await unread.waitFor();
    expect(await page.locator('#announcer').textContent()).toBe('New message in » digest');
    await page.reload();
    await unread.waitFor();
    await unread.click();
    await page.getByRole('log').getByText('What is new today').waitFor();
    expect(await page.locator('.unread').count()).toBe(0);
    await message.crosspost();
    await page.getByRole('log').getByText('Published').waitFor();
  });

  it('list threads below their channels and posts in their forum, as they are begun', async () => {
    const page = await open(place.url);
    await inSidebar(page, 'dossiers').click();
    await page.getByText('Nothing has been posted here yet.').waitFor();
    expect(await page.locator('#composer').isVisible()).toBe(false);
    const forum = await channel<ForumChannel>('dossiers');
    await forum.threads.create({ name: 'The bridge', message: { content: 'What is known' } });
    const post = page.locator('#posts').getByRole('button', { name: 'The bridge' });
    await post.waitFor();
    expect(await page.locator('#channels .thread').innerText()).toContain('The bridge');
    await post.click();
    await page.getByRole('log').getByText('What is known').waitFor();
    await page.locator('#composer textarea').fill('I know more');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('I know more').waitFor();
    place.deleteChannel('dossiers');
    await page.getByRole('heading', { name: '# ask' }).waitFor();
    expect(await inSidebar(page, 'dossiers').count()).toBe(0);
  });

  it('show the second one, with its own channels', async () => {
    const page = await open(place.url);
    await page.getByText('The annex').click();
    await page
      .getByRole('list', { name: 'Channels of The annex' })
      .getByRole('button', { name: '# ask' })
      .click();
    await page.getByText('Ask here as well').waitFor();
    await page.locator('#composer textarea').fill('Is anybody here?');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('Is anybody here?').waitFor();
    expect(place.messages('annex/ask')).toHaveLength(1);
    expect(place.messages('ask')).toEqual([]);
  });

  it('are shown as the same member and in the same channel when the page is loaded again', async () => {
    const page = await open(place.url);
    await page.locator('#as').selectOption('moderator');
    await inSidebar(page, '# moderators').click();
    await page.getByText('For moderators').waitFor();
    await page.reload();
    await page.getByText('For moderators').waitFor();
    expect(await page.locator('#as').inputValue()).toBe('moderator');
    // The channels of another run are others.
    await page.evaluate("sessionStorage.setItem('dragoman.channel', '1')");
    await page.reload();
    await page.getByRole('heading', { name: '# ask' }).waitFor();
    expect(await page.locator('#as').inputValue()).toBe('reader');
  });

  it('show who is notified, roles too', async () => {
    const page = await open(place.url);
    const role = place.guild.roles.find(({ name }) => name === 'Digest readers')?.id ?? '';
    const text = await channel<TextChannel>('ask');
    await text.send({ content: `<@&${role}> today`, allowedMentions: { roles: [role] } });
    await page.locator('.message.mentioned').getByText('@Digest readers').waitFor();
    await page.locator('#as').selectOption('another');
    await page.getByText('@Digest readers').waitFor();
    expect(await page.locator('.message.mentioned').count()).toBe(0);
  });

  it('draw pictures and files that the bot sends along', async () => {
    const page = await open(place.url);
    const text = await channel<TextChannel>('ask');
    await text.send({
      flags: 1 << 15,
      components: [
        { type: 12, items: [{ media: { url: 'attachment://map.png' }, description: 'A map' }] },
        { type: 13, file: { url: 'attachment://known.json' } },
      ],
      files: [
        new AttachmentBuilder(Buffer.from(PIXEL, 'base64'), { name: 'map.png' }),
        new AttachmentBuilder(Buffer.from('{"known":true}'), { name: 'known.json' }),
      ],
    });
    const picture = page.getByRole('img', { name: 'A map' });
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((it: { naturalWidth?: number }) => it.naturalWidth)).toBe(1);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'known.json' }).click();
    expect((await download).suggestedFilename()).toBe('known.json');
  });

  it('close a channel to the member where they may not write', async () => {
    place.denyBot('general', PermissionFlagsBits.SendMessages);
    const page = await open(place.url);
    await inSidebar(page, 'digest').click();
    await page.getByPlaceholder('Only commands may be used here: write /').waitFor();
    await inSidebar(page, 'general').click();
    await page.getByPlaceholder('Message #general, or / for commands').waitFor();
  });
});
