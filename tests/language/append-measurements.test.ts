/** Nothing that stands in a table of measurements is lost, whoever writes, whatever happens meanwhile. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendMeasurements, type MeasurementText } from '../../src/language/append-measurements.ts';
import { readMeasurementRows } from '../../src/language/checks/measurements.ts';
import { decodeText } from '../../src/language/source/decode-text.ts';
import { aFolder } from '../helpers/folder.ts';

const HEAD = 'date,kpi,value,confidence,note';
const row: MeasurementText = { date: '2027-02-28', kpi: 'stay', value: '81%', confidence: 'high', note: '' };
const ROW = '2027-02-28,stay,81%,high,';

function aTable(text: string | Uint8Array = `${HEAD}\n2027-01-31,stay,80%,,\n`): string {
  const file = join(aFolder(), 'measurements.csv');
  writeFileSync(file, text);
  return file;
}

/** KPIs and values of a table, in its order. */
function rowsOf(file: string): string[] {
  const { rows, findings } = readMeasurementRows(decodeText(readFileSync(file))?.text ?? '');
  expect(findings).toEqual([]);
  return rows.map(({ fields }) => `${fields.kpi.text} ${fields.value.text}`);
}

async function faultOf(written: Promise<unknown>): Promise<unknown> {
  return written.then(
    () => 'none',
    ({ fault, detail }) => ({ fault, detail }),
  );
}

describe('a row', () => {
  test.each([
    ['behind the last one', `${HEAD}\n`, `${HEAD}\n${ROW}\n`],
    ['with the line ends of the file', `${HEAD}\r\n`, `${HEAD}\r\n${ROW}\r\n`],
    ['without a last line end where there was none', HEAD, `${HEAD}\n${ROW}`],
    ['below a heading where the file is empty', '', `${HEAD}\n${ROW}\n`],
    ['behind a byte order mark', `\uFEFF${HEAD}\n`, `\uFEFF${HEAD}\n${ROW}\n`],
    [
      'in the order of the columns',
      'kpi,value,date,confidence\n',
      'kpi,value,date,confidence\nstay,81%,2027-02-28,high\n',
    ],
    [
      'below remarks and empty lines',
      `# kept by Ann, "see\n${HEAD}\n\n# more, "to come\n`,
      `# kept by Ann, "see\n${HEAD}\n\n# more, "to come\n${ROW}\n`,
    ],
    ['after the line ends of an old Macintosh', `${HEAD}\r`, `${HEAD}\r${ROW}\r`],
  ])('stands %s', async (_name, before, after) => {
    const file = aTable(before);
    await appendMeasurements(file, () => [row]);

    expect(readFileSync(file, 'utf8')).toBe(after);
  });

  test('makes the table where there is none', async () => {
    const file = join(aFolder(), 'measurements.csv');
    await appendMeasurements(file, () => [row]);

    expect(readFileSync(file, 'utf8')).toBe(`${HEAD}\n${ROW}\n`);
  });

  test('comes back as it was, whatever its note holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (typed) => {
        // The texts of a table have lone carriage returns as line ends.
        const note = typed.replace(/\r(?!\n)/g, '\n');
        const file = aTable();
        await appendMeasurements(file, () => [{ ...row, note }]);
        const { rows } = readMeasurementRows(readFileSync(file, 'utf8').replace(/\r(?!\n)/g, '\n'));

        expect(rows.at(-1)?.fields.note.text).toBe(note);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves every byte that stands there', async () => {
    const line = fc.constantFrom(
      '2027-01-31,stay,80%,,',
      '"2027-01-31", stay ,80%,high,"a ""b"", c"',
      '# remark',
      '',
    );
    const style = fc.record({
      lines: fc.array(line, { maxLength: 8 }),
      end: fc.constantFrom('\n', '\r\n'),
      mark: fc.boolean(),
      closed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(style, async ({ lines, end, mark, closed }) => {
        const text = [HEAD, ...lines].join(end).replace('"2027-01-31", stay', '2027-01-31,stay');
        const before = Buffer.from((mark ? '\uFEFF' : '') + text + (closed ? end : ''));
        const file = aTable(before);
        await appendMeasurements(file, () => [row, row]);
        const after = readFileSync(file);

        expect(after.subarray(0, before.length).equals(before)).toBe(true);
        const between = before.includes('\n') ? end : '\n';
        const added = `${ROW}${between}${ROW}`;
        const open = before.toString().endsWith('\n');
        expect(after.subarray(before.length).toString()).toBe(open ? added + between : between + added);
      }),
      { numRuns: 60 },
    );
  });

  test('is decided anew when somebody else was quicker', async () => {
    const file = aTable();
    const seen: (string | null)[] = [];
    await appendMeasurements(file, (text) => {
      seen.push(text);
      // Somebody with an editor, who asks for no lock.
      if (seen.length === 1) writeFileSync(file, `${text}2027-02-15,stay,79%,,\n`);
      return [row];
    });

    expect(seen).toHaveLength(2);
    expect(rowsOf(file)).toEqual(['stay 80%', 'stay 79%', 'stay 81%']);
  });
});

describe('nothing is written, and nothing lost', () => {
  test.each([
    ['a column is missing', 'date,kpi,value\n', { fault: 'columns', detail: 'confidence' }],
    ['a quote is not closed', `${HEAD}\n2027-01-31,stay,80%,,"open\n`, { fault: 'text', detail: '' }],
    ['the first line names no columns', 'day;kpi;value\n', { fault: 'text', detail: '' }],
    [
      'the file is not UTF-8',
      Buffer.from(`\xff\xfe${HEAD}\n`, 'latin1'),
      { fault: 'text', detail: 'UTF-16' },
    ],
  ])('where %s', async (_name, before, fault) => {
    const file = aTable(before);

    expect(await faultOf(appendMeasurements(file, () => [row]))).toEqual(fault);
    expect(readFileSync(file).equals(Buffer.from(before))).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['measurements.csv']);
  });
});

describe('links', () => {
  test('stay links, and the file behind them gets the row', async () => {
    const real = aTable();
    const link = join(aFolder(), 'measurements.csv');
    symlinkSync(real, link);
    await appendMeasurements(link, () => [row]);

    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(rowsOf(real)).toEqual(['stay 80%', 'stay 81%']);
  });

  test('lead to a file that is made where there is none', async () => {
    const folder = aFolder();
    const link = join(folder, 'measurements.csv');
    mkdirSync(join(folder, 'shared'));
    symlinkSync('shared/table.csv', link);
    await appendMeasurements(link, () => [row]);

    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(rowsOf(join(folder, 'shared', 'table.csv'))).toEqual(['stay 81%']);
  });

  test('and the rights of the file stay', async () => {
    const file = aTable();
    chmodSync(file, 0o640);
    await appendMeasurements(file, () => [row]);

    expect(statSync(file).mode & 0o777).toBe(0o640);
  });
});

describe('processes', { timeout: 180_000 }, () => {
  let folder: string;
  let program: string;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(() => {
    // One file that starts quickly: what is measured here is the writing, not the loading.
    // In a folder that everybody may enter.
    folder = mkdtempSync(join(tmpdir(), 'rapport-append-'));
    chmodSync(folder, 0o755);
    program = join(folder, 'append-process.mjs');
    buildSync({
      entryPoints: [fileURLToPath(new URL('../helpers/append-process.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);",
      },
    });
  });

  const start = (...args: string[]): ChildProcess =>
    spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = async (child: ChildProcess) => (await once(child, 'exit'))[0] as number | null;

  test('a hundred of them at once lose no row, and break none', async () => {
    const file = aTable();
    const codes = await Promise.all(Array.from({ length: 100 }, (_, at) => ended(start(file, `kpi-${at}`))));

    expect(new Set(codes)).toEqual(new Set([0]));
    const [first, ...rows] = rowsOf(file);
    expect(first).toBe('stay 80%');
    expect(rows.sort()).toEqual(Array.from({ length: 100 }, (_, at) => `kpi-${at} 1`).sort());
    expect(readdirSync(join(file, '..'))).toEqual(['measurements.csv']);
  });

  test('one that is killed at any moment leaves the rows it has written, and no half of one', async () => {
    // Large enough that writing takes a while; every row of it has to be there afterwards.
    const before = `${HEAD}\n${'2027-01-31,stay,80%,,a long remark that fills the file\n'.repeat(20_000)}`;
    await Promise.all(
      Array.from({ length: 10 }, async (_, at) => {
        const file = aTable(before);
        const child = start(file, 'killed', '100000');
        while (statSync(file).size === before.length) await wait(5);
        await wait(23 * at);
        child.kill('SIGKILL');
        await once(child, 'exit');
        const text = readFileSync(file, 'utf8');

        expect(text.startsWith(before)).toBe(true);
        const added = text.slice(before.length).split('\n').slice(0, -1);
        expect(added.length).toBeGreaterThan(0);
        expect(added).toEqual(added.map((_, index) => `2027-01-31,killed,${index + 1},,`));
      }),
    );
  });

  test('a lock that a killed one left is taken over', async () => {
    const file = aTable();
    mkdirSync(`${file}.lock`);
    const longAgo = Date.now() / 1000 - 60;
    utimesSync(`${file}.lock`, longAgo, longAgo);
    const codes = await Promise.all([0, 1, 2, 3].map((at) => ended(start(file, `kpi-${at}`))));

    expect(codes).toEqual([0, 0, 0, 0]);
    expect(rowsOf(file)).toHaveLength(5);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  test('what a killed one left half written is cleared away, and nothing else', async () => {
    const file = aTable();
    const long = new Date(Date.now() - 3_600_000);
    for (const name of ['csv.4414-cab7c4f7.tmp', 'csv.9-0123abcd.tmp', 'csv.bak', 'csv.mine.tmp']) {
      writeFileSync(file.replace(/csv$/, name), 'half');
      if (name !== 'csv.9-0123abcd.tmp') utimesSync(file.replace(/csv$/, name), long, long);
    }
    await appendMeasurements(file, () => [row]);
    expect(readdirSync(join(file, '..')).toSorted()).toEqual([
      'measurements.csv',
      'measurements.csv.9-0123abcd.tmp',
      'measurements.csv.bak',
      'measurements.csv.mine.tmp',
    ]);
  });

  test('a disk that fills up while it is written leaves the old file, and nothing beside it', () => {
    const before = `${HEAD}\n${'2027-01-31,stay,80%,,\n'.repeat(3000)}`;
    const file = aTable(before);
    // No file may grow beyond 16 kB: the system takes the beginning and refuses the rest, as a full disk does.
    const { status, stdout } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 32; exec "$0" "$@"', process.execPath, program, file, 'stay'],
      { encoding: 'utf8' },
    );

    expect({ status, stdout }).toEqual({ status: 3, stdout: 'full' });
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(join(file, '..'))).toEqual(['measurements.csv']);
  });

  test.each([
    ['a folder', 0o555, 0o644],
    ['a file', 0o755, 0o444],
  ])('%s that may not be written to is named, and stays as it is', (_name, ofFolder, ofFile) => {
    const file = aTable();
    const before = readFileSync(file);
    const folder = join(file, '..');
    // Nothing is forbidden to root, so somebody else tries.
    const root = process.getuid?.() === 0;
    if (root) for (const path of [folder, file]) chownSync(path, 65_534, 65_534);
    chmodSync(file, ofFile);
    chmodSync(folder, ofFolder);
    const { status, stdout } = spawnSync(process.execPath, [program, file, 'stay'], {
      encoding: 'utf8',
      ...(root && { uid: 65_534, gid: 65_534 }),
    });
    chmodSync(folder, 0o755);

    expect({ status, stdout }).toEqual({ status: 3, stdout: 'denied' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
