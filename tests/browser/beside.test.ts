import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { offences } from '../helpers/accessibility.ts';
import { launchChromium, openPage, settled } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const clean = { errors: [], foreignRequests: [], missing: [] };
const cash = '#returns .finding-figure a[data-beside]';

describe('the table of a plot', () => {
  test('opens under its link and closes again, from a page that is fetched once', async () => {
    const { page, problems } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${inject('site')}clearsight/`);
    await settled(page);
    expect(asked.filter((path) => path.endsWith('figures.html'))).toEqual([]);
    const link = page.locator(cash).first();
    expect(await link.getAttribute('aria-expanded')).toBe('false');
    await link.focus();
    await page.keyboard.press('Enter');
    const table = page.locator('#returns .beside-link + .table-twin table').first();
    await table.waitFor();
    await expect.poll(() => link.getAttribute('aria-expanded')).toBe('true');
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(2);
    await page.keyboard.press('Space');
    await expect.poll(() => table.count()).toBe(0);
    await page.locator('#audit a[data-beside]').first().click();
    await page.locator('#audit .table-twin table').first().waitFor();
    await settled(page);
    expect(asked.filter((path) => path.endsWith('figures.html')).length).toBe(1);
    expect(problems).toEqual(clean);
  });

  test('becomes a CSV with full values, and its figures open', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(`${inject('site')}clearsight/`);
    await page.locator(cash).first().click();
    const twin = page.locator('#returns .table-twin').first();
    await twin.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), twin.locator('[data-csv]').click()]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/,-?\d+\.\d{4,}/);
    await twin.locator('[data-figure]').first().click();
    await page.locator('.explain.beside').waitFor();
  });

  test('stands on the page beside without script, with a way back', async () => {
    const { page, problems } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${inject('site')}clearsight/`);
    await page.locator('#audit a[data-beside]').first().click();
    await page.waitForURL('**/figures.html#table-*');
    expect(await page.locator('.table-twin:target table').isVisible()).toBe(true);
    await page.locator('.beside-block:has(:target) .way-back a').click();
    await page.waitForURL('**/index.html#audit');
    expect(problems).toEqual(clean);
  });

  test('is what the link leads to where nothing can be fetched', async () => {
    const { page } = await openPage(browser);
    await page.route('**/figures.html', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await page.goto(`${inject('site')}clearsight/`);
    await page.locator(cash).first().click();
    await page.waitForURL('**/figures.html#table-*');
  });

  test('offends no rule of accessibility once it is open, on the phone either', async () => {
    const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } });
    await page.goto(`${inject('site')}clearsight/`);
    await page.locator(cash).first().click();
    await page.locator('#returns .table-twin').first().waitFor();
    await settled(page);
    expect(await offences(page, '#returns .finding-figure')).toEqual([]);
    const { content, window } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: innerWidth,
    }));
    expect(content).toBeLessThanOrEqual(window);
  });
});

test('a table of the report that does not carry its values gets them for its CSV', async () => {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${inject('site')}clearsight/`);
  const figure = page
    .locator('#returns figure:has(> table:has([data-figure])):not(:has([data-beside]))')
    .first();
  expect(await figure.locator('[data-value]').count()).toBe(0);
  const [download] = await Promise.all([page.waitForEvent('download'), figure.locator('[data-csv]').click()]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/,-?\d+\.\d{4,}/);
});

test.each(['clearsight', 'onezhsky-bereg', 'staryi-yar'])(
  'every link of %s to the page beside has its place there, and what stands there is linked to',
  (strategy) => {
    const read = (file: string) => readFileSync(`${inject('siteFolder')}/${strategy}/${file}`, 'utf8');
    const links = [...read('index.html').matchAll(/href="figures\.html#([^"]+)" data-beside/g)];
    const linked = new Set(links.map(([, id]) => id));
    const blocks = [...read('figures.html').matchAll(/class="table-twin[^"]*" id="([^"]+)"/g)];
    expect(linked.size).toBeGreaterThan(15);
    expect(new Set(blocks.map(([, id]) => id))).toEqual(linked);
  },
);
