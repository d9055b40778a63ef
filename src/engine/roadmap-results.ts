import type { Initiative, Phase } from '../language/schema/initiatives.ts';
import type { CostResult, RoadmapResult } from '../language/schema/results.ts';
import type { Model } from './compiled-model.ts';
import { netOf } from './flows.ts';
import { isLaterPhase } from './roadmap/phases.ts';
import { schedule } from './roadmap/schedule.ts';
import type { Run } from './run.ts';
import { benefitsOf, campaignsOf, costsOf, type Parts, valuesLater, valuesWithout } from './worth.ts';

/**
 * The roadmap with its money. A benefit of several initiatives is worth something to each of them; among phases it
 * belongs to the latest, because it begins when the last of them has ended.
 */
export function roadmapResult(
  model: Model,
  run: Run,
  npv: number,
  initiatives: readonly Initiative[],
  costResults: readonly CostResult[],
): RoadmapResult {
  const planned = schedule(initiatives);
  const pvOf = (costs: readonly number[]) => costs.reduce((sum, index) => sum + costResults[index]!.pv, 0);
  return {
    criticalPath: [...planned.criticalPath],
    initiatives: planned.initiatives.map((initiative, index) => {
      const parts = { benefits: benefitsOf(model, index), campaigns: campaignsOf(model, index) };
      const later = valuesLater(model, run, parts.benefits);
      const without = valuesWithout(model, run, parts);
      return {
        ...initiative,
        priceOfWaiting: npv - netOf(later),
        later,
        without,
        pvCosts: pvOf(costsOf(model, index)),
        npv: npv - netOf(without),
      };
    }),
    phases: planned.phases.map((phase) => {
      const own = partsIn(model, initiatives, (id) => id === phase.id);
      const later = partsIn(model, initiatives, (id) => isLaterPhase(id, phase.id));
      const ifStopped = valuesWithout(model, run, later);
      const without = valuesWithout(model, run, { benefits: own.benefits, campaigns: own.campaigns });
      return {
        ...phase,
        initiatives: [...phase.initiatives],
        kpis: [...phase.kpis],
        pvCosts: pvOf(own.costs),
        npv: npv - netOf(without),
        without,
        npvIfStopped: netOf(ifStopped),
        ifStopped,
      };
    }),
  };
}

/** Benefits, campaigns and costs of the phases that are meant; what has no initiative belongs to none. */
function partsIn(
  { benefits, campaigns, costs }: Model,
  initiatives: readonly Initiative[],
  isMeant: (phase: Phase) => boolean,
): Required<Parts> {
  const phaseOf = (initiative: number) => initiatives[initiative]?.phase;
  const belongs = (initiative: number) => {
    const phase = phaseOf(initiative);
    return phase !== undefined && isMeant(phase);
  };
  return {
    benefits: benefits
      .filter((benefit) => {
        const own = benefit.initiatives.flatMap((initiative) => phaseOf(initiative) ?? []);
        const last = own.find((phase) => !own.some((other) => isLaterPhase(other, phase)));
        return last !== undefined && isMeant(last);
      })
      .map(({ index }) => index),
    campaigns: campaigns.filter(({ initiative }) => belongs(initiative)).map(({ index }) => index),
    costs: costs.filter(({ initiative }) => belongs(initiative)).map(({ index }) => index),
  };
}
