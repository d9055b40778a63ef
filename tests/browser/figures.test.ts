import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { evaluate } from '../../src/report/explain/expression.ts';
import { launchChromium, openPage, settled } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** What a click on one figure showed. */
interface Shown {
  readonly figure: string;
  /** Full precision, as its explanation carries it; null where it has none. */
  readonly value: string | null;
  readonly formula: string | null;
  readonly terms: readonly { readonly symbol: string; readonly value: string }[];
  readonly visible: boolean;
  readonly words: string;
}

/** Clicks every figure of the page in turn, each while the one before is open, and notes what opens. */
async function openEveryFigure(page: Page): Promise<readonly Shown[]> {
  return await page.evaluate(async () => {
    const opened = () => document.querySelector<HTMLElement>('.explain.beside');
    const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const all: Shown[] = [];
    for (const figure of document.querySelectorAll<HTMLElement>('main [data-figure]')) {
      const before = opened();
      figure.click();
      // The first one is fetched, the others are there at once; one that does not come is given up after a while.
      const until = performance.now() + (all.length === 0 ? 60_000 : 10_000);
      await pause(0);
      while ((!opened() || opened() === before) && performance.now() < until) await pause(10);
      const panel = opened();
      all.push({
        figure: figure.dataset.figure ?? '',
        value: panel?.dataset.value ?? null,
        formula: panel?.dataset.formula ?? null,
        terms: [...(panel?.querySelectorAll<HTMLElement>('[data-symbol]') ?? [])].map((row) => ({
          symbol: row.dataset.symbol ?? '',
          value: row.dataset.value ?? '',
        })),
        visible:
          panel?.dataset.explains === figure.dataset.figure && (panel?.getClientRects().length ?? 0) > 0,
        words: panel?.textContent ?? '',
      });
    }
    return all;
  });
}

const STRATEGIES = ['clearsight', 'onezhsky-bereg', 'staryi-yar'];

describe.each(STRATEGIES)('every figure of %s', (strategy) => {
  test('opens to an explanation that comes out to it', async () => {
    const { page, problems } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(`${inject('site')}${strategy}/`);
    const figures = await openEveryFigure(page);
    expect(figures.length).toBeGreaterThan(100);
    const faults = figures.flatMap(({ figure, value, formula, terms, visible, words }) => {
      if (!visible || formula === null) return [`${figure} does not open`];
      if (/NaN|Infinity|undefined|\[object/.test(words)) return [`${figure} explains itself with “${words}”`];
      if (value === null || !Number.isFinite(Number(value))) return [];
      const given = Object.fromEntries(
        terms.map((term) => [
          term.symbol,
          term.value.includes(' ') ? term.value.split(' ').map(Number) : Number(term.value),
        ]),
      );
      const again = evaluate(formula, given);
      const difference = Math.abs(again - Number(value));
      return difference <= 1e-9 * Math.max(1, Math.abs(Number(value)))
        ? []
        : [`${figure}: ${formula} gives ${again}, printed is ${value}`];
    });
    expect(faults).toEqual([]);
    expect(problems).toEqual({ errors: [], foreignRequests: [], missing: [] });
  });
});

test('one figure is open at a time, leads on and back, and Escape returns the focus', async () => {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${inject('site')}clearsight/`);
  const npv = page.locator('main a[data-figure="finance.npv"]').first();
  await npv.focus();
  await page.keyboard.press('Enter');
  await page.locator('.explain.beside a[data-figure="finance.pvCosts"]').first().click();
  await page.locator('.explain.beside[data-explains="finance.pvCosts"]').waitFor();
  await page.locator('.explain-bar button').first().click();
  await page.locator('.explain.beside[data-explains="finance.npv"]').waitFor();
  await expect.poll(() => page.locator('.explain.beside').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.explain.beside').count()).toBe(0);
  await expect.poll(() => npv.evaluate((figure) => figure === document.activeElement)).toBe(true);
});

test('a report and the page of its figures are fetched once, and nothing of it before a figure is opened', async () => {
  const { page } = await openPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${inject('site')}clearsight/`);
  await settled(page);
  const figures = () => asked.filter((path) => path.endsWith('/figures.html')).length;
  expect(figures()).toBe(0);
  const [first, second] = [
    page.locator('main a[data-figure="finance.npv"]'),
    page.locator('main a[data-figure="finance.roi"]'),
  ];
  await first.first().click();
  await page.locator('.explain.beside[data-explains="finance.npv"]').waitFor();
  await second.first().click();
  await page.locator('.explain.beside[data-explains="finance.roi"]').waitFor();
  await settled(page);
  expect(figures()).toBe(1);
});

test('without script a figure leads to its explanation, and from there back to the report', async () => {
  const { page, problems } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${inject('site')}clearsight/`);
  await page.locator('main a[data-figure="finance.npv"]').first().click();
  await page.waitForURL('**/clearsight/figures.html#finance.npv');
  const explanation = page.locator('[id="finance.npv"]');
  expect(await explanation.isVisible()).toBe(true);
  expect(await explanation.textContent()).toContain('Net present value');
  await explanation.locator('a[data-figure="finance.pvCosts"]').first().click();
  await page.waitForURL('**/clearsight/figures.html#finance.pvCosts');
  await page.locator('.masthead a').click();
  await page.waitForURL('**/clearsight/index.html');
  expect(problems).toEqual({ errors: [], foreignRequests: [], missing: [] });
});

test('where nothing can be fetched, as from a disk, the link is followed', async () => {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  // Module scripts do not run from a disk either: a refused request is the same for the script that does run.
  await page.route('**/figures.html', (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  await page.goto(`${inject('site')}clearsight/`);
  await page.locator('main a[data-figure="finance.npv"]').first().click();
  await page.waitForURL('**/clearsight/figures.html#finance.npv');
  expect(await page.locator('[id="finance.npv"]').isVisible()).toBe(true);
  await page.goto(`file://${inject('siteFolder')}/clearsight/index.html`);
  await page.locator('main a[data-figure="finance.npv"]').first().click();
  await page.waitForURL('**/clearsight/figures.html#finance.npv');
});

test('the page of figures links within itself, also with script', async () => {
  const { page, problems } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(`${inject('site')}clearsight/figures.html`);
  const links = await page
    .locator('main a[data-figure]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  expect(links.length).toBeGreaterThan(100);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(links.filter((hash) => !ids.includes(decodeURIComponent(hash)))).toEqual([]);
  await page.locator('main a[data-figure]').first().click();
  await page.waitForURL('**/figures.html#*');
  expect(problems).toEqual({ errors: [], foreignRequests: [], missing: [] });
});
