/** A fault that a member can mend. Its message is shown to them alone: it says what to do, and is escaped. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
