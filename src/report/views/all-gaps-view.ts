/** Gaps of all four kinds in one order: audit answers, KPIs, records, services. */
import type { Formats } from '../../messages/formats/formats.ts';
import { allGapsWords } from '../../messages/report/all-gaps.ts';
import { terms } from '../../messages/terms.ts';
import { questionName } from './audit-names.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { FindingView } from './section-view.ts';

type Gap = SectionInput['results']['standing']['gaps'][number];

/** More would repeat the tables above. */
const SHOWN = 8;

/** Null where there are gaps of one kind only, which has a table of its own. */
export function buildAllGapsView(input: SectionInput, formats: Formats): FindingView | null {
  const { gaps } = input.results.standing;
  const [first] = gaps;
  if (!first || new Set(gaps.map(({ kind }) => kind)).size < 2) return null;
  const words = allGapsWords[input.language];
  const rate = (gap: Gap, index: number, key: 'missing' | 'weight' | 'priority') =>
    printed(`standing.gaps.${index}.${key}`, gap[key], formats.rate(gap[key], 0));
  const { columns } = words;
  return {
    finding: words.largest(gapName(first, input), rate(first, 0, 'missing')),
    subtitle: words.subtitle,
    table: {
      caption: words.subtitle,
      columns: [
        { label: columns.gap },
        { label: columns.missing, kind: 'number' },
        { label: columns.weight, kind: 'number' },
        { label: columns.priority, kind: 'number' },
      ],
      rows: gaps.slice(0, SHOWN).map((gap, index) => ({
        header: gapName(gap, input),
        note: words.kind[gap.kind],
        cells: [rate(gap, index, 'missing'), rate(gap, index, 'weight'), rate(gap, index, 'priority')],
      })),
    },
  };
}

/** What the strategy calls it. */
export function gapName(
  { kind, id, segment }: Gap,
  input: Pick<SectionInput, 'strategy' | 'language'>,
): string {
  const { strategy, language } = input;
  if (kind === 'audit') return questionName(id, input);
  if (kind === 'kpi') return byId(strategy.kpis).get(id)?.name ?? id;
  if (kind === 'service') {
    const service = byId(strategy.services).get(id)?.name ?? id;
    return segment === null
      ? service
      : `${service}: ${byId(strategy.segments).get(segment)?.name ?? segment}`;
  }
  const blocks: Readonly<Record<string, string>> = terms[language].dataBlock;
  return blocks[id] ?? id;
}
