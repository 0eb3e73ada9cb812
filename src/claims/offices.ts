import type { Claim } from './claim.js';
import type { Named, Reading } from './reading.js';

/** Offices that one person does not hold at the same time as another of them. */
const EXCLUSIVE: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'justice-minister',
  'deputy-foreign-minister',
  'deputy-defence-minister',
  'secretary-of-state',
]);
/** Commas, hyphens and spaces may stand between an office, its country and its holder. */
const APART = /^[\s,\u060C\uFF0C\u3001-]{0,8}(?:of|the|of the|'s|的|de)?[\s,\u060C\uFF0C-]{0,8}$/u;
/** Not any more, not yet, only perhaps, or below: former, ex-, acting, future, deputy. */
const NOT_NOW =
  /(?:former|ex-|then|acting|future|new|appointed|as|(?:ال)?سابق\p{L}*|(?:ال)?اسبق|(?:ال)?جديد\p{L}*|бывш\p{L}*|экс-|тогдашн\p{L}*|нов\p{L}*|назначен\p{L}*|и\.о\.|колишн\p{L}*|екс-|тодішн\p{L}*|призначен\p{L}*|前|时任|原|新任|候任|deputy|assistant|vice|shadow|نائب\p{L}*|مساعد\p{L}*|зам\p{L}*|вице-|помощник\p{L}*|заступник\p{L}*|віце-|помічник\p{L}*|副|助理|代理)[\s-]*$/u;
const NEAR = 24;
/** The ministers of several countries. */
const SEVERAL = /ministers|министры|министров|министрами|міністри|міністрів|وزراء|وزيرا(?!\p{L})|رئاس/u;

/** Who a sentence says holds which office of which country: "the Ukrainian foreign minister A. B.". */
export function officesIn(reading: Reading): readonly Claim[] {
  const { named, text } = reading;
  const roles = named.filter(
    ({ id, kind, start, end }) =>
      kind === 'role' && EXCLUSIVE.has(id) && !SEVERAL.test(text.slice(start, end)),
  );
  return roles.flatMap((role): readonly Claim[] => {
    if (NOT_NOW.test(text.slice(Math.max(0, role.start - NEAR), role.start))) return [];
    if (/^[\s]*(?:ال)?(?:سابق|اسبق)/u.test(text.slice(role.end))) return [];
    const country = countryOf(reading, role);
    const start = Math.min(role.start, country?.start ?? role.start);
    const end = Math.max(role.end, country?.end ?? role.end);
    const holder = named.find(
      ({ kind, start: from }) => kind === 'person' && from >= end && APART.test(text.slice(end, from)),
    );
    if (holder === undefined) return [];
    return [
      {
        kind: 'office',
        range: { start: reading.at(start), end: reading.at(holder.end - 1) + 1 },
        unit: 'office',
        of: [holder.id],
        nation: undefined,
        deed: undefined,
        value: { said: 0, exactness: 'exact', least: 0, most: 0 },
        office: { role: role.id, country: country?.id },
        scope: undefined,
        mode: undefined,
      },
    ];
  });
}

/** The country next to an office: "Russian defence minister", "defence minister of Ukraine", "وزير الدفاع الروسي". */
function countryOf({ named, text }: Reading, role: Named): Named | undefined {
  const countries = named.filter(({ id, kind }) => kind === 'place' && id.startsWith('country-'));
  return countries.find(
    ({ start, end }) =>
      (end <= role.start && APART.test(text.slice(end, role.start))) ||
      (start >= role.end && APART.test(text.slice(role.end, start))),
  );
}
