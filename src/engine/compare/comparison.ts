import type { Comparison } from '../../language/schema/comparison.ts';
import type { StrategyState } from '../../language/schema/snapshot.ts';
import { npvBridge } from './bridge.ts';
import { changesBetween } from './changes.ts';

/** An earlier state, and what it is known by. */
export interface EarlierState {
  readonly kind: Comparison['with']['kind'];
  /** Name of the snapshot, the file as it was named, or the revision. */
  readonly name: string;
  readonly approved: boolean;
  readonly note: string | null;
  readonly state: StrategyState;
}

/**
 * What changed from an earlier state to today's, and why the npv did. Money is compared in one currency alone; where it
 * was another, its changes are left out, costs and worths among them.
 */
export function comparisonOf(earlier: EarlierState, today: StrategyState): Comparison {
  const { kind, name, approved, note, state } = earlier;
  const comparable = state.currency === today.currency;
  const changes = changesBetween(state, today);
  return {
    with: {
      kind,
      name,
      asOf: state.asOf,
      revision: state.revision,
      approved,
      note,
      currency: state.currency,
    },
    asOf: today.asOf,
    currency: today.currency,
    money: comparable ? moneyChanges(state, today) : null,
    bridge: comparable ? [...npvBridge(state, today)] : [],
    changes: changes.filter(
      ({ topic, what }) => comparable || !(topic === 'assumptions' || inMoney.has(what)),
    ),
  };
}

const inMoney: ReadonlySet<string> = new Set(['total', 'spent', 'worth', 'cost']);

function moneyChanges(before: StrategyState, after: StrategyState): Comparison['money'] {
  const { finance: was } = before;
  const { finance: is } = after;
  return {
    npv: changed(was.npv, is.npv),
    npvToday: changed(before.npvToday, after.npvToday),
    pvBenefits: changed(was.pvBenefits, is.pvBenefits),
    pvCosts: changed(was.pvCosts, is.pvCosts),
    peakFunding: changed(was.peakFunding, is.peakFunding),
    roi: perhapsChanged(was.roi, is.roi),
    paybackMonths: perhapsChanged(was.paybackMonths, is.paybackMonths),
    probabilityPositive: perhapsChanged(before.probabilityPositive, after.probabilityPositive),
  };
}

function changed(before: number, after: number) {
  return { before, after, change: after - before };
}

function perhapsChanged(before: number | null, after: number | null) {
  return { before, after, change: before === null || after === null ? null : after - before };
}
