import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { caseRemarkWords } from '../../messages/report/case-remarks.ts';
import type { Standing } from './kpi-standing.ts';

/** A sentence for each target that falls short of what the business case needs on its day. */
export function targetsBelowCase(
  standings: readonly Standing[],
  { language, ...formats }: Formats,
): Inline[] {
  const words = caseRemarkWords[language];
  return standings.flatMap(({ kpi, result }) =>
    result.belowCase.map(({ by, value, needed }) =>
      words.targetBelow(
        kpi.name,
        formats.dayInSentence(by),
        formats.quantity(value, kpi.unit, needed),
        formats.quantity(needed, kpi.unit, value),
      ),
    ),
  );
}
