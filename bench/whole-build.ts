/** `rapport build` of one strategy as a whole process, against Astro building one bare page. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/renderer/fingerprint.ts';
import { inTurn, type Line, timesOf } from './measure.ts';

const ROUNDS = 7;
const BUDGET = 600;
const TIMES_FASTER = 3;

/** Both are run once before, so that neither compiles anything for the first time while measured. */
export async function wholeBuild(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  try {
    const astro = aBareSite(join(folder, 'astro'));
    const ours = () =>
      run(['scripts/rapport.mjs', 'build', 'strategies/clearsight', '--out', join(folder, 'site')], ROOT);
    const bare = () =>
      run([join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'], astro);
    ours();
    bare();
    const processor = { ours: [] as number[], bare: [] as number[] };
    const [measured, baseline] = await inTurn(
      ROUNDS,
      () => void processor.ours.push(ours()),
      () => void processor.bare.push(bare()),
    );
    const line = { budget: null, against: 'astro build, one bare page', ratio: TIMES_FASTER };
    return [
      {
        ...line,
        what: 'rapport build, one strategy, whole process',
        measured: measured.median,
        budget: BUDGET,
        baseline: baseline.median,
      },
      {
        ...line,
        what: 'rapport build, one strategy, time of all processors',
        measured: timesOf(processor.ours).median,
        baseline: timesOf(processor.bare).median,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The smallest site that Astro and React make: a page with one island. */
function aBareSite(folder: string): string {
  mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    "import react from '@astrojs/react';\nexport default { integrations: [react()] };",
  );
  writeFileSync(
    join(folder, 'src', 'Counter.jsx'),
    'export default function Counter() { return <button>0</button>; }',
  );
  writeFileSync(
    join(folder, 'src', 'pages', 'index.astro'),
    "---\nimport Counter from '../Counter.jsx';\n---\n<h1>Bare</h1><Counter client:visible />",
  );
  return folder;
}

/** Has a process say at its end what it took of the processors. */
const TELLING = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.RAPPORT_BENCH_TOLD, String((user + system) / 1000));
  });
`)}`;

/** Runs a program and gives the milliseconds it took of the processors. */
function run(args: readonly string[], cwd: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  const told = join(folder, 'processor');
  try {
    const { status, stderr } = spawnSync(process.execPath, ['--import', TELLING, ...args], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        RAPPORT_BENCH_TOLD: told,
      },
    });
    if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
    return Number(readFileSync(told, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
