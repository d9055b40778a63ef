import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../src/exports/static-server.ts';
import { launchChromium, openPage, seeAll, settled } from '../helpers/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** The built site somewhere below the root of a host, as on a company's file server. */
async function siteBelow(path: string): Promise<string> {
  const server = await serveFolder({ folder: inject('siteFolder'), port: 0, path });
  onTestFinished(() => server.close());
  return server.address;
}

describe.each(['/', '/a/b/', '/reports%20of%20ours/'])('a site that lies at %s', (path) => {
  const decoded = decodeURIComponent(path);

  test('leads from the portfolio to every report and back', async () => {
    const address = await siteBelow(decoded);
    const { page, problems } = await openPage(browser);
    await page.goto(new URL(path, address).href);
    const reports = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href).filter((href) => /\/[a-z0-9-]+\/$/.test(href)),
      );
    expect(new Set(reports).size).toBeGreaterThanOrEqual(3);
    for (const report of new Set(reports)) {
      expect(report).toContain(path);
      const response = await page.goto(report);
      expect(response?.status()).toBe(200);
      expect(await page.locator('h1').first().textContent()).not.toBe('');
    }
    expect(problems).toEqual({ errors: [], foreignRequests: [], missing: [] });
  });

  test('loads fonts, styles and the islands with all they need, and a click reaches them', async () => {
    const address = await siteBelow(decoded);
    const { page, problems } = await openPage(browser);
    await page.goto(new URL(`${path}clearsight/`, address).href);
    await seeAll(page);
    await page.locator('.what-if canvas[data-drawn]').waitFor();
    await page.locator('.what-if button').first().click();
    await page.locator('main a[data-figure="finance.npv"]').first().click();
    await page.locator('.explain.beside').waitFor();
    await settled(page);
    expect(
      await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0)),
    ).toBe(true);
    expect(problems).toEqual({ errors: [], foreignRequests: [], missing: [] });
  });
});

describe('the policy of a page', () => {
  test('stops a script that got into the page after all', async () => {
    const { page, problems } = await openPage(browser);
    await page.goto(`${inject('site')}clearsight/`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.reached = true';
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'reached' in globalThis)).toBe(false);
    await expect.poll(() => problems.errors.join()).toContain('Content Security Policy');
  });

  test('lets nothing out', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${inject('site')}clearsight/`);
    const refused = await page.evaluate(async () => {
      const told = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
          resolve(`${effectiveDirective} ${blockedURI}`),
        );
      });
      await fetch('http://127.0.0.1:9/taken?by=script').catch(() => null);
      return await told;
    });
    expect(refused).toBe('connect-src http://127.0.0.1:9/taken?by=script');
  });
});
