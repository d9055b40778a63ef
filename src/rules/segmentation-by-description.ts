import { notInDraft, type Rule } from './rule.ts';

/** Bases that say who customers are, not what they do, need or bring. */
const descriptive: readonly string[] = ['geographic', 'industry', 'demographic'];

/** At least one segment is cut by behaviour, value or needs. Where no basis is stated, nothing is known. */
export const segmentationByDescription: Rule<'segmentation-by-description'> = {
  id: 'segmentation-by-description',
  severity: notInDraft,
  example: {
    wrong: `
segments:
  - { id: city, name: City, basis: geographic, customers: 20000, acquired: 370, retention: 80%, revenue: 160, margin: 50% }
  - { id: young, name: Under thirty, basis: demographic, customers: 9000, acquired: 170, retention: 80%, revenue: 90, margin: 50% }`,
    right: `
segments:
  - { id: city, name: City, basis: geographic, customers: 20000, acquired: 370, retention: 80%, revenue: 160, margin: 50% }
  - { id: late, name: Late for their test, basis: behaviour, customers: 9000, acquired: 170, retention: 80%, revenue: 90, margin: 50% }`,
  },
  *check({ strategy }) {
    const bases = strategy.segments.flatMap(({ basis }) => basis ?? []);
    if (bases.length > 0 && bases.every((basis) => descriptive.includes(basis))) {
      yield { at: 'segments', values: {} };
    }
  },
};
