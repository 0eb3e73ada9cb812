const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** A moment (seconds since 1970) as Discord shows it in `style`, one of `t T d D f F R`. */
export function shownTime(at, style, { locale, now = Date.now() }) {
  const date = new Date(at * 1000);
  if (Number.isNaN(date.getTime())) return `<t:${at}>`;
  if (style === 'R') return relativeTime(at - now / 1000, locale);
  return new Intl.DateTimeFormat(locale, STYLES[style]).format(date);
}

/** The same moment for machines, undefined where there is none. */
export function machineTime(at) {
  const date = new Date(at * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function relativeTime(seconds, locale) {
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
