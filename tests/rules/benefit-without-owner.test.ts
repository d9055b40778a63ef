import { expect, test } from 'vitest';
import { benefitWithoutOwner } from '../../src/rules/benefit-without-owner.ts';
import { found } from './sound-strategy.ts';

test('is content where every benefit has an owner', () => {
  expect(found(benefitWithoutOwner)).toEqual([]);
});

test('points at the benefit without one, but at none without a figure', () => {
  expect(found(benefitWithoutOwner, { 'benefits.back.owner': undefined })).toEqual([
    { at: 'benefits.back.owner', values: { benefit: 'Regulars come back on time' } },
  ]);
});
