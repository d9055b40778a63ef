/** A small web server for a finished site on this machine; not for the world. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

/** A server that runs. */
export interface StaticServer {
  /** `http://localhost:4321/` */
  readonly address: string;
  /** Ends it at once, open connections included. */
  close(): Promise<void>;
}

/** What to serve, and where. */
export interface ServeOptions {
  /** The folder. */
  readonly folder: string;
  /** The first port to try; those above follow if it is taken. 0 takes any free one. */
  readonly port: number;
  /** The site's place below the address, such as `/a/b/`; the root if not given. */
  readonly path?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const HOST = '127.0.0.1';
const PORTS_TRIED = 100;
const LAST_PORT = 65_535;

/** All ports that were tried are taken. */
export class NoFreePort extends Error {}

/** Serves a folder to this machine alone. */
export async function serveFolder({ folder, port, path = '/' }: ServeOptions): Promise<StaticServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, path, request, response).catch(() => plain(response, 500, 'the file cannot be read'));
  });
  const free = await listen(server, port);
  return {
    address: `http://localhost:${free}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Has a server listen to this machine alone, at the first free port.
 *
 * @returns the port
 * @throws what the system says; `NoFreePort` where a hundred ports are taken
 */
export async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED && port <= LAST_PORT; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, HOST, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new NoFreePort(`no free port from ${first} to ${first + PORTS_TRIED - 1}`);
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return plain(response, 405, 'only GET and HEAD');
  }
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decoded(address);
  if (path === null || !path.startsWith(base)) return plain(response, 404, 'not found');
  const file = await fileFor(root, path.slice(base.length));
  if (file === null) return plain(response, 404, 'not found');
  if (file === 'folder') {
    response.writeHead(301, { Location: `${address}/${query === undefined ? '' : `?${query}`}` });
    return void response.end();
  }
  sendFile(file, request, response);
}

/** A file of a folder, for a request that asked for it. */
export interface ServedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Answers with a file. */
export function sendFile(file: ServedFile, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Null for what is no file of the site: names with a leading dot, and whatever leads out, by `..` or by a link. */
export async function fileFor(root: string, path: string): Promise<ServedFile | 'folder' | null> {
  const parts = path.split('/');
  if (parts.some((part) => part.startsWith('.') || part.includes('\\') || part.includes('\0'))) return null;
  const asked = join(root, path);
  const found = await stat(asked).catch(() => null);
  if (found?.isDirectory() && path !== '' && !path.endsWith('/')) return 'folder';
  const file = found?.isDirectory() ? join(asked, 'index.html') : asked;
  const real = await realpath(file).catch(() => null);
  if (real === null || !real.startsWith(root + sep)) return null;
  const kind = await stat(real);
  return kind.isFile() ? { path: real, size: kind.size } : null;
}

/** The path of an address; null where its `%` signs stand for nothing. */
export function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

/** Answers with a line of text. */
export function plain(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(`${text}\n`);
}
