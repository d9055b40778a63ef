import { type Rule, weakness } from './rule.ts';
import { softwareCosts } from './shared/software.ts';

/** Software serves a business process: the initiative that buys it names one. */
export const softwareWithoutProcess: Rule<'software-without-process'> = {
  id: 'software-without-process',
  severity: weakness,
  example: {
    wrong: `
initiatives:
  - { id: card, name: One customer card, phase: base, start: 2027-01, months: 5 }
costs:
  - { id: licences, name: Licences, category: software, initiative: card, amount: 40k, per: year }`,
    right: `
initiatives:
  - { id: card, name: One customer card, phase: base, start: 2027-01, months: 5, process: Customer card }
costs:
  - { id: licences, name: Licences, category: software, initiative: card, amount: 40k, per: year }`,
  },
  *check({ strategy }) {
    for (const cost of softwareCosts(strategy)) {
      const initiative = strategy.initiatives.find(({ id }) => id === cost.initiative);
      if (!initiative || initiative.status === 'stopped' || initiative.process !== undefined) continue;
      yield { at: `costs.${cost.id}`, values: { cost: cost.name, initiative: initiative.name } };
    }
  },
};
