import { expect, test } from 'vitest';
import { initiativeWithoutEffect } from '../../src/rules/initiative-without-effect.ts';
import { found } from './sound-strategy.ts';

test('is content where every initiative brings something', () => {
  expect(found(initiativeWithoutEffect)).toEqual([]);
});

test('points at the initiative that brings nothing', () => {
  expect(found(initiativeWithoutEffect, { 'benefits.more': undefined, campaigns: [] })).toEqual([
    { at: 'initiatives.offers', values: { initiative: 'Offers for regulars' } },
  ]);
});

test('counts a campaign', () => {
  expect(found(initiativeWithoutEffect, { 'benefits.more': undefined })).toEqual([]);
});

test('counts an audit answer that it closes', () => {
  expect(
    found(initiativeWithoutEffect, {
      'benefits.more': undefined,
      campaigns: [],
      'initiatives.offers.closes': ['knowledge.basis'],
    }),
  ).toEqual([]);
});

test('counts a benefit without a figure', () => {
  expect(
    found(initiativeWithoutEffect, {
      'benefits.more': { name: 'Pride', initiative: 'offers', unquantified: 'Nobody measured it' },
      campaigns: [],
    }),
  ).toEqual([]);
});
