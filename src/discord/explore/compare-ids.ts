import { isLanguage } from '../../language/languages.js';
import type { Comparing } from '../../retrieval/explore/compare.js';
import { digestOf } from '../answer/asked.js';
import type { SignedIds } from '../message/signed-ids.js';

/** What a button of a comparison asks for, as far as its id holds it. */
export interface ComparisonPage {
  /** Counted from 0. */
  readonly page: number;
  /** Of the question, which the message shows. */
  readonly digest: string;
  readonly languages: Comparing['languages'];
  /** By which {@link outletMark} tells the outlets that it was narrowed to. */
  readonly outletMarks: readonly string[];
}

/** Outlets that a comparison can be narrowed to: more would not fit into an id. */
export const MAX_OUTLETS = 6;

const MARK_LENGTH = 6;
const BETWEEN = '.';

/** Tells an outlet among all those of a corpus. */
export function outletMark(outlet: string): string {
  return digestOf(outlet).slice(0, MARK_LENGTH);
}

/** The custom ids of a comparison's pages: with the question that its message shows, they hold all of it. */
export function comparisonIds(ids: SignedIds) {
  return {
    of: ({ text, languages, outlets }: Comparing, page: number): string => {
      const marks = outlets.map(outletMark).join(BETWEEN);
      return ids.sign('page', page, digestOf(text), languages.join(BETWEEN), marks);
    },
    /** `undefined` for an id that was made up. */
    page: (customId: string): ComparisonPage | undefined => {
      const [kind, page = '', digest = '', languages = '', marks = ''] = ids.read(customId) ?? [];
      if (kind !== 'page') return undefined;
      return {
        page: Number(page),
        digest,
        languages: languages.split(BETWEEN).filter(isLanguage),
        outletMarks: marks.split(BETWEEN).filter((mark) => mark !== ''),
      };
    },
  };
}
