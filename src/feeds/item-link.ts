import { webLink } from '../corpus/link.js';

/** What feeds write where they have no address or no id. */
const PLACEHOLDER = /^(?:n\/?a|none|null|nil|undefined|unknown|tbd|todo|false|true|[0#/.?_-]*)$/i;
/** A path, a query or a name of a file; not any word. */
const RELATIVE = /^(?:\/|\.{1,2}\/|\?)|^[^\s:]{1,500}(?:\/|\.(?:html?|php|aspx?|jsp)\b)/i;

/** Whether something says nothing, though it is there. */
export function isPlaceholder(written: string): boolean {
  return PLACEHOLDER.test(written.trim());
}

/** The address that a link leads to from a base; `undefined` for what leads nowhere on the web. */
export function resolvedLink(written: string | undefined, base: string | undefined): string | undefined {
  const link = written?.trim() ?? '';
  if (isPlaceholder(link)) return undefined;
  const absolute = webLink(link);
  if (absolute !== undefined || base === undefined || !RELATIVE.test(link)) return absolute;
  return URL.canParse(link, base) ? webLink(new URL(link, base).href) : undefined;
}

/** The last of the bases that is an address, each resolved against those before it. */
export function resolvedBase(bases: readonly (string | undefined)[]): string | undefined {
  return bases.reduce<string | undefined>((base, each) => {
    const written = each?.trim() ?? '';
    if (written === '' || !URL.canParse(written, base)) return base;
    return webLink(new URL(written, base).href) ?? base;
  }, undefined);
}
