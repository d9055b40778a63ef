/**
 * Runs everything a change has to pass, one after the other, and goes on after a failure: the author wants
 * to see all of it. Prints `N passed, N failed` last: tests one by one, every other check as one. What a green run could
 * hide stands before it by name: tests that passed only when they were tried again, and tests that were skipped.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './renderer/fingerprint.ts';

/** How much passed, and how much did not. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What the runner notes of a run, as far as it is read here. */
interface TestsReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
  readonly testResults: readonly {
    /** The path of the file. */
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      /** Of all tries, also of those before one that passed. */
      readonly failureMessages: readonly string[];
    }[];
  }[];
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
    process.stdout.write(`${hidden()}\n${passed} passed, ${failed} failed\n`);
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
    const { numPassedTests: passed, numFailedTests: failed, success } = testsReport();
    // A file that cannot be loaded, or an error after the last test, fails without a failed test.
    const broken = failed === 0 && (!success || ended.failed > 0 || passed === 0);
    return { passed, failed: broken ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function testsReport(): TestsReport {
  return JSON.parse(readFileSync(TESTS_REPORT, 'utf8'));
}

/** The names of what the totals do not show; empty where nothing is hidden, or nothing was noted. */
function hidden(): string {
  try {
    const tests = testsReport().testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map((test) => ({ ...test, place: `${relative(ROOT, name)} › ${test.fullName}` })),
    );
    const second = tests.filter(
      ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0,
    );
    const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
    const first = (messages: readonly string[]) => messages[0]?.split('\n')[0] ?? '';
    return (
      list(
        'passed only when tried again; it waits for something it should not have to, or not long enough',
        second.map(({ place, failureMessages }) => `${place}: ${first(failureMessages)}`),
      ) +
      list(
        'skipped',
        skipped.map(({ place }) => place),
      )
    );
  } catch {
    return '';
  }
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : `\n== ${lines.length} ${title}\n${lines.map((line) => `   ${line}\n`).join('')}`;
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
