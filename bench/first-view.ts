/** The first view of a report, against the whole of it: what stands on the page beside is fetched when it is opened. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/find-chromium.mjs';
import { ROOT } from '../scripts/renderer/fingerprint.ts';
import { serveFolder } from '../src/exports/static-server.ts';
import { type FirstViewWeight, firstViewWeight } from './first-view-weight.ts';
import type { Line } from './measure.ts';

/** Of the first view: kilobytes in all, kilobytes of script, requests. */
const BUDGETS: FirstViewWeight = { total: 45, script: 15, requests: 3 };

/** The worked example in a browser that nobody touches. */
export async function firstView(): Promise<Line[]> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('there is no Chromium to measure in');
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  const build = ['scripts/rapport.mjs', 'build', 'strategies/clearsight', '--out', join(folder, 'site')];
  const { status, stderr } = spawnSync(process.execPath, build, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const server = await serveFolder({ folder: join(folder, 'site'), port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const weigh = async (page: string) =>
      firstViewWeight(await browser.newPage(), `${server.address}clearsight/${page}`);
    const report = await weigh('');
    const beside = await weigh('figures.html');
    const against = 'budget';
    return [
      {
        what: 'first view of a report, compressed, without fonts',
        measured: report.total,
        budget: BUDGETS.total,
        against: 'with the page beside it',
        baseline: report.total + beside.total,
        ratio: 2,
        unit: 'kB',
      },
      {
        what: 'script of the first view',
        measured: report.script,
        budget: BUDGETS.script,
        against,
        baseline: BUDGETS.script,
        ratio: 1,
        unit: 'kB',
      },
      {
        what: 'requests of the first view',
        measured: report.requests,
        budget: BUDGETS.requests,
        against,
        baseline: BUDGETS.requests,
        ratio: 1,
        unit: 'requests',
      },
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
