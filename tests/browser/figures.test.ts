import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { evaluate } from '../../src/report/explain/expression.ts';
import { launchChromium, openPage } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** What a click on one figure showed. */
interface Shown {
  readonly figure: string;
  /** Full precision, as the figure carries it; null where it is a text such as a month. */
  readonly value: string | null;
  readonly formula: string | null;
  readonly terms: readonly { readonly symbol: string; readonly value: string }[];
  readonly visible: boolean;
  readonly words: string;
}

/** Clicks every figure of the page in turn and notes what opens. */
async function openEveryFigure(page: Page): Promise<readonly Shown[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-figure]')]
      .filter((figure) => !figure.closest('.explain'))
      .map((figure) => {
        figure.click();
        const panel = document.querySelector<HTMLElement>('.explain.beside');
        const shown = {
          figure: figure.dataset.figure ?? '',
          value: figure.dataset.value ?? null,
          formula: panel?.dataset.formula ?? null,
          terms: [...(panel?.querySelectorAll<HTMLElement>('[data-symbol]') ?? [])].map((row) => ({
            symbol: row.dataset.symbol ?? '',
            value: row.dataset.value ?? '',
          })),
          visible:
            panel?.dataset.explains === figure.dataset.figure && (panel?.getClientRects().length ?? 0) > 0,
          words: panel?.textContent ?? '',
        };
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        return shown;
      }),
  );
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
  expect(await page.locator('.explain.beside').getAttribute('data-explains')).toBe('finance.pvCosts');
  await page.locator('.explain-bar button').first().click();
  expect(await page.locator('.explain.beside').getAttribute('data-explains')).toBe('finance.npv');
  await page.keyboard.press('Escape');
  expect(await page.locator('.explain.beside').count()).toBe(0);
  expect(await npv.evaluate((figure) => figure === document.activeElement)).toBe(true);
});

test('without script a figure leads to its explanation, which opens', async () => {
  const { page, problems } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${inject('site')}clearsight/`);
  const explanation = page.locator('#why-finance-npv');
  expect(await explanation.isVisible()).toBe(false);
  await page.locator('main a[data-figure="finance.npv"]').first().click();
  await explanation.waitFor({ state: 'visible' });
  expect(await explanation.textContent()).toContain('Net present value');
  expect(problems).toEqual({ errors: [], foreignRequests: [], missing: [] });
});
