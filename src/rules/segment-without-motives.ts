import { notInDraft, type Rule } from './rule.ts';

/** Every segment says why its customers buy. */
export const segmentWithoutMotives: Rule<'segment-without-motives'> = {
  id: 'segment-without-motives',
  severity: notInDraft,
  example: {
    wrong: `
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 370, retention: 80%, revenue: 160, margin: 50%, motives: [] }`,
    right: `
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 370, retention: 80%, revenue: 160, margin: 50%, motives: [Trust in one optometrist] }`,
  },
  *check({ strategy }) {
    for (const { id, name, motives } of strategy.segments) {
      if (motives.length === 0) yield { at: `segments.${id}.motives`, values: { segment: name } };
    }
  },
};
