import { englishDigests } from './digest-en.js';
import { englishExplore } from './explore-en.js';
import type { Label } from './label.js';
import { englishSettings } from './settings-en.js';
import { englishTending } from './tending-en.js';

export type { Label } from './label.js';

/** The names and descriptions of all commands. */
export const english = {
  ask: {
    name: 'ask',
    description: 'Ask what the collected press says, in any of its languages',
  },
  question: { name: 'question', description: 'A question or a few words, in any language' },
  language: { name: 'language', description: 'Only articles in this language' },
  outlet: { name: 'outlet', description: 'Only articles of this outlet' },
  from: { name: 'from', description: 'Only articles of this day or later, such as 2022-04-08' },
  to: { name: 'to', description: 'Only articles of this day or earlier, such as 2022-04-30' },
  private: { name: 'private', description: 'Show the answer to you alone' },
  coverage: {
    name: 'coverage',
    description: 'What the collected press is about: languages, outlets, days and topics',
  },
  help: { name: 'help', description: 'How to ask, and how to read an answer' },
  ...englishTending,
  ...englishSettings,
  ...englishExplore,
  ...englishDigests,
} satisfies Readonly<Record<string, Label>>;

/** The names of one language. Every catalogue is of this type, so that none lacks a name or has one too many. */
export type CommandWords = typeof english;
