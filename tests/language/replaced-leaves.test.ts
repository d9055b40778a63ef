/** Every value of the worked strategy becomes `???` in turn: one finding each, on its line. */
import { expect, test } from 'vitest';
import { clearsight, readBesideMeasurements } from './helpers/clearsight.ts';
import { leavesOf, replaced } from './helpers/leaves.ts';
import { legalReplacements } from './helpers/legal-mutations.ts';
import { complaint } from './helpers/mutation.ts';

test('the worked strategy itself has no finding', () => {
  const { diagnostics, strategy, measurements } = readBesideMeasurements(clearsight);

  expect(diagnostics).toEqual([]);
  expect(strategy).not.toBeNull();
  expect(measurements).toHaveLength(38);
});

test('a value that is ??? is named once and where it stands', { timeout: 240_000 }, () => {
  const complaints = leavesOf(clearsight).map((leaf) =>
    complaint(leaf, replaced(clearsight, leaf.value, '???'), legalReplacements),
  );

  expect(complaints.filter((text) => text !== undefined)).toEqual([]);
});
