/** Gives the pages that `astro build` wrote the same policy as those of `rapport build`, and marks the folder as ours. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashesIn } from '../../src/exports/content-security-policy.ts';
import { finishPage } from '../../src/exports/page.ts';
import { filesBelow } from '../../src/exports/site-folder.ts';
import { MANIFEST, manifestText } from '../../src/exports/site-manifest.ts';

/** Astro's own policy: all hashes of the whole site, at the end of the head. */
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"\s*\/?>/;

/** The integration. */
export const sitePages: AstroIntegration = {
  name: 'rapport-site-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = (await filesBelow(folder)).filter((file) => file !== MANIFEST);
      for (const file of files.filter((name) => name.endsWith('.html'))) {
        const path = join(folder, file);
        const html = await readFile(path, 'utf8');
        const trusted = hashesIn(POLICY.exec(html)?.[1] ?? '');
        await writeFile(path, finishPage(html.replace(POLICY, ''), { root: '/', trusted }));
      }
      await writeFile(
        join(folder, MANIFEST),
        manifestText({ version: 'astro', pages: {}, renderers: {}, files }),
      );
    },
  },
};
