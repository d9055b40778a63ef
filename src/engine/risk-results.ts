import type { Results } from '../language/schema/results.ts';
import type { Risk } from '../language/schema/risks.ts';
import type { Model } from './compiled-model.ts';
import { netOf, presentValuesOf } from './flows.ts';
import { copyRun, type Run } from './run.ts';
import { blowOf, strike } from './strike.ts';

/**
 * Every risk as if it alone struck, at its likely values: the npv that is left, by how much it differs from the plan's,
 * and that difference times its probability. The plan itself counts none of them.
 */
export function riskResults(model: Model, run: Run, npv: number, risks: readonly Risk[]): Results['risks'] {
  return risks.map((risk) => {
    const struck = copyRun(run);
    const blow = blowOf(model, risk);
    strike(struck, blow, blow.benefits, blow.cost);
    const ifStruck = presentValuesOf(model, struck);
    const npvIfStruck = netOf(ifStruck);
    const change = npvIfStruck - npv;
    return {
      id: risk.id,
      probability: risk.probability,
      npvIfStruck,
      ifStruck,
      change,
      expected: risk.probability * change,
    };
  });
}
