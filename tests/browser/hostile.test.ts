import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Document, isPair, isScalar, parseDocument, visit } from 'yaml';
import { serveFolder } from '../../src/exports/static-server.ts';
import { launchChromium, openPage, seeAll, settled } from '../helpers/browser.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { buildSiteOf } from '../helpers/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Every one of them would set `reached`, load something, or leave the place it stands in. */
const HOSTILE = [
  '<script>globalThis.reached = 1</script>',
  '"><img src=x onerror="globalThis.reached=1">',
  "' onmouseover='globalThis.reached=1' x='",
  '</title></style></textarea></script><svg onload=globalThis.reached=1>',
  '[a link](javascript:globalThis.reached=1)',
  '![a picture](http://example.org/pixel.png)',
  '<iframe srcdoc="<script>parent.reached=1</script>"></iframe>',
  '{{constructor.constructor("globalThis.reached=1")()}}',
  ['$', '{globalThis.reached=1}'].join(''),
  '<!-- --><base href="http://example.org/">',
  '</astro-island><script>globalThis.reached=1</script>',
  '&lt;script&gt;globalThis.reached=1&lt;/script&gt;',
  '\u202Ejs.kcatta\u202C \u0000\u2028\u2029',
];

/** Keys whose value is a text that the report may show. */
const TEXTS = new Set(
  'name title text what why who aim about offer preparedBy preparedFor industry strength answer role evidence ask note source owner lineOwner process scale meter moment channel message service provider user response because product price communication channels unquantified promised now'.split(
    ' ',
  ),
);

/** Values under the same keys that are no free text: choices of the language, and amounts. */
const WORDS = /^(mass|variant|individual|[\d. ]+[k%]?)$/;

/** Clearsight with every free text replaced by hostile ones. */
function hostileStrategy(): string {
  const document: Document = parseDocument(readFileSync('tests/fixtures/clearsight/strategy.yaml', 'utf8'), {
    schema: 'failsafe',
  });
  let next = 0;
  visit(document, {
    Pair(_, pair, path) {
      if (!isScalar(pair.key) || !TEXTS.has(String(pair.key.value))) return;
      const inServices = path.some(
        (node) => isPair(node) && isScalar(node.key) && node.key.value === 'services',
      );
      if (inServices && pair.key.value !== 'name') return;
      if (!isScalar(pair.value) || WORDS.test(String(pair.value.value))) return;
      const text = HOSTILE[next++ % HOSTILE.length] ?? '';
      pair.value = document.createNode(pair.key.value === 'owner' ? text : `${text} ${next}`);
    },
  });
  return String(document).replaceAll('\u0000', '');
}

test('no text of a strategy becomes markup or script, wherever it stands', async () => {
  const folder = aFolder();
  const slug = 'x onerror=globalThis.reached=1 \'"&<b>';
  writeFiles(folder, { [`strategies/${slug}/strategy.yaml`]: hostileStrategy() });
  const measurements = readFileSync('tests/fixtures/clearsight/measurements.csv', 'utf8');
  writeFileSync(
    join(folder, `strategies/${slug}/measurements.csv`),
    measurements.replaceAll('Before the programme', '"<img src=x onerror=globalThis.reached=1>"'),
  );
  const out = join(folder, 'site');
  const said = buildSiteOf([join(folder, 'strategies')], out);
  expect(said).not.toContain('bug in Rapport');
  const server = await serveFolder({ folder: out, port: 0 });
  onTestFinished(() => server.close());
  const { page, problems } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  page.on('dialog', (dialog) => {
    problems.errors.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(server.address);
  const report = await page
    .locator('main a[href]')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href).find((href) => href.endsWith('/')),
    );
  for (const address of [server.address, report ?? '', `${report}figures.html`]) {
    await page.goto(address);
    await seeAll(page);
    await page.evaluate(() => {
      for (const figure of document.querySelectorAll<HTMLElement>('[data-figure]')) {
        // Figures of the portfolio lead to the report of their strategy; the others open where they stand.
        if (/^(figures\.html)?#/.test(figure.getAttribute('href') ?? '#')) figure.click();
      }
    });
    await settled(page);
    expect(page.url().replace(/#.*/, '')).toBe(address);
    const found = await page.evaluate(() => ({
      reached: 'reached' in globalThis,
      handlers: [...document.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith('on')),
      ).length,
      foreign: document.querySelectorAll(
        'iframe, base, object, embed, img[src^="http"], a[href^="javascript"]',
      ).length,
    }));
    expect(found).toEqual({ reached: false, handlers: 0, foreign: 0 });
    // It is there to be read, as it was typed.
    expect(await page.locator('main').innerText()).toMatch(/<(script>|img src=x )[^\n]*globalThis\.reached/);
  }
  expect(problems).toEqual({ errors: [], foreignRequests: [], missing: [] });
});
