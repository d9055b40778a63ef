/**
 * Makes what `npm pack` packs: the command line and the public API, the compiled renderer, the notices. The package
 * has no dependencies, so that it runs from a folder that nobody may write to, without an installation of
 * anything else.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { replaceFolder } from '../src/exports/site-folder.ts';
import { noticesText, packageOf } from './notices.ts';
import { ensureRenderer } from './renderer/ensure.ts';
import { ROOT } from './renderer/fingerprint.ts';

const renderer = await ensureRenderer();

await replaceFolder(join(ROOT, 'build', 'package'), async (fresh) => {
  const { metafile } = await build({
    entryPoints: { cli: join(ROOT, 'src', 'cli', 'main.ts'), index: join(ROOT, 'src', 'index.ts') },
    outdir: fresh,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What a command needs is loaded when it runs. All files lie in one folder: the renderer is looked for beside.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node22.12',
    // Shorter, but with the names of functions, which a report of a bug should show.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    // Older packages in the bundle still ask for modules of Node in the old way.
    banner: {
      js: "import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);",
    },
  });
  cpSync(renderer, join(fresh, 'renderer', basename(renderer)), { recursive: true });
  const inRenderer: string[] = JSON.parse(readFileSync(join(renderer, 'packages.json'), 'utf8'));
  const inBundle = Object.keys(metafile.inputs).flatMap((path) => packageOf(path) ?? []);
  writeFileSync(join(fresh, 'THIRD-PARTY-NOTICES.txt'), noticesText(ROOT, [...inRenderer, ...inBundle]));
});
