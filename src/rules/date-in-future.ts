import type { Strategy } from '../language/schema/strategy.ts';
import { addMonths, type Day, lastDayOfMonth, monthNumber } from '../lib/calendar.ts';
import { contradiction, type Rule } from './rule.ts';
import { latestKnownDay } from './shared/known-day.ts';

/** A day on which something is said to have happened. */
interface Fact {
  readonly path: string;
  readonly on: Day | undefined;
}

/** What has been measured, begun, paid, decided or revised is dated no later than the report. */
export const dateInFuture: Rule<'date-in-future'> = {
  id: 'date-in-future',
  severity: contradiction,
  example: {
    wrong: `
plan: { title: Keep customers, start: 2027-01, months: 36, asOf: 2027-03-31 }
decisions:
  - { id: release, text: Release the money for set-up, owner: Board, status: taken, at: 2027-12-10 }`,
    right: `
plan: { title: Keep customers, start: 2027-01, months: 36, asOf: 2027-03-31 }
decisions:
  - { id: release, text: Release the money for set-up, owner: Board, status: taken, at: 2026-12-10 }`,
  },
  *check(context) {
    const now = latestKnownDay(context);
    for (const { path, on } of factsOf(context.strategy)) {
      if (on !== undefined && on > now && !isPeriodEnd(on, now)) {
        yield { at: path, values: { path, on, asOf: now } };
      }
    }
  },
};

/** A fact of this month or quarter stands as the last day of it, which may still be to come. */
function isPeriodEnd(day: Day, now: Day): boolean {
  const monthsLeftOfQuarter = 2 - (monthNumber(now) % 3);
  return day === lastDayOfMonth(now) || day === lastDayOfMonth(addMonths(now, monthsLeftOfQuarter));
}

function* factsOf(strategy: Strategy): Generator<Fact> {
  const { audit, kpis, initiatives, benefits, costs, campaigns, decisions, revisions } = strategy;
  yield { path: 'audit.at', on: audit?.at };
  for (const [index, { at, status }] of (audit?.plan ?? []).entries()) {
    if (status === 'done') yield { path: `audit.plan.${index}.at`, on: at };
  }
  for (const { id, baseline, benchmark } of kpis) {
    yield { path: `kpis.${id}.baseline.at`, on: baseline.at };
    yield { path: `kpis.${id}.benchmark.at`, on: benchmark?.at };
  }
  for (const { id, start, status } of initiatives) {
    if (status === 'running' || status === 'done') yield { path: `initiatives.${id}.start`, on: start };
  }
  for (const { id, benchmark } of benefits) {
    yield { path: `benefits.${id}.benchmark.at`, on: benchmark?.at };
  }
  for (const { id, spent } of costs) {
    for (const [index, { at }] of spent.entries()) yield { path: `costs.${id}.spent.${index}.at`, on: at };
  }
  for (const { id, previous } of campaigns) yield { path: `campaigns.${id}.previous.at`, on: previous?.at };
  for (const { id, at, status } of decisions) {
    if (status !== 'open') yield { path: `decisions.${id}.at`, on: at };
  }
  for (const [index, { at }] of revisions.entries()) yield { path: `revisions.${index}.at`, on: at };
  yield* evidenceOf(strategy);
}

/** When the evidence of an item or of one of its quantities was gathered, wherever it says `at`. */
function* evidenceOf({ segments, benefits, costs }: Strategy): Generator<Fact> {
  for (const [section, items] of Object.entries({ segments, benefits, costs })) {
    for (const item of items) {
      yield { path: `${section}.${item.id}.at`, on: item.at };
      for (const [key, value] of Object.entries(item)) {
        const stated =
          key !== 'benchmark' && typeof value === 'object' && 'at' in value ? value.at : undefined;
        if (typeof stated === 'string') yield { path: `${section}.${item.id}.${key}.at`, on: stated };
      }
    }
  }
}
