import { advanceClock, loadClock } from './api.js';
import { shownTime } from './time.js';

const $ = (id) => document.getElementById(id);

/**
 * The bot's clock in the corner: what time it is to the bot, when it will next do something by itself, and a button that
 * moves it on to then. `view` gives { words, locale, hasClock } as they are at the moment; `failed` is told what went wrong.
 */
export function botClock(view, failed) {
  let shown;
  /** How far the bot's clock is ahead of ours, in milliseconds. */
  let aheadMs = 0;

  const show = () => {
    const { words, locale, hasClock } = view();
    $('clock').hidden = !hasClock || shown === undefined;
    if ($('clock').hidden) return;
    const now = Date.now() + aheadMs;
    $('clock-now').textContent = shownTime(now / 1000, 'f', { locale });
    const next = shown.next === null ? undefined : new Date(shown.next).getTime() / 1000;
    $('clock-next').textContent =
      next === undefined
        ? words.noDigestDue
        : words.digestDue(shownTime(next, 'f', { locale }), shownTime(next, 'R', { locale, now }));
    $('advance').hidden = next === undefined;
  };
  const take = (clock) => {
    shown = clock;
    aheadMs = new Date(clock.now).getTime() - Date.now();
    show();
  };
  const advance = async () => {
    $('advance').disabled = true;
    try {
      take(await advanceClock());
    } catch (error) {
      failed(error);
    }
    $('advance').disabled = false;
  };
  $('advance').addEventListener('click', () => void advance());
  setInterval(show, 10_000);
  return {
    show,
    /** Asks the bot what time it is: something may be due that was not. */
    async refresh() {
      if (!view().hasClock) return show();
      try {
        take(await loadClock());
      } catch {
        // The next message or click will ask again.
        show();
      }
    },
  };
}
