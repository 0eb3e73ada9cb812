import { rememberedHere, rememberHere } from './remembered.js';

/** As whom and where this tab was before it was loaded again: { as, channel }, or nothing. */
export function placeBefore() {
  const [as, channel] = [rememberedHere('as'), rememberedHere('channel')];
  return as === undefined || channel === undefined ? {} : { as, channel };
}

/** Remembers it. */
export function rememberPlace({ as, channel }) {
  rememberHere('as', as);
  rememberHere('channel', channel);
}
