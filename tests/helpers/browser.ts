/** A real Chromium for tests, and pages that remember what went wrong in them. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';

/** What must stay empty while a page is used. */
export interface Problems {
  /** Errors in the console, uncaught exceptions and refused scripts. */
  readonly errors: string[];
  /** Addresses on other hosts that the page asked for. */
  readonly foreignRequests: string[];
  /** Files of the site that were not there. */
  readonly missing: string[];
}

/** A page with its record. */
export interface WatchedPage {
  readonly page: Page;
  readonly problems: Problems;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the Chromium of this machine.
 *
 * @throws when there is none: a browser test without a browser has failed, it was not skipped
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error(
      'No Chromium found. Install it (apt-get install chromium), or name it in the variable CHROMIUM.',
    );
  }
  return await chromium.launch({ executablePath, args: FLAGS });
}

/**
 * Opens an empty page in a context of its own.
 *
 * @param options viewport, colour scheme, JavaScript on or off and the like, as playwright names them
 */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: Problems = { errors: [], foreignRequests: [], missing: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') problems.errors.push(message.text());
  });
  page.on('pageerror', (error) => problems.errors.push(String(error)));
  page.on('request', (request) => {
    if (isForeign(request.url())) problems.foreignRequests.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.missing.push(response.url());
  });
  return { page, problems };
}

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && hostname !== 'localhost' && hostname !== '127.0.0.1';
}

/**
 * Waits until a page has asked for nothing new for a moment. A page's own record of what it loaded says so; the browser's
 * “network idle” at times never comes, although no request is open.
 */
export async function settled(page: Page): Promise<void> {
  const loaded = () =>
    page.evaluate(() =>
      document.readyState === 'complete' ? performance.getEntriesByType('resource').length : -1,
    );
  let before = -2;
  for (let look = 0; look < 40; look++) {
    const now = await loaded();
    if (now >= 0 && now === before) return;
    before = now;
    await page.waitForTimeout(250);
  }
}
