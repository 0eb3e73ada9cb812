import {
  ChannelSelectMenuBuilder,
  ChannelType,
  CheckboxBuilder,
  CheckboxGroupBuilder,
  FileUploadBuilder,
  LabelBuilder,
  MentionableSelectMenuBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  RadioGroupBuilder,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { readModal } from '../../src/playground/limits/modal.js';
import { bot, playground } from './support/bot.js';
import { ask } from './support/commands.js';

const label = (name: string) => new LabelBuilder().setLabel(name);
const options = (...values: string[]) => values.map((value) => ({ label: value, value }));

async function opened(modal: ModalBuilder, answer: (it: ModalSubmitInteraction) => string) {
  const place = await playground();
  const client = await bot(place, (it) => {
    if (it.isChatInputCommand()) return it.showModal(modal);
    return it.isModalSubmit() && it.reply(answer(it));
  });
  await client.application.commands.set([ask]);
  const form = place.slash({ command: 'ask', options: { question: 'Who?' } });
  await form.modal();
  return { place, form };
}

describe('a form', () => {
  test('brings what was written, chosen from texts, ticked, and uploaded', async () => {
    const modal = new ModalBuilder()
      .setCustomId('m')
      .setTitle('Report')
      .addLabelComponents(
        label('Why').setTextInputComponent(
          new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Short).setValue('As it was'),
        ),
        label('What').setRadioGroupComponent(
          new RadioGroupBuilder().setCustomId('what').setOptions(options('person', 'date')),
        ),
        label('Where').setCheckboxGroupComponent(
          new CheckboxGroupBuilder()
            .setCustomId('where')
            .setRequired(false)
            .setMinValues(0)
            .setOptions({ label: 'Title', value: 'title', default: true }, { label: 'Text', value: 'text' }),
        ),
        label('Sure').setCheckboxComponent(new CheckboxBuilder().setCustomId('sure')),
        label('Proof').setFileUploadComponent(
          new FileUploadBuilder().setCustomId('proof').setRequired(false).setMaxValues(2),
        ),
      );
    const { place, form } = await opened(modal, ({ fields }) =>
      JSON.stringify([
        fields.getTextInputValue('why'),
        fields.getRadioGroup('what'),
        fields.getCheckboxGroup('where'),
        fields.getCheckbox('sure'),
        fields.getUploadedFiles('proof')?.map(({ name, size }) => `${name} ${size}`) ?? [],
      ]),
    );
    expect(() => place.submit({ form, fields: {} })).toThrow('"what" is required');
    expect(() => place.submit({ form, fields: { what: 'title' } })).toThrow('offers no "title"');
    const proof = [{ filename: 'a.json', contents: '{}' }];
    const three = [...proof, ...proof, ...proof];
    expect(() => place.submit({ form, fields: { what: 'date', proof: three } })).toThrow('at most 2 files');
    const sent = place.submit({ form, fields: { what: 'date', sure: true, proof } });
    expect((await sent.message()).content).toBe('["As it was","date",["title"],true,["a.json 2"]]');
  });

  test('brings members, roles and channels that were chosen, each from its own kind', async () => {
    const modal = new ModalBuilder()
      .setCustomId('m')
      .setTitle('Settings')
      .addLabelComponents(
        label('Text').setStringSelectMenuComponent(
          new StringSelectMenuBuilder().setCustomId('text').setOptions(options('en', 'ar')).setMaxValues(2),
        ),
        label('Channel').setChannelSelectMenuComponent(
          new ChannelSelectMenuBuilder()
            .setCustomId('channel')
            .setChannelTypes(ChannelType.GuildAnnouncement, ChannelType.GuildForum),
        ),
        label('Role').setRoleSelectMenuComponent(new RoleSelectMenuBuilder().setCustomId('role')),
        label('Member').setUserSelectMenuComponent(new UserSelectMenuBuilder().setCustomId('user')),
        label('Either').setMentionableSelectMenuComponent(
          new MentionableSelectMenuBuilder().setCustomId('either').setRequired(false),
        ),
      );
    const { place, form } = await opened(modal, ({ fields }) =>
      [
        fields.getStringSelectValues('text').join('+'),
        fields.getSelectedChannels('channel', true).map((it) => it?.name),
        fields.getSelectedRoles('role', true).map((it) => it?.name),
        fields.getSelectedUsers('user', true).map(({ username }) => username),
        fields.getSelectedMentionables('either', false)?.roles.size ?? 0,
      ].join(', '),
    );
    const fields = {
      text: ['en', 'ar'],
      channel: 'dossiers',
      role: 'Digest readers',
      user: 'moderator',
      either: 'Digest readers',
    };
    expect(() => place.submit({ form, fields: { ...fields, channel: 'general' } })).toThrow('offers no');
    expect(() => place.submit({ form, fields: { ...fields, user: 'Digest readers' } })).toThrow('offers no');
    const sent = await place.submit({ form, fields }).message();
    expect(sent.content).toBe('en+ar, dossiers, Digest readers, moderator, 1');
  });
});

describe('forms may not have', () => {
  const made = (component: object) => ({
    custom_id: 'm',
    title: 'T',
    components: [{ type: 18, label: 'L', component }],
  });
  const many = (count: number) => options(...Array.from({ length: count }, (_, n) => `${n}`));
  const INSIDE = 'components.0.component';

  test.each([
    ['one radio button', { type: 21, custom_id: 'a', options: many(1) }, `${INSIDE}.options`],
    ['eleven radio buttons', { type: 21, custom_id: 'a', options: many(11) }, `${INSIDE}.options`],
    [
      'two radio buttons chosen at first',
      { type: 21, custom_id: 'a', options: many(2).map((it) => ({ ...it, default: true })) },
      `${INSIDE}.options.1.default`,
    ],
    ['a group of no boxes', { type: 22, custom_id: 'a', options: [] }, `${INSIDE}.options`],
    [
      'more ticks than boxes',
      { type: 22, custom_id: 'a', options: many(2), max_values: 3 },
      `${INSIDE}.max_values`,
    ],
    ['the same value twice', { type: 22, custom_id: 'a', options: options('x', 'x') }, `${INSIDE}.options.1`],
    ['eleven files', { type: 19, custom_id: 'a', max_values: 11 }, `${INSIDE}.max_values`],
    [
      'a least length above the greatest',
      { type: 4, custom_id: 'a', style: 1, min_length: 9, max_length: 8 },
      `${INSIDE}.min_length`,
    ],
    [
      'more that must be chosen than may be',
      { type: 5, custom_id: 'a', min_values: 3, max_values: 2 },
      `${INSIDE}.min_values`,
    ],
    ['a disabled select', { type: 6, custom_id: 'a', disabled: true }, `${INSIDE}.disabled`],
    ['a button', { type: 2, custom_id: 'a', style: 1, label: 'b' }, `${INSIDE}.type`],
  ])('%s', (_what, component, path) => {
    const result = readModal(made(component));
    expect('problems' in result && result.problems.map((it) => it.path.join('.'))).toEqual([path]);
  });

  test('the same custom id twice', () => {
    const [component] = made({ type: 23, custom_id: 'a' }).components;
    const result = readModal({ custom_id: 'm', title: 'T', components: [component, component] });
    expect('problems' in result && result.problems.map(({ code }) => code)).toEqual([
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ]);
  });
});
