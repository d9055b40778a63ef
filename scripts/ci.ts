/**
 * Runs everything a change has to pass, one after the other, and goes on after a failure: the author wants
 * to see all of it. Prints `N passed, N failed` last: tests one by one, every other check as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './renderer/fingerprint.ts';

/** How much passed, and how much did not. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A check: a command that ends with 0. */
interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const TESTS_REPORT = join(ROOT, 'build', 'tests.json');
const temporary = mkdtempSync(join(tmpdir(), 'rapport-ci-'));

const checks: readonly Check[] = [
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'error'] },
  { name: 'lint and format', command: ['biome', 'ci', '--colors=off', '.'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
  { name: 'site by rapport', command: rapport('build', 'strategies', '--out', join(temporary, 'site')) },
  { name: 'site by astro', command: ['astro', 'build', '--outDir', join(temporary, 'astro')] },
  { name: 'package', command: ['npm', 'pack', '--silent', '--pack-destination', temporary] },
];

process.exitCode = main();

function main(): number {
  try {
    const counts = [runTests(), ...checks.map(runCheck)];
    const passed = counts.reduce((sum, count) => sum + count.passed, 0);
    const failed = counts.reduce((sum, count) => sum + count.failed, 0);
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    return failed === 0 && passed > 0 ? 0 : 1;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** The tests, counted from the runner's own report. A run that leaves none has failed as a whole. */
function runTests(): Count {
  rmSync(TESTS_REPORT, { force: true });
  const ended = runCheck({ name: 'tests', command: ['npm', 'test', '--silent'] });
  try {
    const report: { numPassedTests: number; numFailedTests: number; success: boolean } = JSON.parse(
      readFileSync(TESTS_REPORT, 'utf8'),
    );
    const { numPassedTests: passed, numFailedTests: failed, success } = report;
    // A file that cannot be loaded, or an error after the last test, fails without a failed test.
    const broken = failed === 0 && (!success || ended.failed > 0 || passed === 0);
    return { passed, failed: broken ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runCheck({ name, command: [program, ...args] }: Check): Count {
  process.stdout.write(`\n== ${name}: ${[program, ...args].join(' ').replaceAll(temporary, '…')}\n`);
  const started = performance.now();
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 1, 2],
    env: { ...process.env, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = status === 0;
  const why = error ? `: ${error.message}` : `, exit code ${status}`;
  process.stdout.write(`-- ${name} ${passed ? 'passed' : `FAILED${why}`} (${seconds} s)\n`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function rapport(...args: string[]): [string, ...string[]] {
  return [process.execPath, 'scripts/rapport.mjs', ...args];
}
