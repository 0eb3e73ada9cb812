import type { PageRoute } from './page-server.js';

/** The bot's clock, as far as the page shows it and can move it on. */
export interface ClockControl {
  now(): Date;
  /** The next moment at which the bot will do something by itself. */
  next(): Promise<Date | undefined>;
  /** Moves on to that moment, and resolves when the bot has done it. */
  advance(): Promise<void>;
}

/** What the page asks of the clock, and does to it; nothing where there is none. */
export function clockRoutes(control: ClockControl | undefined): readonly PageRoute[] {
  if (control === undefined) return [];
  const shown = async () => ({ now: control.now(), next: (await control.next()) ?? null });
  return [
    { method: 'GET', path: '/clock', answer: async () => ({ status: 200, body: await shown() }) },
    {
      method: 'POST',
      path: '/clock/advance',
      answer: async () => {
        await control.advance();
        return { status: 200, body: await shown() };
      },
    },
  ];
}
