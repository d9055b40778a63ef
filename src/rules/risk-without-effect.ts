import type { Risk } from '../language/schema/risks.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import { type Rule, weakness } from './rule.ts';
import { countedBenefits } from './shared/benefits.ts';

/** Every risk costs something, delays something or lowers a benefit. */
export const riskWithoutEffect: Rule<'risk-without-effect'> = {
  id: 'risk-without-effect',
  severity: weakness,
  example: {
    wrong: `
risks:
  - { id: low-use, name: Branches keep using paper, probability: 25%, response: Talk to branch managers }`,
    right: `
risks:
  - { id: low-use, name: Branches keep using paper, probability: 25%, benefits: 80%, response: Talk to branch managers }`,
  },
  *check({ strategy }) {
    for (const risk of strategy.risks) {
      if (!touchesCost(risk) && !touchesBenefits(strategy, risk)) {
        yield { at: `risks.${risk.id}`, values: { risk: risk.name } };
      }
    }
  },
};

function touchesCost({ cost }: Risk): boolean {
  return cost !== undefined && (cost.range?.high ?? cost.value) > 0;
}

/** A risk of one initiative reaches its benefits and campaigns only; one of the whole strategy reaches all. */
function touchesBenefits(strategy: Strategy, { benefits, delay, initiative }: Risk): boolean {
  const changes = benefits !== undefined && (benefits.value !== 1 || benefits.range !== undefined);
  if (!changes && (delay ?? 0) === 0) return false;
  if (initiative === undefined) return true;
  return (
    countedBenefits(strategy).some((benefit) => benefit.initiative.includes(initiative)) ||
    (changes && strategy.campaigns.some((campaign) => campaign.initiative === initiative))
  );
}
