/**
 * Makes what `npm pack` packs: the command line and the public API, the compiled renderer, the notices. The package
 * has no dependencies, so that it runs from a folder that nobody may write to, without an installation of
 * anything else.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { replaceFolder } from '../src/exports/site-folder.ts';
import { bundleProgram } from './bundle.ts';
import { noticesText, packageOf } from './notices.ts';
import { ensureRenderer } from './renderer/ensure.ts';
import { ROOT } from './renderer/fingerprint.ts';

const renderer = await ensureRenderer();

await replaceFolder(join(ROOT, 'build', 'package'), async (fresh) => {
  const { inputs } = await bundleProgram(fresh, false);
  cpSync(renderer, join(fresh, 'renderer', basename(renderer)), { recursive: true });
  const inRenderer: string[] = JSON.parse(readFileSync(join(renderer, 'packages.json'), 'utf8'));
  const inBundle = Object.keys(inputs).flatMap((path) => packageOf(path) ?? []);
  writeFileSync(join(fresh, 'THIRD-PARTY-NOTICES.txt'), noticesText(ROOT, [...inRenderer, ...inBundle]));
});
