import type { Coverage } from '../../retrieval/answer.js';
import { escapeLine } from '../message/escape.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../message/limits.js';
import { oneLine, shorten } from '../message/plain.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';
import { thingsListed } from './list-option.js';

type Outlets = Pick<Coverage, 'outlets'>;

const MAX_EXAMPLES = 3;

/** The outlets a name of which, in any language, contains what was typed so far, those with most articles first, as choices for Discord. */
export function outletChoices({ outlets }: Outlets, typed: string): { name: string; value: string }[] {
  const wanted = folded(typed);
  return outlets
    .filter((each) => namesOf(each).some((name) => folded(name).includes(wanted)))
    .map(({ outlet }) => ({ name: shorten(outlet, MAX_CHOICE_LENGTH), value: outlet }))
    .filter(({ name, value }) => name !== '' && value.length <= MAX_CHOICE_LENGTH)
    .slice(0, MAX_CHOICES);
}

/**
 * The outlet that a member chose, or typed without choosing: by any of its names; case, width and spaces do not matter,
 * and a part that only one outlet's names contain is enough. `undefined` if they left it out.
 *
 * @throws {UserError} if no outlet, or more than one, can be meant
 */
export function outletOption({ outlets }: Outlets, given: string | null, words: Words): string | undefined {
  const wanted = folded(given ?? '');
  if (wanted === '') return undefined;
  const near = outlets.filter((each) => namesOf(each).some((name) => folded(name).includes(wanted)));
  const exact =
    near.find(({ outlet }) => folded(outlet) === wanted) ??
    near.find((each) => namesOf(each).some((name) => folded(name) === wanted));
  const meant = exact ?? (near.length === 1 ? near[0] : undefined);
  if (meant !== undefined) return meant.outlet;
  const examples = (near.length > 0 ? near : outlets).map(({ outlet }) => outlet).slice(0, MAX_EXAMPLES);
  throw new UserError(
    words.fault.unknownOutlet(
      shown(given ?? '', words),
      words.joined(examples.map((name) => shown(name, words))),
    ),
  );
}

/**
 * The outlets that a member listed, each as {@link outletOption} reads it; none if they left it out.
 *
 * @throws {UserError} as {@link outletOption} does, or if there are more than `max`
 */
export function outletsOption(
  coverage: Outlets,
  given: string | null,
  { max, words }: { readonly max: number; readonly words: Words },
): readonly string[] {
  // A name may have a comma in it.
  const isOne = coverage.outlets.some((each) =>
    namesOf(each).some((name) => folded(name) === folded(given ?? '')),
  );
  const names = (isOne ? [given ?? ''] : thingsListed(given)).flatMap(
    (each) => outletOption(coverage, each, words) ?? [],
  );
  if (names.length > max) throw new UserError(words.explore.tooManyOutlets(max));
  return [...new Set(names)];
}

function namesOf({ outlet, also = [] }: Outlets['outlets'][number]): readonly string[] {
  return [outlet, ...also];
}

function shown(name: string, words: Words): string {
  return words.quotedText(escapeLine(shorten(name, MAX_CHOICE_LENGTH)));
}

function folded(name: string): string {
  return oneLine(name).normalize('NFKC').toLowerCase();
}
