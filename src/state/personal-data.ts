/** What a store keeps that tells of a member. Each store that keeps some is listed in `stores.ts`. */
export interface PersonalData {
  /** What it is about, as it is called in what a member exports: one word in English. */
  readonly name: string;
  /** All of it, as plain data; empty where there is none. */
  exportOf(userId: string): Promise<readonly unknown[]>;
  /** Forgets it. What others need, such as that something was done, may stay without saying who did it. */
  forget(userId: string): Promise<void>;
}
