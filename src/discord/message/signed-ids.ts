import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const VERSION = 'v1';
const MAC_LENGTH = 8;

/**
 * Custom ids that carry what they ask for, signed so that none can be made up. They hold for as long as the secret
 * does: across restarts.
 */
export interface SignedIds {
  /** `v1:<command>:<parts>:<signature>`; the parts must be without colons. */
  sign(...parts: readonly (string | number)[]): string;
  /** The parts that were signed; `undefined` for what was made up. */
  read(customId: string): readonly string[] | undefined;
}

/**
 * @param secret what is signed with; two uses need two, so that one's ids are not the other's
 * @param command answers what is pressed: dispatch reads it
 */
export function signedIds(secret: string, command = 'ask'): SignedIds {
  const key = createHash('sha256').update(secret).digest();
  const sign: SignedIds['sign'] = (...parts) => {
    const signed = [VERSION, command, ...parts].join(':');
    const mac = createHmac('sha256', key).update(signed).digest('base64url').slice(0, MAC_LENGTH);
    return `${signed}:${mac}`;
  };
  return {
    sign,
    read(customId) {
      const parts = customId.split(':').slice(2, -1);
      return equal(customId, sign(...parts)) ? parts : undefined;
    },
  };
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
