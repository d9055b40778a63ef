import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pruneBuilds } from '../../scripts/prune-builds.ts';
import { aFolder } from '../helpers/folder.ts';

/** A folder with builds of these ages, in minutes, named after them. */
function buildsOf(ages: readonly number[]): string {
  const folder = aFolder();
  for (const age of ages) {
    const path = join(folder, `build-${age}`);
    mkdirSync(path);
    const then = Date.now() / 1000 - age * 60;
    utimesSync(path, then, then);
  }
  return folder;
}

const left = (ages: readonly number[]): number[] => {
  const folder = buildsOf(ages);
  pruneBuilds(folder, (name) => name.startsWith('build-'));
  return readdirSync(folder)
    .map((name) => Number(name.slice('build-'.length)))
    .sort((one, other) => one - other);
};

test('the newest three stay, however old; others for an hour', () => {
  expect(left([100, 200, 300, 400])).toEqual([100, 200, 300]);
  expect(left([5, 10, 20, 30, 59, 61])).toEqual([5, 10, 20, 30, 59]);
});

test('of many within an hour the newest eight stay, and what was made just now', () => {
  expect(left([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  expect(left([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 5])).toHaveLength(9);
});

test('what is no build stays', () => {
  const folder = buildsOf([200, 300, 400, 500]);
  mkdirSync(join(folder, 'package'));
  pruneBuilds(folder, (name) => name.startsWith('build-'));
  expect(readdirSync(folder)).toContain('package');
});
