import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
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
    'src/index.ts': 'export {};',
  });
  // The bundler is found where it is installed; nothing else of our dependencies is needed.
  mkdirSync(join(folder, 'node_modules', 'esbuild'), { recursive: true });
  const esbuild = pathToFileURL(join(ROOT, 'node_modules', 'esbuild', 'lib', 'main.js')).href;
  writeFileSync(join(folder, 'node_modules', 'esbuild', 'index.mjs'), `export { build } from '${esbuild}';`);
  writeFiles(folder, { 'node_modules/esbuild/package.json': '{ "exports": "./index.mjs" }' });
  return {
    change: (text: string) => writeFiles(folder, { 'src/cli/word.ts': text }),
    rapport: () => {
      const args = [join(folder, 'scripts', 'rapport.mjs')];
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return { stdout, stderr };
    },
  };
}

test('the command runs what the sources say now, also when they change', () => {
  const { change, rapport } = aRepository();
  expect(rapport()).toEqual({ stdout: 'first\n', stderr: '' });
  expect(rapport()).toEqual({ stdout: 'first\n', stderr: '' });
  change("export const word: string = 'second';");
  expect(rapport()).toEqual({ stdout: 'second\n', stderr: '' });
});

test('a mistake in the sources is reported at its place in the sources', () => {
  const { change, rapport } = aRepository();
  change('export const word: string = ;');
  expect(rapport().stderr).toContain('src/cli/word.ts');
  change("export const word: string = '';\nthrow new Error('here');");
  expect(rapport().stderr).toContain('src/cli/word.ts:2:');
});
