import { commandWordsFor } from '../command-words.js';

/** What the command that arranges a digest is called in a reader's Discord. */
export function setCommandFor(locale: string): string {
  const { digest, digestSet } = commandWordsFor(locale);
  return `/${digest.name} ${digestSet.name}`;
}

/** What the command that lets a digest go on is called in a reader's Discord. */
export function resumeCommandFor(locale: string): string {
  const { digest, digestResume } = commandWordsFor(locale);
  return `/${digest.name} ${digestResume.name}`;
}
