/** Every template becomes a report: all of them on one site, as `rapport build` writes it, but without a simulation. */
import { expect, test } from 'vitest';
import { siteOf } from '../../src/cli/site-source.ts';
import { buildSite } from '../../src/exports/site.ts';
import { aFolder, readFiles } from '../helpers/folder.ts';
import { shipped, usual, written } from './shipped.ts';

test('all templates build, each with its own name, in its own language', { timeout: 300_000 }, async () => {
  const folder = aFolder();
  const paths = shipped.map((template) => written(template, `${folder}/strategies`));
  const input = { paths, asOf: null, seed: 1, draws: 0, language: null };
  const site = siteOf(input, { folder, today: () => usual.today });
  const built = await buildSite(site, {
    out: `${folder}/dist`,
    sources: [folder],
    force: false,
    version: '0',
  });

  expect(built).toMatchObject({
    kind: 'written',
    reports: shipped.map(({ id, language }) => ({ slug: `${id}-${language}`, state: 'built' })),
  });
  const files = await readFiles(`${folder}/dist`);
  for (const { id, language } of shipped) {
    const page = files[`${id}-${language}/index.html`] ?? '';
    expect(page).toContain(`<html lang="${language}"`);
    expect(page, `${id} in ${language}`).not.toMatch(/NaN|undefined|Infinity|\[object /);
  }
});
