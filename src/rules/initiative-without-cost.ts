import { notInDraft, type Rule } from './rule.ts';
import { hasCost, isUnused, workingInitiatives } from './shared/initiatives.ts';

/** Every initiative has a cost, or a campaign that costs something. */
export const initiativeWithoutCost: Rule<'initiative-without-cost'> = {
  id: 'initiative-without-cost',
  severity: notInDraft,
  example: {
    wrong: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, kpis: [stay] }
costs:
  - { id: licences, name: Licences, category: software, initiative: card, amount: 40k }`,
    right: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, kpis: [stay] }
costs:
  - { id: calls, name: Calls and messages, category: operations, initiative: recall, amount: 2k, per: month }`,
  },
  *check({ strategy }) {
    for (const initiative of workingInitiatives(strategy)) {
      if (!hasCost(strategy, initiative.id) && !isUnused(strategy, initiative)) {
        yield { at: `initiatives.${initiative.id}`, values: { initiative: initiative.name } };
      }
    }
  },
};
