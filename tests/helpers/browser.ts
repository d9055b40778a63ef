/** A real Chromium for tests, and pages that remember what went wrong in them. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
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

/** How many times slower than it is the browser's processor shall be: `RAPPORT_TEST_SLOW=6 vitest run …`. */
const SLOWER = Number(process.env.RAPPORT_TEST_SLOW ?? 1);

/**
 * Milliseconds that anything on a page may take before a test gives it up, as `expect.poll` does (vitest.config.ts): a
 * machine of few cores that does a dozen other things is slow, not wrong.
 */
const PATIENCE = 30_000 * SLOWER;

/**
 * Opens an empty page in a context of its own, which closes when the test ends.
 *
 * @param options viewport, colour scheme, JavaScript on or off and the like, as playwright names them
 */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const fault = inject('siteFault');
  // What waits for something to come would wait on a site of no pages till its patience ends.
  if (fault !== null) throw new Error(fault);
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.bringToFront();
  await slowDown(page);
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

async function slowDown(page: Page): Promise<void> {
  if (SLOWER === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && hostname !== 'localhost' && hostname !== '127.0.0.1';
}

/**
 * Waits until nothing happens on a page any more by itself: it is loaded, its fonts are there, what moves in view is
 * drawn, and nothing new was asked for while its processor had time to spare. A page's own record of what it loaded says
 * so; the browser's “network idle” at times never comes, although no request is open.
 *
 * @throws where the page does not come to rest
 */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(isAtRest), { interval: 0 }).toBe(true);
}

/** Runs in the page. */
async function isAtRest(): Promise<boolean> {
  const loaded = () => performance.getEntriesByType('resource').length;
  const before = loaded();
  await document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, 200));
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestIdleCallback(resolve));
    // A page that draws nothing may never be called idle.
    setTimeout(resolve, 1000);
  });
  const asleep = [...document.querySelectorAll('.what-if:not(:has(canvas[data-drawn]))')];
  const inView = asleep.some((section) => {
    const { top, bottom } = section.getBoundingClientRect();
    return section.checkVisibility() && bottom > 0 && top < innerHeight;
  });
  return document.readyState === 'complete' && loaded() === before && !inView;
}

/** Brings all of a page into view, from the top to the end, so that everything that wakes when it is seen is awake. */
export async function seeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What is in view is noticed once a frame.
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
        // A window that lies behind another one draws none.
        setTimeout(resolve, 1000);
      });
    // What grows while it is seen is seen to its end; of a page without end what fits in 300 windows.
    for (let y = 0, windows = 0; y < document.body.scrollHeight && windows < 300; windows++) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      y += innerHeight * 0.8;
    }
  });
  await expect.poll(() => page.locator('.what-if:not(:has(canvas[data-drawn])):visible').count()).toBe(0);
  await settled(page);
}
