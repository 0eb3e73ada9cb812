/** How a web page is asked for. */
export const PAGE_REQUEST = {
  accept: 'text/html, application/xhtml+xml, */*;q=0.3',
  maxBytes: 8 * 1024 * 1024,
  timeoutMs: 30_000,
} as const;

/** Whether what came may be a web page, by what the server says that it is. */
export function isPage(mediaType: string | undefined): boolean {
  return mediaType === undefined || mediaType === 'text/html' || mediaType === 'application/xhtml+xml';
}
