import type { StatedQuantity } from '../language/schema/results.ts';
import type { Grade } from '../language/schema/scalars.ts';
import type { Strategy } from '../language/schema/strategy.ts';

interface Evidence {
  readonly grade?: Grade;
  readonly source?: string;
  readonly at?: string;
  readonly note?: string;
}

interface Written extends Evidence {
  readonly value: number;
  readonly range?: { readonly low: number; readonly high: number };
}

/**
 * What is stated for comparison (`benchmark`, an earlier run of a campaign) and what was really paid is no input of the
 * result.
 */
const noInput: ReadonlySet<string> = new Set(['benchmark', 'previous', 'spent']);
/** Numbers without a unit of their own that change the result; 0 says that nothing is adjusted. */
const bare: ReadonlySet<string> = new Set(['riskAdjustment', 'probability']);

/**
 * Every quantity that goes into the result or the readiness, with what it rests on: its own grade and source, else those
 * of the thing it belongs to, else assumed. In the order in which the language lists its sections. KPI
 * values are left out: they are measured against, and feed no flow.
 */
export function statedQuantities(strategy: Strategy): readonly StatedQuantity[] {
  const { plan, context, readiness, audit } = strategy;
  const items = (section: string, list: readonly { readonly id: string }[]) =>
    list.flatMap((item) => quantitiesIn(`${section}.${item.id}`, item, evidenceOf(item, section)));
  return [
    quantity('plan.discountRate', { value: plan.discountRate }, {}),
    ...quantitiesIn('context', { satisfied: context?.satisfied }, {}),
    ...quantitiesIn('readiness', readiness ?? {}, {}),
    ...quantitiesIn('audit.data', audit?.data ?? {}, {}),
    ...items('segments', strategy.segments),
    ...items('benefits', strategy.benefits),
    ...items('costs', strategy.costs),
    ...items('campaigns', strategy.campaigns),
    ...items('risks', strategy.risks),
  ];
}

/** Benefits, costs and campaigns may carry the evidence of all their numbers; `at` of a campaign is its month. */
function evidenceOf(item: object, section: string): Evidence {
  const { at, ...evidence } = item as Evidence;
  return section === 'campaigns' || at === undefined ? evidence : { ...evidence, at };
}

function quantitiesIn(path: string, holder: object, inherited: Evidence): readonly StatedQuantity[] {
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]): readonly StatedQuantity[] => {
    const at = `${path}.${key}`;
    if (noInput.has(key)) return [];
    if (typeof value === 'number') {
      return bare.has(key) && (value !== 0 || key === 'probability')
        ? [quantity(at, { value }, key === 'probability' ? {} : inherited)]
        : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    return isQuantity(value) ? [quantity(at, value, inherited)] : quantitiesIn(at, value, inherited);
  });
}

function isQuantity(value: object): value is Written {
  return 'value' in value && typeof value.value === 'number' && 'unit' in value;
}

function quantity(path: string, written: Written, inherited: Evidence): StatedQuantity {
  return {
    path,
    value: written.value,
    range: written.range ? { low: written.range.low, high: written.range.high } : null,
    grade: written.grade ?? inherited.grade ?? 'assumed',
    source: written.source ?? inherited.source ?? null,
    at: written.at ?? inherited.at ?? null,
    note: written.note ?? (written.source === undefined ? (inherited.note ?? null) : null),
  };
}
