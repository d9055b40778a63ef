import { mkdirSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type ServeOptions, type StaticServer, serveFolder } from '../../src/exports/static-server.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';

async function aServer(options: Partial<ServeOptions> = {}): Promise<StaticServer> {
  const parent = aFolder();
  writeFiles(parent, {
    'site/index.html': 'front',
    'site/acme/index.html': 'report',
    'site/_assets/a b.css': 'css',
    'site/_assets/x.js': 'js',
    'site/_assets/f.woff2': 'font',
    'site/.rapport-site.json': '{}',
    'secret.txt': 'secret',
  });
  mkdirSync(join(parent, 'site', 'empty'));
  symlinkSync(join(parent, 'secret.txt'), join(parent, 'site', 'link.txt'));
  const server = await serveFolder({ folder: join(parent, 'site'), port: 0, ...options });
  onTestFinished(() => server.close());
  return server;
}

/** Without the tidying of paths that `fetch` does before it asks. */
function rawGet(address: string, path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  { path: '', type: 'text/html; charset=utf-8', body: 'front' },
  { path: 'acme/', type: 'text/html; charset=utf-8', body: 'report' },
  { path: 'acme', type: 'text/html; charset=utf-8', body: 'report' },
  { path: '_assets/a%20b.css', type: 'text/css; charset=utf-8', body: 'css' },
  { path: '_assets/x.js?v=1', type: 'text/javascript; charset=utf-8', body: 'js' },
  { path: '_assets/f.woff2', type: 'font/woff2', body: 'font' },
])('serves /$path as $type', async ({ path, type, body }) => {
  const { address } = await aServer();
  const response = await fetch(address + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toBe(body);
});

test.each([
  '/../secret.txt',
  '/acme/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..\\secret.txt',
  '/link.txt',
  '/.rapport-site.json',
  '/empty/',
  '/%00',
  '/%zz',
  '//etc/passwd',
  '/nothing',
])('has nothing at %s', async (path) => {
  const { address } = await aServer();
  const { status, body } = await rawGet(address, path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret\n');
  expect(body).toBe('not found\n');
});

test('sends the reader from a folder without a slash to the one with it, wherever the site lies', async () => {
  const { address } = await aServer({ path: '/a/b/' });
  const response = await fetch(`${address}acme?x=1`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/a/b/acme/?x=1');
  expect((await fetch(new URL('/acme/', address))).status).toBe(404);
});

test('answers questions only', async () => {
  const { address } = await aServer();
  expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
  const head = await fetch(address, { method: 'HEAD' });
  expect(head.headers.get('content-length')).toBe('5');
  expect(await head.text()).toBe('');
});

test('takes the next port when the first is taken', async () => {
  const first = await aServer();
  const port = Number(new URL(first.address).port);
  const second = await aServer({ port });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  expect(await (await fetch(first.address)).text()).toBe('front');
});
