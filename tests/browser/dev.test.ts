/** `rapport dev` in a browser: what is saved is seen, and what a reader did on the page stays. */
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchChromium, openPage, type Problems, settled } from '../helpers/browser.ts';
import { type RunningPreview, startPreview } from '../helpers/dev-preview.ts';
import { aFolder } from '../helpers/folder.ts';

const CLEARSIGHT = fileURLToPath(new URL('../../strategies/clearsight', import.meta.url));

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

interface Desk {
  readonly preview: RunningPreview;
  readonly page: Page;
  readonly problems: Problems;
  /** The strategy's file. */
  readonly file: string;
  /** Its text with some of it replaced, saved as an editor does. */
  save(from: string | RegExp, to: string): void;
}

/** Clearsight in a folder of its own, under preview, with its page open. */
async function aDesk(options: Parameters<typeof startPreview>[2] = {}): Promise<Desk> {
  const folder = aFolder();
  const file = join(folder, 'strategies', 'clearsight', 'strategy.yaml');
  cpSync(CLEARSIGHT, join(folder, 'strategies', 'clearsight'), { recursive: true });
  const preview = await startPreview(folder, [], options);
  onTestFinished(async () => void (await preview.stop()));
  const { page, problems } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  onTestFinished(() => page.context().close());
  await page.goto(`${preview.address}clearsight/`);
  const save = (from: string | RegExp, to: string) => {
    const before = readFileSync(file, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
  };
  return { preview, page, problems, file, save };
}

const title = (page: Page) => page.locator('.masthead').textContent();
const TITLE = /^ {2}title: .*$/m;

test('a saved change is on the page, without loading it anew', async () => {
  const { page, save, preview, problems } = await aDesk();
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  save(TITLE, '  title: Another title');
  await expect.poll(() => title(page)).toContain('Another title');
  await expect.poll(() => page.title()).toContain('Another title');
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  await expect.poll(preview.told).toMatch(/clearsight: shown after \d+ ms/);
  expect(problems).toEqual({ errors: [], foreignRequests: [], missing: [] });
});

test('the reader stays at the same line, with what was opened open', async () => {
  const { page, save } = await aDesk();
  const table = page.locator('#returns a[data-beside]').first();
  await table.click();
  const opened = page.locator('#returns .beside-link + .table-twin table');
  await opened.waitFor();
  const heading = page.locator('#costs h2');
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await settled(page);
  const top = () => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  // What stands above grows by several lines.
  save(TITLE, `  title: ${'A very long title that needs several lines of the summary '.repeat(8)}`);
  await expect.poll(() => title(page)).toContain('A very long title');
  await settled(page);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  await opened.waitFor();
  await expect.poll(() => table.getAttribute('aria-expanded')).toBe('true');
});

test('an opened figure stays open and shows the new sum', async () => {
  const { page, save } = await aDesk();
  await page.locator('#summary [data-figure="finance.npv"]').first().click();
  const panel = page.locator('.beside');
  await panel.waitFor();
  const before = await panel.textContent();
  save(/discountRate: .*/, 'discountRate: 14%');
  await expect.poll(() => panel.textContent()).not.toBe(before);
  await expect.poll(() => page.locator('.open[aria-expanded="true"]').count()).toBe(1);
});

test('the what-if keeps its sliders over the new plan', async () => {
  const { page, save, problems } = await aDesk();
  await page.locator('.what-if').scrollIntoViewIfNeeded();
  await page.locator('#slider-costs').waitFor();
  await page.locator('#slider-costs').focus();
  const npv = page.locator('.what-if-npv');
  const planned = await npv.textContent();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('#slider-costs').inputValue()).toBe('2');
  await expect.poll(() => npv.textContent()).not.toBe(planned);
  await settled(page);
  const before = await npv.textContent();
  save(/discountRate: .*/, 'discountRate: 16%');
  await expect.poll(() => npv.textContent()).not.toBe(before);
  await settled(page);
  expect(await page.locator('#slider-costs').inputValue()).toBe('2');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('slider-costs');
  // It is still alive.
  const after = await npv.textContent();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => npv.textContent()).not.toBe(after);
  expect(problems.errors).toEqual([]);
});

test('the chosen theme stays', async () => {
  const { page, save } = await aDesk();
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await page.locator('[data-theme-switch]').click();
  await expect.poll(theme).toBe('dark');
  const label = await page.locator('[data-theme-switch]').textContent();
  save(TITLE, '  title: By night');
  await expect.poll(() => title(page)).toContain('By night');
  await settled(page);
  expect(await theme()).toBe('dark');
  expect(await page.locator('[data-theme-switch]').textContent()).toBe(label);
});

test('a save in the middle of typing shows the finding with its line, and keeps the page', async () => {
  const { page, save, preview, problems, file } = await aDesk();
  await settled(page);
  const figures = await page.locator('main').textContent();
  save('discountRate: 10%', 'discountRate: 10%%');
  const finding = page.locator('rapport-dev .findings > li').first();
  await finding.waitFor();
  const line =
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((text) => text.includes('10%%')) + 1;
  const place = new RegExp(`strategies/clearsight/strategy\\.yaml:${line}:\\d+`);
  expect(await finding.textContent()).toMatch(place);
  expect(await finding.locator('a').getAttribute('href')).toMatch(
    new RegExp(`^vscode://file/.*/strategies/clearsight/strategy\\.yaml:${line}:\\d+$`),
  );
  expect(await finding.locator('pre').textContent()).toContain('discountRate: 10%%');
  await expect.poll(() => page.locator('rapport-dev .banner').textContent()).toContain('last good report');
  await expect.poll(preview.told).toContain('the last good page stays');
  await settled(page);
  expect(await page.locator('main').textContent()).toBe(figures);

  save('discountRate: 10%%', 'discountRate: 11%');
  await page.locator('rapport-dev .banner').waitFor({ state: 'hidden' });
  await expect.poll(() => page.locator('main').textContent()).not.toBe(figures);
  expect(problems.errors).toEqual([]);
});

test('a finding that leaves the figures is told in a corner, opened on demand', async () => {
  const { page, save } = await aDesk({ editor: 'none' });
  save(TITLE, '  title: A <b>bold</b> title');
  const pill = page.locator('rapport-dev .pill');
  await pill.waitFor();
  await settled(page);
  expect(await page.locator('rapport-dev .panel').isVisible()).toBe(false);
  await pill.click();
  const finding = page.locator('rapport-dev .findings > li').first();
  await finding.waitFor();
  expect(await finding.locator('a').count()).toBe(0);
  expect(await finding.textContent()).toMatch(/strategy\.yaml:\d+:\d+/);
});

test('editors that save by renaming are followed', async () => {
  const { page, file } = await aDesk();
  for (const name of ['First', 'Second']) {
    const text = readFileSync(file, 'utf8').replace(TITLE, `  title: ${name}`);
    renameSync(file, `${file}~`);
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    rmSync(`${file}~`);
    await expect.poll(() => title(page)).toContain(name);
  }
  await settled(page);
  expect(await page.locator('rapport-dev .banner').isVisible()).toBe(false);
});

test('new measurements are on the page', async () => {
  const { page, file } = await aDesk();
  const before = await page.locator('#goals').textContent();
  const table = join(file, '..', 'measurements.csv');
  const rows = readFileSync(table, 'utf8').trimEnd().split('\n');
  const [on = '', kpi = ''] = rows.at(-1)?.split(',') ?? [];
  writeFileSync(table, `${rows.join('\n')}\n${on},${kpi},1,,\n`);
  await expect.poll(() => page.locator('#goals').textContent()).not.toBe(before);
});

test('all strategies: a new one comes, a renamed and a deleted one go', async () => {
  const { page, preview, file } = await aDesk();
  const folder = join(file, '..');
  const all = await page.context().newPage();
  await all.goto(preview.address);
  const links = () =>
    all
      .locator('main a[href$="/"]')
      .evaluateAll((found) =>
        [...new Set(found.map((link) => new URL((link as HTMLAnchorElement).href).pathname))].sort(),
      );
  await expect.poll(links).toEqual(['/clearsight/']);

  cpSync(folder, join(folder, '..', 'second'), { recursive: true });
  await expect.poll(links).toEqual(['/clearsight/', '/second/']);

  renameSync(folder, join(folder, '..', 'third'));
  await expect.poll(links).toEqual(['/second/', '/third/']);
  await page.locator('rapport-dev .banner a').waitFor();
  await expect.poll(() => page.locator('rapport-dev .banner').textContent()).toContain('not there any more');
  await settled(page);
  expect(await page.locator('h1').count()).toBe(1);

  rmSync(join(folder, '..', 'second'), { recursive: true });
  await expect.poll(links).toEqual(['/third/']);
  const events = () =>
    preview
      .told()
      .split('\n')
      .filter((text) => /: (new|gone)\.$/.test(text));
  await expect.poll(() => events().at(-1)).toBe('second: gone.');
  expect(events()).toEqual(expect.arrayContaining(['second: new.', 'clearsight: gone.', 'third: new.']));
});

test('a strategy broken from the start has a page of findings, and a report once it is put right', async () => {
  const folder = aFolder();
  cpSync(CLEARSIGHT, join(folder, 'strategies', 'clearsight'), { recursive: true });
  const file = join(folder, 'strategies', 'clearsight', 'strategy.yaml');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('discountRate:', 'discountrate:'));
  const preview = await startPreview(folder);
  onTestFinished(async () => void (await preview.stop()));
  const { page, problems } = await openPage(browser);
  await page.goto(`${preview.address}clearsight/`);
  expect(await page.locator('h1').textContent()).toContain('clearsight');
  expect(await page.locator('.findings li').textContent()).toContain('discountrate');
  writeFileSync(file, good);
  await page.locator('#summary').waitFor();
  expect(problems.errors).toEqual([]);
});

test('when the preview ends, the page stays and says so', async () => {
  const { page, preview } = await aDesk();
  // The page has heard of the preview, in whose words it then speaks.
  await expect.poll(() => page.locator('rapport-dev').getAttribute('hidden')).toBeNull();
  expect(await preview.stop()).toBe(0);
  await expect.poll(() => page.locator('rapport-dev .banner').textContent()).toContain('ended');
  await settled(page);
  expect(await page.locator('#summary').count()).toBe(1);
});
