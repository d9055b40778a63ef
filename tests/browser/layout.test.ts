import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { offences } from '../helpers/accessibility.ts';
import { launchChromium, openPage, seeAll, settled } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const PAGES = ['', 'clearsight/', 'onezhsky-bereg/', 'staryi-yar/'];

/** Widths of a window in the order in which it is resized. It is loaded at the first of them. */
const VISITS = [
  { colorScheme: 'light', widths: [1440, 1024, 390, 320] },
  { colorScheme: 'dark', widths: [390, 1440] },
] as const;

describe.each(PAGES)('the page “%s”', (path) => {
  test.each(VISITS)(
    'does not scroll sideways at $widths px and loads quietly, $colorScheme',
    async ({ colorScheme, widths }) => {
      const height = 844;
      const { page, problems } = await openPage(browser, {
        viewport: { width: widths[0], height },
        colorScheme,
      });
      await page.goto(inject('site') + path);
      // What comes alive when it is seen is seen.
      await seeAll(page);
      const needed: number[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        await settled(page);
        expect(await page.evaluate(() => innerWidth)).toBe(width);
        needed.push(await page.evaluate(() => document.documentElement.scrollWidth));
      }
      expect(needed.map((width, visit) => Math.max(width, widths[visit] ?? 0))).toEqual(widths);
      expect(problems).toEqual({ errors: [], foreignRequests: [], missing: [] });
    },
  );

  test('is reached by the keyboard, every control and in the order of the page', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(inject('site') + path);
    await seeAll(page);
    const expected = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      );
      const usable = [...controls].filter(
        (control) => control.checkVisibility() && !control.matches(':disabled'),
      );
      for (const control of usable) control.setAttribute('data-control', '');
      let last: Element = document.documentElement;
      document.addEventListener('focusin', ({ target }) => {
        if (!(target instanceof Element) || target.hasAttribute('data-reached')) return;
        const follows = (last.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        target.setAttribute('data-reached', follows ? 'in order' : 'too early');
        last = target;
      });
      return usable.length;
    });
    const reached = page.locator('[data-reached]');
    for (let step = 1; step < expected + 20; step++) {
      await page.keyboard.press('Tab');
      // A look now and then is quicker than one at each step.
      if (step % 50 === 0 && step > expected && (await reached.count()) >= expected) break;
    }
    const left = page.locator('[data-control]:not([data-reached])');
    expect(await left.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 80)))).toEqual([]);
    const early = page.locator('[data-reached="too early"]');
    expect(await early.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 80)))).toEqual([]);
  });

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
  await expect.poll(() => page.locator('nav.toc, nav').first().isVisible()).toBe(false);
  await expect.poll(() => page.locator('.what-if').first().isVisible()).toBe(false);
  await settled(page);
  expect(await page.locator('h1').isVisible()).toBe(true);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(paper).toMatch(/255, 255, 255|0, 0, 0, 0/);
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
    await settled(page);
    expect(await offences(page)).toEqual([]);
  },
);
