import { expect, test } from 'vitest';
import { initiativeUnused } from '../../src/rules/initiative-unused.ts';
import { found } from './sound-strategy.ts';

test('is content where every initiative is tied to something', () => {
  expect(found(initiativeUnused)).toEqual([]);
});

test('points at the initiative that nothing is tied to', () => {
  expect(
    found(initiativeUnused, {
      'initiatives.portal': { name: 'Portal', phase: 'direct', start: '2027-03', months: 2 },
    }),
  ).toEqual([{ at: 'initiatives.portal', values: { initiative: 'Portal' } }]);
});

test('counts another initiative that waits for it', () => {
  expect(
    found(initiativeUnused, {
      'initiatives.portal': { name: 'Portal', phase: 'direct', start: '2027-03', months: 2 },
      'initiatives.recall.after': ['portal'],
    }),
  ).toEqual([]);
});
