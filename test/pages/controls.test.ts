import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  FileUploadBuilder,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { bot, playground } from '../playground/support/bot.js';
import { CHROMIUM } from './support/chromium.js';
import { computed } from './support/computed.js';
import { describePages } from './support/describe-pages.js';

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('show')
    .setDescription('Show something')
    .setDescriptionLocalizations({ ru: 'Показать' })
    .setNameLocalizations({ ru: 'покажи' })
    .addStringOption((it) =>
      it
        .setName('what')
        .setDescription('What to show')
        .setRequired(true)
        .addChoices(
          ...['select', 'people', 'form', 'markdown', 'embed'].map((name) => ({ name, value: name })),
        ),
    )
    .addAttachmentOption((it) => it.setName('file').setDescription('A file')),
  new SlashCommandBuilder()
    .setName('reload')
    .setDescription('For moderators')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
  new ContextMenuCommandBuilder().setName('Check it').setType(3),
].map((it) => it.toJSON());

const MARKDOWN = [
  '# Title',
  '> **bold** *lean* __under__ ~~gone~~ `code` ||secret||',
  '- item',
  '-# small',
  '[link](https://example.org/a) <t:1614600000:D> <@1>',
  '<img src=x onerror=alert(1)>',
].join('\n');

const select = new StringSelectMenuBuilder()
  .setCustomId('pick')
  .setPlaceholder('Pick a fruit')
  .addOptions({ label: 'Apple', value: 'apple' }, { label: 'Pear', value: 'pear' });
const people = new UserSelectMenuBuilder().setCustomId('who').setPlaceholder('Pick a member');
const form = new ModalBuilder()
  .setCustomId('form')
  .setTitle('Report a fault')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('What is wrong?')
      .setTextInputComponent(new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph)),
    new LabelBuilder()
      .setLabel('Proof')
      .setFileUploadComponent(new FileUploadBuilder().setCustomId('proof').setRequired(false)),
  );

async function answer(it: Interaction): Promise<unknown> {
  if (it.isMessageContextMenuCommand()) return it.reply(`Checked: ${it.targetMessage.content}`);
  if (it.isStringSelectMenu()) return it.reply(`Picked ${it.values.join()}`);
  if (it.isUserSelectMenu())
    return it.reply(`Picked ${it.users.map(({ displayName }) => displayName).join()}`);
  if (it.isModalSubmit()) {
    const files = it.fields.getUploadedFiles('proof')?.map(({ name }) => name) ?? [];
    return it.reply(`Read: ${it.fields.getTextInputValue('text')}, ${files.join()}`);
  }
  if (!it.isChatInputCommand()) return undefined;
  const file = it.options.getAttachment('file');
  if (file) return it.reply(`${file.name}, ${file.size} bytes`);
  switch (it.options.getString('what')) {
    case 'select':
      return it.reply({
        components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select)],
      });
    case 'people':
      return it.reply({ components: [new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(people)] });
    case 'form':
      return it.showModal(form);
    case 'embed':
      return it.reply({
        embeds: [
          new EmbedBuilder().setTitle('An embed').setColor(0xff0000).addFields({ name: 'A', value: 'B' }),
        ],
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder().setStyle(ButtonStyle.Link).setURL('https://example.org/').setLabel('Read'),
          ),
        ],
      });
    default:
      return it.reply({ content: MARKDOWN, flags: MessageFlags.SuppressEmbeds });
  }
}

const log = (page: Page) => page.getByRole('log');

async function show(page: Page, what: string): Promise<void> {
  await page.locator('#composer textarea').fill('/show ');
  await page.keyboard.type(what);
  await page.locator('#suggestions [role="option"]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
}

describePages('the page of a bot with other commands', (open) => {
  let place: Playground;
  let client: Client<true>;

  beforeEach(async () => {
    if (CHROMIUM === undefined) return;
    place = await playground();
    client = await bot(place, answer);
    await client.application.commands.set(COMMANDS);
  });

  const commandsShown = async (page: Page) => {
    await page.locator('#composer textarea').fill('/');
    await page.locator('#suggestions').waitFor();
    return page.locator('.suggestion-label').allInnerTexts();
  };

  it('offers a command of moderators to them alone, and names in the language of the member', async () => {
    const page = await open(place.url);
    expect(await commandsShown(page)).toEqual(['/show']);
    await page.locator('#locale').selectOption('ru');
    expect(await commandsShown(page)).toEqual(['/покажи']);
    await page.locator('#as').selectOption('moderator');
    await page.getByRole('button', { name: '# moderators' }).waitFor();
    expect(await commandsShown(page)).toEqual(['/покажи', '/reload']);
  });

  it('lets a member choose from texts and from members', async () => {
    const page = await open(place.url);
    await show(page, 'select');
    await page.getByRole('combobox', { name: 'Pick a fruit' }).selectOption('pear');
    await log(page).getByText('Picked pear').waitFor();
    await show(page, 'people');
    await page.getByRole('combobox', { name: 'Pick a member' }).selectOption('@Moderator');
    await log(page).getByText('Picked Moderator').waitFor();
  });

  it('fills in and sends a form', async () => {
    const page = await open(place.url);
    await show(page, 'form');
    const dialog = page.getByRole('dialog', { name: 'Report a fault' });
    await dialog.getByLabel('What is wrong?').fill('A wrong date');
    const buffer = Buffer.from('four');
    await dialog.getByLabel('Proof').setInputFiles({ name: 'proof.txt', mimeType: 'text/plain', buffer });
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await log(page).getByText('Read: A wrong date, proof.txt').waitFor();
    expect(await dialog.isVisible()).toBe(false);
  });

  it('says which option is missing, and sends a file', async () => {
    const page = await open(place.url);
    await page.locator('#composer textarea').fill('/show ');
    await page.locator('.send').click();
    expect(await page.locator('.hint').innerText()).toBe('what is required.');
    await page.keyboard.type('embed');
    await page.getByRole('button', { name: '1 more option' }).click();
    await page.locator('#suggestions [role="option"]').first().click();
    const buffer = Buffer.from('four');
    await page.locator('#option-file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
    await page.locator('.send').click();
    await log(page).getByText('a.txt, 4 bytes').waitFor();
  });

  it('calls a command on a message from its menu, by keyboard', async () => {
    const page = await open(place.url);
    await page.locator('#composer textarea').fill('Is this so?');
    await page.keyboard.press('Enter');
    const message = page.getByRole('article').filter({ hasText: 'Is this so?' }).first();
    await message.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check it' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menuitem').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await log(page).getByText('Checked:').waitFor();
  });

  it('completes the mention of a member or the bot', async () => {
    const page = await open(place.url);
    await page.keyboard.type('Hello @Dra');
    await page.locator('#suggestions').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('there');
    await page.keyboard.press('Enter');
    expect(await log(page).locator('.mention').innerText()).toBe('@Dragoman');
    expect(place.messages('ask')[0]?.mentionedUserIds).toEqual([place.guild.bot.user.id]);
  });

  it('draws markdown as Discord does, and never as HTML', async () => {
    const page = await open(place.url);
    await show(page, 'markdown');
    const text = page.locator('.message .text');
    await text.waitFor();
    for (const tag of [
      'h3',
      'blockquote strong',
      'em',
      'u',
      's',
      'code',
      '.list',
      '.subtext',
      'a',
      'time',
      '.mention',
    ])
      expect([tag, await text.locator(tag).count()]).toEqual([tag, 1]);
    expect(await text.locator('img').count()).toBe(0);
    expect(await text.locator('time').getAttribute('title')).toContain('Monday, March 1, 2021');
    const secret = page.locator('.spoiler-inside');
    expect(await computed(secret, 'visibility')).toBe('hidden');
    await page.getByRole('button', { name: 'Spoiler, hidden' }).press('Enter');
    expect(await computed(secret, 'visibility')).toBe('visible');
  });

  it('draws embeds and links that leave the page', async () => {
    const page = await open(place.url);
    await show(page, 'embed');
    await log(page).getByText('An embed').waitFor();
    expect(await computed(page.locator('.embed'), 'borderLeftColor')).toBe('rgb(255, 0, 0)');
    const link = page.getByRole('link', { name: 'Read' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  });
});
