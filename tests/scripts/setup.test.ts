import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { aFolder, writeFiles } from '../helpers/folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A repository with a lock and an npm that only notes what it was asked. */
function aRepository({ installed }: { installed: 'never' | 'before' | 'after' }): string {
  const folder = aFolder();
  mkdirSync(join(folder, 'scripts'));
  copyFileSync(join(ROOT, 'scripts', 'setup.mjs'), join(folder, 'scripts', 'setup.mjs'));
  writeFiles(folder, {
    'package-lock.json': '{}',
    'bin/npm': '#!/bin/sh\necho "npm $*"\nexit $NPM_STATUS\n',
  });
  chmodSync(join(folder, 'bin', 'npm'), 0o755);
  if (installed !== 'never') {
    writeFiles(folder, { 'node_modules/.package-lock.json': '{}' });
    const at = Date.now() / 1000 + (installed === 'after' ? 10 : -10);
    utimesSync(join(folder, 'node_modules', '.package-lock.json'), at, at);
  }
  return folder;
}

function setup(folder: string, env: NodeJS.ProcessEnv = {}) {
  const { npm_execpath: _, ...rest } = process.env;
  return spawnSync(process.execPath, [join(folder, 'scripts', 'setup.mjs')], {
    encoding: 'utf8',
    env: { ...rest, NPM_STATUS: '0', ...env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
  });
}

test.each(['never', 'before'] as const)(
  'installs when that happened %s the lock was written',
  (installed) => {
    const { status, stdout, stderr } = setup(aRepository({ installed }));
    expect(status).toBe(0);
    expect(stderr).toContain('npm ci');
    expect(stdout).toBe('');
  },
);

test('says nothing and does nothing when all is installed', () => {
  expect(setup(aRepository({ installed: 'after' }))).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('fails when npm does', () => {
  const { status, stdout, stderr } = setup(aRepository({ installed: 'never' }), { NPM_STATUS: '7' });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('npm ci did not succeed');
});

test('never lets npm empty the dependencies of another checkout through a link', () => {
  const folder = aRepository({ installed: 'never' });
  const other = aRepository({ installed: 'before' });
  symlinkSync(join(other, 'node_modules'), join(folder, 'node_modules'));
  const { status, stdout, stderr } = setup(folder);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('another checkout');
  expect(stderr).not.toContain('npm ci)');
});
