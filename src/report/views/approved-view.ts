/** What was approved against today: by cause, by benefit, by who answers for it, and what was paid. */
import type { Approved } from '../../language/schema/comparison.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Figure, Inline } from '../../messages/inline.ts';
import type { ChangesWords } from '../../messages/report/changes.ts';
import { type BridgeView, bridgeRows } from './bridge-view.ts';
import { printed, tied } from './printed.ts';
import type { CellView, FindingView, RowView, TableView } from './section-view.ts';

export interface ApprovedView {
  readonly causes: BridgeView;
  readonly benefits: FindingView | null;
  readonly owners: FindingView | null;
  readonly costs: FindingView | null;
}

type Pair = 'approved' | 'today' | 'difference';

/** Amounts that print the same are the same to a reader. */
function differs(difference: number, formats: Formats): boolean {
  return formats.money(difference) !== formats.money(0);
}

export function approvedAnswer(approved: Approved, words: ChangesWords, formats: Formats): Inline {
  const { npv, today, difference, asOf } = approved;
  const told = !differs(difference, formats)
    ? words.approvedSame
    : difference > 0
      ? words.approvedMore
      : words.approvedLess;
  return told({
    before: printed('approved.npv', npv, formats.moneyCompact(npv)),
    after: printed('approved.today', today, formats.moneyCompact(today)),
    date: formats.dayInSentence(asOf),
  });
}

export function buildApprovedView(approved: Approved, words: ChangesWords, formats: Formats): ApprovedView {
  return {
    causes: causesView(approved, words, formats),
    benefits: benefitsView(approved, words, formats),
    owners: ownersView(approved, words, formats),
    costs: costsView(approved, words, formats),
  };
}

function causesView(approved: Approved, words: ChangesWords, formats: Formats): BridgeView {
  const { npv, today, causes } = approved;
  const figure = (id: string, value: number, print: (value: number) => string) =>
    signed(`approved.causes.${id}.npv`, value, print);
  const whole = (path: string, label: string, value: number) => ({
    label,
    from: 0,
    to: value,
    value: printed(path, value, formats.moneyCompact(value)),
    whole: true,
  });
  return {
    finding: approvedAnswer(approved, words, formats),
    subtitle: words.approvedSubtitle,
    rows: bridgeRows([
      whole('approved.npv', words.approvedStart, npv),
      ...causes.map(({ id, from, to, npv: change }) => ({
        label: words.cause[id],
        from,
        to,
        value: figure(id, change, formats.signedMoneyCompact),
      })),
      whole('approved.today', words.approvedEnd, today),
    ]),
    table: {
      caption: words.approvedSubtitle,
      columns: [{ label: words.causeColumn }, { label: words.changeColumn, kind: 'number' }],
      rows: causes.map(({ id, npv: change }) => ({
        header: words.cause[id],
        cells: [figure(id, change, formats.signedMoney)],
      })),
      foot: {
        header: words.differenceColumn,
        cells: [signed('approved.difference', approved.difference, formats.signedMoney)],
      },
    },
  };
}

/** Null without benefits that have a figure. */
function benefitsView({ benefits }: Approved, words: ChangesWords, formats: Formats): FindingView | null {
  const [furthest] = benefits.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  if (!furthest) return null;
  const { name, id, difference } = furthest;
  const path = `approved.benefits.${id}.difference`;
  return {
    finding: differs(difference, formats)
      ? words.benefitsFinding({ name, npv: signed(path, difference, formats.signedMoneyCompact) })
      : words.benefitsSame,
    subtitle: words.benefitsSubtitle,
    caption: words.worthsNote,
    table: {
      caption: words.benefitsSubtitle,
      columns: [{ label: words.benefitColumn }, ...moneyColumns(words), { label: words.whyColumn }],
      rows: benefits.map(
        (benefit): RowView => ({
          header: benefit.name,
          ...(benefit.owner !== null && { note: benefit.owner }),
          cells: [
            ...moneyCells(`approved.benefits.${benefit.id}`, benefit, formats),
            words.why[benefit.cause],
          ],
        }),
      ),
    },
  };
}

/** Null where one person, or nobody, answers for all. */
function ownersView({ owners }: Approved, words: ChangesWords, formats: Formats): FindingView | null {
  if (owners.length < 2) return null;
  return {
    finding: words.ownersTitle,
    table: {
      caption: words.ownersTitle,
      columns: [{ label: words.ownerColumn }, ...moneyColumns(words)],
      rows: owners.map((owner) => ({
        header: owner.id === '' ? words.nobody : owner.id,
        cells: moneyCells(`approved.owners.${owner.id}`, owner, formats),
      })),
    },
  };
}

/** Null where nothing is recorded. */
function costsView({ costs }: Approved, words: ChangesWords, formats: Formats): FindingView | null {
  const [furthest] = costs.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  if (!furthest) return null;
  const figure = (id: string, key: 'spent' | 'budget', value: number, print: (value: number) => string) =>
    printed(`approved.costs.${id}.${key}`, value, print(value));
  const { id, spent, budget } = furthest;
  return {
    finding: words.spentOver({
      name: furthest.name,
      spent: figure(id, 'spent', spent, formats.moneyCompact),
      budget: figure(id, 'budget', budget, formats.moneyCompact),
    }),
    subtitle: words.spentSubtitle,
    table: {
      caption: words.spentSubtitle,
      columns: [
        { label: words.costColumn },
        { label: words.budgetColumn, kind: 'number' },
        { label: words.spentColumn, kind: 'number' },
        { label: words.differenceColumn, kind: 'number' },
        { label: words.toColumn },
      ],
      rows: costs.map((cost) => ({
        header: cost.name,
        ...(cost.owner !== null && { note: cost.owner }),
        cells: [
          figure(cost.id, 'budget', cost.budget, formats.money),
          figure(cost.id, 'spent', cost.spent, formats.money),
          {
            figure: `approved.costs.${cost.id}.difference`,
            value: cost.difference,
            text: formats.signedMoney(cost.difference),
            ...(cost.difference > 0 && { tone: 'loss' as const }),
          },
          tied(formats.day(cost.spentTo)),
        ],
      })),
    },
  };
}

function moneyColumns(words: ChangesWords): TableView['columns'] {
  return [words.approvedColumn, words.todayColumn, words.differenceColumn].map((label) => ({
    label,
    kind: 'number',
  }));
}

function moneyCells(
  path: string,
  values: Readonly<Record<Pair, number>>,
  formats: Formats,
): readonly CellView[] {
  return [
    printed(`${path}.approved`, values.approved, formats.money(values.approved)),
    printed(`${path}.today`, values.today, formats.money(values.today)),
    signed(`${path}.difference`, values.difference, formats.signedMoney),
  ];
}

function signed(path: string, value: number, print: (value: number) => string): Figure {
  return printed(path, value, print(value), value < 0 ? 'loss' : undefined);
}
