/** The bot cannot start, and whoever runs it can mend that. The message says how. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
