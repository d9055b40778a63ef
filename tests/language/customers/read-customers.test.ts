import { describe, expect, test } from 'vitest';
import { readCustomers } from '../../../src/language/customers/read-customers.ts';

const readiness = { customers: 61_240, largestCustomer: 0.004, returning: 0.57 };
const textOf = (changes: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    customers: 1,
    strategy: 'acme',
    at: '2027-03-31',
    source: 'Orders',
    readiness,
    ...changes,
  });

describe('the facts in a customers.json', () => {
  test('are read with their day and source', () => {
    expect(readCustomers(textOf(), 'acme').facts).toEqual({
      at: '2027-03-31',
      source: 'Orders',
      ...readiness,
    });
  });

  test('may be left out or null where the orders do not tell', () => {
    expect(readCustomers(textOf({ readiness: { returning: null } }), 'acme').facts).toEqual({
      at: '2027-03-31',
      source: 'Orders',
      customers: null,
      largestCustomer: null,
      returning: null,
    });
  });

  test('serve any strategy where the file names none', () => {
    expect(readCustomers(textOf({ strategy: null }), 'other').facts?.customers).toBe(61_240);
  });

  test('are looked for among whatever else the file holds', () => {
    expect(readCustomers(textOf({ lenses: { gini: 0.6 }, cells: [] }), 'acme').finding).toBeNull();
  });
});

describe('a file that cannot be used', () => {
  test.each<[name: string, text: string, code: string, at: string | null | undefined, shown: string]>([
    ['breaks off', textOf().slice(0, 60), 'customers-broken', null, ''],
    ['is empty', '', 'customers-broken', null, ''],
    ['is a list', '[]', 'customers-foreign', undefined, '['],
    ['is something else', '{"name":"package"}', 'customers-foreign', undefined, '{'],
    ['is of another strategy', textOf({ strategy: 'north' }), 'customers-foreign', undefined, '"north"'],
    ['is of a later format', textOf({ customers: 2 }), 'customers-version', undefined, '2'],
    [
      'has a share in per cent',
      textOf({ readiness: { returning: 57 } }),
      'customers-broken',
      'readiness.returning',
      '57',
    ],
    [
      'has a share below nothing',
      textOf({ readiness: { largestCustomer: -0.1 } }),
      'customers-broken',
      'readiness.largestCustomer',
      '-0.1',
    ],
    [
      'has half a customer',
      textOf({ readiness: { customers: 0.5 } }),
      'customers-broken',
      'readiness.customers',
      '0.5',
    ],
    [
      'has a number as text',
      textOf({ readiness: { customers: '61' } }),
      'customers-broken',
      'readiness.customers',
      '"61"',
    ],
    [
      'has a fact that nobody knows',
      textOf({ readiness: { retuning: 0.4 } }),
      'customers-broken',
      'readiness.retuning',
      '0.4',
    ],
    [
      'has a day that no calendar has',
      textOf({ at: '2027-02-30' }),
      'customers-broken',
      'at',
      '"2027-02-30"',
    ],
    ['has no facts', textOf({ readiness: undefined }), 'customers-broken', 'readiness', '{'],
  ])('%s: says so at its place, and the figures do without it', (_, text, code, at, shown) => {
    const { facts, finding } = readCustomers(text, 'acme');

    expect(facts).toBeNull();
    expect(finding).toMatchObject({ code, severity: 'warning', stopsFigures: false });
    if (at !== undefined) expect(finding?.values).toMatchObject({ at });
    if (shown !== '') expect(text.slice(finding?.start, finding?.end)).toBe(shown);
  });
});
