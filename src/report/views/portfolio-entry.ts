/** What the page over all strategies keeps of each: small, so that a thousand of them fit into memory. */
import type { KpiStatus, ReadinessResult } from '../../language/schema/results.ts';
import { addMonths, type Day, firstDayOfMonth, lastDayOfMonth } from '../../lib/calendar.ts';
import type { Language } from '../../messages/language.ts';
import { aheadOfPlan, furthestBehindFirst } from './kpi-standing.ts';
import { moneyStated } from './money.ts';
import { byId, type SectionInput } from './section-input.ts';
import { statesRanges } from './stated-ranges.ts';

/** A strategy that could be computed. */
export interface PortfolioEntry {
  readonly kind: 'computed';
  readonly language: Language;
  readonly company: string;
  readonly title: string;
  readonly preparedBy: string | null;
  readonly industry: string | null;
  readonly currency: string;
  readonly asOf: Day;
  /** Null where benefits or costs are not stated. */
  readonly money: EntryMoney | null;
  readonly verdict: ReadinessResult['verdict'] | null;
  readonly statuses: readonly { readonly status: KpiStatus; readonly count: number }[];
  /** KPIs that are off track, furthest behind first. */
  readonly offTrack: readonly OffTrackKpi[];
  /** Mean reality over the dimensions of the audit; null without one. */
  readonly audit: number | null;
  readonly decisions: readonly {
    readonly text: string;
    readonly owner: string | null;
    readonly by: Day | null;
  }[];
  /** The first day on which something is to be measured, and what. */
  readonly measure: { readonly on: Day; readonly names: readonly string[] } | null;
  readonly review: Day | null;
}

/** Values in the KPI's unit. */
interface OffTrackKpi {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly owner: string | null;
  readonly on: Day | null;
  readonly measured: number | null;
  readonly expected: number | null;
  /** The range it has left. */
  readonly band: readonly [number, number] | null;
  /** Share of the whole way by which it lags; null where that cannot be said. */
  readonly behind: number | null;
}

export interface EntryMoney {
  readonly npv: number;
  /** Null while nothing is measured or paid. */
  readonly today: number | null;
  readonly paybackMonths: number | null;
  /** Null without a simulation of uncertain inputs. */
  readonly probability: number | null;
}

/** A strategy whose errors stop its figures. */
export interface BrokenEntry {
  readonly kind: 'broken';
  readonly language: Language;
  /** The name of its folder or file. */
  readonly name: string;
  readonly errors: number;
  readonly first: { readonly file: string; readonly line: number; readonly what: string } | null;
}

const statusOrder = ['on-track', 'at-risk', 'off-track', 'achieved', 'stale', 'no-data'] as const;

const reviewMonths = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

export function portfolioEntry({ strategy, results, language }: SectionInput): PortfolioEntry {
  const { company, plan, readiness } = strategy;
  return {
    kind: 'computed',
    language,
    company: company.name,
    title: plan.title,
    preparedBy: plan.preparedBy ?? null,
    industry: company.industry ?? null,
    currency: company.currency,
    asOf: results.asOf,
    money: money({ strategy, results }),
    verdict: readiness === undefined ? null : results.readiness.verdict,
    statuses: statusOrder
      .map((status) => ({ status, count: results.kpis.filter((kpi) => kpi.status === status).length }))
      .filter(({ count }) => count > 0),
    offTrack: offTrack({ strategy, results }),
    audit: results.audit.overall,
    decisions: strategy.decisions
      .filter(({ status }) => status === 'open')
      .map(({ text, owner, by }) => ({ text, owner: owner ?? null, by: by ?? null })),
    measure: nextMeasurement({ strategy, results }),
    review: nextReview(strategy, results.asOf),
  };
}

function money({ strategy, results }: Pick<SectionInput, 'strategy' | 'results'>): EntryMoney | null {
  const stated = moneyStated(strategy);
  if (!stated.benefits || !stated.costs) return null;
  const measured =
    results.kpis.some((kpi) => kpi.measured !== null) || results.costTotals.spending.length > 0;
  return {
    npv: results.finance.npv,
    today: measured ? results.reforecast.npv : null,
    paybackMonths: results.finance.paybackMonths,
    probability: results.simulation && statesRanges(results) ? results.simulation.probabilityPositive : null,
  };
}

function offTrack({ strategy, results }: Pick<SectionInput, 'strategy' | 'results'>): readonly OffTrackKpi[] {
  const kpis = byId(strategy.kpis);
  const standings = results.kpis.flatMap((result) => {
    const kpi = kpis.get(result.id);
    return kpi && result.status === 'off-track' ? [{ kpi, result }] : [];
  });
  return furthestBehindFirst(standings).map((standing) => {
    const { kpi, result } = standing;
    const ahead = kpi.direction === 'band' ? null : aheadOfPlan(standing);
    return {
      id: kpi.id,
      name: kpi.name,
      unit: kpi.unit,
      owner: kpi.owner ?? null,
      on: result.on,
      measured: result.measured,
      expected: result.expected,
      band: kpi.band ? [kpi.band[0].value, kpi.band[1].value] : null,
      behind: ahead === null ? null : -ahead,
    };
  });
}

function nextMeasurement({
  strategy,
  results,
}: Pick<SectionInput, 'strategy' | 'results'>): PortfolioEntry['measure'] {
  const days = results.kpis.flatMap(({ dueOn }) => dueOn ?? []).sort();
  const [on] = days;
  if (on === undefined) return null;
  const names = new Map(strategy.kpis.map(({ id, name }) => [id, name]));
  return {
    on,
    names: results.kpis.flatMap(({ id, dueOn }) => (dueOn === on ? (names.get(id) ?? id) : [])),
  };
}

/** One period after the last revision; null where no period or no revision is stated. */
function nextReview({ plan, revisions }: SectionInput['strategy'], asOf: Day): Day | null {
  if (plan.reviewEvery === undefined) return null;
  const last = revisions
    .map(({ at }) => at)
    .filter((at) => at <= asOf)
    .sort()
    .at(-1);
  if (last === undefined) return null;
  const month = addMonths(last, reviewMonths[plan.reviewEvery]);
  const end = lastDayOfMonth(month);
  if (last === lastDayOfMonth(last)) return end;
  const same = `${firstDayOfMonth(month).slice(0, 8)}${last.slice(8)}`;
  return same < end ? same : end;
}
