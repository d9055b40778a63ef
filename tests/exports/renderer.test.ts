import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { SITE_ROOT } from '../../src/exports/page.ts';
import { openRenderer, type Renderer, type Views } from '../../src/exports/renderer.ts';
import { aFolder, readFiles } from '../helpers/folder.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await openRenderer();
}, 120_000);

const compiledFolder = (): string => dirname(renderer.assetFolder);

test('runs without node_modules: it loads from anywhere, and asks for modules of Node alone', async () => {
  const folder = aFolder();
  cpSync(compiledFolder(), folder, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'server', 'entry.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const programs = Object.entries(await readFiles(join(folder, 'server')));
  const imports = programs.flatMap(([, text]) =>
    [...text.matchAll(/^import (?:[^'"]*? from )?["']([^."'][^"']*)["']/gm)].map(([, name = '']) => name),
  );
  const known = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
  expect(imports.filter((name) => !known.has(name))).toEqual([]);
});

test('brings scripts, styles and fonts that find each other wherever the site lies', () => {
  const texts = renderer.assets.filter((file) => /\.(css|js|svg)$/.test(file));
  expect(texts.length).toBeGreaterThan(0);
  for (const file of texts) {
    const text = readFileSync(join(renderer.assetFolder, file), 'utf8');
    expect(text).not.toContain(SITE_ROOT);
    expect(text).not.toMatch(/url\(["']?\/|["'`]\/_assets\//);
  }
});

test('hands on what goes wrong in a page, instead of an error page', async () => {
  await expect(renderer.render('report', {} as Views['report'], '../')).rejects.toThrow(TypeError);
});

test('is compiled the same, whatever the surroundings say of addresses', () => {
  expect(process.env.BASE_URL).toBe('/');
  const server = join(compiledFolder(), 'server');
  const programs = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.mjs'),
  );
  const texts = programs.map((file) => readFileSync(join(server, file), 'utf8'));
  // The way back from a report to the portfolio.
  expect(texts.some((text) => text.includes(`addAttribute("${SITE_ROOT}", "href")`))).toBe(true);
});
