import type { Rule } from './rule.ts';

/** Every cost pays for an initiative, so that it can be set against what that brings. */
export const costWithoutInitiative: Rule<'cost-without-initiative'> = {
  id: 'cost-without-initiative',
  severity: 'warning',
  *check({ strategy }) {
    for (const { id, name, initiative } of strategy.costs) {
      if (initiative === undefined) yield { at: `costs.${id}.initiative`, values: { name } };
    }
  },
};
