/** What Discord shows of a command or an option: a name of up to 32 characters, a description of up to 100. */
export interface Label {
  readonly name: string;
  readonly description: string;
}
