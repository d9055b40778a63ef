import type { Strategy } from '../../language/schema/strategy.ts';
import type { Month } from '../../lib/calendar.ts';
import { lastMonthOf } from './plan-months.ts';

/** The plan months in which something would count, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What of a stretch the plan leaves out, with the month at which it is cut. */
export interface Outside {
  readonly part: 'all' | 'before' | 'after';
  readonly edge: Month;
}

/** The parts of a stretch that lie outside the plan, at most one on either side. Nothing for an empty stretch. */
export function outsidePlan(strategy: Strategy, { first, last }: Stretch): readonly Outside[] {
  const { start, months } = strategy.plan;
  const begin = start.slice(0, 7);
  const end = lastMonthOf(strategy);
  if (last < first) return [];
  if (last < 0) return [{ part: 'all', edge: begin }];
  if (first >= months) return [{ part: 'all', edge: end }];
  return [
    ...(first < 0 ? [{ part: 'before', edge: begin } as const] : []),
    ...(last >= months ? [{ part: 'after', edge: end } as const] : []),
  ];
}

/** The plan months of a list of amounts by year, from the first to the last that is not 0; null where all are. */
export function yearsStretch(years: readonly { readonly value: number }[] | undefined): Stretch | null {
  const amounts = years ?? [];
  const first = amounts.findIndex(({ value }) => value !== 0);
  if (first < 0) return null;
  return { first: first * 12, last: amounts.findLastIndex(({ value }) => value !== 0) * 12 + 11 };
}
