import type { Strategy } from '../language/schema/strategy.ts';
import { notInDraft, type Rule } from './rule.ts';
import { segmentsOf } from './shared/benefits.ts';

/** Something in the strategy is about every segment, once it says what it brings at all. */
export const segmentUnused: Rule<'segment-unused'> = {
  id: 'segment-unused',
  severity: notInDraft,
  example: {
    wrong: `
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 370, retention: 80%, revenue: 160, margin: 50% }
  - { id: firms, name: Firms, customers: 90, acquired: 2, retention: 80%, revenue: 2400, margin: 30% }
benefits:
  - { id: back, name: They come back, initiative: recall, segment: regulars, lever: retention, change: [1pp, 3pp, 4pp] }`,
    right: `
segments:
  - { id: regulars, name: Regulars, customers: 20000, acquired: 370, retention: 80%, revenue: 160, margin: 50% }
  - { id: firms, name: Firms, customers: 90, acquired: 2, retention: 80%, revenue: 2400, margin: 30% }
benefits:
  - { id: back, name: They come back, initiative: recall, segment: [regulars, firms], lever: retention, change: [1pp, 3pp, 4pp] }`,
  },
  *check({ strategy }) {
    if (strategy.benefits.length === 0 && strategy.campaigns.length === 0) return;
    const used = usedSegments(strategy);
    for (const { id, name } of strategy.segments) {
      if (!used.has(id)) yield { at: `segments.${id}`, values: { segment: name } };
    }
  },
};

function usedSegments(strategy: Strategy): ReadonlySet<string> {
  const { benefits, campaigns, kpis, playbook, services, segments, context } = strategy;
  return new Set([
    ...benefits.flatMap((benefit) => segmentsOf(strategy, benefit)),
    ...campaigns.map(({ segment }) => segment),
    ...kpis.flatMap(({ measures }) => measures?.segment ?? []),
    ...playbook.map(({ segment }) => segment),
    ...services.flatMap(({ promised }) => Object.keys(promised)),
    ...segments.flatMap(({ moves }) => moves?.to ?? []),
    ...(context?.focusOn ?? []),
  ]);
}
