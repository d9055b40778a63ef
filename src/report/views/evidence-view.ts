/** What the result rests on: the worth of the benefits by grade, and by who answers for them. */
import type { Grade } from '../../language/schema/scalars.ts';
import type { Figure, Inline } from '../../messages/inline.ts';
import type { ReturnsWords } from '../../messages/report/returns.ts';
import { uncertaintySentences } from '../../messages/sentences/uncertainty.ts';
import { terms } from '../../messages/terms.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, RowsView, RowView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface EvidenceView extends FindingView {
  /** Strongest first; widths add up to 100. */
  readonly grades: readonly {
    readonly grade: Grade;
    readonly name: string;
    readonly share: Figure;
    readonly width: number;
  }[];
  /** Null where there is one owner at most. */
  readonly owners: (FindingView & { readonly rows: RowsView }) | null;
}

type Share = SectionInput['results']['evidence']['byGrade'][number];

const grades: readonly Grade[] = ['measured', 'estimated', 'benchmark', 'assumed'];

export function buildEvidenceView(input: SectionInput, words: ReturnsWords): EvidenceView | null {
  const { byGrade, negative } = input.results.evidence;
  const { rate, moneyCompact } = formatsOf(input);
  const found = grades.flatMap((grade) => {
    const share = byGrade.find(({ id }) => id === grade)?.share ?? null;
    return share === null ? [] : [{ grade, share }];
  });
  if (found.length === 0) return null;
  return {
    finding: finding(input, words),
    seeds: 'V31',
    subtitle: words.evidenceSubtitle,
    caption:
      negative < 0
        ? `${words.evidenceCaption} ${words.negativeWorth(moneyCompact(negative))}`
        : words.evidenceCaption,
    grades: found.map(({ grade, share }) => ({
      grade,
      name: terms[input.language].grade[grade],
      share: printed(`evidence.byGrade.${grade}.share`, share, rate(share, 0)),
      width: share * 100,
    })),
    owners: owners(input, words),
    table: table(input, words),
  };
}

function finding(input: SectionInput, words: ReturnsWords): Inline {
  const { byGrade } = input.results.evidence;
  const { rate } = formatsOf(input);
  const share = (grade: Grade) => byGrade.find(({ id }) => id === grade)?.share ?? 0;
  const figure = (grade: Grade) =>
    printed(`evidence.byGrade.${grade}.share`, share(grade), rate(share(grade), 0));
  const [measured, assumed] = [share('measured'), share('assumed')];
  const sentences = uncertaintySentences[input.language];
  if (assumed === 1) return sentences.restsOnAssumptionsOnly;
  if (measured === 0)
    return assumed === 0 ? words.restsOnOthers : words.restsOnNothingMeasured(figure('assumed'));
  if (assumed === 0) return words.restsOnNoAssumption(figure('measured'));
  return sentences.restsOn({ assumed: figure('assumed'), measured: figure('measured') });
}

/** Largest share first; what nobody owns is named as such. */
function owners(input: SectionInput, words: ReturnsWords): EvidenceView['owners'] {
  const { rate, moneyCompact } = formatsOf(input);
  const shares = input.results.evidence.byOwner.toSorted((a, b) => b.npv - a.npv);
  const [first] = shares;
  if (!first || first.share === null) return null;
  const at = trackScale(0, first.npv, { after: 30 });
  const share = (entry: Share) =>
    printed(`evidence.byOwner.${entry.id}.share`, entry.share ?? 0, rate(entry.share ?? 0, 0));
  const named = (entry: Share) => (entry.id === '' ? words.nobody : entry.id);
  return {
    finding:
      first.id === ''
        ? words.ownerNobody(share(first))
        : shares.length === 1
          ? words.ownerAll(first.id)
          : words.ownerFinding(first.id, share(first)),
    subtitle: words.ownerSubtitle,
    rows: {
      labelWidth: 12,
      rows: shares.map((entry) => ({
        label: named(entry),
        marks: [{ kind: 'plan' as const, from: 0, to: at(entry.npv) }],
        values: [
          {
            at: at(entry.npv),
            text: [
              printed(`evidence.byOwner.${entry.id}.npv`, entry.npv, moneyCompact(entry.npv)),
              ', ',
              share(entry),
            ],
          },
        ],
      })),
    },
  };
}

function table(input: SectionInput, words: ReturnsWords): FindingView['table'] {
  const { byGrade, byOwner } = input.results.evidence;
  const { money, rate } = formatsOf(input);
  const names: Readonly<Record<string, string>> = terms[input.language].grade;
  const row = (by: 'byGrade' | 'byOwner', entry: Share, header: string): RowView => ({
    header,
    cells: [
      printed(`evidence.${by}.${entry.id}.npv`, entry.npv, money(entry.npv)),
      entry.share === null ? '' : printed(`evidence.${by}.${entry.id}.share`, entry.share, rate(entry.share)),
    ],
  });
  return {
    caption: words.evidenceTable,
    columns: [
      { label: terms[input.language].appendix.gradeMeans },
      { label: words.worthColumn, kind: 'number' },
      { label: words.shareColumn, kind: 'number' },
    ],
    rows: [
      ...byGrade.map((entry) => row('byGrade', entry, names[entry.id] ?? entry.id)),
      ...byOwner.map((entry) => row('byOwner', entry, entry.id === '' ? words.nobody : entry.id)),
    ],
  };
}
