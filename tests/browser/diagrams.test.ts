import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../src/exports/static-server.ts';
import { launchChromium, openPage, settled } from '../helpers/browser.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';
import { buildSiteOf } from '../helpers/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function openChain(page: Page): Promise<void> {
  await page.locator('a[href$="#diagram-chain"]').click();
  await page.locator('.chain .mermaid-drawing svg').waitFor();
}

const clean = { errors: [], foreignRequests: [], missing: [] };

describe('the chain as a diagram', () => {
  test('is loaded when it is opened, and drawn', async () => {
    const { page, problems } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto(`${inject('site')}clearsight/`);
    await settled(page);
    expect(scripts.some((address) => address.includes('mermaid'))).toBe(false);
    await openChain(page);
    expect(await page.locator('.chain g.node').count()).toBeGreaterThan(20);
    expect(problems).toEqual(clean);
  });

  test('is followed by keyboard, and shown whole again', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(`${inject('site')}clearsight/`);
    await openChain(page);
    const initiative = page.locator('.chain g.node[id*="initiative_recall"]').first();
    await initiative.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => initiative.getAttribute('aria-pressed')).toBe('true');
    const lit = await page.locator('.chain g.node.lit').count();
    expect(lit).toBeGreaterThan(3);
    expect(lit).toBeLessThan(await page.locator('.chain g.node').count());
    expect(await page.locator('.chain .edgePaths path.lit').count()).toBeGreaterThan(2);
    const said = page.locator('.chain-followed');
    expect(await said.textContent()).toContain('Eye-test recall programme');
    expect(await said.locator('a').getAttribute('href')).toBe('#roadmap');
    await page.locator('[data-everything]').click();
    await expect.poll(() => page.locator('.chain .following').count()).toBe(0);
  });

  test('is drawn again in the colours of the other theme', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(`${inject('site')}clearsight/`);
    await openChain(page);
    const drawn = page.locator('.chain .mermaid-drawing svg').first();
    const before = await drawn.getAttribute('id');
    await page.locator('[data-theme-switch]').click();
    await expect.poll(() => drawn.getAttribute('id')).not.toBe(before);
  });

  test('is a table without JavaScript, and a text beside the report', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${inject('site')}clearsight/`);
    await page.locator('a[href$="#diagram-chain"]').click();
    await page.waitForURL('**/figures.html#diagram-chain');
    expect(await page.locator('.chain .mermaid-source').textContent()).toMatch(/^flowchart LR\n/);
  });
});

describe('diagrams in texts of the author', () => {
  const FENCE = '```';
  const about = (diagram: string) =>
    `|\n    How it works:\n\n    ${FENCE}mermaid\n    ${diagram}\n    ${FENCE}\n`;
  const strategy = (diagram: string) => `format: 1
company:
  name: Acme
  currency: EUR
  language: en
  about: ${about(diagram)}
plan: { title: First, start: 2027-01, months: 24 }
`;

  async function shown(diagram: string) {
    const folder = aFolder();
    writeFiles(folder, { 'strategies/one/strategy.yaml': strategy(diagram) });
    const out = join(folder, 'site');
    buildSiteOf([join(folder, 'strategies')], out);
    const server = await serveFolder({ folder: out, port: 0 });
    onTestFinished(() => server.close());
    const watched = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    await watched.page.goto(`${server.address}one/`);
    // It may be drawn by now, and its text folded away under the drawing.
    await watched.page
      .locator('.mermaid-source')
      .first()
      .evaluate((source) => (source.closest('details') ?? source).scrollIntoView());
    return watched;
  }

  test('are drawn when they come into view', async () => {
    const { page, problems } = await shown('flowchart LR\n    a[Visit] --> b[Return]');
    await page.locator('.mermaid-drawing svg').waitFor();
    expect(await page.locator('.mermaid-drawing').textContent()).toContain('Return');
    expect(problems).toEqual(clean);
  });

  test('stay text where Mermaid does not understand them', async () => {
    const { page, problems } = await shown('flowchart LR\n    a --> --> [');
    await page.locator('.mermaid-source.undrawn').waitFor();
    expect(await page.locator('.mermaid-source').textContent()).toContain('a --> --> [');
    expect(problems).toEqual(clean);
  });

  test('run nothing and load nothing, whatever stands in them', async () => {
    const { page, problems } = await shown(
      'flowchart LR\n    a["<img src=x onerror=globalThis.reached=1>"] --> b["<script>globalThis.reached=1</script>"]\n    click a href "javascript:globalThis.reached=1"\n    click b call alert()',
    );
    await page.locator('.mermaid-drawing svg, .mermaid-source.undrawn').first().waitFor();
    for (const node of await page.locator('.mermaid-drawing g.node').all()) await node.click({ force: true });
    // What was to be loaded or run has had its time.
    await settled(page);
    expect(await page.evaluate(() => 'reached' in globalThis)).toBe(false);
    expect(problems.foreignRequests).toEqual([]);
  });
});
