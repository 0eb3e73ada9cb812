/** The library answers in a fraction of it, unless it has much to do. */
const SOON_MS = 3000;

/** What is promised, if it comes soon; something else if it does not, or fails, or nothing is promised. */
export async function soonOr<T>(
  promised: Promise<T> | undefined,
  {
    instead,
    failed,
    soonMs = SOON_MS,
  }: {
    readonly instead: T;
    /** Told why it fails, in whatever time. */
    readonly failed: (error: unknown) => void;
    /** How long it is waited for; default: three seconds. */
    readonly soonMs?: number;
  },
): Promise<T> {
  if (promised === undefined) return instead;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(instead), soonMs);
  });
  const kept = promised.catch((error: unknown) => {
    failed(error);
    return instead;
  });
  return Promise.race([kept, late]).finally(() => clearTimeout(timer));
}
