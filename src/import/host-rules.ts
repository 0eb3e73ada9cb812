import * as robotsModule from 'robots-parser';
import { ROBOT } from './robot.js';

// The package exports a function alone, and its types say that this is a module with one.
const robotsParser = robotsModule.default as unknown as typeof robotsModule.default.default;

/** What a site asks of programs in its robots.txt. */
export interface HostRules {
  readonly mayRead: (url: URL) => boolean;
  /** Between two requests. */
  readonly delayMs: number;
  readonly sitemaps: readonly string[];
}

/** Whoever asks for longer pauses than this is asked once in this time. */
const MAX_DELAY_MS = 60 * 1000;
/** Rules are compared letter by letter with addresses, so that neither may be endless. */
const MAX_URL_LENGTH = 2000;
const MAX_LINE_LENGTH = 2000;
const MAX_LINES = 10_000;

/** The rules of a robots.txt (RFC 9309); all may be read where it is empty. */
export function rulesOf(site: URL, text: string): HostRules {
  const lines = text.split(/\r\n|[\r\n]/, MAX_LINES).filter(({ length }) => length <= MAX_LINE_LENGTH);
  const robots = robotsParser(new URL('/robots.txt', site).href, lines.join('\n'));
  // What is true of a site's pages is so under http and https alike.
  const here = ({ pathname, search }: URL) => new URL(pathname + search, site).href;
  const delay = Number(robots.getCrawlDelay(ROBOT) ?? 0);
  return {
    mayRead: (url) => url.href.length <= MAX_URL_LENGTH && robots.isAllowed(here(url), ROBOT) !== false,
    delayMs: Number.isFinite(delay) ? Math.min(Math.max(0, delay * 1000), MAX_DELAY_MS) : 0,
    sitemaps: robots.getSitemaps(),
  };
}
