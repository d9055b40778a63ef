import type { AuditResult, KpiResult, StandingResult } from '../language/schema/results.ts';
import type { ServiceFit } from '../language/schema/results-customers.ts';
import type { Strategy } from '../language/schema/strategy.ts';

interface RankedFrom {
  readonly audit: AuditResult;
  readonly kpis: readonly KpiResult[];
  readonly data: StandingResult['data'];
  readonly services: readonly ServiceFit[];
  readonly strategy: Pick<Strategy, 'kpis' | 'segments'>;
}

type Gap = StandingResult['gaps'][number];

/** From the lowest level of the audit to the highest. */
const SCALE = 4;
const MOST_IMPORTANT = 5;
/** What a KPI and a block of records weigh: the language's usual importance, since nothing weighs them. */
const USUAL = 3 / MOST_IMPORTANT;
/** Personal notes are owed by nobody. */
const UNSCORED = 'personal';

/**
 * Gaps of all four kinds in one order: priority = missing · weight, both 0 … 1, the largest first, else in this order.
 *
 *   audit answer   missing = gap / 4;                       weight = importance / 5
 *   KPI            missing = 1 − progress to its last target; weight = 3/5
 *   data block     missing = 1 − complete;                  weight = 3/5
 *   service        missing = levels missing / (levels − 1);   weight = importance / 5 · customers / all customers
 */
export function gapRanking({ audit, kpis, data, services, strategy }: RankedFrom): Gap[] {
  const importance = new Map(audit.questions.map((question) => [question.id, question.importance]));
  const all = strategy.segments.reduce((sum, { customers }) => sum + customers.value, 0);
  const customersOf = new Map(strategy.segments.map(({ id, customers }) => [id, customers.value]));
  const bands = new Set(strategy.kpis.flatMap(({ id, direction }) => (direction === 'band' ? [id] : [])));
  const gaps = [
    ...audit.gaps.map(({ id, gap }) =>
      ranked('audit', id, null, gap / SCALE, (importance.get(id) ?? 0) / MOST_IMPORTANT),
    ),
    ...kpis
      .filter(({ id }) => !bands.has(id))
      .map(({ id, progress }) => ranked('kpi', id, null, 1 - (progress ?? 0), USUAL)),
    ...data.blocks
      .filter(({ id }) => id !== UNSCORED)
      .map(({ id, complete }) => ranked('data', id, null, 1 - complete, USUAL)),
    ...services.map(({ service, segment, missing, levels, importance: weight }) =>
      ranked(
        'service',
        service,
        segment,
        levels > 1 ? (missing ?? 0) / (levels - 1) : 0,
        all > 0 ? ((weight / MOST_IMPORTANT) * (customersOf.get(segment) ?? 0)) / all : 0,
      ),
    ),
  ];
  return gaps.filter(({ priority }) => priority > 0).sort((a, b) => b.priority - a.priority);
}

function ranked(kind: Gap['kind'], id: string, segment: string | null, share: number, weight: number): Gap {
  const missing = Math.min(1, Math.max(0, share));
  return { kind, id, segment, missing, weight, priority: missing * weight };
}
