/** The numbers behind the roadmap. */
import { addMonths } from '../../lib/calendar.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { roadmapWords } from '../../messages/report/roadmap.ts';
import { terms } from '../../messages/terms.ts';
import { tied } from './printed.ts';
import { type EffectSpan, effectOf } from './roadmap-effect.ts';
import { type Scheduled, slackFigure } from './roadmap-schedule.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { RowView, TableView } from './section-view.ts';

/** Everything the bars show, and what they have no room for. */
export function roadmapTable(
  inOrder: readonly Scheduled[],
  input: SectionInput,
  formats: Formats,
): TableView {
  const { strategy, results, language } = input;
  const words = roadmapWords[language];
  const { columns } = words;
  const names = byId(strategy.initiatives);
  return {
    caption: words.tableCaption,
    columns: [
      { label: columns.initiative },
      { label: columns.phase },
      { label: columns.process },
      { label: columns.owner },
      { label: columns.lineOwner },
      { label: columns.status },
      { label: columns.time },
      { label: columns.after },
      { label: columns.slack, kind: 'number' },
      { label: columns.fullEffect },
    ],
    rows: inOrder.map((item): RowView => {
      const { initiative, result } = item;
      const effect = effectOf(initiative, results.plan.start, input);
      return {
        header: initiative.name,
        cells: [
          terms[language].phase[initiative.phase],
          initiative.process ?? words.notStated,
          initiative.owner ?? words.notStated,
          initiative.lineOwner ?? words.notStated,
          capital(terms[language].initiativeStatus[initiative.status]),
          formats.fromTo(tied(formats.monthShort(result.start)), tied(formats.monthShort(result.end))),
          initiative.after.length === 0
            ? words.nothing
            : joinInline(
                initiative.after.map((id) => names.get(id)?.name ?? id),
                ', ',
              ),
          slackFigure(item, formats),
          fullEffectText(effect, input, formats),
        ],
      };
    }),
  };
}

function fullEffectText(
  effect: EffectSpan | null,
  { results, language }: SectionInput,
  formats: Formats,
): Inline {
  const words = roadmapWords[language];
  if (!effect) return words.noEffect;
  return effect.full >= results.plan.months
    ? words.beyondPlan
    : formats.monthLabel(addMonths(results.plan.start, effect.full));
}
