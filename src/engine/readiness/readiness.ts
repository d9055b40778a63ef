import type { Context } from '../../language/schema/context.ts';
import type { Readiness } from '../../language/schema/readiness.ts';
import type { ReadinessFacts, ReadinessResult } from '../../language/schema/results.ts';
import type { BaseSize as CustomerBaseSize } from '../break-even-customers.ts';

type Reason = ReadinessResult['reasons'][number];
type Verdict = ReadinessResult['verdict'];

/** Customers, and how many of them the plan needs to break even: null where it cannot be worked out. */
type BaseSize = Pick<CustomerBaseSize, 'customers' | 'breakEvenCustomers'>;

export interface ReadinessInput {
  readonly readiness: Readiness | undefined;
  readonly context: Context | undefined;
  /** Of what the strategy states and what was counted in orders. */
  readonly facts: Pick<ReadinessFacts, 'data' | 'largestCustomer' | 'returning'>;
  /** Audit questions that were answered. */
  readonly answered: number;
  readonly npv: number;
  /** Null without segments: then nothing is known about the size of the base. */
  readonly likely: BaseSize | null;
  /** With every range at its best end. */
  readonly atBest: BaseSize | null;
}

/** Scores speak against below this, for above it. */
const MIDDLE_SCORE = 3;
const LOWEST_SCORE = 1;
/** A company that lives on one customer needs that customer, not a strategy for many. A convention, not a finding. */
const LARGEST_CUSTOMER = 0.5;
/** Rule of thumb: up to this size a base can be looked after without new software. */
export const SMALL_BASE = 500;
/** Rules of thumb of the audit's scale: under a fifth return; half return. */
const FEW_RETURN = 0.2;
const MANY_RETURN = 0.5;

export const factors = ['competition', 'stability', 'growth', 'size', 'personalisation'] as const;
/** Factors whose lowest score rules a strategy out; the base's size is judged by its number, not by its score. */
const decisive: readonly (typeof factors)[number][] = ['competition', 'stability', 'growth'];

/**
 * Does a strategy of this kind pay here at all? The first verdict that a reason calls for:
 * `not-now` (competition, stability or growth scored 1; one customer brings over half of revenue; the base is below
 * break-even with every range at its best), `prepare-first` (a basic is missing, no audit, npv not above 0, the base is
 * below break-even), `go-without-software` (up to 500 customers), `go`.
 * Besides those, every reason for and against that the strategy states is listed with the figure it rests on.
 */
export function readinessResult(input: ReadinessInput): Omit<ReadinessResult, 'facts'> {
  const rated = [
    ...factorReasons(input),
    ...largestCustomerReason(input),
    ...returningReason(input),
    ...marginReason(input),
    ...basicsReasons(input),
    ...auditReason(input),
    ...moneyReasons(input),
    ...sizeReason(input),
  ];
  const verdicts = rated.map(({ calls }) => calls);
  return {
    verdict: ladder.find((verdict) => verdicts.includes(verdict)) ?? 'go',
    breakEvenCustomers: input.likely?.breakEvenCustomers ?? null,
    reasons: rated,
  };
}

const ladder: readonly Verdict[] = ['not-now', 'prepare-first', 'go-without-software'];

function* factorReasons({ readiness }: ReadinessInput): Generator<Reason> {
  for (const factor of factors) {
    const score = readiness?.[factor]?.score;
    if (score === undefined || score === MIDDLE_SCORE) continue;
    if (score === LOWEST_SCORE && decisive.includes(factor)) {
      yield { ...against(`${factor}-none`, score, LOWEST_SCORE), calls: 'not-now' };
    } else {
      yield score > MIDDLE_SCORE
        ? speaksFor(`${factor}-strong`, score, MIDDLE_SCORE)
        : against(`${factor}-weak`, score, MIDDLE_SCORE);
    }
  }
}

function* largestCustomerReason({ facts: { largestCustomer: share } }: ReadinessInput): Generator<Reason> {
  if (share === null) return;
  if (share > LARGEST_CUSTOMER) {
    yield { ...thumb(against('largest-customer', share, LARGEST_CUSTOMER)), calls: 'not-now' };
  } else {
    yield thumb(speaksFor('no-dominant-customer', share, LARGEST_CUSTOMER));
  }
}

function* returningReason({ facts: { returning: share } }: ReadinessInput): Generator<Reason> {
  if (share === null) return;
  if (share < FEW_RETURN) yield thumb(against('passers-by', share, FEW_RETURN));
  if (share >= MANY_RETURN) yield thumb(speaksFor('customers-return', share, MANY_RETURN));
}

/** A falling margin is a reason to act: quality evens out, and an offer made to each customer is the way out. */
function* marginReason({ context }: ReadinessInput): Generator<Reason> {
  const first = context?.margins[0];
  const last = context?.margins.at(-1);
  if (first !== undefined && last !== undefined && last < first) {
    yield speaksFor('margin-falling', last, first);
  }
}

/** A basic that is not mentioned is not known to be missing. */
function* basicsReasons({ context }: ReadinessInput): Generator<Reason> {
  const basics = Object.entries(context?.basics ?? {}).filter(([, mastered]) => mastered !== undefined);
  for (const [basic, mastered] of basics) {
    if (!mastered) yield { ...against(`basic-${basic}-missing`, null, null), calls: 'prepare-first' };
  }
  if (basics.length > 0 && basics.every(([, mastered]) => mastered)) {
    yield speaksFor('basics-mastered', basics.length, null);
  }
}

function* auditReason({ answered }: ReadinessInput): Generator<Reason> {
  if (answered === 0) yield { ...against('no-audit', 0, null), calls: 'prepare-first' };
  else yield speaksFor('audit-done', answered, null);
}

function* moneyReasons({ npv, likely, atBest }: ReadinessInput): Generator<Reason> {
  if (npv > 0) yield speaksFor('npv-positive', npv, 0);
  else yield { ...against('npv-not-positive', npv, 0), calls: 'prepare-first' };

  if (atBest && isBelow(atBest)) {
    yield {
      ...against('base-below-break-even-at-best', atBest.customers, atBest.breakEvenCustomers),
      calls: 'not-now',
    };
  }
  if (likely === null || likely.breakEvenCustomers === null) return;
  if (isBelow(likely)) {
    yield {
      ...against('base-below-break-even', likely.customers, likely.breakEvenCustomers),
      calls: 'prepare-first',
    };
  } else {
    yield speaksFor('base-above-break-even', likely.customers, likely.breakEvenCustomers);
  }
}

/** Customers that were counted go before those of the segments. */
function* sizeReason({ facts, likely }: ReadinessInput): Generator<Reason> {
  const customers = facts.data?.customers ?? likely?.customers;
  if (customers === undefined) return;
  if (customers <= SMALL_BASE) {
    yield { ...thumb(against('base-small', customers, SMALL_BASE)), calls: 'go-without-software' };
  } else {
    yield thumb(speaksFor('base-large', customers, SMALL_BASE));
  }
}

function isBelow({ customers, breakEvenCustomers }: BaseSize): boolean {
  return breakEvenCustomers !== null && customers < breakEvenCustomers;
}

function speaksFor(id: string, value: number | null, against: number | null): Reason {
  return { id, supports: true, ruleOfThumb: false, value, against, calls: null };
}

function against(id: string, value: number | null, limit: number | null): Reason {
  return { id, supports: false, ruleOfThumb: false, value, against: limit, calls: null };
}

/** The limit is a rule of thumb of practice, and the report says so. */
function thumb(reason: Reason): Reason {
  return { ...reason, ruleOfThumb: true };
}
