/** How far the KPIs are from what others reach. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { standingWords } from '../../messages/report/audit-standing.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { FindingView, RowView } from './section-view.ts';

type Standing = SectionInput['results']['standing'];

/** Null where no KPI has a benchmark. */
export function buildBenchmarksView(
  { strategy, results, language }: SectionInput,
  formats: Formats,
): FindingView | null {
  const { benchmarks } = results.standing;
  if (benchmarks.length === 0) return null;
  const words = standingWords[language];
  const kpis = byId(strategy.kpis);
  const unit = (id: string) => kpis.get(id)?.unit ?? '';
  const name = (id: string) => kpis.get(id)?.name ?? id;
  const value = (id: string, key: 'value' | 'benchmark', number: number) =>
    printed(`standing.benchmarks.${id}.${key}`, number, formats.quantity(number, unit(id)));
  const missing = (id: string, number: number): Inline =>
    number === 0
      ? words.nothingMissing
      : printed(`standing.benchmarks.${id}.missing`, number, difference(number, unit(id), formats));
  const far = ({ benchmark, missing: gap }: Standing['benchmarks'][number]) =>
    benchmark === 0 ? gap : gap / Math.abs(benchmark);
  const sorted = [...benchmarks].sort((a, b) => far(b) - far(a));
  const [worst] = sorted;
  const columns = words.benchmarkColumns;
  return {
    finding:
      worst && worst.missing > 0
        ? words.behindBenchmark(
            name(worst.id),
            value(worst.id, 'value', worst.value),
            value(worst.id, 'benchmark', worst.benchmark),
          )
        : words.noneBehind,
    subtitle: words.benchmarksSubtitle,
    table: {
      caption: words.benchmarksSubtitle,
      columns: [
        { label: columns.kpi },
        { label: columns.value, kind: 'number' },
        { label: columns.benchmark, kind: 'number' },
        { label: columns.missing, kind: 'number' },
      ],
      rows: sorted.map(({ id, value: now, benchmark, missing: gap }): RowView => {
        const source = kpis.get(id)?.benchmark?.source;
        return {
          header: name(id),
          ...(source !== undefined && { note: source }),
          cells: [value(id, 'value', now), value(id, 'benchmark', benchmark), missing(id, gap)],
        };
      }),
    },
  };
}

/** A difference of rates is in percentage points. */
export function difference(number: number, unit: string, formats: Formats): string {
  return unit === '%' ? formats.points(number) : formats.quantity(number, unit);
}
