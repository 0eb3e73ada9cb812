import { ButtonStyle, ComponentType } from 'discord.js';
import fc from 'fast-check';

/** A length at, below or above a limit. */
const around = (limit: number) => fc.constantFrom(0, 1, limit - 1, limit, limit + 1);
const mostly = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const textOf = (usual: string, limit: number) =>
  mostly(
    usual,
    around(limit).map((length) => 'x'.repeat(length)),
  );
const customId = () => fc.oneof(fc.uuid(), textOf('same', 100));

const link = () =>
  mostly(
    'https://harbour.example',
    fc.oneof(
      around(512).map((length) => `https://harbour.example/${'x'.repeat(Math.max(0, length - 24))}`),
      fc.constantFrom('', 'harbour', 'ftp://harbour.example', 'javascript:alert(1)', 'https://'),
    ),
  );

const button = () =>
  fc.oneof(
    fc.record({
      type: fc.constant(ComponentType.Button),
      style: fc.constantFrom(ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Danger),
      label: textOf('press', 80),
      custom_id: customId(),
    }),
    fc.record({
      type: fc.constant(ComponentType.Button),
      style: fc.constant(ButtonStyle.Link),
      label: textOf('open', 80),
      url: link(),
    }),
  );

const select = () =>
  fc.record({
    type: fc.constant(ComponentType.StringSelect),
    custom_id: customId(),
    placeholder: textOf('choose', 150),
    options: fc.array(
      fc.record({
        label: textOf('l', 100),
        value: fc.oneof(fc.uuid(), textOf('v', 100)),
        description: textOf('d', 100),
      }),
      { maxLength: 26 },
    ),
  });

const text = () => fc.record({ type: fc.constant(ComponentType.TextDisplay), content: textOf('text', 4000) });

const row = () =>
  fc.record({
    type: fc.constant(ComponentType.ActionRow),
    components: fc.oneof(
      { weight: 4, arbitrary: fc.array(button(), { minLength: 1, maxLength: 5 }) },
      { weight: 1, arbitrary: fc.array(fc.oneof(button(), select()), { maxLength: 7 }) },
      { weight: 2, arbitrary: select().map((one) => [one]) },
    ),
  });

const section = () =>
  fc.record({
    type: fc.constant(ComponentType.Section),
    components: fc.array(text(), { minLength: 1, maxLength: 4 }),
    accessory: button(),
  });

const inside = () =>
  fc.oneof(text(), row(), section(), fc.constant({ type: ComponentType.Separator, divider: true }));

/** Components of a message, most of them as they may be, some beyond what Discord takes. */
export function anyComponents(): fc.Arbitrary<readonly object[]> {
  const container = fc.record({
    type: fc.constant(ComponentType.Container),
    components: fc.array(inside(), { maxLength: 14 }),
  });
  return fc.oneof(
    container.map((one) => [one]),
    fc.array(inside(), { maxLength: 6 }),
  );
}
