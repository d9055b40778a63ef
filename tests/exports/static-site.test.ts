import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { aFolder, readFiles } from '../helpers/folder.ts';
import { buildStrategies } from '../helpers/site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A page without what may differ: the way to the root of the site, and the hashes of contents in the names of
 * files (a chunk finds its neighbours by a relative address in one site, by an absolute one in the other) and of
 * islands.
 */
function comparable(html: string): string {
  return html
    .replaceAll(/(?<=["'(;])(?:\.\.?\/|\/)(?=[a-z0-9_])/gi, './')
    .replaceAll(/_assets\/([\w@-]+(?:\.astro_astro_type_script[\w-]*)?)[.-][\w-]{8}(?=\.\w+)/g, '_assets/$1')
    .replaceAll(/ uid="[^"]*"/g, '');
}

/** The pages of a site, comparable, by their paths. */
async function pagesOf(folder: string): Promise<Record<string, string>> {
  const files = Object.entries(await readFiles(folder));
  const pages = files.filter(([path]) => path.endsWith('.html'));
  return Object.fromEntries(pages.map(([path, html]) => [path, comparable(html)]));
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
  expect(Object.keys(pages).length).toBeGreaterThan(3);
  expect(pages).toEqual(await pagesOf(join(folder, 'rapport')));
}, 120_000);
