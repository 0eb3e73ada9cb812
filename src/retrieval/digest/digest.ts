import type { ArticleId } from '../../corpus/article.js';
import type { Language } from '../../language/languages.js';
import type { ReplyLocale } from '../../language/reply-locales.js';
import type { Excerpt, Source } from '../answer.js';
import type { Difference } from '../differences/differences.js';

/** An article that entered the corpus, or whose title or text changed materially. */
export interface Arrival {
  readonly id: ArticleId;
  readonly kind: 'new' | 'updated';
}

/** What a channel wants to read about; nothing named: everything. */
export interface Wishes {
  /** Only articles in one of these. */
  readonly languages?: readonly Language[] | undefined;
  /** Only articles of one of these outlets, as articles name them. Case and width do not matter. */
  readonly outlets?: readonly string[] | undefined;
  /** Ids of concepts of the glossary. A story needs one of the concepts or topics. */
  readonly concepts?: readonly string[] | undefined;
  /** Words as members write them; found as questions find them, by the concept that they name or word for word. */
  readonly topics?: readonly string[] | undefined;
  /** For the choice of headlines and the names of concepts. */
  readonly locale: ReplyLocale;
}

export interface DigestRequest extends Wishes {
  /** Those that are not in the corpus any more are passed over. */
  readonly arrivals: readonly Arrival[];
  /** The channel has had no digest yet: only the newest stories are told. */
  readonly firstRun: boolean;
}

/** An article that reports a story. */
export interface StoryReport extends Source {
  readonly kind: Arrival['kind'];
  /** Whether it says nearly the same words as another article. */
  readonly repeats: boolean;
}

/** A wish of the channel that a story meets, by its name. */
export interface MetWish {
  readonly kind: 'concept' | 'topic';
  readonly name: string;
}

/** What happened, by all who report it. */
export interface Story {
  /** Whose headline stands for the story: in the channel's language where there is one. */
  readonly lead: StoryReport;
  /** The most telling sentence of `lead`, word for word; `undefined` for an article without sentences. */
  readonly excerpt: Excerpt | undefined;
  /** The other reports, best first; repetitions last. */
  readonly also: readonly StoryReport[];
  /** How many there are, `lead` included. */
  readonly reports: number;
  /** Houses that publish them, or media that they cite at their beginning, each counted once; 0 where none is known. */
  readonly publishers: number;
  /** `new` if any report is. */
  readonly kind: Arrival['kind'];
  /** Concepts and topics that the channel asks for. Its languages and outlets are met by every report. */
  readonly met: readonly MetWish[];
  /** What its reports differ on. */
  readonly differences?: readonly Difference[];
}

/**
 * Why an article is in no story: not in one of the channel's languages or outlets, on none of its concepts and topics,
 * a repetition of an `earlier` article, or left out of a channel's first digest, which tells only the newest.
 */
export type LeftOutReason = 'language' | 'outlet' | 'topic' | 'repetition' | 'first';

export interface LeftOut {
  readonly source: Source;
  readonly reason: LeftOutReason;
}

/** What is new for a channel. Every arrival that is in the corpus is in a story or left out, once. */
export interface Digest {
  /** Weightiest first: by publishers, reports, wishes met, then the newest. */
  readonly stories: readonly Story[];
  readonly leftOut: readonly LeftOut[];
}

export interface AnniversaryRequest extends Wishes {
  /** `YYYY-MM-DD`; articles of the same day of earlier years are looked for. */
  readonly day: string;
  /** How many at most; default 3. */
  readonly limit?: number | undefined;
}

/** What an article said on the same day of an earlier year. */
export interface Anniversary {
  readonly source: Source;
  readonly excerpt: Excerpt;
}
