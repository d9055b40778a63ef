import type { AuditResult, KpiResult, StandingResult } from '../language/schema/results.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import { mean } from './audit/answers.ts';
import { serviceFits } from './customers/service-fit.ts';
import { gapRanking } from './gap-ranking.ts';

type StandingInput = Pick<Strategy, 'audit' | 'context' | 'segments' | 'kpis' | 'services'>;

const blocks = ['address', 'commercial', 'contact', 'contract', 'personal'] as const;
/** Personal notes are kept with consent: nobody owes them, so they are reported and not scored. */
const UNSCORED = 'personal';

/** Rule of thumb: a satisfied customer tells five people, a dissatisfied one at least ten. */
const TELLS = 5;
const WARNS = 10;
const HUNDRED = 100;

/** What the company's own figures say beside the audit: records, satisfaction, spending, KPIs against benchmarks. */
export function standingResult(
  strategy: StandingInput,
  kpis: readonly KpiResult[],
  audit: AuditResult,
): StandingResult {
  const records = data(strategy);
  const services = serviceFits(strategy);
  return {
    data: records,
    gaps: gapRanking({ audit, kpis, data: records, services, strategy }),
    wordOfMouth: wordOfMouth(strategy),
    spending: spending(strategy),
    benchmarks: benchmarks(strategy, kpis),
  };
}

function data({ audit }: StandingInput): StandingResult['data'] {
  const stated = blocks.flatMap((id) => {
    const complete = audit?.data?.[id]?.value;
    return complete === undefined ? [] : [{ id, complete }];
  });
  return {
    blocks: stated,
    mean: mean(stated.filter(({ id }) => id !== UNSCORED).map(({ complete }) => complete)),
  };
}

/**
 * Of a hundred customers, `good` = 100 · satisfied · tells people hear well of the company and `bad` = 100 · (1 −
 * satisfied) · warns badly; both are as many at warns/(tells + warns).
 */
function wordOfMouth({ context }: StandingInput): StandingResult['wordOfMouth'] {
  const satisfied = context?.satisfied?.value;
  if (satisfied === undefined) return null;
  return {
    satisfied,
    tells: TELLS,
    warns: WARNS,
    good: HUNDRED * satisfied * TELLS,
    bad: HUNDRED * (1 - satisfied) * WARNS,
    breakEven: WARNS / (TELLS + WARNS),
  };
}

/** Acquired a month · 12 · acquisition cost, against customers · service cost. */
function spending({ segments }: StandingInput): StandingResult['spending'] {
  const winning = segments.reduce(
    (sum, { acquired, acquisitionCost }) => sum + acquired.value * 12 * (acquisitionCost?.value ?? 0),
    0,
  );
  const keeping = segments.reduce(
    (sum, { customers, serviceCost }) => sum + customers.value * (serviceCost?.value ?? 0),
    0,
  );
  const total = winning + keeping;
  return total > 0 ? { winning, keeping, keepingShare: keeping / total } : null;
}

/** A KPI inside a band of values has no side on which something could be missing. */
function benchmarks({ kpis }: StandingInput, results: readonly KpiResult[]): StandingResult['benchmarks'] {
  return kpis.flatMap(({ id, direction, benchmark }) => {
    const result = results.find((candidate) => candidate.id === id);
    if (benchmark === undefined || result === undefined || direction === 'band') return [];
    const value = result.measured ?? result.baseline;
    const level = benchmark.value.value;
    return [
      {
        id,
        value,
        benchmark: level,
        missing: Math.max(0, direction === 'up' ? level - value : value - level),
      },
    ];
  });
}
