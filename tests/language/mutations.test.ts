/**
 * Every leaf of the worked example damaged in turn: its key misspelt, the leaf deleted, its value replaced by `???`. Each
 * damage gives one finding, on its line (a deletion on the line of what it was part of), or is listed below as legal.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadStrategy } from '../../src/language/load-strategy.ts';
import { waivableRules } from '../../src/rules/run-rules.ts';
import { aFolder } from '../helpers/folder.ts';
import { type Leaf, leavesOf, misspellings, replaced } from './helpers/leaves.ts';

const CLEARSIGHT = 'tests/fixtures/clearsight';
const text = readFileSync(`${CLEARSIGHT}/strategy.yaml`, 'utf8');
/** `x-…` is the author's own, and a merge key is no word of the language. */
const leaves = leavesOf(text).filter(({ path }) => !path.startsWith('x-') && !path.endsWith('<<'));

/** What may be left out, by the last steps of its path, and why that is no fault. */
const LEGAL_TO_DELETE: readonly { readonly because: string; readonly paths: readonly string[] }[] = [
  {
    because: 'a default stands in for it',
    paths: [
      'plan.(discountRate|discounting|level)',
      '(importance|status|cadence|per|ramp|riskAdjustment|extra|discount|from|to|delay|benefits|costs|round)',
      'campaigns.*.cost',
      'segments.*.(serviceCost|acquisitionCost)',
      'scenarios.*.discountRate',
      'plan.asOf',
    ],
  },
  {
    because: 'it describes, and a draft may not have it yet; a content rule asks for it where it matters',
    paths: [
      'company.(industry|offer|about)',
      'plan.(aim|revision|preparedBy|preparedFor|reviewEvery)',
      'context.(positioning|competesBy)',
      'context.(forces|basics).*',
      '(strength|answer|role|year|why|note|method|evidence|confidence|who|basis|tier|offer|managers|scale|meter|redFlag|aimsAt|process|owner|lineOwner|category|response|message|channel|dialogue|size|contact|adoption|user|promised|now|rating|drives)',
      'audit.(at|plan.*.at|data.*)',
      'segments.*.proposition.*',
      '(goals|audiences|decisions).*.by',
      'decisions.*.at',
      'benchmark.(source|at)',
      '(grade|source)',
      'waivers.*.at',
      'risks.*.cost',
    ],
  },
  {
    because: 'without the link the thing still stands; a content rule asks for it where it matters',
    paths: ['(initiative|kpi)', 'risks.*.initiative'],
  },
  { because: 'reality counts, intention is optional', paths: ['intention'] },
  {
    because: 'one entry of a list or map that may be shorter',
    paths: [
      'context.(focusOn|resources|pains|margins).*',
      '(motives|kpis|closes|after|dimensions|hide|levels).*',
      'editions.*.segments.*',
      'services.*.(importance|now|promised).*',
      'scenarios.*.changes.*',
    ],
  },
];

/** `*` is one step or more; a pattern of one step names the last step. */
const legal = LEGAL_TO_DELETE.flatMap(({ paths }) => paths).map(
  (path) => new RegExp(`(^|\\.)${path.replaceAll('.', '\\.').replaceAll('*', '[^ ]+')}$`),
);

const folder = () => {
  const place = aFolder();
  copyFileSync(`${CLEARSIGHT}/measurements.csv`, join(place, 'measurements.csv'));
  return place;
};

function findingsOf(place: string, damaged: string) {
  writeFileSync(join(place, 'strategy.yaml'), damaged);
  return loadStrategy(place, { cwd: place, rules: waivableRules }).diagnostics.map(
    ({ code, place: at }) => `${at.file}:${at.line} ${code}`,
  );
}

/** What went otherwise than with one finding on one of the lines. */
function unexpected(leaf: Leaf, found: readonly string[], lines: readonly number[]): string[] {
  const [only] = found;
  const right = found.length === 1 && lines.some((line) => only?.startsWith(`strategy.yaml:${line} `));
  return right ? [] : [`${leaf.path} (line ${leaf.line}): ${found.join(', ') || 'nothing'}`];
}

test('the example itself is without a finding', () => {
  expect(findingsOf(folder(), text)).toEqual([]);
  expect(leaves.length).toBeGreaterThan(700);
});

test('a misspelt key is one finding, on its line', () => {
  const place = folder();
  const slips = Object.values(misspellings);
  const faults = leaves.flatMap((leaf, index) => {
    if (!leaf.key) return [];
    const key = text.slice(leaf.key.start, leaf.key.end);
    const slip = slips[index % slips.length]!(key);
    return unexpected(leaf, findingsOf(place, replaced(text, leaf.key, slip)), [leaf.line]);
  });
  expect(faults).toEqual([]);
}, 600_000);

test('a value replaced by ??? is one finding, on its line', () => {
  const place = folder();
  const faults = leaves.flatMap((leaf) =>
    unexpected(leaf, findingsOf(place, replaced(text, leaf.value, '???')), [leaf.line]),
  );
  expect(faults).toEqual([]);
}, 600_000);

test('a deleted leaf is one finding where it was, or it may be left out', () => {
  const place = folder();
  const faults = leaves.flatMap((leaf) => {
    const found = findingsOf(place, replaced(text, leaf.whole, ''));
    if (found.length === 0 && legal.some((pattern) => pattern.test(leaf.path))) return [];
    // A level that is promised can no longer be found: told where it is promised.
    if (/^services\..*\.levels\./.test(leaf.path) && found.length === 1) return [];
    return unexpected(leaf, found, [leaf.line, leaf.parentLine]);
  });
  expect(faults).toEqual([]);
}, 600_000);
