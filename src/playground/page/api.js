/** What the server says when it will not do something; its message is for people. */
export class PageError extends Error {
  name = 'PageError';

  /** `refused` is what it will not do and why: { code, … }, where the page has words of its own for it. */
  constructor(message, refused) {
    super(message);
    this.refused = refused;
  }
}

async function answer(response) {
  const body = await response.json();
  if (!response.ok) throw new PageError(body.message ?? 'Something went wrong', body.refused);
  return body;
}

/** The channel as a member sees it: people, roles, channels, commands, messages, examples. */
export async function loadState(who) {
  return answer(await fetch(`/page/state?${new URLSearchParams(who)}`));
}

/** What time it is to the bot, and when it will next do something by itself. */
export async function loadClock() {
  return answer(await fetch('/page/clock'));
}

/** Moves the bot's clock on to then. */
export async function advanceClock() {
  return answer(await fetch('/page/clock/advance', { method: 'POST' }));
}

/**
 * Does what a member does: `slash`, `autocomplete`, `press`, `select`, `message-command`, `submit` or `say`. `files`
 * are pairs of an option's or field's name and a `File`.
 */
export async function act(deed, body, files = []) {
  const sent =
    files.length > 0
      ? { body: withFiles(body, files) }
      : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return answer(await fetch(`/page/${deed}`, { method: 'POST', ...sent }));
}

function withFiles(body, files) {
  const form = new FormData();
  form.append('payload_json', JSON.stringify(body));
  for (const [name, file] of files) form.append(`files[${name}]`, file);
  return form;
}

/** Calls `tell` with each event that a member may know of, `opened` whenever the line is there, and `lost` when it breaks. */
export function listen(as, { tell, opened, lost }) {
  const source = new EventSource(`/page/events?${new URLSearchParams({ as })}`);
  source.onmessage = ({ data }) => tell(JSON.parse(data));
  source.onopen = opened;
  source.onerror = lost;
  return () => source.close();
}
