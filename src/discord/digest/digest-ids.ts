import { randomBytes } from 'node:crypto';
import type { ArrivalRange } from '../../state/arrival-store.js';
import type { RunKey } from '../../state/digest-run.js';
import type { SignedIds } from '../message/signed-ids.js';

/** One page of what a digest tells of some arrivals. */
export interface DigestPage {
  readonly planId: string;
  readonly range: ArrivalRange;
  /** Whose day it is of. */
  readonly at: Date;
  /** Counted from 0. */
  readonly page: number;
}

/** A page of it; of what it left out; where its reports differ, to be opened; a page of that card. */
const PAGE_KINDS = ['page', 'left-out', 'differ', 'sides'] as const;

/** What a button of a digest asks for: some page, or what the digest is. */
export type DigestAction =
  | ({ readonly kind: (typeof PAGE_KINDS)[number] } & DigestPage)
  | { readonly kind: 'about'; readonly run: RunKey };

/** The custom ids below digests. The one that tells what a digest is also says which run a message is of. */
export interface DigestIds {
  of(action: DigestAction): string;
  /** What an id asks for; `undefined` for one that was made up. */
  action(customId: string): DigestAction | undefined;
}

const NOTHING = '-';

export function digestIds(ids: SignedIds): DigestIds {
  return {
    of(action) {
      if (action.kind === 'about') return ids.sign('about', action.run.planId, shortened(action.run.at));
      const { kind, planId, range, at, page } = action;
      return ids.sign(kind, planId, range.after ?? NOTHING, range.upTo, shortened(at), page);
    },
    action(customId) {
      const [given, planId = '', ...rest] = ids.read(customId) ?? [];
      if (given === 'about') return { kind: given, run: { planId, at: lengthened(rest[0]) } };
      const kind = PAGE_KINDS.find((each) => each === given);
      if (kind === undefined) return undefined;
      const [after, upTo, at, page] = rest;
      const range = { after: after === NOTHING ? undefined : Number(after), upTo: Number(upTo) };
      return { kind, planId, range, at: lengthened(at), page: Number(page) };
    },
  };
}

function shortened(moment: Date): string {
  return moment.getTime().toString(36);
}

function lengthened(moment = ''): Date {
  return new Date(Number.parseInt(moment, 36));
}

/** A new id of a digest: eight letters and digits, of any alphabet that custom ids take. */
export function newDigestId(): string {
  return randomBytes(6).toString('base64url');
}
