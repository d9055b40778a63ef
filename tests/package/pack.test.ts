import { spawn, spawnSync } from 'node:child_process';
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
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot && spawnSync(process.execPath, ['--version'], { cwd: '/', ...NOBODY }).status === 0;
if (isRoot && !asNobody) {
  process.stderr.write(
    'tests/package: nobody cannot reach this Node, so root runs a package it may write to\n',
  );
}

/** With a home and a cache of npm below `home`, so that nothing of this machine helps and nothing of it is touched. */
function run(command: string, args: readonly string[], cwd: string, home: string, user = {}) {
  return spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    ...user,
    env: {
      ...process.env,
      PATH: `${BIN}:${process.env.PATH}`,
      HOME: home,
      npm_config_cache: join(home, '.npm'),
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

/** `rapport dev` of the package shows a report and serves the script that keeps it up to date. */
async function expectPreview(command: string, folder: string): Promise<void> {
  const child = spawn(command, ['dev', 'clearsight', '--port', '0', '--editor', 'none'], {
    cwd: folder,
    ...(asNobody ? NOBODY : {}),
    env: { ...process.env, PATH: `${BIN}:${process.env.PATH}`, HOME: folder },
  });
  onTestFinished(() => void child.kill());
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += part;
      const found = /http:\/\/[^\s]+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(said)));
  });
  const page = await (await fetch(address)).text();
  expect(page).toContain('<h1');
  const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect((await fetch(new URL(script, address))).status).toBe(200);
}

const isExecutable = (path: string): boolean => (statSync(path).mode & 0o111) !== 0;

/** Packs the repository and installs the package in a folder of its own, without a network. */
function install(): string {
  const folder = aFolder();
  const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], ROOT, folder);
  expect({ status: packed.status, stderr: packed.stderr }).toEqual({ status: 0, stderr: '' });
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
  for (const entry of readdirSync(join(folder, 'strategies'), { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, 'strategies', entry);
    chmodSync(path, statSync(path).isDirectory() ? 0o777 : 0o666);
  }
  chmodSync(join(folder, 'strategies'), 0o777);
  const command = join(project, 'node_modules', '.bin', 'rapport');
  const rapport = (...args: string[]) => run(command, args, folder, folder, asNobody ? NOBODY : {});
  const built = rapport('build', '--out', 'site');
  expect({ status: built.status, stderr: built.stderr }).toMatchObject({ status: 0 });
  const results = rapport('results', 'strategies/clearsight', '--format', 'json');
  expect(JSON.parse(results.stdout)).toMatchObject({ strategy: 'clearsight' });

  // Commands that write, and as many strategies as are drawn in threads.
  const said = (...args: string[]) => {
    const { status, stdout, stderr } = rapport(...args);
    expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({ args, status: 0, stderr: '' });
    return stdout;
  };
  for (const slug of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) {
    said('new', slug, '--template', 'retail', '--language', 'en', '--name', slug);
  }
  expect(said('new', '--list')).toContain('optician');
  said('new', 'clearsight', '--audit', '--format', 'csv');
  said('record', 'clearsight', 'recall-rate=36%', '--date', '2027-10-31');
  said('snapshot', 'a', '--approve');
  expect(said('compare', 'a', '--format', 'markdown')).toContain('approved');
  expect(JSON.parse(said('schema'))).toHaveProperty('$schema');
  said('build', '--out', 'many');
  await expectPreview(command, folder);

  const api = run('node', ['--input-type=module', '-e', API], project, folder);
  expect({ stdout: api.stdout, stderr: api.stderr }).toEqual({ stdout: 'clearsight 0\n', stderr: '' });

  const site = await readFiles(join(folder, 'site'));
  expect(site['clearsight/index.html']).toContain('<h1');
  expect(site['index.html']).toContain('clearsight/');
  expect(Object.keys(await readFiles(join(folder, 'many')))).toContain('i/index.html');
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
