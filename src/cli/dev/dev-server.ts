/**
 * The server of the preview: pages from the views at hand, what they load, and a channel on which each open page hears
 * how it stands. It listens to this machine alone and answers to its own names alone, so that no page of another site can
 * read a report through a name that leads here.
 */

import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { decoded, fileFor, listen, plain, sendFile } from '../../exports/static-server.ts';
import { DEV_PATH, KIND_HEADER, type PageState, REVISION_HEADER } from './dev-state.ts';

/** A page as it is sent. */
export interface ServedPage {
  readonly html: string;
  readonly status: 200 | 404;
  readonly revision: string;
  readonly kind: string;
}

export interface DevServerOptions {
  /** The first port to try; those above follow if it is taken. 0 takes any free one. */
  readonly port: number;
  /** The folder with what the pages load. */
  readonly assets: string;
  /** Files of the preview itself: the path below `DEV_PATH`, the type, the text. */
  readonly ownFiles: ReadonlyMap<string, { readonly type: string; readonly text: string }>;
  /** The page at a path below the root, such as `` or `acme/`. */
  page(path: string): Promise<ServedPage>;
  /** How the page at a path stands. */
  state(path: string): PageState;
}

export interface DevServer {
  /** `http://localhost:4321/` */
  readonly address: string;
  /** Tells all open pages how they stand now. */
  push(): void;
  /** Ends it at once, open pages included. */
  close(): Promise<void>;
}

/** Milliseconds after which a page that lost the server asks again, and between two signs of life. */
const RETRY = 500;
const ALIVE = 15_000;

/** Serves until it is closed. */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const assets = await realpath(options.assets);
  const listeners = new Map<ServerResponse, { readonly path: string; last: string }>();
  const names = new Set<string>();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      plain(response, 500, error instanceof Error ? error.message : String(error));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!names.has(request.headers.host ?? ''))
      return plain(response, 403, 'this server answers to localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return plain(response, 405, 'only GET and HEAD');
    }
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('X-Frame-Options', 'DENY');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const path = decoded(pathname);
    if (path === null) return plain(response, 404, 'not found');
    if (path === `${DEV_PATH}events`) return listenTo(searchParams.get('page') ?? '', request, response);
    const own = path.startsWith(DEV_PATH) ? options.ownFiles.get(path.slice(DEV_PATH.length)) : undefined;
    if (own) return send(response, request, 200, own.type, own.text);
    const file = path.endsWith('/') ? null : await fileFor(assets, path.slice(1));
    if (file !== null && file !== 'folder') return sendFile(file, request, response);
    const page = await options.page(path.slice(1));
    if (
      page.status === 404 &&
      !path.endsWith('/') &&
      (await options.page(`${path.slice(1)}/`)).status === 200
    ) {
      response.writeHead(302, { Location: `${pathname}/` });
      response.end();
      return;
    }
    response.setHeader(REVISION_HEADER, page.revision);
    response.setHeader(KIND_HEADER, page.kind);
    send(response, request, page.status, 'text/html; charset=utf-8', page.html);
  }

  function listenTo(path: string, request: IncomingMessage, response: ServerResponse): void {
    // A page of another site may open the channel, but is not told anything.
    const from = request.headers['sec-fetch-site'];
    if (from !== undefined && from !== 'same-origin') {
      plain(response, 403, 'not for other sites');
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.write(`retry: ${RETRY}\n\n`);
    const listener = { path, last: '' };
    listeners.set(response, listener);
    request.on('close', () => listeners.delete(response));
    tell(response, listener);
  }

  function tell(response: ServerResponse, listener: { readonly path: string; last: string }): void {
    const state = JSON.stringify(options.state(listener.path));
    if (state === listener.last) return;
    listener.last = state;
    response.write(`data: ${state}\n\n`);
  }

  const port = await listen(server, options.port);
  for (const name of ['localhost', '127.0.0.1', '[::1]']) {
    names.add(`${name}:${port}`);
    if (port === 80) names.add(name);
  }
  const alive = setInterval(() => {
    for (const response of listeners.keys()) response.write(': \n\n');
  }, ALIVE);
  return {
    address: `http://localhost:${port}/`,
    push() {
      for (const [response, listener] of listeners) tell(response, listener);
    },
    close: () =>
      new Promise((resolve) => {
        clearInterval(alive);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(
  response: ServerResponse,
  request: IncomingMessage,
  status: number,
  type: string,
  text: string,
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}
