/**
 * The server of the preview: pages from the views at hand, what they load, and a channel on which each open page hears
 * how it stands. It listens to this machine alone and answers to its own names alone, so that no page of another site can
 * read a report through a name that leads here.
 */

import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
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
  /**
   * Settles when the pages that were told of a change have fetched it, or after a moment: whoever computes on at once
   * would keep them waiting.
   */
  delivered(): Promise<void>;
  /** Ends it at once, open pages included. */
  close(): Promise<void>;
}

/** Milliseconds after which a page that lost the server asks again, and between two signs of life. */
const RETRY = 500;
const ALIVE = 15_000;
/** Milliseconds to wait for pages to fetch a change; one that nobody looks at does not come. */
const FETCHED_WITHIN = 150;

/** An open page. */
interface Listener {
  readonly path: string;
  /** What it was told last, and the revision in that. */
  last: string;
  revision: string | null;
}

/** Serves until it is closed. */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const assets = await realpath(options.assets);
  const listeners = new Map<ServerResponse, Listener>();
  const names = new Set<string>();
  /** Addresses of pages that were told of a change and have not fetched it. */
  const awaited = new Set<string>();
  let arrived: () => void = () => {};
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
    response.on('close', () => {
      if (awaited.delete(path.slice(1)) && awaited.size === 0) arrived();
    });
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
    const listener: Listener = { path, last: '', revision: null };
    listeners.set(response, listener);
    request.on('close', () => listeners.delete(response));
    tell(response, listener);
  }

  /** Whether the page has to fetch itself anew. */
  function tell(response: ServerResponse, listener: Listener): boolean {
    const state = options.state(listener.path);
    const text = JSON.stringify(state);
    if (text === listener.last) return false;
    const changed = state.revision !== listener.revision;
    listener.last = text;
    listener.revision = state.revision;
    response.write(`data: ${text}\n\n`);
    return changed;
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
      for (const [response, listener] of listeners) {
        if (tell(response, listener)) awaited.add(listener.path);
      }
    },
    async delivered() {
      if (awaited.size === 0) return;
      await Promise.race([
        new Promise<void>((resolve) => {
          arrived = resolve;
        }),
        setTimeout(FETCHED_WITHIN),
      ]);
      awaited.clear();
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
