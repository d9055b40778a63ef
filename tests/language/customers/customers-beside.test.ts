import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadAndEvaluate } from '../../../src/cli/load-strategies.ts';
import { customersPath } from '../../../src/language/customers/customers-beside.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-customers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const facts = (readiness: object) => JSON.stringify({ customers: 1, at: '2026-12-31', readiness });
const options = { asOf: '2027-03-31', seed: 1, level: null, language: null, draws: 0 };

const readinessOf = (json: string | null) => {
  cpSync('tests/rules/sound-strategy.yaml', join(folder, 'strategy.yaml'));
  rmSync(join(folder, 'customers.json'), { force: true });
  if (json !== null) writeFileSync(join(folder, 'customers.json'), json);
  const { findings, figures } = loadAndEvaluate(folder, options, { folder, today: () => '2027-03-31' });
  const { verdict, facts: told, reasons } = figures?.results.readiness ?? {};
  return { codes: findings.map(({ code }) => code), verdict, told, reasons };
};

test('stands in the folder, or beside the single file', () => {
  expect(customersPath('strategies/acme/strategy.yaml')).toBe('strategies/acme/customers.json');
  expect(customersPath('strategies/acme.yaml')).toBe('strategies/acme.customers.json');
});

test('goes before what the strategy states, and the difference is a finding', () => {
  expect(readinessOf(null)).toMatchObject({
    codes: [],
    verdict: 'go',
    told: { data: null, returning: 0.48 },
  });
  expect(readinessOf(facts({ returning: 0.1, largestCustomer: 0.6 }))).toMatchObject({
    codes: ['fact-off-data', 'passers-by-only'],
    verdict: 'not-now',
    told: { data: { at: '2026-12-31' }, returning: 0.1, largestCustomer: 0.6 },
  });
});

test('decides by the customers it counted whether software is needed', () => {
  const { verdict, told, reasons } = readinessOf(facts({ customers: 480 }));

  expect(verdict).toBe('go-without-software');
  expect(told?.tooling).toBe('light');
  expect(reasons?.find(({ id }) => id === 'base-small')?.value).toBe(480);
});

test('leaves what it does not tell to the strategy', () => {
  expect(readinessOf(facts({})).told).toMatchObject({ returning: 0.48, largestCustomer: null });
});

test('that is broken changes no figure', () => {
  const { codes, told } = readinessOf('{ "customers": 1, ');

  expect(codes).toEqual(['customers-broken']);
  expect(told).toEqual(readinessOf(null).told);
});
