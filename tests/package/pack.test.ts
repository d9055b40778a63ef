import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../../src/exports/site-folder.ts';
import { aFolder, readFiles } from '../helpers/folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');

/** Permissions do not bind root, so what is tested runs as nobody, where nobody can reach our Node. */
const NOBODY = { uid: 65534, gid: 65534 };
const asNobody =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ['--version'], { cwd: '/', ...NOBODY }).status === 0;

/** With a home and a cache of npm below `home`, so that nothing of this machine helps and nothing of it is touched. */
function run(command: string, args: readonly string[], cwd: string, _home: string, user = {}) {
  return spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    ...user,
    env: {
      ...process.env,
      PATH: `${BIN}:${process.env.PATH}`,
      HOME: cwd,
      npm_config_cache: join(cwd, '.npm'),
    },
  });
}

/** A program of somebody else's that takes the package by its name. */
const API = `
  import { loadStrategy } from 'rapport-crm';
  const { slug, diagnostics } = loadStrategy('${join(ROOT, 'strategies', 'clearsight')}');
  console.log(slug, diagnostics.filter(({ severity }) => severity === 'error').length);
`;

/** Nobody may write below the folder any more, until the test is over. */
function makeReadOnly(folder: string): void {
  const change = (mode: number): void => {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isSymbolicLink())
        chmodSync(path, entry.isDirectory() || isExecutable(path) ? mode | 0o111 : mode);
    }
    chmodSync(folder, mode | 0o111);
  };
  change(0o444);
  onTestFinished(() => change(0o644));
}

const isExecutable = (path: string): boolean => (statSync(path).mode & 0o111) !== 0;

/** Packs the repository and installs the package in a folder of its own, without a network. */
function install(): string {
  const folder = aFolder();
  const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], ROOT, folder);
  expect({ status: packed.status, stderr: packed.stderr }).toMatchObject({ status: 0 });
  const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(join(folder, 'project'));
  const installed = run(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', `../${archive}`],
    join(folder, 'project'),
    folder,
  );
  expect({ status: installed.status, stderr: installed.stderr }).toMatchObject({ status: 0 });
  return join(folder, 'project');
}

test('the package has no dependencies, and builds Clearsight from a folder nobody may write to', async () => {
  const project = install();
  const installed = join(project, 'node_modules', 'rapport-crm');
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'rapport-crm',
  ]);
  const before = await filesBelow(project);
  makeReadOnly(join(project, 'node_modules'));

  const folder = aFolder();
  cpSync(join(ROOT, 'strategies', 'clearsight'), join(folder, 'strategies', 'clearsight'), {
    recursive: true,
  });
  for (const open of [folder, dirname(project), project]) chmodSync(open, 0o777);
  const command = join(project, 'node_modules', '.bin', 'rapport');
  const rapport = (...args: string[]) => run(command, args, folder, folder, asNobody ? NOBODY : {});
  const built = rapport('build', '--out', 'site');
  expect({ status: built.status, stderr: built.stderr }).toMatchObject({ status: 0 });
  const results = rapport('results', 'strategies/clearsight', '--format', 'json');
  expect(JSON.parse(results.stdout)).toMatchObject({ strategy: 'clearsight' });

  const api = run('node', ['--input-type=module', '-e', API], project, folder);
  expect({ stdout: api.stdout, stderr: api.stderr }).toEqual({ stdout: 'clearsight 0\n', stderr: '' });

  const site = await readFiles(join(folder, 'site'));
  expect(site['clearsight/index.html']).toContain('<h1');
  expect(site['index.html']).toContain('clearsight/');
  expect(await filesBelow(project)).toEqual(before);

  const notices = readFileSync(join(installed, 'build', 'package', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of ['react-dom', 'yaml', 'zod', 'commander', 'astro'])
    expect(notices).toContain(`\n${name} `);

  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(manifest.dependencies ?? {}).toEqual({});
  expect(manifest.optionalDependencies ?? {}).toEqual({});
  const foreign = (await filesBelow(installed)).filter((file) =>
    /^(src|tests|node_modules|strategies)\//.test(file),
  );
  expect(foreign).toEqual([]);
}, 180_000);
