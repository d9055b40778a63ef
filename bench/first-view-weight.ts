/** What a browser asks for before the reader does anything, and what that weighs. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Milliseconds after a page has loaded in which its scripts might ask for more. */
const SETTLING = 500;

/** In kilobytes of 1000 bytes, compressed as a web server does at its best (gzip -9), fonts apart. */
export interface FirstViewWeight {
  readonly total: number;
  readonly script: number;
  readonly requests: number;
}

/** Opens a page, gives its scripts time to ask for more, and weighs what it has asked for. */
export async function firstViewWeight(page: Page, address: string): Promise<FirstViewWeight> {
  const asked: Promise<{ readonly type: string; readonly bytes: number }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    // An icon that stands in the page itself is no request.
    if (type === 'font' || response.url().startsWith('data:')) return;
    asked.push(response.body().then((body) => ({ type, bytes: gzipSync(body, { level: 9 }).length })));
  });
  await page.goto(address);
  await page.waitForTimeout(SETTLING);
  const files = await Promise.all(asked);
  const kilobytes = (all: typeof files) => all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  return {
    total: kilobytes(files),
    script: kilobytes(files.filter(({ type }) => type === 'script')),
    requests: files.length,
  };
}
