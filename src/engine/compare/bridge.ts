import type { BridgeStep } from '../../language/schema/comparison.ts';
import type { StrategyState } from '../../language/schema/snapshot.ts';
import { npvOf } from '../flows.ts';
import { compileModel } from '../model.ts';
import type { ModelInput } from '../model-input.ts';
import { planRun } from '../run.ts';

/** What the bridge needs of a state: its numbers, what things are called, and the npv it told. */
export type BridgeEnd = Pick<
  StrategyState,
  'model' | 'segments' | 'initiatives' | 'benefits' | 'costs' | 'campaigns'
> & { readonly finance: { readonly npv: number } };

interface Item {
  readonly id: string;
}
type Kind = BridgeStep['kind'];

/** One replacement: what it is called, and the model after it. */
interface Replacement extends Pick<BridgeStep, 'cause' | 'id' | 'name' | 'kind'> {
  readonly apply: (model: ModelInput) => ModelInput;
}

/** Below this share of the larger npv a difference is the noise of the last digits. */
const NOISE = 1e-9;

/**
 * Why the npv changed. Today's items take the place of the former ones, one by one and in a fixed order: segments,
 * benefits with a lever, other benefits, campaigns, costs, the times of initiatives, the plan's horizon, the discount
 * rate. The npv is worked out after each:
 *
 *   npv[k] = npv of the former plan with the first k items replaced,   step k = npv[k] − npv[k − 1]
 *
 * So the steps add up to the whole change without a remainder, whatever was added or removed. Items that act on each
 * other share an effect that is told with the later one; docs/decisions says why this order. An item's own dates
 * (`from`, `to`, `at`, `ramp`) are told with the item. Where today's engine no longer gives the npv that the former
 * state told, that difference stands first, as `method`.
 */
export function npvBridge(before: BridgeEnd, after: BridgeEnd): readonly BridgeStep[] {
  let model = withBothInitiatives(before.model, after.model);
  let npv = npvOfModel(model);
  const told = before.finance.npv;
  const noise = NOISE * Math.max(1, Math.abs(told), Math.abs(after.finance.npv));
  const steps: BridgeStep[] = [];
  if (Math.abs(npv - told) > noise) {
    const method = { cause: 'method', id: 'method', name: '', kind: 'changed' } as const;
    steps.push({ ...method, from: told, to: npv, npv: npv - told });
  }
  for (const { apply, ...what } of replacements(before, after)) {
    model = apply(model);
    const to = npvOfModel(model);
    if (to === npv) continue;
    steps.push({ ...what, from: npv, to, npv: to - npv });
    npv = to;
  }
  return steps;
}

function npvOfModel(input: ModelInput): number {
  const model = compileModel(input);
  return npvOf(model, planRun(model));
}

/** Initiatives cost and bring nothing by themselves: with those of both states every item finds its own. */
function withBothInitiatives(before: ModelInput, after: ModelInput): ModelInput {
  const known = new Set(before.initiatives.map(({ id }) => id));
  const added = after.initiatives.filter(({ id }) => !known.has(id));
  return { ...before, initiatives: [...before.initiatives, ...added] };
}

function replacements(before: BridgeEnd, after: BridgeEnd): readonly Replacement[] {
  const isLever = ({ id }: Item) =>
    [...after.model.benefits, ...before.model.benefits].find((benefit) => benefit.id === id)?.lever !==
    undefined;
  const benefits = itemSteps(before, after, 'benefits', 'benefits');
  return [
    ...itemSteps(before, after, 'segments', 'customers'),
    ...benefits.filter(isLever),
    ...benefits
      .filter((step) => !isLever(step))
      .map((step) => ({ ...step, cause: 'otherBenefits' as const })),
    ...itemSteps(before, after, 'campaigns', 'campaigns'),
    ...itemSteps(before, after, 'costs', 'costs'),
    ...timingSteps(before, after),
    ...planSteps(before.model, after.model),
  ];
}

type Section = 'segments' | 'benefits' | 'campaigns' | 'costs';

/** Today's items in their order, then those that are gone in theirs. */
function itemSteps(
  before: BridgeEnd,
  after: BridgeEnd,
  section: Section,
  cause: BridgeStep['cause'],
): readonly Replacement[] {
  const was = new Map<string, Item>(before.model[section].map((item) => [item.id, item]));
  const is = new Map<string, Item>(after.model[section].map((item) => [item.id, item]));
  const names = namesOf(before[section], after[section]);
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    const [former, todays] = [was.get(id), is.get(id)];
    if (JSON.stringify(former) === JSON.stringify(todays)) return [];
    const kind: Kind = former === undefined ? 'added' : todays === undefined ? 'removed' : 'changed';
    const apply = (model: ModelInput) => ({
      ...model,
      [section]: replaced<Item>(model[section], id, todays),
    });
    return [{ cause, id, name: names.get(id) ?? id, kind, apply }];
  });
}

/** The list with an item in its place, at its end where it is new, without it where there is none. */
function replaced<Each extends Item>(
  list: readonly Each[],
  id: string,
  item: Item | undefined,
): readonly Item[] {
  if (item === undefined) return list.filter((each) => each.id !== id);
  return list.some((each) => each.id === id)
    ? list.map((each) => (each.id === id ? item : each))
    : [...list, item];
}

function timingSteps(before: BridgeEnd, after: BridgeEnd): readonly Replacement[] {
  const was = new Map(before.model.initiatives.map((initiative) => [initiative.id, initiative]));
  const names = namesOf(before.initiatives, after.initiatives);
  return after.model.initiatives.flatMap((todays): Replacement[] => {
    const former = was.get(todays.id);
    if (!former || (former.start === todays.start && former.months === todays.months)) return [];
    const apply = (model: ModelInput) => ({
      ...model,
      initiatives: model.initiatives.map((each) => (each.id === todays.id ? todays : each)),
    });
    return [
      { cause: 'timing', id: todays.id, name: names.get(todays.id) ?? todays.id, kind: 'changed', apply },
    ];
  });
}

function planSteps({ plan: was }: ModelInput, { plan }: ModelInput): readonly Replacement[] {
  const { start, months, discounting, discountRate } = plan;
  const step = (id: string, changes: Partial<ModelInput['plan']>): Replacement => ({
    cause: 'plan',
    id,
    name: '',
    kind: 'changed',
    apply: (model) => ({ ...model, plan: { ...model.plan, ...changes } }),
  });
  const horizon = was.start !== start || was.months !== months || was.discounting !== discounting;
  return [
    ...(horizon ? [step('horizon', { start, months, discounting })] : []),
    ...(was.discountRate === discountRate ? [] : [step('discountRate', { discountRate })]),
  ];
}

/** As things are called now; as they were called, where they are gone. */
function namesOf(
  before: readonly { readonly id: string; readonly name: string }[],
  after: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  return new Map([...before, ...after].map(({ id, name }) => [id, name]));
}
