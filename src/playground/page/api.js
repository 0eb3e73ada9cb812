/** What the server says when it will not do something; its message is for people. */
export class PageError extends Error {
  name = 'PageError';
}

async function answer(response) {
  const body = await response.json();
  if (!response.ok) throw new PageError(body.message ?? 'Something went wrong');
  return body;
}

/** The channel as a member sees it: people, channels, commands, messages, examples. */
export async function loadState(who) {
  return answer(await fetch(`/page/state?${new URLSearchParams(who)}`));
}

/** Does what a member does: `slash`, `autocomplete`, `press`, `select`, `message-command`, `submit` or `say`. */
export async function act(deed, body) {
  return answer(
    await fetch(`/page/${deed}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

/** Calls `tell` with each event that a member may know of, and `lost` when the line breaks; returns what ends it. */
export function listen(as, tell, lost) {
  const source = new EventSource(`/page/events?${new URLSearchParams({ as })}`);
  source.onmessage = ({ data }) => tell(JSON.parse(data));
  source.onopen = () => tell({ kind: 'session' });
  source.onerror = lost;
  return () => source.close();
}
