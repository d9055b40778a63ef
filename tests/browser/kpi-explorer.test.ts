import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium, openPage, type Problems, settled } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const EXPLORER = 'dialog.kpi-explorer';
const MARKED = `${EXPLORER} tbody tr.changed`;

/** Until the chart of a KPI is drawn, and the point that is chosen in it is marked in the table. */
async function chartDrawn(page: Page): Promise<void> {
  await page.locator(`${EXPLORER} canvas[data-drawn]`).waitFor();
  await expect.poll(() => page.locator(MARKED).count()).toBe(1);
  await settled(page);
}

/** The explorer of Clearsight’s recall rate, with its chart drawn. */
async function openExplorer(): Promise<{ page: Page; problems: Problems; scripts: readonly string[] }> {
  const { page, problems } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  await page.goto(`${inject('site')}clearsight/`);
  await page.locator('#kpi-recall-rate [data-explore]').focus();
  await settled(page);
  expect(scripts.filter((address) => /kpi-?explorer/i.test(address))).toEqual([]);
  await page.keyboard.press('Enter');
  await chartDrawn(page);
  return { page, problems, scripts };
}

test('opens by keyboard, loads its chart only then, and closes back to where the reader was', async () => {
  const { page, problems, scripts } = await openExplorer();
  expect(scripts.some((address) => /kpi-?explorer/i.test(address))).toBe(true);
  expect(await page.locator(`${EXPLORER} h2`).textContent()).toContain('Recall rate');
  expect(await page.locator(`${EXPLORER} tbody tr`).count()).toBeGreaterThan(8);
  expect(problems.errors).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator(EXPLORER).isVisible()).toBe(false);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-explore')))
    .toBe('recall-rate');
});

test('steps from point to point, says each, and marks it in the table', async () => {
  const { page } = await openExplorer();
  const point = page.locator(`${EXPLORER} .kpi-explorer-point input`);
  await point.focus();
  const last = await point.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => point.getAttribute('aria-valuetext')).not.toBe(last);
  const said = (await point.getAttribute('aria-valuetext')) ?? '';
  const marked = () => page.locator(`${MARKED} th`).allTextContents();
  await expect.poll(async () => (await marked()).map((date) => said.includes(date.trim()))).toEqual([true]);
});

test('the pointer over the chart chooses the nearest point', async () => {
  const { page } = await openExplorer();
  const box = await page.locator(`${EXPLORER} canvas`).boundingBox();
  if (!box) throw new Error('no canvas');
  await page.mouse.move(box.x + 60, box.y + box.height / 2);
  await expect
    .poll(() => page.locator(`${EXPLORER} tbody tr`).first().getAttribute('class'))
    .toContain('changed');
});

test('a period leaves fewer points, and a part can be hidden', async () => {
  const { page } = await openExplorer();
  const point = page.locator(`${EXPLORER} .kpi-explorer-point input`);
  const all = Number(await point.getAttribute('max'));
  const measured = page.locator(`${EXPLORER} .button`).nth(1);
  await measured.click();
  await expect.poll(() => measured.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(async () => Number(await point.getAttribute('max'))).toBeLessThan(all);
  const plan = page.locator(`${EXPLORER} .kpi-explorer-part input`).first();
  await plan.uncheck();
  await expect.poll(() => plan.isChecked()).toBe(false);
});

test('another KPI takes the place of the first', async () => {
  const { page } = await openExplorer();
  const points = () => page.locator(`${EXPLORER} tbody th`).allTextContents();
  const before = await points();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator(EXPLORER).isVisible()).toBe(false);
  await page.locator('#kpi-second-visit [data-explore]').click();
  await expect.poll(() => page.locator(`${EXPLORER} h2`).textContent()).toContain('Second visit');
  await expect.poll(points).not.toEqual(before);
  await chartDrawn(page);
});

test('a figure of the table opens inside the dialog', async () => {
  const { page } = await openExplorer();
  await page.locator(`${EXPLORER} tbody a[data-figure]`).nth(1).click();
  const block = page.locator(`${EXPLORER} .explain`);
  await block.waitFor();
  expect(await block.getAttribute('data-explains')).toContain('kpis.recall-rate.');
  // What the page behind would do with the click has had its time.
  await settled(page);
  expect(await page.locator(EXPLORER).isVisible()).toBe(true);
});
