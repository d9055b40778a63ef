/** From a save to the changed page in a browser under `rapport dev`, against building the site and loading the page. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../scripts/find-chromium.mjs';
import { ROOT } from '../scripts/renderer/fingerprint.ts';
import { type Line, timed, timesOf } from './measure.ts';

const SAVES = 12;
const BUILDS = 5;
const BUDGET = 200;
/** How many times faster than building and loading it has to be, on a machine that does much else too. */
const TIMES_FASTER = 2;
/** Until the program has run often enough to run at its usual speed, as after the first minute of work. */
const WARM_UP = 5;
/** Milliseconds between two saves: whoever writes takes longer. */
const PAUSE = 700;

/** Milliseconds from a save to the page. */
interface Seen {
  /** The first page with the change. */
  readonly first: number;
  /** The page with all draws of the simulation; the first one, where that was it. */
  readonly whole: number;
}

/** Clearsight among the three worked examples, its title and its discount rate changed again and again. */
export async function savedChange(): Promise<Line[]> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('there is no Chromium to measure in');
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  cpSync(join(ROOT, 'strategies'), join(folder, 'strategies'), { recursive: true });
  const file = join(folder, 'strategies', 'clearsight', 'strategy.yaml');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const program = await startDev(folder);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${program.address}clearsight/`);
    const text = readFileSync(file, 'utf8');
    const seen: Seen[] = [];
    for (let save = 0; save < WARM_UP + SAVES; save++) seen.push(await saveAndSee(page, file, text, save));
    const loads: number[] = [];
    for (let build = 0; build < BUILDS; build++) loads.push(await buildAndLoad(page, folder));
    const measured = seen.slice(WARM_UP);
    const first = timesOf(measured.map((each) => each.first));
    const whole = timesOf(measured.map((each) => each.whole));
    const compared = {
      budget: BUDGET,
      against: 'rapport build and loading the page',
      baseline: timesOf(loads).median,
      ratio: TIMES_FASTER,
    };
    return [
      { what: `a saved change in the browser, median of ${SAVES}`, measured: first.median, ...compared },
      {
        what: `a saved change in the browser, slowest of ${SAVES}`,
        measured: first.slowest,
        ...compared,
        ratio: 1,
      },
      { what: 'a saved change with 10000 draws, median', measured: whole.median, ...compared },
    ];
  } finally {
    program.end();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both clocks are the one of this machine. */
async function saveAndSee(page: Page, file: string, text: string, save: number): Promise<Seen> {
  const title = `Title ${save}`;
  const seen = page.evaluate(
    ({ awaited, quiet }) =>
      new Promise<{ first: number; last: number }>((done) => {
        const now = () => performance.timeOrigin + performance.now();
        let first = 0;
        let last = 0;
        // Drawn, not only written: the frame after the change has begun.
        document.addEventListener('rapport:changed', function changed() {
          requestAnimationFrame(() => {
            if (!document.querySelector('.masthead')?.textContent?.includes(awaited)) return;
            last = now();
            if (first !== 0) return;
            first = last;
            setTimeout(() => {
              document.removeEventListener('rapport:changed', changed);
              done({ first, last });
            }, quiet);
          });
        });
      }),
    { awaited: title, quiet: PAUSE },
  );
  // The page listens before the file changes.
  await page.evaluate(() => {});
  const started = performance.timeOrigin + performance.now();
  writeFileSync(
    file,
    text
      .replace(/^ {2}title: .*$/m, `  title: ${title}`)
      .replace(/discountRate: \d+%/, `discountRate: ${8 + (save % 9)}%`),
  );
  const { first, last } = await seen;
  return { first: first - started, whole: last - started };
}

/** What it took before: the whole site, then the page. */
async function buildAndLoad(page: Page, folder: string): Promise<number> {
  const out = join(folder, 'site');
  return await timed(async () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts', 'rapport.mjs'), 'build', 'strategies/clearsight', '--out', out],
      { cwd: folder, encoding: 'utf8' },
    );
    if (status !== 0 && status !== 1) throw new Error(`rapport build ended with ${status}:\n${stderr}`);
    await page.goto(pathToFileURL(join(out, 'clearsight', 'index.html')).href);
  });
}

async function startDev(folder: string): Promise<{ address: string; end(): void }> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'rapport.mjs'), 'dev', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', (code) => reject(new Error(`rapport dev ended with ${code}`)));
  });
  // What it rehearses after its start is not what is measured.
  await pause(2000);
  return { address, end: () => void child.kill('SIGTERM') };
}
