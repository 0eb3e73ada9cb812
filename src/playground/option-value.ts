/** A file given to an option. */
export interface GivenFile {
  readonly filename: string;
  readonly contents: string | Uint8Array;
  /** Default: application/octet-stream. */
  readonly contentType?: string;
}

/** What a member puts into an option: members by key or id, channels and roles by name or id. */
export type OptionValue = string | number | boolean | GivenFile;

/** The options of a call by their names. */
export type OptionValues = Readonly<Record<string, OptionValue>>;
