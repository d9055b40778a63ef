/** What only a whole process shows: pipes that close, code that is loaded, codes that reach the shell. */
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { brokenStrategy } from './strategy-texts.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

function rapport(args: readonly string[], options: { cwd?: string; nodeArgs?: readonly string[] } = {}) {
  return spawnSync(process.execPath, [...(options.nodeArgs ?? []), main, ...args], {
    cwd: options.cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
}

test('a reader who closes the pipe early is no error', async () => {
  // Longer than a pipe holds, so that the program is still writing when nobody reads any more.
  const args = [main, 'results', 'clearsight', '--format', 'json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += String(chunk);
  });
  child.stdout.once('readable', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once('exit', resolve));

  expect({ code, told }).toEqual({ code: 0, told: '' });
});

test('a result of many kilobytes arrives whole through a pipe, whatever the exit code', () => {
  const folder = aFolder();
  writeFiles(folder, { 'broken.yaml': brokenStrategy });
  const { stdout, status } = rapport(['schema', '--results'], { cwd: folder });

  expect(JSON.parse(stdout).title).toBe('Rapport results');
  expect(status).toBe(0);
  expect(rapport(['check', 'broken.yaml'], { cwd: folder }).status).toBe(1);
  expect(rapport(['chekc']).status).toBe(2);
});

test('an output that cannot be written is said, and ends with 1', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${main}" schema --results > /dev/full`],
    {
      encoding: 'utf8',
    },
  );

  expect(stderr).toContain('The result cannot be written: ');
  expect(status).toBe(1);
});

test('the help loads neither the language, nor the engine, nor the report', () => {
  const folder = aFolder();
  const hook = join(folder, 'loaded.mjs');
  writeFileSync(
    hook,
    `import { registerHooks } from 'node:module';
registerHooks({
  load(url, context, next) {
    process.stderr.write(url + '\\n');
    return next(url, context);
  },
});
`,
  );
  const { stderr, stdout, status } = rapport(['--help'], { nodeArgs: ['--import', hook] });
  const packages = new Set(
    [...stderr.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].map(([, name]) => name),
  );

  expect({ status, help: stdout.startsWith('Usage: rapport') }).toEqual({ status: 0, help: true });
  expect([...packages].sort()).toEqual(['commander', 'leven']);
  expect(stderr).not.toMatch(/src\/(engine|rules|report|exports)\/|load-strateg/);
});
