import type { Benefit } from '../language/schema/benefits.ts';
import { type Rule, weakness } from './rule.ts';
import { countedBenefits, segmentsOf } from './shared/benefits.ts';

/** An initiative moves a lever of a segment in one benefit only. The second of two is pointed at. */
export const benefitCountedTwice: Rule<'benefit-counted-twice'> = {
  id: 'benefit-counted-twice',
  severity: weakness,
  example: {
    wrong: `
benefits:
  - { id: back, name: They come back, initiative: recall, segment: regulars, lever: retention, change: [1pp, 3pp, 4pp] }
  - { id: loyal, name: All are more loyal, initiative: recall, segment: all, lever: retention, change: [1pp, 2pp, 3pp] }`,
    right: `
benefits:
  - { id: back, name: They come back, initiative: recall, segment: regulars, lever: retention, change: [1pp, 3pp, 4pp] }
  - { id: loyal, name: Newcomers are more loyal, initiative: recall, segment: newcomers, lever: retention, change: [1pp, 2pp, 3pp] }`,
  },
  *check({ strategy }) {
    const benefits = countedBenefits(strategy);
    for (const [index, benefit] of benefits.entries()) {
      const { id, name, lever } = benefit;
      if (lever === undefined) continue;
      for (const other of benefits.slice(0, index)) {
        const shared = segmentsOf(strategy, other).find((segment) =>
          segmentsOf(strategy, benefit).includes(segment),
        );
        if (other.lever !== lever || shared === undefined || !sameInitiative(benefit, other)) continue;
        const segment = strategy.segments.find((candidate) => candidate.id === shared)?.name ?? shared;
        yield { at: `benefits.${id}.lever`, values: { benefit: name, other: other.name, lever, segment } };
        break;
      }
    }
  },
};

function sameInitiative(benefit: Benefit, other: Benefit): boolean {
  return benefit.initiative.some((id) => other.initiative.includes(id));
}
