import type { Approved, ApprovedCause, BridgeStep } from '../../language/schema/comparison.ts';
import type { Results } from '../../language/schema/results.ts';
import type { StrategyState } from '../../language/schema/snapshot.ts';
import { monthsBetween } from '../../lib/calendar.ts';
import type { Model } from '../compiled-model.ts';
import { addCost, TIME_ZERO } from '../costs/cost-plan.ts';
import { npvOf } from '../flows.ts';
import { compileModel } from '../model.ts';
import type { Realised } from '../realised.ts';
import { planRun } from '../run.ts';
import { npvBridge } from './bridge.ts';
import { same } from './changed-items.ts';
import type { EarlierState } from './comparison.ts';

interface Today {
  readonly state: StrategyState;
  readonly results: Pick<Results, 'finance' | 'reforecast' | 'costs'>;
  readonly model: Model;
  readonly realised: readonly Realised[];
}

/**
 * What was approved against what is expected today, by cause, benefit, owner and cost line. Null where the two count in
 * different currencies.
 */
export function approvedResult(
  earlier: EarlierState,
  today: Today,
  bridge?: readonly BridgeStep[],
): Approved | null {
  const { state: approved, name, note } = earlier;
  if (approved.currency !== today.state.currency) return null;
  const benefits = benefitRows(approved, today);
  const npv = approved.finance.npv;
  return {
    name,
    asOf: approved.asOf,
    note,
    npv,
    plan: today.results.finance.npv,
    today: today.results.reforecast.npv,
    difference: today.results.reforecast.npv - npv,
    causes: causesOf(bridge ?? npvBridge(approved, today.state), today),
    benefits,
    owners: ownerRows(benefits),
    costs: costRows(approved, today),
  };
}

type Cause = Approved['causes'][number];

/** approved → today's plan by the bridge, → with what was realised of each benefit, → the whole re-forecast. */
function causesOf(steps: readonly BridgeStep[], { results, model, realised }: Today): Cause[] {
  const measured = planRun(model);
  realised.forEach(({ share }, index) => {
    measured.benefitFactors[index] = share ?? 1;
  });
  const plan = results.finance.npv;
  const withMeasured = npvOf(model, measured);
  const today = results.reforecast.npv;
  return [
    ...byCause(steps),
    ...causeFrom('measured', plan, withMeasured),
    ...causeFrom('paid', withMeasured, today),
  ];
}

/** The steps of one cause stand together: from where the first begins to where the last ends. */
function byCause(steps: readonly BridgeStep[]): readonly Cause[] {
  const causes: Cause[] = [];
  for (const { cause, from, to } of steps) {
    const last = causes.at(-1);
    if (last?.id === cause) causes[causes.length - 1] = { ...last, to, npv: to - last.from };
    else causes.push({ id: cause, from, to, npv: to - from });
  }
  return causes;
}

function causeFrom(id: ApprovedCause, from: number, to: number): readonly Cause[] {
  return same(from, to) ? [] : [{ id, from, to, npv: to - from }];
}

function benefitRows(approved: StrategyState, { state, realised }: Today): Approved['benefits'] {
  const was = new Map(approved.benefits.map((benefit) => [benefit.id, benefit]));
  const is = new Map(state.benefits.map((benefit, index) => [benefit.id, { ...benefit, index }]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id): Approved['benefits'] => {
    const [then, now] = [was.get(id), is.get(id)];
    const told = now ?? then;
    if (!told || ((then?.npv ?? null) === null && (now?.npv ?? null) === null)) return [];
    const worth = { approved: then?.npv ?? 0, plan: now?.npv ?? 0, today: now?.npvToday ?? 0 };
    const difference = worth.today - worth.approved;
    const share = now ? (realised[now.index]?.share ?? null) : null;
    const replanned = inputsOf(approved, id) !== inputsOf(state, id);
    const moved = !same(worth.approved, worth.plan) || !same(worth.plan, worth.today);
    const own = causeOf(replanned, share !== null && share !== 1, moved);
    const cause = !then ? 'added' : !now ? 'removed' : own;
    return [{ id, name: told.name, owner: told.owner, ...worth, difference, cause }];
  });
}

/** Everything that a benefit itself says, and the times of its initiatives. */
function inputsOf({ model }: StrategyState, id: string): string {
  const benefit = model.benefits.find((each) => each.id === id);
  const initiatives = model.initiatives.filter((each) => benefit?.initiative.includes(each.id));
  return JSON.stringify([benefit, initiatives]);
}

/** A benefit's worth also moves with what acts on the same customers: then the cause lies with others. */
function causeOf(
  replanned: boolean,
  measured: boolean,
  moved: boolean,
): Approved['benefits'][number]['cause'] {
  if (replanned && measured) return 'both';
  if (replanned) return 'plan';
  if (measured) return 'measured';
  return moved ? 'others' : 'none';
}

function ownerRows(benefits: Approved['benefits']): Approved['owners'] {
  const owners = [...new Set(benefits.map(({ owner }) => owner ?? ''))];
  return owners.map((id) => {
    const own = benefits.filter(({ owner }) => (owner ?? '') === id);
    const approved = own.reduce((sum, benefit) => sum + benefit.approved, 0);
    const today = own.reduce((sum, benefit) => sum + benefit.today, 0);
    return { id, approved, today, difference: today - approved };
  });
}

function costRows(approved: StrategyState, { state, results }: Today): Approved['costs'] {
  const model = compileModel(approved.model);
  const names = new Map(state.costs.map((cost) => [cost.id, cost]));
  return results.costs.flatMap(({ id, spent, spentTo }): Approved['costs'] => {
    if (spent === null || spentTo === null) return [];
    const budget = budgetTo(model, id, spentTo, approved.model.plan.start);
    const named = names.get(id);
    return [
      {
        id,
        name: named?.name ?? id,
        owner: named?.owner ?? null,
        budget,
        spent,
        difference: spent - budget,
        spentTo,
      },
    ];
  });
}

/** What a plan meant to pay for a line up to and including the month of a day, time 0 included; 0 for another line. */
function budgetTo(model: Model, id: string, day: string, start: string): number {
  const line = model.costs.find((cost) => cost.id === id);
  if (!line) return 0;
  const { slots } = planRun(model);
  const flows = new Float64Array(model.plan.months);
  const factor = 1 + slots[line.riskAdjustment]!;
  const last = Math.min(monthsBetween(start, day), model.plan.months - 1);
  return (
    addCost(line, slots, factor, flows, flows.length, TIME_ZERO, last) +
    flows.reduce((sum, flow) => sum + flow, 0)
  );
}
