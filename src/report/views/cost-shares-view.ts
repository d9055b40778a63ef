/** Costs by category, by how often they are paid, and by what they rest on. */
import type { CostTotals } from '../../language/schema/results.ts';
import type { Grade } from '../../language/schema/scalars.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { costsWords } from '../../messages/report/costs.ts';
import { terms } from '../../messages/terms.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, RowsView } from './section-view.ts';

export interface CostSharesView {
  readonly categories: FindingView & { readonly rows: RowsView };
  readonly timing: FindingView & { readonly rows: RowsView };
  /** A bar of shares that add up, firmest first. */
  readonly evidence: FindingView & {
    readonly shares: readonly { readonly grade: Grade; readonly share: number; readonly text: Inline }[];
  };
}

/** Room beside the longest bar for its value, in per cent of the track. */
const VALUE_ROOM = 36;

export function buildCostSharesView({ results, language }: SectionInput, formats: Formats): CostSharesView {
  const { costTotals } = results;
  return {
    categories: categories(costTotals, language, formats),
    timing: timing(costTotals, language, formats),
    evidence: evidence(costTotals, language, formats),
  };
}

function categories(
  { byCategory, total }: CostTotals,
  language: SectionInput['language'],
  formats: Formats,
): CostSharesView['categories'] {
  const words = costsWords[language];
  const nameOf = (id: string) => capital(categoryName(id, language));
  const [first] = byCategory;
  return {
    finding:
      first && first.share !== null
        ? words.byCategory(
            nameOf(first.id),
            printed(`costTotals.byCategory.${first.id}.share`, first.share, formats.rate(first.share, 0)),
          )
        : words.none,
    seeds: 'G7',
    subtitle: words.byCategorySubtitle,
    rows: {
      labelWidth: 9,
      rows: byCategory.map(
        ({ id, total: part }): MarkRowView =>
          bar(nameOf(id), `costTotals.byCategory.${id}.total`, part, first?.total ?? total, formats),
      ),
    },
  };
}

function categoryName(id: string, language: SectionInput['language']): string {
  const own: Readonly<Record<string, string>> = costsWords[language].categories;
  const names: Readonly<Record<string, string>> = terms[language].category;
  return (Object.hasOwn(own, id) ? own[id] : names[id]) ?? id;
}

function timing(
  { oneOff, recurring }: CostTotals,
  language: SectionInput['language'],
  formats: Formats,
): CostSharesView['timing'] {
  const words = costsWords[language];
  const names = terms[language].costs;
  const most = Math.max(oneOff, recurring);
  const money = (path: string, value: number) => printed(path, value, formats.moneyCompact(value));
  return {
    finding:
      recurring === 0
        ? words.onlyOneOff
        : oneOff === 0
          ? words.onlyRecurring
          : words.oneOffAndRecurring(
              money('costTotals.oneOff', oneOff),
              money('costTotals.recurring', recurring),
            ),
    subtitle: words.oneOffSubtitle,
    rows: {
      labelWidth: 9,
      rows: [
        bar(capital(names.oneOff), 'costTotals.oneOff', oneOff, most, formats),
        bar(capital(names.recurring), 'costTotals.recurring', recurring, most, formats),
      ],
    },
  };
}

function bar(label: string, path: string, value: number, most: number, formats: Formats): MarkRowView {
  const to = most === 0 ? 0 : (value / most) * (100 - VALUE_ROOM);
  return {
    label,
    marks: value === 0 ? [] : [{ kind: 'loss', from: 0, to }],
    values: [{ at: to, text: printed(path, value, formats.moneyCompact(value)) }],
  };
}

function evidence(
  { byGrade }: CostTotals,
  language: SectionInput['language'],
  formats: Formats,
): CostSharesView['evidence'] {
  const words = costsWords[language];
  const lines = byGrade.reduce((sum, { total }) => sum + total, 0);
  const [largest] = [...byGrade].sort((a, b) => b.total - a.total);
  const gradeOf = (id: string) => GRADES.find((grade) => grade === id) ?? 'assumed';
  const shareOf = ({ id, share }: GradePart) =>
    printed(`costTotals.byGrade.${id}.share`, share ?? 0, formats.rate(share ?? 0, 0));
  return {
    finding: largest ? words.restsMost[gradeOf(largest.id)](shareOf(largest)) : words.none,
    subtitle: words.evidenceSubtitle,
    shares: byGrade.map((part) => ({
      grade: gradeOf(part.id),
      share: lines === 0 ? 0 : (part.total / lines) * 100,
      text: words.grade(capital(terms[language].grade[gradeOf(part.id)]), shareOf(part)),
    })),
  };
}

type GradePart = CostTotals['byGrade'][number];

/** Firmest first. */
const GRADES = ['measured', 'estimated', 'benchmark', 'assumed'] as const satisfies readonly Grade[];
