/** Every key of the worked strategy is misspelt in turn: one finding each, on its line. */
import { describe, expect, test } from 'vitest';
import { clearsight } from './helpers/clearsight.ts';
import { leavesOf, misspellings, replaced } from './helpers/leaves.ts';
import { legalMisspellings } from './helpers/legal-mutations.ts';
import { complaint } from './helpers/mutation.ts';

const slips = Object.entries(misspellings);
const leaves = leavesOf(clearsight).filter(({ key }) => key !== undefined);

describe('a misspelt key', () => {
  // Fingers slip in four ways; each leaf suffers one of them, its neighbours the others.
  test.each(slips.map(([name, slip], turn) => ({ name, slip, turn })))(
    'is named once and where it stands: $name',
    { timeout: 120_000 },
    ({ slip, turn }) => {
      const complaints = leaves
        .filter((_, index) => index % slips.length === turn)
        .map((leaf) => {
          const { start, end } = leaf.key!;
          const misspelt = replaced(clearsight, leaf.key!, slip(clearsight.slice(start, end)));
          return complaint(leaf, misspelt, legalMisspellings);
        });

      expect(complaints.filter((text) => text !== undefined)).toEqual([]);
    },
  );
});
