import { monthsBetween } from '../../lib/calendar.ts';
import { LEVERS } from '../base/levers.ts';
import type { BenefitInput, ModelInput } from '../model-input.ts';
import { NO_SLOT, type SlotBuilder } from '../slots.ts';

/** A benefit, compiled: indices in place of ids, plan months in place of days, slots in place of quantities. */
export interface CompiledBenefit {
  readonly index: number;
  readonly id: string;
  /** Indices of its initiatives. */
  readonly initiatives: readonly number[];
  /** Index of its lever; -1 for a benefit of another kind. */
  readonly lever: number;
  readonly segments: readonly number[];
  /** Whether its change is in per cent. */
  readonly multiplies: boolean;
  /** Slot of the change or of the saving. */
  readonly amount: number;
  readonly isSaving: boolean;
  readonly per: 'once' | 'month' | 'year';
  readonly years: readonly number[];
  readonly upfront: number;
  readonly riskAdjustment: number;
  readonly ramp: number;
  /** The plan month s without any delay; negative when it begins before the plan. */
  readonly start: number;
  /** The plan month of `to`; the plan's last month without one. */
  readonly last: number;
}

/** Adds the slots of a benefit and resolves what it refers to. Names that lead nowhere are findings elsewhere. */
export function compileBenefit(
  benefit: BenefitInput,
  index: number,
  input: ModelInput,
  builder: SlotBuilder,
): CompiledBenefit {
  const path = `benefits.${benefit.id}`;
  const { plan, segments, initiatives } = input;
  const changes = benefit.lever !== undefined && benefit.change !== undefined;
  return {
    index,
    id: benefit.id,
    initiatives: indicesOf(benefit.initiative, initiatives),
    lever: changes && benefit.lever ? LEVERS.indexOf(benefit.lever) : -1,
    segments: benefit.segment.includes('all')
      ? segments.map((_, segment) => segment)
      : indicesOf(benefit.segment, segments),
    multiplies: benefit.change?.unit === 'rate',
    amount: changes
      ? builder.addStated(`${path}.change`, benefit.change)
      : builder.addStated(`${path}.saving`, benefit.saving),
    isSaving: !changes && benefit.saving !== undefined,
    per: benefit.per,
    years: (benefit.years ?? []).map((year, i) => builder.add(`${path}.years.${i}`, year)),
    upfront: builder.addStated(`${path}.upfront`, benefit.upfront),
    riskAdjustment: builder.add(`${path}.riskAdjustment`, benefit.riskAdjustment),
    ramp: builder.add(`${path}.ramp`, benefit.ramp),
    start: benefitStart(benefit, input),
    last: benefit.to === undefined ? plan.months - 1 : monthsBetween(plan.start, benefit.to),
  };
}

/** s: the month `from` where given, else the month after the last of its initiatives has ended, else 0. */
function benefitStart({ from, initiative }: BenefitInput, { plan, initiatives }: ModelInput): number {
  if (from !== undefined) return monthsBetween(plan.start, from);
  const ends = initiatives
    .filter(({ id }) => initiative.includes(id))
    .map(({ start, months }) => monthsBetween(plan.start, start) + months);
  return ends.length === 0 ? 0 : Math.max(...ends);
}

/** Places of the ids in a list, each once. */
export function indicesOf(
  ids: readonly string[],
  list: readonly { readonly id: string }[],
): readonly number[] {
  return list.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
}

/** Whether a benefit has any number at all; one in words only has none. */
export function isQuantified({ amount, years, upfront }: CompiledBenefit): boolean {
  return amount !== NO_SLOT || years.length > 0 || upfront !== NO_SLOT;
}
