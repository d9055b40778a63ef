import type { Initiative, Phase } from '../../language/schema/initiatives.ts';
import { type Month, monthFromNumber, monthNumber } from '../../lib/calendar.ts';
import { phases } from './phases.ts';

/** When an initiative works, and how long it may slip before the whole roadmap does. */
interface ScheduledInitiative {
  readonly id: string;
  readonly start: Month;
  /** The last month in which it works. */
  readonly end: Month;
  /** Whole months, never below 0. */
  readonly slack: number;
}

/** One of the four phases and what belongs to it. */
interface ScheduledPhase {
  readonly id: Phase;
  /** Ids in the order of the strategy. */
  readonly initiatives: readonly string[];
  /** KPIs that its initiatives move, each once. */
  readonly kpis: readonly string[];
  /** The last month of its initiatives; null without any. */
  readonly end: Month | null;
}

export interface Schedule {
  /** Ids from the first to the last; empty without initiatives. */
  readonly criticalPath: readonly string[];
  readonly initiatives: readonly ScheduledInitiative[];
  readonly phases: readonly ScheduledPhase[];
}

type Work = Pick<Initiative, 'id' | 'phase' | 'start' | 'months' | 'after' | 'kpis'>;

/**
 * The schedule of the roadmap. An initiative starts when the strategy says so, even if a predecessor ends later (a
 * finding elsewhere).
 *
 *   late finish = the earliest (late finish − months) among its successors, else the latest end of all
 *   slack       = late finish − end, in months, never below 0
 *
 * The critical path runs from the initiative that ends last back through the predecessor that ends latest; where two end
 * in the same month, the one named first. Names that lead nowhere are passed over. Circles are findings elsewhere: here a
 * circle, and what leads into it, sees only those successors that are outside of it, and the path ends where it would
 * meet itself.
 */
export function schedule(initiatives: readonly Work[]): Schedule {
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const lateFinish = lateFinishes(initiatives, byId);
  return {
    criticalPath: criticalPath(initiatives, byId),
    initiatives: initiatives.map((initiative) => {
      const end = endOf(initiative);
      return {
        id: initiative.id,
        start: monthFromNumber(startOf(initiative)),
        end: monthFromNumber(end - 1),
        slack: Math.max(0, (lateFinish.get(initiative.id) ?? end) - end),
      };
    }),
    phases: phases.map((id) => {
      const own = initiatives.filter(({ phase }) => phase === id);
      return {
        id,
        initiatives: own.map((initiative) => initiative.id),
        kpis: [...new Set(own.flatMap(({ kpis }) => kpis))],
        end: own.length === 0 ? null : monthFromNumber(Math.max(...own.map(endOf)) - 1),
      };
    }),
  };
}

function startOf({ start }: Work): number {
  return monthNumber(start);
}

/** The month after the last one, so that it equals the start of what follows without a pause. */
function endOf(initiative: Work): number {
  return startOf(initiative) + initiative.months;
}

/** Late finishes by id, worked out from the end of the roadmap: an initiative's turn comes after all its successors'. */
function lateFinishes(
  initiatives: readonly Work[],
  byId: ReadonlyMap<string, Work>,
): ReadonlyMap<string, number> {
  const latestEnd = initiatives.reduce((latest, initiative) => Math.max(latest, endOf(initiative)), 0);
  const finish = new Map(initiatives.map(({ id }) => [id, latestEnd]));
  const waitingFor = new Map<string, number>();
  for (const { after } of initiatives) {
    for (const id of new Set(after)) waitingFor.set(id, (waitingFor.get(id) ?? 0) + 1);
  }
  const ready = initiatives.filter(({ id }) => !waitingFor.has(id));
  for (let successor = ready.pop(); successor; successor = ready.pop()) {
    const latestStart = (finish.get(successor.id) ?? latestEnd) - successor.months;
    for (const id of new Set(successor.after)) {
      const predecessor = byId.get(id);
      if (!predecessor) continue;
      finish.set(id, Math.min(finish.get(id) ?? latestEnd, latestStart));
      const left = (waitingFor.get(id) ?? 0) - 1;
      waitingFor.set(id, left);
      if (left === 0) ready.push(predecessor);
    }
  }
  return finish;
}

function criticalPath(initiatives: readonly Work[], byId: ReadonlyMap<string, Work>): readonly string[] {
  const path: string[] = [];
  const seen = new Set<string>();
  let next = endingLast(initiatives);
  while (next && !seen.has(next.id)) {
    seen.add(next.id);
    path.push(next.id);
    next = endingLast(next.after.flatMap((id) => byId.get(id) ?? []));
  }
  return path.reverse();
}

/** The first of those that end last. */
function endingLast(initiatives: readonly Work[]): Work | undefined {
  return initiatives.reduce<Work | undefined>(
    (last, initiative) => (last === undefined || endOf(initiative) > endOf(last) ? initiative : last),
    undefined,
  );
}
