/**
 * `npm start`: checks and builds every strategy in `strategies/`, then shows the site on this machine until
 * Ctrl-C. `PORT` asks for another first port.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readManifest } from '../src/exports/site-manifest.ts';
import { serveFolder } from '../src/exports/static-server.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const FIRST_PORT = 4321;

const build = spawnSync(process.execPath, ['scripts/rapport.mjs', 'build', 'strategies', '--out', 'dist'], {
  cwd: root,
  stdio: 'inherit',
});

// Findings do not keep the pages from being there; a folder of somebody else is not served.
const built = build.status === 0 || build.status === 1;
if (built && (await readManifest(`${root}dist`)) !== null) {
  const server = await serveFolder({ folder: `${root}dist`, port: Number(process.env.PORT) || FIRST_PORT });
  process.stdout.write(`\n${server.address}   (Ctrl-C ends)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
} else {
  process.exitCode = build.status || 1;
}
