/** Where the audit would stand after each phase of the roadmap. */

import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { auditWords } from '../../messages/report/audit.ts';
import { roadmapWords } from '../../messages/report/roadmap.ts';
import { terms } from '../../messages/terms.ts';
import { dimensionName } from './audit-names.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, RowsView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface AfterView extends FindingView {
  readonly rows: RowsView;
}

const phases = ['base', 'segments', 'direct', 'knowledge'] as const;
/** Below a tenth of a point nothing moves for a reader. */
const MOVES = 0.05;

/** Null without a score, or without initiatives that could change it. */
export function buildAfterView(input: SectionInput, formats: Formats): AfterView | null {
  const { strategy, results, language } = input;
  const { overall, overallAfterPhase, dimensions } = results.audit;
  const last = overallAfterPhase.at(-1) ?? null;
  if (overall === null || last === null || strategy.initiatives.length === 0) return null;
  const words = auditWords[language];
  const place = trackScale(1, 5, { after: 12 });
  const today = printed('audit.overall', overall, formats.number(overall, 1));
  const after = (index: number, value: number) =>
    printed(`audit.overallAfterPhase.${index}`, value, formats.number(value, 1));
  const bar = (label: Inline, value: number, kind: 'plan' | 'without', text: Inline): MarkRowView => ({
    label,
    marks: [{ kind, from: place(1), to: place(value) }],
    values: [{ at: place(value), text }],
  });
  return {
    finding:
      last - overall < MOVES ? words.staysAt(today) : words.takesTo(today, after(phases.length - 1, last)),
    subtitle: words.afterSubtitle,
    rows: {
      labelWidth: 9.5,
      keepLabels: true,
      rows: [
        bar(words.today, overall, 'without', today),
        ...phases.flatMap((phase, index) => {
          const value = overallAfterPhase[index] ?? null;
          if (value === null) return [];
          return [bar(roadmapWords[language].shortPhase[phase], value, 'plan', after(index, value))];
        }),
      ],
    },
    table: {
      caption: words.afterCaption,
      columns: [
        { label: capital(terms[language].audit.dimension) },
        { label: words.today, kind: 'number' },
        ...phases.map((phase) => ({
          label: roadmapWords[language].shortPhase[phase],
          kind: 'number' as const,
        })),
      ],
      rows: dimensions
        .filter(({ reality }) => reality !== null)
        .map(({ id, reality, afterPhase }) => ({
          header: dimensionName(id, input),
          cells: [
            printed(`audit.dimensions.${id}.reality`, reality ?? 0, formats.number(reality ?? 0, 1)),
            ...afterPhase.map((value, index) =>
              value === null
                ? words.unscored
                : printed(`audit.dimensions.${id}.afterPhase.${index}`, value, formats.number(value, 1)),
            ),
          ],
        })),
    },
  };
}
