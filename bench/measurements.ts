/** 200 KPIs measured every week: twice the rows take twice the time and the memory, and not more. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { evaluate } from '../src/engine/evaluate.ts';
import { appendMeasurements } from '../src/language/append-measurements.ts';
import { type LoadedStrategy, loadStrategy } from '../src/language/load-strategy.ts';
import { measurementsPath } from '../src/language/measurements-path.ts';
import type { Results } from '../src/language/schema/results.ts';
import { dayFromNumber, dayNumber } from '../src/lib/calendar.ts';
import type { Line } from './measure.ts';

const KPIS = 200;
const FIRST_DAY = dayNumber('2027-01-03');
const SIZES = [25_000, 50_000, 100_000, 200_000] as const;
const ROUNDS = 3;
/** Against so many times the smallest: a little more than linear is left to the machine's caches and its collector. */
const LINEAR = 0.65;

/** What one size takes: milliseconds, and megabytes that stay. */
interface Cost {
  readonly path: string;
  readonly rows: number;
  load: number;
  evaluate: number;
  record: number;
  memory: number;
}

export async function measurements(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  try {
    const costs = SIZES.map((rows) => aStrategy(join(folder, String(rows)), rows));
    // All sizes in each round, so that whatever else the machine does meets them alike.
    for (let round = 0; round < ROUNDS; round++) for (const cost of costs) await measure(cost, round);
    const [least, ...others] = costs;
    if (!least) throw new Error('This is a bug in Rapport: nothing was measured.');
    return others.flatMap((cost) => [
      line('load', cost, least),
      line('evaluate', cost, least),
      line('record', cost, least),
      { ...line('memory', cost, least), unit: 'MB' as const },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const named = {
  load: 'measurements loaded',
  evaluate: 'measurements turned into status and forecast',
  record: 'measurements, one recorded',
  memory: 'measurements and their results in memory',
} as const;

function line(what: keyof typeof named, cost: Cost, least: Cost): Line {
  const times = cost.rows / least.rows;
  return {
    what: `${cost.rows} ${named[what]}`,
    measured: cost[what],
    budget: null,
    against: `${times} times ${least.rows}`,
    baseline: least[what] * times,
    ratio: LINEAR,
  };
}

function aStrategy(folder: string, rows: number): Cost {
  const path = join(folder, 'strategy.yaml');
  mkdirSync(folder);
  writeFileSync(path, strategyText());
  writeFileSync(measurementsPath(path), tableText(rows));
  return { path, rows, load: Infinity, evaluate: Infinity, record: Infinity, memory: Infinity };
}

/** Keeps the fastest of all rounds. */
async function measure(cost: Cost, round: number): Promise<void> {
  const before = heapInUse();
  const kept: { loaded?: LoadedStrategy; results?: Results } = {};
  const least = async (what: 'load' | 'evaluate' | 'record', run: () => void | Promise<void>) => {
    cost[what] = Math.min(cost[what], await worked(run));
  };
  await least('load', () => {
    kept.loaded = loadStrategy(cost.path);
  });
  const { strategy, slug, measurements: measured } = kept.loaded ?? {};
  if (!strategy || !measured || measured.length < cost.rows || slug === undefined) {
    throw new Error('This is a bug in Rapport: rows are missing.');
  }
  await least('evaluate', () => {
    const input = { slug, asOf: '2047-12-31', seed: 1, version: '', measurements: measured, draws: 0 };
    kept.results = evaluate(strategy, input);
  });
  cost.memory = Math.min(cost.memory, (heapInUse() - before) / 1e6);
  await least('record', () => recorded(cost.path, round));
}

/**
 * Milliseconds of the processor: the sizes are compared with each other, and whatever else the machine does would meet the
 * long runs more often than the short ones.
 */
async function worked(run: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function recorded(path: string, round: number): Promise<void> {
  const row = { date: '2047-12-31', kpi: 'k0', value: `${round}%`, confidence: '', note: '' };
  await appendMeasurements(measurementsPath(path), () => [row]);
}

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

function strategyText(): string {
  const kpis = Array.from(
    { length: KPIS },
    (_, at) =>
      `  - { id: k${at}, name: KPI ${at}, unit: "%", direction: up, baseline: { value: 10%, at: 2026-12 }, targets: [{ value: 90%, by: 2046-12 }], cadence: week }\n`,
  );
  return `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: Twenty years, start: 2027-01, months: 24 }
kpis:
${kpis.join('')}`;
}

/** A slow rise with some noise, a week after a week. */
function tableText(rows: number): string {
  const lines = ['date,kpi,value,confidence,note'];
  for (let row = 0; row < rows; row++) {
    const week = Math.floor(row / KPIS);
    const kpi = row % KPIS;
    const value = 10 + (70 * week) / 1040 + ((week * 7 + kpi) % 5) / 10;
    lines.push(`${dayFromNumber(FIRST_DAY + 7 * week)},k${kpi},${value.toFixed(1)}%,high,`);
  }
  return `${lines.join('\n')}\n`;
}
