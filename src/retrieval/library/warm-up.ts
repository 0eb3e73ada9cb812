import { ask } from '../ask.js';
import type { Snapshot } from '../snapshot.js';

/**
 * Works out what a snapshot works out when it is first asked: what members' typing is completed from, and what answers in each of
 * its languages rest on. Whoever asks once it has taken over does not wait for it.
 */
export function warmUp(snapshot: Snapshot): void {
  snapshot.suggestions();
  for (const { passages } of snapshot.indexes) {
    const [first] = passages;
    const [sentence] = first?.passage.sentences ?? [];
    // A sentence of its own is found, so that all of the way to a citation is gone.
    if (first !== undefined && sentence !== undefined)
      ask(snapshot, { text: first.article.text.slice(sentence.start, sentence.end) });
  }
}
