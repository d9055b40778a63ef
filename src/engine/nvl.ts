import type { Results, SegmentResult } from '../language/schema/results.ts';

type YearChange = Results['nvl'][number];
type Side = SegmentResult['years'][number]['baseline'];

/**
 * What number, value and loyalty each contribute to the change of revenue from baseline to strategy, per plan year,
 * summed over segments. Log-mean split (LMDI), which leaves no remainder:
 *
 *   effect of X = (R₁ − R₀)/ln(R₁/R₀) · ln(X₁/X₀),   X one of N, V, L   (the first factor is R where R₀ = R₁)
 *
 * Where one side's R is 0 the whole change goes to the first of N, L, V that is 0 or missing there.
 */
export function nvlChanges(segments: readonly SegmentResult[]): YearChange[] {
  const years = segments[0]?.years ?? [];
  return years.map((_, index) => {
    const changes = segments.map(({ id, years }) => ({
      id,
      ...revenueSplit(years[index]!.baseline, years[index]!.strategy),
    }));
    const sum = (key: 'number' | 'value' | 'loyalty' | 'revenueChange') =>
      changes.reduce((total, change) => total + change[key], 0);
    return {
      year: index + 1,
      number: sum('number'),
      value: sum('value'),
      loyalty: sum('loyalty'),
      revenueChange: sum('revenueChange'),
      segments: changes,
    };
  });
}

export interface Split {
  readonly number: number;
  readonly value: number;
  readonly loyalty: number;
  readonly revenueChange: number;
  /** The log mean of the two revenues; null where one of them is 0. */
  readonly mean: number | null;
}

/** The split of one segment in one year. */
export function revenueSplit(before: Side, after: Side): Split {
  const revenueChange = after.revenue - before.revenue;
  const none = { number: 0, value: 0, loyalty: 0, revenueChange, mean: null };
  const empty = before.revenue === 0 ? before : after.revenue === 0 ? after : null;
  if (empty) return { ...none, [missingFactor(empty)]: revenueChange };
  const mean = logMean(before.revenue, after.revenue);
  const effect = (from: number | null, to: number | null) =>
    from === null || to === null || from === to ? 0 : mean * Math.log(to / from);
  return {
    number: effect(before.number, after.number),
    value: effect(before.value, after.value),
    loyalty: effect(before.loyalty, after.loyalty),
    revenueChange,
    mean,
  };
}

/** (b − a)/ln(b/a), and a where the two are equal. Where they are close ln(b/a) would lose the digits they differ in. */
function logMean(a: number, b: number): number {
  const relative = (b - a) / a;
  if (relative === 0) return a;
  return (b - a) / (Math.abs(relative) < 0.5 ? Math.log1p(relative) : Math.log(b / a));
}

function missingFactor({ number, loyalty }: Side): 'number' | 'loyalty' | 'value' {
  if (number === 0) return 'number';
  return loyalty === null || loyalty === 0 ? 'loyalty' : 'value';
}
