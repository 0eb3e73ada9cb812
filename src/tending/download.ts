export interface DownloadLimits {
  /** `https://cdn.example`: where files may come from, and nowhere else. */
  readonly origins: readonly string[];
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** `not-fetched`: not there, too slow, or from elsewhere. */
export type Downloaded = Uint8Array | 'too-large' | 'not-fetched';

/** What stands at an address, if it comes from where it may, is not too large, and comes in time. Follows no redirect. */
export async function download(
  url: string,
  { origins, maxBytes, timeoutMs }: DownloadLimits,
): Promise<Downloaded> {
  if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) return 'not-fetched';
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      // Whatever is packed comes out larger than was announced.
      headers: { 'accept-encoding': 'identity' },
    });
    if (!response.ok || response.body === null) return 'not-fetched';
    return await bytesOf(response.body, maxBytes);
  } catch (error) {
    // fetch rejects with a TypeError for all that can go wrong on the way, and with a DOMException when time is up.
    if (error instanceof TypeError || error instanceof DOMException) return 'not-fetched';
    throw error;
  }
}

async function bytesOf(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Downloaded> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > maxBytes) {
      await reader.cancel();
      return 'too-large';
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
