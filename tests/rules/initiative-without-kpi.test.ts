import { expect, test } from 'vitest';
import { initiativeWithoutKpi } from '../../src/rules/initiative-without-kpi.ts';
import { found } from './sound-strategy.ts';

test('is content where every initiative moves a KPI', () => {
  expect(found(initiativeWithoutKpi)).toEqual([]);
});

test('points at the initiative without one', () => {
  expect(found(initiativeWithoutKpi, { 'initiatives.recall.kpis': [] })).toEqual([
    { at: 'initiatives.recall.kpis', values: { initiative: 'Recall programme' } },
  ]);
});

test('leaves an unused initiative to its own rule', () => {
  expect(
    found(initiativeWithoutKpi, {
      'initiatives.portal': { name: 'Portal', phase: 'direct', start: '2027-03', months: 2 },
    }),
  ).toEqual([]);
});
