import { notInDraft, type Rule } from './rule.ts';

/** A quarter of the margin: guessed. Above it, service weighs as much as a usual price advantage of a cost leader. */
const dearShare = 0.25;

/** Who chooses cost leadership serves cheaply: service leaves most of each segment's margin untouched. */
export const costLeaderWithDearService: Rule<'cost-leader-with-dear-service'> = {
  id: 'cost-leader-with-dear-service',
  severity: notInDraft,
  parameters: { dearShare },
  example: {
    wrong: `
context: { positioning: cost-leadership }
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 300, retention: 80%, revenue: 160, margin: 50%, serviceCost: 32 }`,
    right: `
context: { positioning: cost-leadership }
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 300, retention: 80%, revenue: 160, margin: 50%, serviceCost: 8 }`,
  },
  *check({ strategy: { context, segments } }) {
    if (context?.positioning !== 'cost-leadership') return;
    for (const { id, name, revenue, margin, serviceCost } of segments) {
      const gross = revenue.value * margin.value;
      const cost = serviceCost?.value ?? 0;
      // Where the margin is nothing, any service is too dear; a share of nothing cannot be given.
      if (gross <= 0 || cost <= dearShare * gross) continue;
      yield { at: `segments.${id}.serviceCost`, values: { segment: name, share: cost / gross } };
    }
  },
};
