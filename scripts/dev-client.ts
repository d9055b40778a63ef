/** The script that lets an open page of `rapport dev` follow changes, as one file for browsers. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './renderer/fingerprint.ts';

/** The text of the script. */
export async function devClient(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join(ROOT, 'src', 'cli', 'dev', 'client', 'client.ts')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('the script of the preview is empty');
  return script.text;
}
