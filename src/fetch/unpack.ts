import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';

const unzip = promisify(gunzip);
const unbrotli = promisify(brotliDecompress);
const undeflate = promisify(inflate);
const undeflateRaw = promisify(inflateRaw);
/** Who packs a packed thing again does so once. */
const MAX_LAYERS = 3;

/**
 * A body as it was before the server packed it, whatever was asked for; a file of gzip is unpacked too. What is
 * packed in a way that is not known stays as it is.
 *
 * @param encoding `Content-Encoding`
 * @returns `undefined` where more comes out than may
 * @throws Error where it is broken
 */
export async function unpacked(
  body: Uint8Array,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim());
  let bytes = body;
  try {
    for (const layer of layers.slice(-MAX_LAYERS).reverse())
      bytes = await withoutLayer(bytes, layer, maxBytes);
    return isGzip(bytes) ? await withoutLayer(bytes, 'gzip', maxBytes) : bytes;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}

async function withoutLayer(bytes: Uint8Array, layer: string, maxOutputLength: number): Promise<Uint8Array> {
  // What was cut off at its end is still worth reading.
  const lenient = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  // Some servers name a packing and do not pack.
  if (layer === 'gzip' || layer === 'x-gzip') return isGzip(bytes) ? unzip(bytes, lenient) : bytes;
  if (layer === 'br') return unbrotli(bytes, { maxOutputLength });
  if (layer !== 'deflate') return bytes;
  // Half of the servers that say "deflate" leave its wrapper out: zlib's first byte has an 8 below.
  return ((bytes[0] ?? 0) & 0x0f) === 8 ? undeflate(bytes, lenient) : undeflateRaw(bytes, lenient);
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}
