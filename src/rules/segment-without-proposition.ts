import { notInDraft, type Rule } from './rule.ts';

/** Every segment is promised something of its own. */
export const segmentWithoutProposition: Rule<'segment-without-proposition'> = {
  id: 'segment-without-proposition',
  severity: notInDraft,
  example: {
    wrong: `
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 370, retention: 80%, revenue: 160, margin: 50% }`,
    right: `
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 370, retention: 80%, revenue: 160, margin: 50%, proposition: { product: A spare pair at half price, service: Priority booking } }`,
  },
  *check({ strategy }) {
    for (const { id, name, proposition } of strategy.segments) {
      const parts = Object.values(proposition ?? {}).filter((part) => part !== undefined);
      if (parts.length === 0) yield { at: `segments.${id}.proposition`, values: { segment: name } };
    }
  },
};
