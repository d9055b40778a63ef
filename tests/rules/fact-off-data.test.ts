import { expect, test } from 'vitest';
import type { CustomerFacts } from '../../src/language/schema/customers-file.ts';
import { factOffData } from '../../src/rules/fact-off-data.ts';
import { contextOf, soundWith } from './sound-strategy.ts';

const facts = (changes: Partial<CustomerFacts> = {}): CustomerFacts => ({
  at: '2027-02-28',
  source: null,
  customers: null,
  largestCustomer: null,
  returning: null,
  ...changes,
});

const breaches = (customers: CustomerFacts | null, changes: Readonly<Record<string, unknown>> = {}) => [
  ...factOffData.check(contextOf(soundWith(changes), { customers })),
];

test('has nothing to say where nothing was counted, or nothing is stated', () => {
  expect(breaches(null)).toEqual([]);
  expect(breaches(facts({ returning: 0.01, largestCustomer: 0.9 }), { readiness: undefined })).toEqual([]);
});

test('lets shares differ by five points', () => {
  const stated = { 'readiness.returning': '45%' };

  expect(breaches(facts({ returning: 0.41 }), stated)).toEqual([]);
  expect(breaches(facts({ returning: 0.39 }), stated)).toEqual([
    {
      at: 'readiness.returning',
      values: { fact: 'returning', stated: 0.45, counted: 0.39, day: '2027-02-28' },
    },
  ]);
});

test('points at the share of the largest customer', () => {
  const [breach] = breaches(facts({ largestCustomer: 0.4 }), { 'readiness.largestCustomer': '5%' });

  expect(breach).toMatchObject({ at: 'readiness.largestCustomer', values: { counted: 0.4 } });
});

test('lets the customers of the segments differ from those counted by a tenth', () => {
  const all = soundWith().segments.reduce((sum, { customers }) => sum + customers.value, 0);

  expect(breaches(facts({ customers: Math.round(all / 1.09) }))).toEqual([]);
  expect(breaches(facts({ customers: Math.round(all / 1.2) }))).toMatchObject([
    { at: 'segments', values: { fact: 'customers', stated: all } },
  ]);
  expect(breaches(facts({ customers: 0 }))).toHaveLength(1);
});
