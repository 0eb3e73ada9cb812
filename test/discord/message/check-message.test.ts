import { type APIMessageComponent, ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { checkMessage, type MessagePayload } from '../../../src/discord/message/check-message.js';
import { message, sendable, textDisplay, textMessage } from '../../../src/discord/message/message.js';

const flags = MessageFlags.IsComponentsV2;
const button = (given: object = {}): APIMessageComponent =>
  // A button with one thing changed, sometimes to what no type would allow.
  ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: 'x',
    custom_id: 'x',
    ...given,
  }) as never;
const link = (url: string) => button({ style: ButtonStyle.Link, url, custom_id: undefined });
const row = (...components: readonly unknown[]): APIMessageComponent =>
  ({ type: ComponentType.ActionRow, components }) as never;
const section = (texts: number, accessory: unknown = button()): APIMessageComponent =>
  ({
    type: ComponentType.Section,
    components: Array.from({ length: texts }, () => textDisplay('x')),
    accessory,
  }) as never;
const select = (options: readonly object[], given: object = {}) => ({
  type: ComponentType.StringSelect,
  custom_id: 's',
  options,
  ...given,
});
const option = (n: number) => ({ label: `l${n}`, value: `v${n}` });
const upTo = <T>(length: number, make: (n: number) => T) => Array.from({ length }, (_, n) => make(n));
const paths = (payload: MessagePayload) => checkMessage(payload).map(({ path }) => path);

describe('checkMessage', () => {
  it.each<[string, APIMessageComponent[], string[]]>([
    ['40 components', upTo(40, () => textDisplay('x')), []],
    ['41 components', upTo(41, () => textDisplay('x')), ['components (nested included)']],
    [
      '41 nested components',
      upTo(11, (n) => row(...upTo(3, (m) => button({ custom_id: `${n}.${m}` })))),
      ['components (nested included)'],
    ],
    ['4000 characters', upTo(2, () => textDisplay('x'.repeat(2000))), []],
    [
      '4001 characters',
      [textDisplay('x'.repeat(4000)), textDisplay('x')],
      ['components (text displays together)'],
    ],
    ['an empty text', [textDisplay(' ')], ['components[0].content']],
    ['no components', [], ['components']],
    ['an empty container', [{ type: ComponentType.Container, components: [] }], ['components[0]']],
    ['a section of three texts', [section(3)], []],
    ['a section of four texts', [section(4)], ['components[0].components']],
    ['a section of no text', [section(0)], ['components[0].components']],
    ['a section without accessory', [section(1, null)], ['components[0].accessory']],
    ['five buttons', [row(...upTo(5, (n) => button({ custom_id: `${n}` })))], []],
    ['six buttons', [row(...upTo(6, (n) => button({ custom_id: `${n}` })))], ['components[0].components']],
    ['an empty row', [row()], ['components[0].components']],
    ['a select beside a button', [row(button(), select([option(1)]))], ['components[0].components']],
    ['a label of 81', [row(button({ label: 'x'.repeat(81) }))], ['components[0].components[0].label']],
    ['no label', [row(button({ label: undefined }))], ['components[0].components[0].label']],
    ['an emoji for a label', [row(button({ label: undefined, emoji: { name: '⏩' } }))], []],
    [
      'a custom id of 101',
      [row(button({ custom_id: 'x'.repeat(101) }))],
      ['components[0].components[0].custom_id'],
    ],
    ['a custom id twice', [row(button(), button())], ['components[0].components[1].custom_id']],
    ['a link of 512', [section(1, link(`https://h.example/${'x'.repeat(494)}`))], []],
    [
      'a link of 513',
      [section(1, link(`https://h.example/${'x'.repeat(495)}`))],
      ['components[0].accessory.url'],
    ],
    ['a link to a script', [section(1, link('javascript:x'))], ['components[0].accessory.url']],
    ['a link with a space', [section(1, link('https://h.example/a b'))], ['components[0].accessory.url']],
    ['25 options', [row(select(upTo(25, option)))], []],
    ['26 options', [row(select(upTo(26, option)))], ['components[0].components[0].options']],
    ['an option twice', [row(select([option(1), option(1)]))], ['components[0].components[0].options']],
    [
      'a long placeholder',
      [row(select([option(1)], { placeholder: 'x'.repeat(151) }))],
      ['components[0].components[0].placeholder'],
    ],
  ])('%s', (_name, components, expected) => {
    expect(paths({ components, flags })).toEqual(expected);
  });

  it.each(['content', 'embeds', 'poll', 'stickers'])('allows no %s beside Components V2', (field) => {
    expect(paths({ components: [textDisplay('x')], flags, [field]: [] })).toEqual([field]);
  });

  it('asks for the flag where Components V2 are used without it', () => {
    expect(paths({ components: [textDisplay('x')] })).toEqual(['components[0]']);
  });

  it('checks plain messages too', () => {
    expect(paths({ content: 'x'.repeat(2000), embeds: upTo(10, () => ({})) })).toEqual([]);
    expect(paths({ content: 'x'.repeat(2001), embeds: upTo(11, () => ({})) })).toEqual(['content', 'embeds']);
  });
});

describe('sendable', () => {
  it('gives a message from which nobody is pinged', () => {
    expect(sendable(textMessage('a', 'b'))).toEqual({
      components: [{ type: ComponentType.Container, components: [textDisplay('a\nb')] }],
      flags,
      allowedMentions: { parse: [] },
    });
  });

  it('throws rather than letting out a message that breaks a limit', () => {
    expect(() => sendable(message(upTo(41, () => textDisplay('x'))))).toThrow(
      /breaks limits.*has 42, allowed/,
    );
  });
});
