import { deserialize, serialize } from 'node:v8';
import type { PackedManifest } from './library-messages.js';
import type { Manifest } from './plan.js';

/** As bytes that can be handed from thread to thread without being copied. */
export function packed(manifest: Manifest): PackedManifest {
  const bytes = serialize(manifest);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

export function unpacked(shared: PackedManifest): Manifest {
  // Only `packed` makes them; it is not read from anywhere.
  return deserialize(Buffer.from(shared)) as Manifest;
}
