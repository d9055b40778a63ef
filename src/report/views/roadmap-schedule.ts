/** Initiatives with their schedule on the report's date. */

import type { Initiative } from '../../language/schema/initiatives.ts';
import type { Results } from '../../language/schema/results.ts';
import { type Day, lastDayOfMonth, type Month } from '../../lib/calendar.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';

/** An initiative with its schedule, and whether it is behind it on the report's date. */
export interface Scheduled {
  readonly initiative: Initiative;
  readonly result: Results['roadmap']['initiatives'][number];
  readonly lateness: 'late' | 'not-started' | 'none';
}

export function scheduledInitiatives({ strategy, results }: SectionInput): readonly Scheduled[] {
  const resultOf = byId(results.roadmap.initiatives);
  return strategy.initiatives.flatMap((initiative) => {
    const result = resultOf.get(initiative.id);
    return result ? [{ initiative, result, lateness: lateness(initiative, result.end, results.asOf) }] : [];
  });
}

function lateness({ status, start }: Initiative, end: Month, asOf: Day): Scheduled['lateness'] {
  if (status === 'done' || status === 'stopped') return 'none';
  if (lastDayOfMonth(end) <= asOf) return 'late';
  return status === 'planned' && start < asOf ? 'not-started' : 'none';
}

export function slackFigure({ initiative, result }: Scheduled, formats: Formats): Inline {
  return printed(`roadmap.initiatives.${initiative.id}.slack`, result.slack, formats.months(result.slack));
}
