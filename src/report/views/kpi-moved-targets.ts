/** Targets that were moved since the state the report is compared with. */
import type { Change } from '../../language/schema/comparison.ts';
import type { Day } from '../../lib/calendar.ts';
import type { Inline } from '../../messages/inline.ts';
import { kpiChartWords } from '../../messages/report/kpis.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';

interface MovedTarget {
  /** Before and now, both as figures of the comparison; null where there was or is none. */
  readonly before: DatedFigure | null;
  readonly after: DatedFigure | null;
  /** The day of the state in which it was so. */
  readonly since: Day;
}

interface DatedFigure {
  readonly value: number;
  readonly by: Day;
  readonly text: Inline;
}

/** In the order of the comparison, which goes by days; empty where nothing was compared. */
export function movedTargets(kpi: string, input: SectionInput): readonly MovedTarget[] {
  const { comparison } = input.results;
  if (!comparison) return [];
  const since = comparison.with.asOf;
  return comparison.changes.flatMap((change, index): readonly MovedTarget[] => {
    const { topic, what, id } = change;
    if (topic !== 'kpis' || id !== kpi || !what.startsWith('target')) return [];
    return [
      { since, before: side(change, index, 'before', input), after: side(change, index, 'after', input) },
    ];
  });
}

function side(
  change: Change,
  index: number,
  key: 'before' | 'after',
  input: SectionInput,
): DatedFigure | null {
  const [value, by] = [change[key], change[`${key}To`]];
  if (typeof value !== 'number' || typeof by !== 'string') return null;
  const text = formatsOf(input).quantity(value, change.unit ?? '');
  return { value, by, text: printed(`comparison.changes.${index}.${key}`, value, text) };
}

/** “The target has moved: 45% by … in the state of …, 40% by … now.” */
export function movedText({ before, after, since }: MovedTarget, input: SectionInput): Inline {
  const words = kpiChartWords[input.language];
  const day = formatsOf(input).dayInSentence;
  if (before && after) return words.moved(day(since), before.text, day(before.by), after.text, day(after.by));
  if (after) return words.targetAdded(day(since), after.text, day(after.by));
  return before ? words.targetRemoved(day(since), before.text, day(before.by)) : '';
}
