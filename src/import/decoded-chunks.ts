import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file's encoding is not known, and what is read of it would be wrong. */
export class UnknownEncodingError extends Error {
  override readonly name = 'UnknownEncodingError';
}

const SAMPLE_BYTES = 64 * 1024;

/**
 * The text of a file piece by piece, so that it may be larger than the memory.
 *
 * @param given the name of its encoding; default: what its first bytes say, else UTF-8
 * @throws UnknownEncodingError for a name that is none, and where its beginning is not in that encoding
 */
export async function* decodedFile(file: string, given?: string | undefined): AsyncGenerator<string> {
  const encoding = given ?? (await encodingOf(file));
  yield* decodedChunks(createReadStream(file, { highWaterMark: SAMPLE_BYTES }), encoding);
}

/** The text of bytes that come in pieces. @throws UnknownEncodingError for a name that is none */
export async function* decodedChunks(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnknownEncodingError(`"${encoding}" is no encoding that is known here.`);
  }
}

async function encodingOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    const sample = buffer.subarray(0, bytesRead);
    if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
    if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
    const head = Buffer.from(sample.subarray(0, 200)).toString('latin1');
    const declared = /^<\?xml[^>]{0,100}?encoding\s{0,3}=\s{0,3}["']([\w.:-]{1,40})["']/.exec(head)?.[1];
    if (declared !== undefined && !/^utf-?8$/i.test(declared)) return declared;
    if (isUtf8(sample)) return 'utf-8';
    throw new UnknownEncodingError('It is not in UTF-8; say what it is in, as --encoding windows-1251.');
  } finally {
    await handle.close();
  }
}

/** Whether bytes are the beginning of a text in UTF-8; its last character may be cut. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
