import { type Interaction, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Moderation } from '../../../src/context.js';
import { mayTend } from '../../../src/discord/corpus/may-tend.js';

const MINUTE_MS = 60_000;

interface Given {
  readonly kind?: 'command' | 'button' | 'form';
  readonly guildId?: string | null;
  readonly permissions?: bigint;
  readonly roles?: readonly string[];
  readonly userId?: string;
  /** Who called the command that the message answers, and how long ago; `undefined`: no message. */
  readonly asked?: { readonly by: string; readonly minutesAgo: number } | undefined;
}

function tends(given: Given, moderation: Partial<Moderation> = {}): boolean {
  const { kind = 'button', asked = { by: '1', minutesAgo: 1 } } = given;
  const interaction = {
    guildId: given.guildId === undefined ? '100' : given.guildId,
    user: { id: given.userId ?? '2' },
    member: { roles: given.roles ?? [] },
    memberPermissions: new PermissionsBitField(given.permissions ?? 0n),
    createdTimestamp: 100 * MINUTE_MS,
    message: {
      interactionMetadata: { user: { id: asked.by } },
      createdTimestamp: (100 - asked.minutesAgo) * MINUTE_MS,
    },
    isMessageComponent: () => kind === 'button',
    isModalSubmit: () => kind === 'form',
  };
  // It has all that mayTend looks at.
  return mayTend(interaction as unknown as Interaction, {
    moderation: { corpusGuildIds: ['100'], moderatorRoleIds: ['900'], ...moderation },
  });
}

describe('whoever may manage the server', () => {
  it('may tend the corpus in the servers named, and nowhere else', () => {
    const permissions = PermissionsBitField.Flags.ManageGuild;
    expect(tends({ permissions })).toBe(true);
    for (const kind of ['command', 'button', 'form'] as const) {
      expect(tends({ kind, permissions, guildId: '200' })).toBe(false);
      expect(tends({ kind, permissions, guildId: null })).toBe(false);
      expect(tends({ kind, permissions }, { corpusGuildIds: [] })).toBe(false);
    }
  });
});

describe('other members', () => {
  it('may call the commands, since Discord asked its admins who may', () => {
    expect(tends({ kind: 'command' })).toBe(true);
  });

  it('may not press what somebody else called, nor send its form', () => {
    expect(tends({ kind: 'button' })).toBe(false);
    expect(tends({ kind: 'form' })).toBe(false);
  });

  it('may do so with a role that the operator named', () => {
    expect(tends({ roles: ['900'] })).toBe(true);
    expect(tends({ roles: ['901'] })).toBe(false);
  });

  it('may press what they called themselves, for a quarter of an hour', () => {
    expect(tends({ asked: { by: '2', minutesAgo: 14 } })).toBe(true);
    expect(tends({ asked: { by: '2', minutesAgo: 16 } })).toBe(false);
  });
});
