import { isLanguage } from '../../language/languages.js';
import type { Comparing } from '../../retrieval/explore/compare.js';
import { digestOf } from '../answer/asked.js';
import { dayInId, dayOfId } from '../message/day-in-id.js';
import type { SignedIds } from '../message/signed-ids.js';

/** What a button of a comparison asks for, as far as its id holds it. */
export interface ComparisonPage {
  /** A page of the comparison; the card that tells where its reports differ, to be opened; a page of that card. */
  readonly kind: (typeof KINDS)[number];
  /** Counted from 0. */
  readonly page: number;
  /** Of the question, which the message shows. */
  readonly digest: string;
  readonly languages: Comparing['languages'];
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** By which {@link outletMark} tells the outlets that it was narrowed to. */
  readonly outletMarks: readonly string[];
}

/** Outlets that a comparison can be narrowed to: more would not fit into an id. */
export const MAX_OUTLETS = 6;

const KINDS = ['page', 'differ', 'sides'] as const;
const MARK_LENGTH = 6;
const BETWEEN = '.';

/** Tells an outlet among all those of a corpus. */
export function outletMark(outlet: string): string {
  return digestOf(outlet).slice(0, MARK_LENGTH);
}

/** The custom ids of a comparison's pages: with the question that its message shows, they hold all of it. */
export function comparisonIds(ids: SignedIds) {
  return {
    /** Days and outlets together would be too long; only an answer's days are compared, and no command takes both. */
    of: ({ text, languages, outlets, from, to }: Comparing, kind: ComparisonPage['kind'], page: number) => {
      const marks = outlets.map(outletMark).join(BETWEEN);
      const days = [dayInId(from), dayInId(to)];
      return ids.sign(kind, page, digestOf(text), languages.join(BETWEEN), marks, ...days);
    },
    /** `undefined` for an id that was made up. */
    page: (customId: string): ComparisonPage | undefined => {
      const [given, page = '', digest = '', languages = '', marks = '', from, to] = ids.read(customId) ?? [];
      const kind = KINDS.find((each) => each === given);
      return (
        kind && {
          kind,
          page: Number(page),
          digest,
          languages: languages.split(BETWEEN).filter(isLanguage),
          outletMarks: marks.split(BETWEEN).filter((mark) => mark !== ''),
          from: dayOfId(from),
          to: dayOfId(to),
        }
      );
    },
  };
}
