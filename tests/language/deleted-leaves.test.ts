/** Every leaf of the worked strategy is left out in turn: one finding at its parent, or it was optional. */
import { expect, test } from 'vitest';
import { clearsight } from './helpers/clearsight.ts';
import { leavesOf, replaced } from './helpers/leaves.ts';
import { legalDeletions } from './helpers/legal-mutations.ts';
import { complaint } from './helpers/mutation.ts';

test('a leaf that is missing is named once, or was optional', { timeout: 240_000 }, () => {
  const complaints = leavesOf(clearsight).map((leaf) =>
    complaint(leaf, replaced(clearsight, leaf.whole, ''), legalDeletions),
  );

  expect(complaints.filter((text) => text !== undefined)).toEqual([]);
});
