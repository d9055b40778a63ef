import { notInDraft, type Rule } from './rule.ts';
import { hasEffect, isUnused, workingInitiatives } from './shared/initiatives.ts';

/** Every initiative brings something: a benefit, in words too, a campaign, or an audit answer that it closes. */
export const initiativeWithoutEffect: Rule<'initiative-without-effect'> = {
  id: 'initiative-without-effect',
  severity: notInDraft,
  example: {
    wrong: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, kpis: [stay] }
benefits: []`,
    right: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, kpis: [stay] }
benefits:
  - { id: pride, name: Staff are proud of the service, initiative: recall, unquantified: Lower turnover is likely }`,
  },
  *check({ strategy }) {
    for (const initiative of workingInitiatives(strategy)) {
      if (!hasEffect(strategy, initiative) && !isUnused(strategy, initiative)) {
        yield { at: `initiatives.${initiative.id}`, values: { initiative: initiative.name } };
      }
    }
  },
};
