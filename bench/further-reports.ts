/** What each further report of one build costs: read, checked, evaluated, rendered and written. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/renderer/fingerprint.ts';
import { siteOf } from '../src/cli/site-source.ts';
import { version } from '../src/cli/version.ts';
import { drawOneByOne } from '../src/exports/report-pages.ts';
import { buildSite, type Site } from '../src/exports/site.ts';
import { type Line, timesOf } from './measure.ts';

/** How many reports, and around which of them is measured. */
const CASES = [
  { draws: 0, budget: 8, reports: 1000 },
  { draws: 10_000, budget: 50, reports: 1000 },
];
const AROUND = 9;
/** The late ones may be slower than the early ones by what two measurements of the same thing differ. */
const SAME = 0.85;

/** Clearsight over and over. */
export async function furtherReports(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { draws, budget, reports } of CASES) {
    const times = await timesOfReports(reports, draws);
    const around = (index: number) => timesOf(times.slice(index - AROUND, index + AROUND)).median;
    const what = draws === 0 ? 'without draws' : `with ${draws} draws`;
    lines.push({
      what: `each further report ${what}, the ${reports}th`,
      measured: around(reports - AROUND),
      budget,
      against: 'the 10th',
      baseline: around(10),
      ratio: SAME,
    });
  }
  return lines;
}

/** Milliseconds from one report to the next, in one build. */
async function timesOfReports(reports: number, draws: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  try {
    const paths = Array.from({ length: reports }, (_, index) => join(folder, 'strategies', `s${index}`));
    for (const path of paths) cpSync(join(ROOT, 'strategies', 'clearsight'), path, { recursive: true });
    const started: number[] = [];
    const site = siteOf(
      { paths, asOf: null, seed: 1, draws, language: null },
      { folder, today: () => '2027-06-30' },
    );
    const timed: Site = {
      ...site,
      draw: drawOneByOne((slug) => {
        started.push(performance.now());
        return site.report(slug);
      }),
    };
    await buildSite(timed, { out: join(folder, 'site'), sources: [], force: false, version });
    return started.slice(1).map((at, index) => at - (started[index] ?? at));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
