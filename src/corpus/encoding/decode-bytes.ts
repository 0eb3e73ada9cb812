import iconv from 'iconv-lite';

/** Bytes as text, without a byte order mark; U+FFFD for what is broken. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

/** Whether bytes in this encoding can be read, by a name that iconv-lite knows. */
export function isEncoding(name: string): boolean {
  return iconv.encodingExists(name);
}
