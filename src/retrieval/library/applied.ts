import type { Progress } from './build-snapshot.js';
import type { LoadReport, NotBuilt } from './library-messages.js';
import type { Plan } from './plan.js';
import type { GoldenFailure } from './smoke-test.js';

/** A snapshot that answers, or has answered, and how it came to be. */
export interface Loaded {
  /** Eight hexadecimal digits, another one for each load. */
  readonly id: string;
  readonly at: Date;
  /** Who wanted it: a member's id, or what of the bot. */
  readonly by: string;
  readonly report: LoadReport;
}

export interface ApplyRequest {
  readonly by: string;
  /** The id of the plan that was agreed to: nothing is done where the corpus has become another one since. */
  readonly agreed?: string | undefined;
  /** Takes over even where golden questions fail. */
  readonly isForced?: boolean;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What came of a reload. Whatever it is, there is a snapshot that answers. */
export type Applied =
  | {
      readonly state: 'applied';
      readonly plan: Plan;
      readonly former: Loaded;
      readonly loaded: Loaded;
      /** Golden questions that fail, though it was forced. */
      readonly failures: readonly GoldenFailure[];
      /** Until when the former snapshot can be restored. */
      readonly restorableUntil: Date;
    }
  | NotBuilt;
