import type { Mint } from './snowflake.js';

/** A file as it came with a request. */
export interface Upload {
  /** The `n` of `files[n]`, or an id that the sender chose. */
  readonly key: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A file that was sent, to be fetched at `path` of this server. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly path: string;
  readonly description?: string;
}

/** Keeps uploaded files in memory. */
export class AttachmentStore {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #mint: Mint;

  constructor(mint: Mint) {
    this.#mint = mint;
  }

  keep({ filename, contentType, bytes }: Upload, channelId: string, description?: string): Attachment {
    const id = this.#mint();
    this.#bytes.set(id, bytes);
    return {
      id,
      filename,
      contentType,
      sizeBytes: bytes.length,
      path: `/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`,
      ...(description === undefined ? {} : { description }),
    };
  }

  bytes(id: string): Uint8Array | undefined {
    return this.#bytes.get(id);
  }
}
