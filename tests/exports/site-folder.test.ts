import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { replaceFolder, siteTarget } from '../../src/exports/site-folder.ts';
import { MANIFEST, manifestText, readManifest } from '../../src/exports/site-manifest.ts';
import { aFolder, readFiles, writeFiles } from '../helpers/folder.ts';

const manifest = (files: readonly string[]): string =>
  manifestText({ version: '1', pages: {}, renderers: {}, files });

describe('a folder may be replaced', () => {
  test('when it does not exist, or is empty', async () => {
    const folder = aFolder();
    expect(await siteTarget(join(folder, 'dist'), [], false)).toMatchObject({ former: null });
    expect(await siteTarget(folder, [], false)).toMatchObject({ folder, former: null });
  });

  test('when a build of ours wrote everything in it, apart from what systems leave behind', async () => {
    const folder = aFolder();
    writeFiles(folder, { 'a/index.html': '', '.DS_Store': '', [MANIFEST]: manifest(['a/index.html']) });
    expect(await siteTarget(folder, [], false)).toMatchObject({ former: { files: ['a/index.html'] } });
  });

  test('when force is used on foreign files', async () => {
    const folder = aFolder();
    writeFiles(folder, { 'notes.txt': 'mine' });
    expect(await siteTarget(folder, [], true)).toMatchObject({ folder });
  });
});

describe('a folder is not replaced', () => {
  test('when files lie there that no build of ours wrote; some are named', async () => {
    const folder = aFolder();
    const own = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.txt`, '']));
    writeFiles(folder, { ...own, 'index.html': '', [MANIFEST]: manifest(['index.html']) });
    expect(await siteTarget(folder, [], false)).toEqual({
      reason: 'foreign',
      files: ['a.txt', 'b.txt', 'c.txt'],
      count: 4,
    });
  });

  test.each(['{', '[]', '{"files": 3}', 'null'])('when its manifest is not one: %s', async (text) => {
    const folder = aFolder();
    writeFiles(folder, { 'index.html': '', [MANIFEST]: text });
    expect(await siteTarget(folder, [], false)).toMatchObject({ reason: 'foreign' });
  });

  test('when it is a file', async () => {
    const folder = aFolder();
    writeFiles(folder, { dist: '' });
    expect(await siteTarget(join(folder, 'dist'), [], true)).toEqual({ reason: 'not-a-folder' });
  });

  test.each([
    { out: '.', source: '.' },
    { out: '.', source: 'strategies/acme' },
    { out: 'link', source: 'strategies/acme' },
  ])('when it holds the sources, not even by force: $out', async ({ out, source }) => {
    const folder = aFolder();
    mkdirSync(join(folder, 'strategies', 'acme'), { recursive: true });
    symlinkSync(join(folder, 'strategies'), join(folder, 'link'));
    expect(await siteTarget(join(folder, out), [join(folder, source)], true)).toEqual({
      reason: 'holds-sources',
    });
  });
});

test('a manifest that leads out of its folder is not believed', async () => {
  const folder = aFolder();
  for (const path of ['../secret', '/etc/passwd', 'a/../../b', 'C:/x', '..\\x']) {
    writeFiles(folder, { [MANIFEST]: manifest([path]) });
    expect(await readManifest(folder)).toBeNull();
  }
});

describe('replacing', () => {
  test('puts the new folder in the place of the old one as a whole', async () => {
    const parent = aFolder();
    const folder = join(parent, 'dist');
    writeFiles(folder, { 'old.html': 'old' });
    await replaceFolder(folder, async (fresh) => {
      expect(await readFiles(folder)).toEqual({ 'old.html': 'old' });
      writeFiles(fresh, { 'new.html': 'new' });
    });
    expect(await readFiles(folder)).toEqual({ 'new.html': 'new' });
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('leaves everything as it was when writing fails', async () => {
    const parent = aFolder();
    const folder = join(parent, 'dist');
    writeFiles(folder, { 'old.html': 'old' });
    const failing = replaceFolder(folder, async (fresh) => {
      writeFiles(fresh, { 'half.html': '' });
      throw new Error('no space left');
    });
    await expect(failing).rejects.toThrow('no space left');
    expect(await readFiles(folder)).toEqual({ 'old.html': 'old' });
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('creates the folders above', async () => {
    const folder = join(aFolder(), 'a', 'b', 'dist');
    await replaceFolder(folder, async (fresh) => writeFileSync(join(fresh, 'x'), 'x'));
    expect(await readFiles(folder)).toEqual({ x: 'x' });
  });

  test('makes a folder that a web server of another user may read', async () => {
    const folder = join(aFolder(), 'dist');
    mkdirSync(`${folder}-plain`);
    await replaceFolder(folder, async () => {});
    expect(statSync(folder).mode).toBe(statSync(`${folder}-plain`).mode);
  });

  test('lets one of several builds at the same time win, and never mixes them', async () => {
    const parent = aFolder();
    const folder = join(parent, 'dist');
    writeFiles(folder, { a: 'old', b: 'old' });
    const build = (name: string) =>
      replaceFolder(folder, async (fresh) => {
        writeFiles(fresh, { a: name });
        await setTimeout(1);
        writeFiles(fresh, { b: name });
      });
    await Promise.all(['1', '2', '3'].map(build));
    const { a, b } = await readFiles(folder);
    expect(a).toMatch(/^[123]$/);
    expect(a).toBe(b);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('brings back what a build killed between its two renames had moved away', async () => {
    const parent = aFolder();
    const folder = join(parent, 'dist');
    const nobody = 2 ** 22 + 1;
    writeFiles(join(parent, `.dist.rapport-old-${nobody}-1`), { x: '', [MANIFEST]: manifest(['x']) });
    writeFiles(join(parent, `.dist.rapport-new-${nobody}-1`), { half: '' });
    expect(await siteTarget(folder, [], false)).toMatchObject({ former: { files: ['x'] } });
    await replaceFolder(folder, async (fresh) => writeFiles(fresh, { y: '' }));
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});
