import { appendFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { fileMarks } from '../../../src/cli/dev/file-marks.ts';
import { type FileWatch, watchFiles } from '../../../src/cli/dev/watch-files.ts';
import { aFolder } from '../../helpers/folder.ts';

/** Marks before and after something happens to a file of the folder. */
function marksAround(strategy: string, touched: string, happens: (path: string) => void): [string, string] {
  const folder = aFolder();
  for (const name of [strategy, touched]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'a');
    utimesSync(join(folder, name), 1, 1);
  }
  const marks = () => fileMarks(join(folder, strategy)) ?? '';
  const before = marks();
  happens(join(folder, touched));
  return [before, marks()];
}

describe('the marks of a strategy', () => {
  test.each([
    ['acme.yaml', 'acme.yaml'],
    ['acme.yaml', 'acme.measurements.csv'],
    ['acme.yaml', 'acme.customers.json'],
    ['acme.yaml', 'logo.svg'],
    ['acme/strategy.yaml', 'acme/measurements.csv'],
    ['acme/strategy.yaml', 'acme/snapshots/2027-03-31.json'],
  ])('of %s change with %s', (strategy, touched) => {
    const changed = marksAround(strategy, touched, (path) => appendFileSync(path, 'b'));
    const gone = marksAround(strategy, touched, (path) => rmSync(path));

    expect(changed[0]).not.toBe('');
    if (!touched.includes('snapshots')) expect(changed[1]).not.toBe(changed[0]);
    expect(gone[1]).not.toBe(gone[0]);
  });

  test.each([
    ['acme.yaml', 'other.yaml'],
    ['acme.yaml', 'acme-two.measurements.csv'],
    ['acme/strategy.yaml', 'other/measurements.csv'],
  ])('of %s do not change with %s', (strategy, touched) => {
    const [before, after] = marksAround(strategy, touched, (path) => appendFileSync(path, 'b'));

    expect(after).toBe(before);
  });
});

/** A watch over one strategy; how often it told of something. */
function watched(place: string): { watch: FileWatch; told: () => number } {
  let told = 0;
  const watch = watchFiles({
    places: [place],
    poll: true,
    changed: async () => {
      told += 1;
    },
    failed: (error) => {
      throw error;
    },
  });
  return { watch, told: () => told };
}

/** Until a watch has said nothing for longer than it looks again. */
async function quiet(told: () => number): Promise<number> {
  for (let before = -1; before !== told(); ) {
    before = told();
    await setTimeout(400);
  }
  return told();
}

test.each([
  ['acme.yaml', 'acme.measurements.csv'],
  ['acme/strategy.yaml', 'acme/measurements.csv'],
])('a watch over %s alone sees %s come', async (strategy, touched) => {
  const folder = aFolder();
  mkdirSync(dirname(join(folder, strategy)), { recursive: true });
  writeFileSync(join(folder, strategy), 'a');
  const { watch, told } = watched(join(folder, strategy));
  await watch.ready;
  const before = await quiet(told);
  writeFileSync(join(folder, touched), 'a');

  await expect.poll(told, { timeout: 15_000 }).toBeGreaterThan(before);
  await watch.close();
});

test('a watch tells of what changed before it stood', async () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'acme.yaml'), 'a');
  const { watch, told } = watched(join(folder, 'acme.yaml'));
  writeFileSync(join(folder, 'acme.yaml'), 'b');
  await watch.ready;

  await expect.poll(told, { timeout: 15_000 }).toBeGreaterThan(0);
  await watch.close();
});
