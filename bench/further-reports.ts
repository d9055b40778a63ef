/** What each further report of one build costs: read, checked, evaluated, rendered and written. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/renderer/fingerprint.ts';
import { drawInThreads, threadsFor } from '../src/cli/draw-threads.ts';
import { openRenderer } from '../src/exports/renderer.ts';
import type { Line } from './measure.ts';

/** How many reports, and around which of them is measured; before the hundredth threads are still starting. */
const REPORTS = 1000;
const CASES = [
  { draws: 0, budget: 8 },
  { draws: 10_000, budget: 50 },
];
const EARLY = 100;
const AROUND = 40;
/** The late ones may be slower than the early ones by what two measurements of the same thing differ. */
const SAME = 0.85;

/** When a report was there: milliseconds of the clock, and of all processors together. */
interface Moment {
  readonly clock: number;
  readonly processor: number;
}

/**
 * Clearsight over and over, in as many threads as `rapport build` takes. The clock has the budget; the time of the
 * processors tells what a report costs where others use the machine too.
 */
export async function furtherReports(): Promise<Line[]> {
  const lines: Line[] = [];
  const threads = threadsFor(REPORTS);
  for (const { draws, budget } of CASES) {
    const moments = await momentsOfReports(draws, threads);
    const around = (index: number, key: keyof Moment) =>
      ((moments[index + AROUND]?.[key] ?? 0) - (moments[index - AROUND]?.[key] ?? 0)) / (2 * AROUND);
    const what = `each further report ${draws === 0 ? 'without draws' : `with ${draws} draws`}, the ${REPORTS}th`;
    for (const key of ['clock', 'processor'] as const) {
      lines.push({
        what: `${what}, ${key === 'clock' ? `${threads} threads` : 'time of all processors'}`,
        measured: around(REPORTS - 1 - AROUND, key),
        budget: key === 'clock' ? budget : null,
        against: `the ${EARLY}th`,
        baseline: around(EARLY, key),
        ratio: SAME,
      });
    }
  }
  return lines;
}

async function momentsOfReports(draws: number, threads: number): Promise<Moment[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  try {
    const reports = Array.from({ length: REPORTS }, (_, index) => ({
      // Under its own name, so that it is compared with the snapshots beside it.
      path: join(folder, 'strategies', `s${index}`, 'clearsight'),
      slug: `s${index}`,
      folder: join(folder, 'site', `s${index}`),
    }));
    for (const { path } of reports) cpSync(join(ROOT, 'strategies', 'clearsight'), path, { recursive: true });
    const task = {
      asOf: null,
      seed: 1,
      draws,
      language: null,
      folder,
      today: '2027-06-30',
      columns: 80,
      colours: false,
    };
    const moments: Moment[] = [];
    for await (const { drawn } of drawInThreads(reports, task, await openRenderer(), threads)) {
      if (!drawn) throw new Error('This is a bug in Rapport: Clearsight has no page.');
      const { user, system } = process.cpuUsage();
      moments.push({ clock: performance.now(), processor: (user + system) / 1000 });
    }
    return moments;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
