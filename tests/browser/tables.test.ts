import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium, openPage } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function kpiTable(
  javaScriptEnabled = true,
): Promise<{ page: Page; names(): Promise<readonly string[]> }> {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 }, javaScriptEnabled });
  await page.goto(`${inject('site')}clearsight/`);
  const names = async () =>
    (await page.locator('#goals table[data-sortable] tbody tr:visible > th').allInnerTexts()).map(
      (text) => text.split('\n')[0] ?? '',
    );
  return { page, names };
}

describe('the table of KPIs', () => {
  test('is sorted by a column up, down, and back to the order of the report', async () => {
    const { page, names } = await kpiTable();
    const order = await names();
    const head = page.locator('#goals table[data-sortable] thead th').first();
    await head.locator('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    const rising = order.toSorted((a, b) => a.localeCompare(b, 'en'));
    await expect.poll(names).toEqual(rising);
    await head.locator('button').click();
    await expect.poll(names).toEqual(rising.toReversed());
    await head.locator('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBeNull();
    await expect.poll(names).toEqual(order);
  });

  test('is sorted by numbers as numbers, by keyboard too', async () => {
    const { page, names } = await kpiTable();
    const head = page.locator('#goals table[data-sortable] thead th').nth(3);
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    const values = await page
      .locator('#goals table[data-sortable] tbody tr > td:nth-child(4) [data-value]')
      .evaluateAll((figures) => figures.map((figure) => Number((figure as HTMLElement).dataset.value)));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect((await names()).length).toBe(values.length);
  });

  test('is filtered by words, and says when none is left', async () => {
    const { page, names } = await kpiTable();
    const field = page.locator('#goals .table-filter input');
    await field.fill('head of customer risk');
    await expect.poll(names).toEqual(['Regulars who stay']);
    await field.fill('no such row');
    await expect.poll(names).toEqual([]);
    await expect.poll(() => page.locator('#goals').innerText()).toContain('No row holds these words.');
    await field.fill('');
    await expect.poll(async () => (await names()).length).toBe(9);
  });

  test('stands in the order of the report without JavaScript', async () => {
    const { page, names } = await kpiTable(false);
    expect((await names())[0]).toBe('Staff who use the customer card daily');
    expect(await page.locator('.table-filter, .sort-button').count()).toBe(0);
  });
});
