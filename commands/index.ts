import type { Command } from '../src/discord/command.js';
import { alias } from './alias.js';
import { article } from './article.js';
import { ask } from './ask.js';
import { audit } from './audit.js';
import { check } from './check.js';
import { compare } from './compare.js';
import { corpus } from './corpus.js';
import { coverage } from './coverage.js';
import { digest } from './digest.js';
import { help } from './help.js';
import { privacy } from './privacy.js';
import { settings } from './settings.js';
import { timeline } from './timeline.js';
import { who } from './who.js';

/** Every command, in the order that Discord lists them. */
export const commands: readonly Command[] = [
  ask,
  compare,
  article,
  timeline,
  who,
  coverage,
  help,
  digest,
  privacy,
  settings,
  check,
  corpus,
  alias,
  audit,
];
