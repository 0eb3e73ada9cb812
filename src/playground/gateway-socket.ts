import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Gateway } from './gateway.js';
import { isForeign, isOwnHost } from './guard.js';

/** Takes websockets at `/gateway` of an HTTP server; browsers of other sites are refused. */
export function serveGateway(server: Server, gateway: Gateway, host: string): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  server.on('upgrade', (request, socket, head) => {
    const isGateway =
      new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '') === '/gateway';
    if (!isGateway || !isOwnHost(request.headers.host, host) || isForeign(request.headers)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => join(gateway, webSocket));
  });
}

function join(gateway: Gateway, socket: WebSocket): void {
  const line = gateway.connect({
    send: (text) => socket.send(text),
    close: (code, reason) => socket.close(code, reason),
    terminate: () => socket.terminate(),
  });
  socket.on('message', (text) => line.receive(String(text)));
  socket.on('close', (code) => line.closed(code));
  // A broken connection is followed by `close`, which says all there is to know.
  socket.on('error', () => {});
}
