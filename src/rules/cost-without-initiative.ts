import { type Rule, weakness } from './rule.ts';

/** Every cost pays for an initiative, so that it can be set against what that brings. */
export const costWithoutInitiative: Rule<'cost-without-initiative'> = {
  id: 'cost-without-initiative',
  severity: weakness,
  example: {
    wrong: `
costs:
  - { id: licences, name: Licences, category: software, amount: 40k, per: year }`,
    right: `
costs:
  - { id: licences, name: Licences, category: software, initiative: card, amount: 40k, per: year }`,
  },
  *check({ strategy }) {
    for (const { id, name, initiative } of strategy.costs) {
      if (initiative === undefined) yield { at: `costs.${id}.initiative`, values: { cost: name } };
    }
  },
};
