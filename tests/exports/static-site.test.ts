import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { aFolder, readFiles } from '../helpers/folder.ts';
import { buildStrategies } from '../helpers/site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The pages of a site by their paths, without what may differ. */
async function pagesOf(folder: string): Promise<Map<string, string>> {
  const files = Object.entries(await readFiles(folder));
  const pages = files.filter(([path]) => path.endsWith('.html'));
  return new Map(pages.map(([path, html]) => [path, comparable(html, path === 'index.html' ? './' : '../')]));
}

/**
 * What may differ: the way to the root of the site, and the hashes of contents in the names of files (a chunk finds
 * its neighbours by a relative address in one site, by an absolute one in the other) and of islands.
 */
function comparable(html: string, root: string): string {
  return html
    .replaceAll(/(?<=\s[a-z-]+="|&quot;)\/(?=_assets|[a-z0-9-]+\/(?:["#]|figures\.html)|")/g, root)
    .replaceAll(/(?<=_assets\/[\w@.-]+?)[.-][\w-]{8}(?=\.\w+)/g, '')
    .replaceAll(/ uid="[^"]*"/g, '');
}

/** Where two texts part, with what stands around it; empty if they do not. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  if (at < 0 && one.length === other.length) return '';
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `${around(one)}\n${around(other)}`;
}

test('`astro build` gives the same pages as `rapport build`', async () => {
  const folder = aFolder();
  await buildStrategies(join(folder, 'rapport'));
  const { status, stderr } = spawnSync('astro', ['build', '--silent', '--outDir', join(folder, 'astro')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}`,
    },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const pages = await pagesOf(join(folder, 'astro'));
  const ours = await pagesOf(join(folder, 'rapport'));
  expect(pages.size).toBeGreaterThan(3);
  expect([...pages.keys()]).toEqual([...ours.keys()]);
  for (const [path, html] of pages)
    expect(`${path} ${difference(html, ours.get(path) ?? '')}`).toBe(`${path} `);
}, 120_000);
