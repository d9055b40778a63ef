import { expect, test } from 'vitest';
import { benefitWithoutKpi } from '../../src/rules/benefit-without-kpi.ts';
import { found } from './sound-strategy.ts';

test('is content where every benefit has a KPI', () => {
  expect(found(benefitWithoutKpi)).toEqual([]);
});

test('points at the benefit without one, but at none without a figure', () => {
  expect(found(benefitWithoutKpi, { 'benefits.back.kpi': undefined })).toEqual([
    { at: 'benefits.back.kpi', values: { benefit: 'Regulars come back on time' } },
  ]);
});
