import type { Clock } from '../clock/clock.js';
import type { Feed } from '../state/feed-store.js';
import type { FeedFetched, Feeds } from './feeds.js';

export interface FeedScheduleOptions {
  readonly feeds: Feeds;
  readonly clock: Clock;
  /** Called for each feed from which articles have come, or have changed. */
  readonly onNews: (feed: Feed, fetched: FeedFetched) => Promise<unknown>;
  /** Called after all of that, once. */
  readonly onArticles: () => Promise<unknown>;
  readonly log: {
    info(fields: object, message: string): void;
    error(fields: object, message: string): void;
  };
}

/** How often it is looked whether a feed is due. */
const LOOK_MS = 60 * 1000;

/** Fetches feeds when they are due. @returns ends that, after what is under way */
export function startFeedSchedule({
  feeds,
  clock,
  onNews,
  onArticles,
  log,
}: FeedScheduleOptions): () => Promise<void> {
  let isStopped = false;
  let underWay: Promise<void> = Promise.resolve();
  let takeBack = next();

  function next(): () => void {
    return clock.setTimer(new Date(clock.now().getTime() + LOOK_MS), () => {
      underWay = look()
        .catch((error: unknown) => log.error({ err: error }, 'Feeds could not be fetched'))
        .then(() => {
          if (!isStopped) takeBack = next();
        });
      return underWay;
    });
  }

  async function look(): Promise<void> {
    const due = (await feeds.all()).filter(({ nextAt }) => nextAt <= clock.now());
    let news = 0;
    for (const feed of due) {
      if (isStopped) break;
      const fetched = await feeds.fetch(feed);
      log.info({ feed: feed.url, ...fetched }, 'Feed fetched');
      if (fetched.state !== 'fetched' || fetched.added + fetched.changed === 0) continue;
      news += 1;
      await onNews(feed, fetched);
    }
    if (news > 0) await onArticles();
  }

  return async () => {
    isStopped = true;
    takeBack();
    await underWay;
  };
}
