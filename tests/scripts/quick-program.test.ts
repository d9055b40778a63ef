import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { linkRenderer } from '../../scripts/quick-program.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A repository with our scripts and a program of one line. */
function aRepository() {
  const folder = aFolder();
  cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true });
  writeFiles(folder, {
    'package.json': '{ "type": "module" }',
    'package-lock.json': '{}',
    'src/cli/main.ts': "import { word } from './word.ts';\nconsole.log(word);",
    'src/cli/word.ts': "export const word: string = 'first';",
    'src/cli/draw-thread.ts': 'export {};',
    'src/cli/dev/client/client.ts': 'export {};',
    'src/index.ts': 'export {};',
  });
  // The bundler is found where it is installed; nothing else of our dependencies is needed.
  mkdirSync(join(folder, 'node_modules', 'esbuild'), { recursive: true });
  const esbuild = pathToFileURL(join(ROOT, 'node_modules', 'esbuild', 'lib', 'main.js')).href;
  writeFileSync(join(folder, 'node_modules', 'esbuild', 'index.mjs'), `export { build } from '${esbuild}';`);
  writeFiles(folder, { 'node_modules/esbuild/package.json': '{ "exports": "./index.mjs" }' });
  return {
    bundles: () =>
      readdirSync(join(folder, 'build')).filter((name) => existsSync(join(folder, 'build', name, 'cli.mjs'))),
    change: (text: string) => writeFiles(folder, { 'src/cli/word.ts': text }),
    rapport: (...words: string[]) => {
      const args = [join(folder, 'scripts', 'rapport.mjs'), ...words];
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return { stdout, stderr };
    },
  };
}

test('the command runs what the sources say now, also when they change', () => {
  const { bundles, change, rapport } = aRepository();
  expect(rapport()).toEqual({ stdout: 'first\n', stderr: '' });
  expect(bundles()).toHaveLength(1);
  expect(rapport()).toEqual({ stdout: 'first\n', stderr: '' });
  change("export const word: string = 'second';");
  expect(rapport()).toEqual({ stdout: 'second\n', stderr: '' });
});

test('a mistake in the sources is reported at its place in the sources, one of a bundle to whom asks for details', () => {
  const { change, rapport } = aRepository();
  change('export const word: string = ;');
  expect(rapport().stderr).toContain('src/cli/word.ts');
  change("export const word: string = '';\nthrow new Error('here');");
  expect(rapport('--debug').stderr).toContain('src/cli/word.ts:2:');
});

test('older packages in the bundle find what they ask for: modules of Node, and their own place', () => {
  const { bundles, change, rapport } = aRepository();
  change('export const word: string = [typeof require, typeof __filename, typeof __dirname].join();');
  expect(rapport().stdout).toBe('function,string,string\n');
  expect(bundles()).toHaveLength(1);
});

test('a renderer is found beside the program of the same sources, as in the package', () => {
  const folder = aFolder();
  const [program, renderer] = [join(folder, 'cli-1'), join(folder, 'renderer', 'abc')];
  linkRenderer(program, renderer);
  expect(existsSync(program)).toBe(false);

  writeFiles(folder, { 'cli-1/cli.mjs': '', 'renderer/abc/server/entry.mjs': 'pages' });
  linkRenderer(program, renderer);
  linkRenderer(program, renderer);
  expect(readdirSync(join(program, 'renderer'))).toEqual(['abc']);
  expect(readFileSync(join(program, 'renderer', 'abc', 'server', 'entry.mjs'), 'utf8')).toBe('pages');
});
