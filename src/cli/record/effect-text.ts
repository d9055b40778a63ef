/** What a measurement does: where the KPI stood before, where it stands now, and where it is heading. */
import type { Kpi } from '../../language/schema/kpis.ts';
import type { KpiResult, Results } from '../../language/schema/results.ts';
import type { Day } from '../../lib/calendar.ts';
import { recordWords } from '../../messages/commands/record.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, plainText } from '../../messages/inline.ts';
import { kpiSentences } from '../../messages/sentences/kpis.ts';
import { terms } from '../../messages/terms.ts';
import { backTestSentence, errorText } from '../../report/views/kpi-chart-data.ts';
import { kpiFinding, reachedText } from '../../report/views/kpi-chart-view.ts';
import { reckonedText } from '../../report/views/kpi-standing.ts';
import { shown } from '../text/text-table.ts';

/** A value that was recorded. */
export interface Recorded {
  readonly kpi: Kpi;
  readonly on: Day;
  readonly value: number;
}

/** The results without the new values and with them, on the same day. */
export interface BeforeAndAfter {
  readonly before: Results;
  readonly after: Results;
}

const INDENT = '  ';

/** The value, then what it does, a line each. */
export function effectText(recorded: Recorded, { before, after }: BeforeAndAfter, formats: Formats): string {
  const { kpi, on, value } = recorded;
  const words = recordWords[formats.language];
  const was = before.kpis.find(({ id }) => id === kpi.id);
  const is = after.kpis.find(({ id }) => id === kpi.id);
  const head = words.recorded(kpi.name, formats.quantity(value, kpi.unit), formats.dayInSentence(on));
  const lines =
    was && is
      ? [...earlier(recorded, was, is, formats), ...standing(recorded, was, is, after.asOf, formats)]
      : [];
  return [head, ...lines].map((line, at) => (at === 0 ? '' : INDENT) + shown(plainText(line))).join('\n');
}

/** What the new value does to the money; null where it does nothing, or nothing that is printed. */
export function moneyText({ before, after }: BeforeAndAfter, formats: Formats): string | null {
  const [from, to] = [formats.money(before.reforecast.npv), formats.money(after.reforecast.npv)];
  return from === to ? null : plainText(recordWords[formats.language].money(from, to));
}

function earlier({ kpi, on }: Recorded, was: KpiResult, is: KpiResult, formats: Formats): readonly Inline[] {
  const words = recordWords[formats.language];
  const text = (number: number) => formats.quantity(number, kpi.unit);
  const same = was.measurements.find((measurement) => measurement.on === on);
  if (same) return [words.corrects(text(same.value))];
  if (is.on !== null && is.measured !== null && is.on > on) {
    return [words.notLast(text(is.measured), formats.dayInSentence(is.on))];
  }
  return was.measured === null || was.on === null
    ? [words.first]
    : [words.before(text(was.measured), formats.dayInSentence(was.on))];
}

function standing(
  { kpi, on }: Recorded,
  was: KpiResult,
  is: KpiResult,
  asOf: Day,
  formats: Formats,
): readonly Inline[] {
  const { language } = formats;
  const words = recordWords[language];
  const status = terms[language].status;
  const lines: Inline[] = [
    was.status === is.status
      ? words.sameStatus(status[is.status])
      : words.newStatus(status[was.status], status[is.status]),
  ];
  if (is.on !== on) return lines;
  const reckoned = (number: number) => reckonedText(number, kpi.unit, formats);
  if (is.expected !== null) lines.push(words.plan(reckoned(is.expected)));
  if (is.expectedToday !== null && asOf > on) {
    lines.push(words.planToday(reckoned(is.expectedToday), formats.dayInSentence(asOf)));
  }
  const both = { kpi, result: is };
  lines.push(kpiFinding(both, asOf, formats, language));
  const pace = reachedText(both, formats, language);
  if (pace !== null) lines.push(pace);
  if (is.line !== null && is.backTest !== null && kpi.direction !== 'band') {
    const error = errorText(both, is.backTest, formats);
    lines.push(kpiSentences[language][backTestSentence(error)]({ error }));
  }
  return lines;
}
