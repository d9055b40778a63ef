import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium, openPage, settled } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const PAGES = ['', 'clearsight/', 'onezhsky-bereg/', 'staryi-yar/'];

describe.each(PAGES)('the page “%s”', (path) => {
  test.each([
    { width: 1440, colorScheme: 'light' as const },
    { width: 1440, colorScheme: 'dark' as const },
    { width: 1024, colorScheme: 'light' as const },
    { width: 390, colorScheme: 'light' as const },
    { width: 390, colorScheme: 'dark' as const },
    { width: 320, colorScheme: 'light' as const },
  ])(
    'does not scroll sideways and loads quietly at $width px, $colorScheme',
    async ({ width, colorScheme }) => {
      const { page, problems } = await openPage(browser, { viewport: { width, height: 844 }, colorScheme });
      await page.goto(inject('site') + path);
      // What comes alive when it is seen is seen.
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 700) {
          scrollTo(0, y);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      });
      await settled(page);
      const { content, window } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        window: innerWidth,
      }));
      expect(content).toBeLessThanOrEqual(window);
      expect(problems).toEqual({ errors: [], foreignRequests: [], missing: [] });
    },
  );

  test('is reached by the keyboard, every control and in the order of the page', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(inject('site') + path);
    const expected = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      );
      return [...controls].filter((control) => control.checkVisibility() && !control.matches(':disabled'))
        .length;
    });
    let last = '';
    for (let step = 0; step < expected + 20; step++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const control = document.activeElement;
        if (!control || control === document.body) return '';
        control.setAttribute('data-reached', '');
        return control.outerHTML.slice(0, 80);
      });
      if (at === '' && last !== '') break;
      last = at;
    }
    expect(await page.locator('[data-reached]').count()).toBeGreaterThanOrEqual(expected);
  }, 180_000);

  test('can be read without script: headings, sentences and tables are there', async () => {
    const { page, problems } = await openPage(browser, {
      javaScriptEnabled: false,
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(inject('site') + path);
    expect(await page.locator('h1').count()).toBe(1);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level, n) => level > (levels[n - 1] ?? 0) + 1)).toEqual([]);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(400);
    expect(await page.locator('table').count()).toBeGreaterThan(0);
    expect(problems).toEqual({ errors: [], foreignRequests: [], missing: [] });
  });
});

test('print keeps the text and drops what only a screen can use', async () => {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${inject('site')}clearsight/`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('nav.toc, nav').first().isVisible()).toBe(false);
  expect(await page.locator('.what-if').first().isVisible()).toBe(false);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
    /255, 255, 255|0, 0, 0, 0/,
  );
});

/** A page of hundreds of figures takes axe some seconds: each page once, the richest in both schemes. */
test.each([
  { path: '', colorScheme: 'light' as const, width: 1440 },
  { path: '', colorScheme: 'dark' as const, width: 1440 },
  { path: 'clearsight/', colorScheme: 'light' as const, width: 1440 },
  { path: 'clearsight/', colorScheme: 'dark' as const, width: 1440 },
  { path: 'onezhsky-bereg/', colorScheme: 'light' as const, width: 390 },
])(
  'axe has nothing to object to on “$path”, $colorScheme, $width px',
  async ({ path, colorScheme, width }) => {
    const { page } = await openPage(browser, { viewport: { width, height: 900 }, colorScheme });
    await page.goto(inject('site') + path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
  120_000,
);
