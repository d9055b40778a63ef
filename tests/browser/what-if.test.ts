import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium, openPage } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** The page of Clearsight with its what-if alive. */
async function openWhatIf(fragment = ''): Promise<Page> {
  const { page, problems } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${inject('site')}clearsight/${fragment}`);
  await page.locator('.what-if').scrollIntoViewIfNeeded();
  await page.locator('.what-if canvas[data-drawn]').waitFor();
  expect(problems.errors).toEqual([]);
  return page;
}

async function npv(page: Page): Promise<string> {
  return (await page.locator('.what-if-npv').textContent()) ?? '';
}

/** Moves the slider that has the focus, and waits until it stands elsewhere. */
async function move(page: Page, slider: Locator, key: 'Home' | 'ArrowRight'): Promise<void> {
  const before = await slider.getAttribute('aria-valuetext');
  await page.keyboard.press(key);
  await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
}

test('a slider changes every figure that depends on it, and goes back to the plan', async () => {
  const page = await openWhatIf();
  expect(await npv(page)).toBe('£264k');
  const costs = page.locator('#slider-costs');
  await costs.focus();
  for (let step = 0; step < 4; step++) await move(page, costs, 'ArrowRight');
  await expect.poll(() => npv(page)).not.toBe('£264k');
  await expect.poll(() => page.locator('.slider.changed').count()).toBe(1);
  await expect.poll(() => page.locator('.what-if-result thead').textContent()).toContain('1 of');
  await page.locator('.what-if-side button').first().click();
  await expect.poll(() => npv(page)).toBe('£264k');
});

test('the scenario of the strategy set by hand gives the scenario of the engine', async () => {
  // Benefits 60 %, costs 115 % and three months later are Clearsight’s cautious scenario.
  const page = await openWhatIf();
  for (const [id, value] of [
    ['benefits', 0.6],
    ['costs', 1.15],
    ['delay', 3],
  ] as const) {
    const slider = page.locator(`#slider-${id}`);
    await slider.focus();
    // The delay begins where it stands.
    if (id !== 'delay') await move(page, slider, 'Home');
    for (let step = 0; step < 400; step++) {
      const text = (await slider.getAttribute('aria-valuetext')) ?? '';
      if (id === 'delay' ? text.startsWith('3 ') : text.startsWith(`${Math.round(value * 100)}%`)) break;
      await move(page, slider, 'ArrowRight');
    }
  }
  await expect.poll(() => npv(page)).toBe('−£218k');
});

test('the state travels in the link', async () => {
  const page = await openWhatIf('#what-if&costs=2&delay=3');
  await expect.poll(() => page.locator('.slider.changed').count()).toBe(2);
  await expect.poll(() => npv(page)).not.toBe('£264k');
});
