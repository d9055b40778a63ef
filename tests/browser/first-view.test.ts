/** Bytes are no seconds: they are the same on every machine, so that a limit holds what was reached. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { firstViewWeight } from '../../bench/first-view-weight.ts';
import { launchChromium, openPage } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test('the first view of the worked example stays light', async () => {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  const { total, script, requests } = await firstViewWeight(page, `${inject('site')}clearsight/`);
  expect(requests).toBe(3);
  expect(script).toBeLessThan(6);
  expect(total).toBeLessThan(63);
});

test.each(['onezhsky-bereg', 'staryi-yar'])(
  '%s, which says more, asks for no more files',
  async (strategy) => {
    const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } });
    const { total, script, requests } = await firstViewWeight(page, `${inject('site')}${strategy}/`);
    expect(requests).toBe(3);
    expect(script).toBeLessThan(6);
    expect(total).toBeLessThan(85);
  },
);
