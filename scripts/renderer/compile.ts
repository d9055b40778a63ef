/**
 * Compiles the pages into a program that renders them without Astro, Vite or node_modules:
 *
 *     node scripts/renderer/compile.ts <folder>
 *
 * writes `<folder>/server/entry.mjs` (see entry.ts) and `<folder>/client/` with the scripts, styles and
 * fonts of the pages. A process of its own, since Astro looks at the environment when it is loaded.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { SITE_ROOT } from '../../src/exports/page.ts';
import { packageOf } from '../notices.ts';
import { RENDERER_SOURCES, ROOT } from './fingerprint.ts';
import { sparedWork } from './spared-work.ts';

process.env.NODE_ENV = 'production';

/** Astro's name for "give me the program, I know what to do with it". */
const adapter: AstroIntegration = {
  name: 'rapport-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'rapport-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./entry.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'unsupported' },
      }),
  },
};

/** Notes the packages whose modules go into the program, for the notices of their licences. */
const packages = new Set<string>();
const noteworthy: Plugin = {
  name: 'rapport-packages',
  moduleParsed({ id }) {
    const name = packageOf(id);
    if (name !== null) packages.add(name);
  },
};

/** Stops when a module of ours comes from a folder that the fingerprint does not cover. */
const onlyFingerprinted: Plugin = {
  name: 'rapport-only-fingerprinted',
  moduleParsed({ id }) {
    const [file] = id.split('?');
    if (!file?.startsWith(join(ROOT, 'src/'))) return;
    const path = file.slice(ROOT.length);
    if (RENDERER_SOURCES.some((source) => path === source || path.startsWith(`${source}/`))) return;
    this.error(`${path} goes into the pages, but not into the fingerprint: scripts/renderer/fingerprint.ts`);
  },
};

async function compile(folder: string): Promise<void> {
  const { build } = await import('astro');
  const { sharedConfig } = await import('../astro/config.ts');
  const { mermaidParts } = await import('../astro/mermaid-parts.ts');
  const { noSiteData, siteDataPlugin } = await import('../astro/site-data.ts');
  await build({
    ...sharedConfig,
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    output: 'server',
    base: SITE_ROOT,
    adapter,
    outDir: folder,
    cacheDir: join(folder, 'cache'),
    vite: {
      ...sharedConfig.vite,
      plugins: [
        siteDataPlugin(async () => noSiteData),
        mermaidParts,
        onlyFingerprinted,
        noteworthy,
        sparedWork,
      ],
      // React chooses by this between two builds of itself; without it both travel.
      define: { 'process.env.NODE_ENV': '"production"' },
      ssr: { noExternal: true },
      experimental: {
        // Scripts find their workers, chunks and images beside themselves, wherever the site lies.
        renderBuiltUrl: (_file, { hostType, ssr }) =>
          hostType === 'js' && !ssr ? { relative: true } : undefined,
      },
    },
  });
  rmSync(join(folder, 'cache'), { recursive: true, force: true });
  makeAssetsRelative(join(folder, 'client'));
  writeFileSync(join(folder, 'packages.json'), JSON.stringify([...packages].sort()));
}

/** Fonts and pictures named in stylesheets; anything else that still names the root is a mistake here. */
function makeAssetsRelative(client: string): void {
  for (const entry of readdirSync(client, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(css|js|svg|json|html)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(SITE_ROOT)) continue;
    if (!entry.name.endsWith('.css')) throw new Error(`${entry.name} holds an absolute address`);
    const depth = file.slice(client.length + 1).split(/[\\/]/).length - 1;
    writeFileSync(file, text.replaceAll(SITE_ROOT, '../'.repeat(depth)));
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node scripts/renderer/compile.ts <folder>');
await compile(resolve(folder));
