import type { Context } from '../../context.js';
import { loggedFault } from '../gateway/logged-fault.js';
import type { Words } from '../words.js';

/** Makes a change effective, and says in a sentence whether it is. */
export async function takenUp(
  context: Pick<Context, 'reload' | 'log'>,
  { by, words }: { readonly by: string; readonly words: Words },
): Promise<string> {
  try {
    await context.reload(by);
    return words.tending.takenUp;
  } catch (error) {
    return words.tending.notTakenUp(loggedFault(error, { what: 'corpus', log: context.log }).reference);
  }
}
