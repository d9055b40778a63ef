import type { Finance } from '../language/schema/results.ts';
import { type Rule, weakness } from './rule.ts';

/** Every scenario differs from the base in at least one of its flows. Where there is no money yet, none can. */
export const scenarioEqualsBase: Rule<'scenario-equals-base'> = {
  id: 'scenario-equals-base',
  severity: weakness,
  example: {
    wrong: `
scenarios:
  - { id: cautious, name: Cautious, benefits: 100%, costs: 100% }`,
    right: `
scenarios:
  - { id: cautious, name: Cautious, benefits: 60%, costs: 115%, delay: 3 }`,
  },
  *check({ strategy, results: { finance, scenarios } }) {
    if (finance.pvBenefits === 0 && finance.pvCosts === 0) return;
    for (const { id, name } of strategy.scenarios) {
      const scenario = scenarios[id];
      if (scenario && isSame(scenario, finance)) yield { at: `scenarios.${id}`, values: { scenario: name } };
    }
  },
};

function isSame(scenario: Finance, base: Finance): boolean {
  return (
    scenario.pvBenefits === base.pvBenefits &&
    scenario.pvCosts === base.pvCosts &&
    scenario.discountRate === base.discountRate &&
    scenario.months.every(({ net }, index) => net === base.months[index]?.net)
  );
}
