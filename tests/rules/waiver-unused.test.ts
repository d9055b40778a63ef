import { expect, test } from 'vitest';
import { waiverUnused } from '../../src/rules/waiver-unused.ts';
import { found } from './sound-strategy.ts';

const waivers = [
  { rule: 'kpi-without-owner', because: 'The post is vacant' },
  { rule: 'kpi-stale', at: 'kpis.stay', because: 'The register moves' },
];

test('is content with waivers that accepted something', () => {
  expect(
    found(
      waiverUnused(() => false),
      { waivers },
    ),
  ).toEqual([]);
});

test('points at the waiver that accepted nothing', () => {
  const rule = waiverUnused(({ rule }) => rule === 'kpi-stale');

  expect(found(rule, { waivers })).toEqual([{ at: 'waivers.1', values: { rule: 'kpi-stale' } }]);
});
