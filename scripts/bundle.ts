/** The program as few files instead of some hundred: for the package, and for a quick start in the repository. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { devClient } from './dev-client.ts';
import { ROOT } from './renderer/fingerprint.ts';

/**
 * Bundles the command line (`cli.mjs`, `draw-thread.mjs` for its threads) and the public API (`index.mjs`) with everything
 * they need, and the script that open pages of the preview run (`dev-client.js`).
 *
 * All files lie in one folder, two levels below a root: `../../scripts` leads from there where it leads from
 * the sources, and a renderer beside them is found.
 *
 * @param folder to write to
 * @param sourceMaps for stack traces that name the sources
 */
export async function bundleProgram(folder: string, sourceMaps: boolean): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      cli: join(ROOT, 'src', 'cli', 'main.ts'),
      index: join(ROOT, 'src', 'index.ts'),
      // A thread is started from a file of its own.
      'draw-thread': join(ROOT, 'src', 'cli', 'draw-thread.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What a command needs is loaded when it runs.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node22.12',
    // Shorter, but with the names of functions, which a report of a bug should show.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    sourcemap: sourceMaps,
    sourcesContent: false,
    metafile: true,
    logLevel: sourceMaps ? 'silent' : 'warning',
    // Older packages in the bundle still ask for modules of Node, and for their own place, in the old way.
    banner: {
      js: [
        "import { createRequire as createRequireOfNode } from 'node:module';",
        'const require = createRequireOfNode(import.meta.url);',
        'const { filename: __filename, dirname: __dirname } = import.meta;',
      ].join(''),
    },
  });
  writeFileSync(join(folder, 'dev-client.js'), await devClient());
  return metafile;
}
