/** Before the browser tests: builds the site of all strategies once, and serves it while they run. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/exports/static-server.ts';
import { buildStrategies } from '../helpers/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served, such as `http://localhost:40001/`. */
    site: string;
    /** The folder with the same site. */
    siteFolder: string;
    /** Why there is no site; null where there is one. */
    siteFault: string | null;
  }
}

/** A site that cannot be built fails the tests of the browser; those without one still run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temporary = await mkdtemp(join(tmpdir(), 'rapport-browser-tests-'));
  const folder = join(temporary, 'site');
  let fault: string | null = null;
  await buildStrategies(folder).catch(async (error: unknown) => {
    fault = `There is no site for the browser tests: ${error}`;
    process.stderr.write(`${fault}\n`);
    await mkdir(folder, { recursive: true });
  });
  project.provide('siteFault', fault);
  const server = await serveFolder({ folder, port: 0 });
  project.provide('site', server.address);
  project.provide('siteFolder', folder);
  return async () => {
    await server.close();
    await rm(temporary, { recursive: true, force: true });
  };
}
