import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** Answers one request as it likes. */
export type Respond = (request: IncomingMessage, response: ServerResponse) => void;

export interface FeedServer {
  port: number;
  /** Certificate to trust, as PEM. */
  cert: string;
  /** What is answered by path; 404 for any other. Change it at will. */
  routes: Map<string, Respond>;
  /** Every request so far. */
  requests: { path: string; headers: IncomingMessage['headers'] }[];
  /** Bytes on the wire so far, handshakes included. */
  traffic(): { received: number; sent: number };
  close(): Promise<void>;
}

/** An https server on 127.0.0.1 whose answers a test decides, as wrong as it wants them. */
export async function startFeedServer(names: readonly string[] = []): Promise<FeedServer> {
  const certificate = makeCertificate(names);
  const routes = new Map<string, Respond>();
  const requests: FeedServer['requests'] = [];
  const server = createServer(certificate, (request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const respond = routes.get(path);
    if (respond) respond(request, response);
    else response.writeHead(404).end();
  });
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cert: certificate.cert,
    routes,
    requests,
    traffic: () => ({
      received: sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
      sent: sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with bytes and an ETag of theirs, or 304 to a request that has it: as web hosts do. */
export function file(content: string | Uint8Array, type = 'application/json'): Respond {
  const etag = `"${Buffer.from(content).length}-${Buffer.from(content).toString('base64url').slice(-12)}"`;
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': type, etag }).end(content);
  };
}

/** Answers with a status, some headers and perhaps a body. */
export function status(code: number, headers: Record<string, string> = {}, body = ''): Respond {
  return (_, response) => void response.writeHead(code, headers).end(body);
}

/** Sends the first bytes of more that it declares, then breaks the connection. */
export function broken(content: Uint8Array, sent: number): Respond {
  return (_, response) => {
    response.writeHead(200, { 'content-length': content.length });
    response.write(content.subarray(0, sent), () => response.destroy());
  };
}
