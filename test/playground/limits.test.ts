import { describe, expect, test } from 'vitest';
import { readMessage } from '../../src/playground/limits/message.js';
import { readModal } from '../../src/playground/limits/modal.js';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, label = 'Label') => ({ type: 2, style: 2, custom_id, label });
const link = (url: string) => ({ type: 2, style: 5, url, label: 'Read' });
const row = (...components: object[]) => ({ type: 1, components });
const section = (...components: object[]) => ({
  type: 9,
  components,
  accessory: link('https://example.org/'),
});
const container = (...components: object[]) => ({ type: 17, components });
const options = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ label: `${n}`, value: `${n}` }));
const select = (count: number) => ({ type: 3, custom_id: 's', options: options(count) });
const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

function faults(body: object, flags: number): string[] {
  const result = readMessage(body, flags);
  return 'problems' in result ? result.problems.map(({ path, code }) => `${path.join('.')} ${code}`) : [];
}

describe('messages of components', () => {
  test.each([
    ['40 components, nested ones counted', [container(...times(39, () => text('a')))]],
    ['4000 characters in all', [text('a'.repeat(2000)), text('b'.repeat(2000))]],
    ['a section of three texts', [section(text('a'), text('b'), text('c'))]],
    ['five buttons or one select in a row', [row(...times(5, (n) => button(`b${n}`))), row(select(25))]],
    ['a link of 512 characters', [row(link(`https://example.org/${'a'.repeat(492)}`))]],
    ['a label of 80 and a custom id of 100', [row(button('i'.repeat(100), 'l'.repeat(80)))]],
  ])('may have %s', (_what, components) => {
    expect(faults({ components }, V2)).toEqual([]);
  });

  test.each([
    [
      '41 components',
      [container(...times(40, () => text('a')))],
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4001 characters in all',
      [text('a'.repeat(2000)), container(text('b'.repeat(2001)))],
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['a section without texts', [section()], 'components.0.components BASE_TYPE_BAD_LENGTH'],
    [
      'a section of four',
      [section(...times(4, () => text('a')))],
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a section without accessory',
      [{ type: 9, components: [text('a')] }],
      'components.0.accessory BASE_TYPE_REQUIRED',
    ],
    [
      'six buttons in a row',
      [row(...times(6, (n) => button(`b${n}`)))],
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a select beside a button',
      [row(button('b'), select(2))],
      'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    ['26 options', [row(select(26))], 'components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    [
      'a label of 81',
      [row(button('b', 'l'.repeat(81)))],
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    ['an empty custom id', [row(button(''))], 'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH'],
    [
      'a custom id of 101',
      [row(button('i'.repeat(101)))],
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'the same custom id twice',
      [container(row(button('b'))), row(button('b'))],
      'components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a link of 513 characters',
      [row(link(`https://example.org/${'a'.repeat(493)}`))],
      'components.0.components.0.url BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a link that runs a script',
      [row(link('javascript:alert(1)'))],
      'components.0.components.0.url URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a container in a container',
      [container(container(text('a')))],
      'components.0.components.0.type UNION_TYPE_CHOICES',
    ],
    ['an empty text', [text('')], 'components.0.content BASE_TYPE_BAD_LENGTH'],
  ])('may not have %s', (_what, components, fault) => {
    expect(faults({ components }, V2)).toEqual([fault]);
  });

  test('may not have content or embeds', () => {
    const body = { content: 'a', embeds: [{ title: 'b' }], components: [text('c')] };
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    expect(faults(body, V2)).toEqual([`content ${code}`, `embeds ${code}`]);
  });
});

describe('ordinary messages', () => {
  test.each([
    ['text displays', { components: [text('a')] }, 'components.0.type UNION_TYPE_CHOICES'],
    ['six rows', { components: times(6, (n) => row(button(`${n}`))) }, 'components BASE_TYPE_MAX_LENGTH'],
    ['eleven embeds', { embeds: times(11, () => ({ title: 'a' })) }, 'embeds BASE_TYPE_MAX_LENGTH'],
    ['a title of 257', { embeds: [{ title: 'a'.repeat(257) }] }, 'embeds.0.title BASE_TYPE_MAX_LENGTH'],
    [
      '6001 characters in embeds',
      { embeds: [{ description: 'a'.repeat(4000) }, { description: 'a'.repeat(2001) }] },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['a nonce of 26', { content: 'a', nonce: 'n'.repeat(26) }, 'nonce BASE_TYPE_MAX_LENGTH'],
  ])('may not have %s', (_what, body, fault) => {
    expect(faults(body, 0)).toEqual([fault]);
  });
});

test('forms have one to five parts, a title of at most 45, and labels', () => {
  const input = { type: 4, custom_id: 'i', style: 1 };
  const label = { type: 18, label: 'Why', component: input };
  expect(readModal({ custom_id: 'm', title: 'T', components: [label] })).toHaveProperty('value');
  const bad = readModal({ custom_id: 'm', title: 'T'.repeat(46), components: times(6, () => label) });
  expect('problems' in bad && bad.problems.map(({ path }) => path.join('.'))).toEqual([
    'title',
    'components',
  ]);
  expect(readModal({ custom_id: 'm', title: 'T', components: [row(input)] })).toHaveProperty('problems');
});
