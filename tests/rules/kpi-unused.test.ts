import { expect, test } from 'vitest';
import { kpiUnused } from '../../src/rules/kpi-unused.ts';
import { found } from './sound-strategy.ts';

test('is content where every KPI is moved', () => {
  expect(found(kpiUnused)).toEqual([]);
});

test('points at the KPI nothing moves', () => {
  expect(found(kpiUnused, { 'initiatives.card.kpis': [], 'benefits.paper.kpi': undefined })).toEqual([
    { at: 'kpis.records', values: { kpi: 'Complete records' } },
  ]);
});

test('is content with a benefit that it measures', () => {
  expect(found(kpiUnused, { 'initiatives.card.kpis': [] })).toEqual([]);
});

test('asks nothing of a draft without initiatives', () => {
  expect(found(kpiUnused, { initiatives: [], benefits: [] })).toEqual([]);
});
