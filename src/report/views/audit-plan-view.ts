/** Who is asked about what, and when. */

import type { Formats } from '../../messages/formats/formats.ts';
import { auditEvidenceWords } from '../../messages/report/audit-evidence.ts';
import { terms } from '../../messages/terms.ts';
import { dimensionName } from './audit-names.ts';
import { tied } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView } from './section-view.ts';

/** Null without a plan of talks. */
export function buildAuditPlanView(input: SectionInput, formats: Formats): FindingView | null {
  const { strategy, results, language } = input;
  const plan = strategy.audit?.plan ?? [];
  if (plan.length === 0) return null;
  const words = auditEvidenceWords[language];
  const columns = words.planColumns;
  const isLate = ({ status, at }: (typeof plan)[number]) =>
    status === 'planned' && at !== undefined && at < results.asOf;
  const open = plan.filter(({ status }) => status === 'planned').length;
  const late = plan.filter(isLate).length;
  return {
    finding:
      late > 0
        ? words.planLate(late, plan.length)
        : open > 0
          ? words.planOpen(open, plan.length)
          : words.planDone,
    seeds: 'G1',
    subtitle: words.planSubtitle,
    table: {
      caption: words.planSubtitle,
      columns: [
        { label: columns.who },
        { label: columns.about },
        { label: columns.at },
        { label: columns.status },
      ],
      rows: plan.map((talk) => ({
        header: talk.who,
        ...(talk.role !== undefined && { note: talk.role }),
        cells: [
          talk.dimensions.length === 0
            ? words.everything
            : talk.dimensions.map((id) => dimensionName(id, input)).join(', '),
          talk.at === undefined ? words.noDay : tied(formats.day(talk.at)),
          isLate(talk)
            ? { text: words.overdue, tone: 'loss' as const }
            : terms[language].auditStep[talk.status],
        ],
      })),
    },
  };
}
