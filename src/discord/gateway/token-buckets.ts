export interface BucketOptions {
  /** What may be taken at once. */
  readonly capacity: number;
  /** After how long one more may be taken. */
  readonly refillMs: number;
  /** How many buckets are remembered: those longest unused are forgotten first. */
  readonly maxBuckets: number;
  readonly clock: () => Date;
}

/** What came of taking from a bucket. */
export type Taken =
  | { readonly isTaken: true }
  /** `isFirst`: whether nothing was refused since the last time that something was taken. */
  | { readonly isTaken: false; readonly until: Date; readonly isFirst: boolean };

interface Bucket {
  tokens: number;
  /** Up to when refilling is counted. */
  atMs: number;
  isRefused: boolean;
}

/** A bucket of tokens for each key, filled again bit by bit. */
export class TokenBuckets {
  readonly #options: BucketOptions;
  /** In the order of last use, for a Map keeps the order of insertion. */
  readonly #buckets = new Map<string, Bucket>();

  constructor(options: BucketOptions) {
    this.#options = options;
  }

  /** Takes one token; or says when there will be one. */
  take(key: string): Taken {
    const { capacity, refillMs, clock } = this.#options;
    const bucket = this.#bucketOf(key);
    const nowMs = clock().getTime();
    const gained = Math.max(0, nowMs - bucket.atMs) / refillMs;
    bucket.tokens = Math.min(capacity, bucket.tokens + gained);
    bucket.atMs = nowMs;
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      bucket.isRefused = false;
      return { isTaken: true };
    }
    const isFirst = !bucket.isRefused;
    bucket.isRefused = true;
    return { isTaken: false, until: new Date(nowMs + (1 - bucket.tokens) * refillMs), isFirst };
  }

  /** Puts back what was taken and not used. */
  giveBack(key: string): void {
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.tokens = Math.min(this.#options.capacity, bucket.tokens + 1);
  }

  #bucketOf(key: string): Bucket {
    const { capacity, maxBuckets, clock } = this.#options;
    const bucket = this.#buckets.get(key) ?? {
      tokens: capacity,
      atMs: clock().getTime(),
      isRefused: false,
    };
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > maxBuckets && oldest !== undefined) this.#buckets.delete(oldest);
    return bucket;
  }
}
