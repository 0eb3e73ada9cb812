/** A member tried what the Discord client does not offer: an unknown command, a button that is not there. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}
