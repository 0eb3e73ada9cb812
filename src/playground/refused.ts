/** Why something was refused, for whoever says it in words of their own: `name` is the option's or field's. */
export type Refusal =
  | { readonly code: 'required' | 'choice'; readonly name: string }
  | {
      readonly code: 'length' | 'number' | 'count';
      readonly name: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly code: 'formClosed' | 'mayNotWrite' };

/** A member tried what the Discord client does not offer: an unknown command, a button that is not there. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(
    message: string,
    readonly refused?: Refusal,
  ) {
    super(message);
  }
}
