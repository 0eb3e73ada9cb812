import {
  ChannelSelectMenuBuilder,
  ChannelType,
  CheckboxBuilder,
  CheckboxGroupBuilder,
  FileUploadBuilder,
  type Interaction,
  LabelBuilder,
  ModalBuilder,
  RadioGroupBuilder,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { bot, playground } from '../playground/support/bot.js';
import { ask } from '../playground/support/commands.js';
import { CHROMIUM } from './support/chromium.js';
import { describePages } from './support/describe-pages.js';

const label = (name: string) => new LabelBuilder().setLabel(name).setDescription(`About ${name}`);
const options = (...values: string[]) => values.map((value) => ({ label: value, value }));

const written = new ModalBuilder()
  .setCustomId('written')
  .setTitle('Report')
  .addLabelComponents(
    label('Why').setTextInputComponent(
      new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Paragraph).setMinLength(3),
    ),
    label('What').setRadioGroupComponent(
      new RadioGroupBuilder().setCustomId('what').setOptions(options('person', 'date')),
    ),
    label('Where').setCheckboxGroupComponent(
      new CheckboxGroupBuilder()
        .setCustomId('where')
        .setOptions(options('title', 'text', 'link'))
        .setMaxValues(2),
    ),
    label('Sure').setCheckboxComponent(new CheckboxBuilder().setCustomId('sure')),
    label('Proof').setFileUploadComponent(
      new FileUploadBuilder().setCustomId('proof').setRequired(false).setMaxValues(2),
    ),
  );

const chosen = new ModalBuilder()
  .setCustomId('chosen')
  .setTitle('Settings')
  .addLabelComponents(
    label('Language').setStringSelectMenuComponent(
      new StringSelectMenuBuilder().setCustomId('text').setOptions(options('en', 'ar')),
    ),
    label('Channel').setChannelSelectMenuComponent(
      new ChannelSelectMenuBuilder().setCustomId('channel').setChannelTypes(ChannelType.GuildForum),
    ),
    label('Role').setRoleSelectMenuComponent(new RoleSelectMenuBuilder().setCustomId('role')),
    label('Members').setUserSelectMenuComponent(
      new UserSelectMenuBuilder().setCustomId('user').setMaxValues(2),
    ),
  );

async function answer(it: Interaction): Promise<unknown> {
  if (it.isChatInputCommand()) {
    return it.showModal(it.options.getString('question') === 'written' ? written : chosen);
  }
  if (!it.isModalSubmit()) return undefined;
  const { fields } = it;
  if (it.customId === 'chosen') {
    const channels = fields.getSelectedChannels('channel', true).map((channel) => channel?.name);
    const roles = fields.getSelectedRoles('role', true).map((role) => role?.name);
    const users = fields.getSelectedUsers('user', true).map(({ username }) => username);
    return it.reply([fields.getStringSelectValues('text'), channels, roles, users].join(' '));
  }
  const files = fields.getUploadedFiles('proof')?.map(({ name }) => name) ?? [];
  const ticked = fields.getCheckboxGroup('where');
  return it.reply(
    [
      fields.getTextInputValue('why'),
      fields.getRadioGroup('what'),
      ticked,
      fields.getCheckbox('sure'),
      files,
    ].join(' '),
  );
}

async function opened(page: Page, question: string) {
  await page.locator('#option-question').fill(question);
  await page.locator('.send').click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

describePages('the forms of a bot', (open) => {
  let place: Playground;

  beforeEach(async () => {
    if (CHROMIUM === undefined) return;
    place = await playground();
    const client = await bot(place, answer);
    await client.application.commands.set([ask]);
  });

  it('are filled in by keyboard: texts, buttons of which one is chosen, boxes and files', async () => {
    const page = await open(place.url);
    const dialog = await opened(page, 'written');
    expect(await dialog.getByText('About Why').isVisible()).toBe(true);
    await dialog.getByLabel('Why').focus();
    await page.keyboard.type('A wrong date');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await dialog.getByRole('checkbox', { name: 'Sure' }).press('Space');
    const buffer = Buffer.from('{}');
    const files = ['a.json', 'b.json'].map((name) => ({ name, mimeType: 'application/json', buffer }));
    await dialog.getByLabel('Proof').setInputFiles(files);
    await dialog.getByRole('button', { name: 'Submit' }).press('Enter');
    await page.getByRole('log').getByText('A wrong date date title,text true a.json,b.json').waitFor();
    expect(await dialog.isVisible()).toBe(false);
  });

  it('choose among texts, channels of a kind, roles, and several members', async () => {
    const page = await open(place.url);
    const dialog = await opened(page, 'chosen');
    expect(await dialog.getByLabel('Channel').locator('option:not([hidden])').allInnerTexts()).toEqual([
      '#dossiers',
    ]);
    await dialog.getByLabel('Language').selectOption('ar');
    await dialog.getByLabel('Channel').selectOption('#dossiers');
    await dialog.getByLabel('Role').selectOption('@Digest readers');
    await dialog.getByLabel('Members').selectOption(['@Reader', '@Owner']);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('log').getByText('ar dossiers Digest readers reader,owner').waitFor();
  });

  it('say by name what Discord would not take, and stay open', async () => {
    const page = await open(place.url, { locale: 'uk' });
    const dialog = await opened(page, 'written');
    await dialog.getByLabel('Why').fill('A wrong date');
    await dialog.getByRole('radio', { name: 'date' }).check();
    for (const name of ['title', 'text', 'link']) await dialog.getByRole('checkbox', { name }).check();
    await dialog.getByRole('button', { name: 'Надіслати' }).click();
    await dialog.getByRole('alert').getByText('Поле «Where»: від 1 до 2 значень.').waitFor();
    await dialog.getByRole('checkbox', { name: 'link' }).uncheck();
    await dialog.getByRole('button', { name: 'Надіслати' }).click();
    await page.getByRole('log').getByText('A wrong date date title,text false').waitFor();
  });

  it('fit a phone', async () => {
    const page = await open(place.url, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    const dialog = await opened(page, 'written');
    const box = await dialog.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.width ?? 999) <= 390 && (box?.height ?? 999) <= 844).toBe(true);
    const submit = dialog.getByRole('button', { name: 'Submit' });
    await submit.scrollIntoViewIfNeeded();
    expect(await submit.isVisible()).toBe(true);
  });
});
