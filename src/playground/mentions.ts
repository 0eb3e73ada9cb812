import { ComponentType } from 'discord-api-types/v10';
import { everyComponent } from './component.js';
import type { MessageBody } from './limits/message.js';

/** Whom a message notifies. */
export interface Mentions {
  readonly userIds: readonly string[];
  readonly everyone: boolean;
}

/**
 * Whom a message notifies, by its text displays as by its content. Without `allowed_mentions` Discord reads all
 * kinds in ordinary messages and users only in answers to interactions (`isAnswer`).
 */
export function mentions(body: MessageBody, isAnswer: boolean): Mentions {
  const text = [body.content ?? '', ...displayedTexts(body)].join('\n');
  const allowed = body.allowed_mentions;
  const parse: readonly string[] = allowed
    ? (allowed.parse ?? [])
    : isAnswer
      ? ['users']
      : ['users', 'everyone'];
  const named = [...text.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => (id === undefined ? [] : [id]));
  const mayNotify = (id: string) => parse.includes('users') || (allowed?.users ?? []).includes(id);
  return {
    userIds: [...new Set(named)].filter(mayNotify),
    everyone: parse.includes('everyone') && /@(everyone|here)\b/.test(text),
  };
}

function displayedTexts({ components }: MessageBody): readonly string[] {
  return [...everyComponent(components ?? [])]
    .filter(({ component }) => component.type === ComponentType.TextDisplay)
    .map(({ component }) => component.content ?? '');
}
