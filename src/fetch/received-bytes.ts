import type { IncomingMessage } from 'node:http';
import { FetchFaultError } from './fetched.js';
import { unpacked } from './unpack.js';

/**
 * The content of an answer, unpacked. What is packed may not be larger when it is unpacked either.
 *
 * @throws FetchFaultError for content that is too large; the errors of the network, and of broken packing
 */
export async function receivedBytes(
  response: IncomingMessage,
  { maxBytes }: { readonly maxBytes: number },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response) {
    // Nothing has set an encoding, so that it is bytes.
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > maxBytes) throw new FetchFaultError('too-large');
    chunks.push(bytes);
  }
  const body = await unpacked(Buffer.concat(chunks), response.headers['content-encoding'], maxBytes);
  if (body === undefined) throw new FetchFaultError('too-large');
  return body;
}
