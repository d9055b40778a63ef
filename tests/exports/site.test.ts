import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Renderer, Views } from '../../src/exports/renderer.ts';
import { drawOneByOne } from '../../src/exports/report-pages.ts';
import { buildSite, type Site, type SiteResult } from '../../src/exports/site.ts';
import { aFolder, readFiles, writeFiles } from '../helpers/folder.ts';

/** A renderer that writes its view, and brings one stylesheet named after itself. */
function aRenderer(id: string): () => Promise<Renderer> {
  const assetFolder = aFolder();
  writeFiles(assetFolder, { [`_assets/${id}.css`]: id });
  return async () => ({
    id,
    assetFolder,
    assets: [`_assets/${id}.css`],
    render: async (route, view, root) =>
      `<!doctype html><html lang="en"><head></head><body>${route} ${root} ${JSON.stringify(view)}</body></html>`,
  });
}

/** The renderer of these tests prints any view. */
const aReport = (view: object) => ({ ...view, figures: { of: view } }) as unknown as Views['report'];
const aPortfolio = (view: object) => view as Views['portfolio'];

/** A site of strategies whose views are their slugs; those in `broken` have none. */
function aSite(slugs: readonly string[], broken: readonly string[] = []): Site {
  return {
    slugs,
    draw: drawOneByOne(async (slug) => (broken.includes(slug) ? null : aReport({ slug }))),
    portfolio: async (reports) => aPortfolio({ reports }),
  };
}

const build = (out: string, site: Site, renderer = aRenderer('r1'), force = false): Promise<SiteResult> =>
  buildSite(site, { out, sources: [], force, version: '1.2.3' }, renderer);

describe('a site', () => {
  test('has the portfolio at its root, a folder for each strategy, and what they load', async () => {
    const out = join(aFolder(), 'dist');
    const result = await build(out, aSite(['b', 'a c']));
    expect(result).toEqual({
      kind: 'written',
      folder: out,
      reports: [
        { slug: 'b', path: 'b', state: 'built' },
        { slug: 'a c', path: 'a-c', state: 'built' },
      ],
    });
    const files = await readFiles(out);
    expect(Object.keys(files)).toEqual([
      '.rapport-site.json',
      '_assets/r1.css',
      'a-c/figures.html',
      'a-c/index.html',
      'b/figures.html',
      'b/index.html',
      'index.html',
    ]);
    expect(files['a-c/index.html']).toContain('report ../ {"slug":"a c"');
    expect(files['a-c/figures.html']).toContain('figures ../ {"of":{"slug":"a c"}}');
    expect(files['index.html']).toContain('portfolio ./');
    expect(JSON.parse(files['.rapport-site.json'] ?? '')).toEqual({
      version: '1.2.3',
      pages: { 'a-c': { slug: 'a c', renderer: 'r1' }, b: { slug: 'b', renderer: 'r1' } },
      renderers: { r1: ['_assets/r1.css'] },
      files: [
        '_assets/r1.css',
        'a-c/figures.html',
        'a-c/index.html',
        'b/figures.html',
        'b/index.html',
        'index.html',
      ],
    });
  });

  test('comes out the same, byte for byte, from the same views', async () => {
    const [one, two] = [join(aFolder(), 'dist'), join(aFolder(), 'elsewhere')];
    await build(one, aSite(['a', 'b']));
    await build(two, aSite(['a', 'b']));
    await build(two, aSite(['a', 'b']));
    expect(await readFiles(two)).toEqual(await readFiles(one));
  });

  test('loses the pages of strategies that are gone', async () => {
    const out = join(aFolder(), 'dist');
    await build(out, aSite(['a', 'b']));
    await build(out, aSite(['b']));
    expect(Object.keys(await readFiles(out))).not.toContain('a/index.html');
  });

  test('keeps hostile names inside', async () => {
    const parent = aFolder();
    const out = join(parent, 'dist');
    await build(out, aSite(['..', '../..', '<script>', '_assets', 'index.html', '/etc']));
    const folders = Object.keys(await readFiles(out)).filter((file) => file.endsWith('/index.html'));
    expect(folders).toHaveLength(6);
    expect(Object.keys(await readFiles(parent)).every((file) => file.startsWith('dist/'))).toBe(true);
  });
});

describe('a broken strategy', () => {
  test('keeps its last good page under a banner, with what that page loads', async () => {
    const out = join(aFolder(), 'dist');
    await build(out, aSite(['a', 'b']), aRenderer('old'));
    const result = await build(out, aSite(['a', 'b'], ['a']), aRenderer('new'));
    expect(result).toMatchObject({ reports: [{ state: 'kept' }, { state: 'built' }] });
    const files = await readFiles(out);
    expect(files['a/index.html']).toContain('data-rapport-stale');
    expect(files['a/figures.html']).toContain('data-rapport-stale');
    expect(files['b/index.html']).not.toContain('data-rapport-stale');
    expect(files['_assets/old.css']).toBe('old');
    expect(files['_assets/new.css']).toBe('new');
  });

  test('keeps it through any number of builds, and gets a new one when it is mended', async () => {
    const out = join(aFolder(), 'dist');
    await build(out, aSite(['a']), aRenderer('r1'));
    await build(out, aSite(['a'], ['a']), aRenderer('r2'));
    const kept = await readFiles(out);
    await build(out, aSite(['a'], ['a']), aRenderer('r2'));
    expect(await readFiles(out)).toEqual(kept);
    expect(kept['_assets/r1.css']).toBe('r1');
    await build(out, aSite(['a']), aRenderer('r2'));
    const mended = await readFiles(out);
    expect(mended['a/index.html']).not.toContain('data-rapport-stale');
    expect(Object.keys(mended)).not.toContain('_assets/r1.css');
  });

  test('has no page if there never was one', async () => {
    const out = join(aFolder(), 'dist');
    const result = await build(out, aSite(['a', 'b'], ['a']));
    expect(result).toMatchObject({ reports: [{ slug: 'a', state: 'missing' }, { state: 'built' }] });
    expect(Object.keys(await readFiles(out))).not.toContain('a/index.html');
  });

  test('has none either if somebody removed it by hand', async () => {
    const out = join(aFolder(), 'dist');
    await build(out, aSite(['a', 'b']));
    rmSync(join(out, 'a'), { recursive: true });
    expect(await build(out, aSite(['a', 'b'], ['a']))).toMatchObject({
      kind: 'written',
      reports: [{ slug: 'a', state: 'missing' }, { state: 'built' }],
    });
  });
});

describe('nothing is lost', () => {
  test('when a view fails half-way: the old site stands', async () => {
    const out = join(aFolder(), 'dist');
    await build(out, aSite(['a', 'b']));
    const before = await readFiles(out);
    const failing: Site = {
      ...aSite(['a', 'b']),
      draw: drawOneByOne(async (slug) => {
        if (slug === 'b') throw new Error('a bug');
        return aReport({ changed: true });
      }),
    };
    await expect(build(out, failing)).rejects.toThrow('a bug');
    expect(await readFiles(out)).toEqual(before);
  });

  test('when a folder of somebody else is named', async () => {
    const out = aFolder();
    writeFileSync(join(out, 'thesis.txt'), 'years of work');
    expect(await build(out, aSite(['a']))).toEqual({
      kind: 'refused',
      reason: 'foreign',
      files: ['thesis.txt'],
      count: 1,
    });
    expect(await readFiles(out)).toEqual({ 'thesis.txt': 'years of work' });
  });
});
