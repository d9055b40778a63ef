import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { aFolder, writeFiles } from '../helpers/folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** An installed package whose command says what it was asked, run by a Node that claims to be of a version. */
function runAs(version: string, files: Readonly<Record<string, string>> = {}) {
  const folder = aFolder();
  const installed = join(folder, 'node_modules', 'rapport-crm');
  mkdirSync(join(installed, 'scripts'), { recursive: true });
  copyFileSync(join(ROOT, 'scripts', 'rapport.mjs'), join(installed, 'scripts', 'rapport.mjs'));
  writeFiles(installed, {
    'build/package/cli.mjs': 'console.log("ran", ...process.argv.slice(2)); process.exitCode = 5;',
  });
  writeFiles(folder, {
    'pretend.mjs': `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
    ...files,
  });
  for (const file of Object.keys(files)) chmodSync(join(folder, file), 0o755);
  return spawnSync(
    process.execPath,
    ['--import', join(folder, 'pretend.mjs'), join(installed, 'scripts', 'rapport.mjs'), 'check', 'a b'],
    { encoding: 'utf8' },
  );
}

test.each(['22.12.0', '24.21.0', '25.0.0'])('runs the bundled command on Node %s', (version) => {
  expect(runAs(version)).toMatchObject({ status: 5, stdout: 'ran check a b\n', stderr: '' });
});

test.each(['18.20.0', '20.20.2', '22.11.0'])('says what it needs on Node %s', (version) => {
  const { status, stdout, stderr } = runAs(version);
  expect(status).toBe(3);
  expect(stdout).toBe('');
  expect(stderr).toContain(`Rapport needs Node.js 22.12 or newer; this is ${version}.`);
});

test('hands over to a newer Node among the dependencies of the project, code and arguments included', () => {
  const newer = { 'node_modules/.bin/node': '#!/bin/sh\necho "newer: $2 $3"\nexit 7\n' };
  expect(runAs('20.20.2', newer)).toMatchObject({ status: 7, stdout: 'newer: check a b\n', stderr: '' });
});
