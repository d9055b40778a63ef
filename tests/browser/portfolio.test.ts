import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium, openPage, settled } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function portfolio(width = 1440): Promise<{ page: Page; names(): Promise<readonly string[]> }> {
  const { page } = await openPage(browser, { viewport: { width, height: 900 } });
  await page.goto(inject('site'));
  return {
    page,
    names: () => page.locator('.portfolio-matrix tbody tr:visible > th a').allInnerTexts(),
  };
}

test('all strategies stand in one matrix, which a choice of industry narrows', async () => {
  const { page, names } = await portfolio();
  await expect.poll(async () => (await names()).length).toBe(3);
  const industry = page.locator('.portfolio-matrix select').first();
  await industry.selectOption({ index: 1 });
  await expect.poll(async () => (await names()).length).toBe(1);
  await industry.selectOption({ index: 0 });
  await expect.poll(async () => (await names()).length).toBe(3);
});

test('a status among the KPIs keeps the strategies that have it', async () => {
  const { page, names } = await portfolio();
  const select = page.locator('.portfolio-matrix select').last();
  const options = await select.locator('option').allTextContents();
  expect(options).toContain('Off track');
  await select.selectOption('Off track');
  const offTrack = () =>
    page
      .locator('.portfolio-matrix tbody tr:visible')
      .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('.status.off-track').length));
  await expect.poll(async () => (await offTrack()).every((count) => count === 1)).toBe(true);
  const left = await names();
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThanOrEqual(3);
});

test('a KPI that is off track leads to its chart in the report', async () => {
  const { page } = await portfolio();
  const link = page.locator('a[href*="/#kpi-"]').first();
  const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
  await link.click();
  await page.locator(`#${id}`).waitFor();
});

test('nothing is cut off on a phone', async () => {
  const { page } = await portfolio(390);
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
