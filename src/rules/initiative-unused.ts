import { notInDraft, type Rule } from './rule.ts';
import { isUnused, workingInitiatives } from './shared/initiatives.ts';

/** Every initiative is tied to something: a cost, a benefit, a KPI, a gap, another initiative. */
export const initiativeUnused: Rule<'initiative-unused'> = {
  id: 'initiative-unused',
  severity: notInDraft,
  example: {
    wrong: `
initiatives:
  - { id: portal, name: Customer portal, phase: direct, start: 2027-03, months: 4 }`,
    right: `
initiatives:
  - { id: portal, name: Customer portal, phase: direct, start: 2027-03, months: 4, kpis: [records], closes: [channels.dialogue] }`,
  },
  *check({ strategy }) {
    for (const initiative of workingInitiatives(strategy)) {
      if (isUnused(strategy, initiative)) {
        yield { at: `initiatives.${initiative.id}`, values: { initiative: initiative.name } };
      }
    }
  },
};
