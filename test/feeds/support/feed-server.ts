import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface FeedServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** What was asked for, in order. */
  readonly asked: readonly IncomingMessage[];
  answer(by: (request: IncomingMessage, response: ServerResponse) => void): void;
  close(): Promise<void>;
}

/** A web server on this machine that answers as a test says. */
export async function feedServer(): Promise<FeedServer> {
  const asked: IncomingMessage[] = [];
  let answer = (_request: IncomingMessage, response: ServerResponse): void => void response.end();
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    answer: (by) => {
      answer = by;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An RSS feed of these items. */
export function rss(
  items: readonly { readonly guid: string; readonly title: string; readonly text: string }[],
): string {
  const entries = items.map(
    ({ guid, title, text }) =>
      `<item><title>${title}</title><guid isPermaLink="false">${guid}</guid><link>https://reef.example/${guid}</link>` +
      `<pubDate>Wed, 03 Mar 2021 12:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[${text}]]></content:encoded></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Reef Gazette</title>${entries.join('')}</channel></rss>`;
}
