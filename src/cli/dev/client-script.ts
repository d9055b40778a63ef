/** The script of an open page: beside this file in the bundle, else made from its sources. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * The text of the script. The address of the bundler is put together at run time, so that it does not travel in the
 * package.
 */
export async function clientScript(): Promise<string> {
  const shipped = fileURLToPath(new URL('./dev-client.js', import.meta.url));
  if (existsSync(shipped)) return await readFile(shipped, 'utf8');
  const bundler = new URL('../../../scripts/dev-client.ts', import.meta.url).href;
  const { devClient }: { devClient(): Promise<string> } = await import(bundler);
  return await devClient();
}
