import type { IncomingMessage } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchFaultError } from './fetched.js';

/** How packed content is unpacked, by the header that names it. */
const UNPACKERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The content of an answer, unpacked. What is packed counts by what it is unpacked to, and is cut off there.
 *
 * @throws FetchFaultError for content that is too large, or packed in another way; the errors of the network
 */
export async function receivedBytes(
  response: IncomingMessage,
  { maxBytes }: { readonly maxBytes: number },
): Promise<Uint8Array> {
  const packing = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  try {
    if (packing === '' || packing === 'identity') return await bytesOf(response, maxBytes);
    const unpacker = Object.hasOwn(UNPACKERS, packing) ? UNPACKERS[packing] : undefined;
    if (unpacker === undefined) throw new FetchFaultError('unreachable');
    return await unpacked(response, unpacker(), maxBytes);
  } finally {
    response.destroy();
  }
}

/**
 * What a file holds that was packed by gzip, as sitemaps and feeds are; any other one as it is.
 *
 * @throws FetchFaultError for content that is too large, or no gzip though it begins as one
 */
export async function withoutGzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await unpacked(Readable.from([bytes]), createGunzip(), maxBytes);
  } catch (error) {
    if (error instanceof FetchFaultError) throw error;
    throw new FetchFaultError('unreachable');
  }
}

async function unpacked(
  packed: NodeJS.ReadableStream,
  unpacker: NodeJS.ReadWriteStream,
  maxBytes: number,
): Promise<Uint8Array> {
  // Its errors, and those of the answer, come out of the reading below.
  return bytesOf(
    pipeline(packed, unpacker, () => undefined),
    maxBytes,
  );
}

async function bytesOf(stream: NodeJS.ReadableStream, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    // Nothing has set an encoding, so that it is bytes.
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > maxBytes) throw new FetchFaultError('too-large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
