/** Benefits realised: what each was planned to be worth, what it is worth on today's measurements, and why. */
import type { Benefit } from '../../language/schema/benefits.ts';
import type { BenefitResult } from '../../language/schema/results.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import type { ReturnsWords } from '../../messages/report/returns.ts';
import { differsToday } from './cash-view.ts';
import { printed } from './printed.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, MarkRowView, RowsView, RowView } from './section-view.ts';
import { trackScale } from './track.ts';

export interface RealisedView extends FindingView {
  readonly rows: RowsView;
}

interface Counted {
  readonly benefit: Benefit;
  readonly result: BenefitResult;
  readonly npv: number;
  readonly today: number;
}

export function buildRealisedView(input: SectionInput, words: ReturnsWords): RealisedView | null {
  const counted = countedBenefits(input);
  if (counted.length === 0) return null;
  const worths = counted.flatMap(({ npv, today }) => [npv, today]);
  const at = trackScale(Math.min(0, ...worths), Math.max(0, ...worths), { after: 28 });
  return {
    finding: finding(input, counted, words),
    subtitle: words.realisedSubtitle,
    caption: words.realisedCaption,
    rows: { labelWidth: 15, rows: counted.map((entry) => row(input, entry, at, words)) },
    table: table(input, counted, words),
  };
}

/** Those with a figure, most changed first, then by worth. */
function countedBenefits({ strategy, results }: SectionInput): readonly Counted[] {
  const found = byId(results.benefits);
  return strategy.benefits
    .flatMap((benefit): Counted[] => {
      const result = found.get(benefit.id);
      if (!result || result.npv === null || result.npvToday === null) return [];
      return [{ benefit, result, npv: result.npv, today: result.npvToday }];
    })
    .toSorted(
      (a, b) => Number(b.result.realised !== null) - Number(a.result.realised !== null) || b.npv - a.npv,
    );
}

function finding(input: SectionInput, counted: readonly Counted[], words: ReturnsWords): Inline {
  const { change } = input.results.reforecast;
  const measured = counted.filter(({ result }) => result.realised !== null);
  if (measured.length === 0 && !differsToday(input)) return words.realisedNothing;
  const amount = printed('reforecast.change', change, formatsOf(input).moneyCompact(Math.abs(change)));
  if (!differsToday(input)) return words.realisedSame;
  if (change > 0) return words.realisedMore(amount);
  const behind = measured.filter(({ result }) => (result.realised ?? 1) < 1).length;
  return behind === 0 ? words.realisedLessOther(amount) : words.realisedLess(amount, behind);
}

/** Why a benefit counts as it does. */
function cause(input: SectionInput, { benefit, result }: Counted, words: ReturnsWords): Inline {
  const { realised } = result;
  if (realised !== null) {
    const share = printed(`benefits.${benefit.id}.realised`, realised, formatsOf(input).rate(realised, 0));
    return words.cameTo(share);
  }
  if (benefit.kpi === undefined) return words.notMeasured;
  const kpi = input.results.kpis.find(({ id }) => id === benefit.kpi);
  return kpi && kpi.measured !== null ? words.notDue : words.noMeasurement;
}

function row(
  input: SectionInput,
  entry: Counted,
  at: (value: number) => number,
  words: ReturnsWords,
): MarkRowView {
  const { benefit, result, npv, today } = entry;
  const { moneyCompact } = formatsOf(input);
  const planned = printed(`benefits.${benefit.id}.npv`, npv, moneyCompact(npv));
  const now = printed(`benefits.${benefit.id}.npvToday`, today, moneyCompact(today));
  const filled = result.realised === null ? 'pale' : today < 0 ? 'loss' : 'plan';
  return {
    label: benefit.name,
    note: joinInline([...(benefit.owner ? [benefit.owner] : []), cause(input, entry, words)], ', '),
    marks: [
      { kind: filled, from: at(0), to: at(today) },
      { kind: 'outline', from: at(0), to: at(npv) },
    ],
    values: [
      {
        at: at(Math.max(npv, today, 0)),
        text: planned.text === now.text ? planned : words.fromTo(planned, now),
      },
    ],
  };
}

function table(input: SectionInput, counted: readonly Counted[], words: ReturnsWords): FindingView['table'] {
  const { money, signedMoney } = formatsOf(input);
  const rows = counted.map((entry): RowView => {
    const { benefit, result, npv, today } = entry;
    const path = `benefits.${benefit.id}`;
    const change = result.change ?? 0;
    return {
      header: benefit.name,
      ...(benefit.owner !== undefined && { note: benefit.owner }),
      cells: [
        printed(`${path}.npv`, npv, money(npv)),
        printed(`${path}.npvToday`, today, money(today)),
        printed(`${path}.change`, change, signedMoney(change), change < 0 ? 'loss' : undefined),
        cause(input, entry, words),
      ],
    };
  });
  return {
    caption: words.realisedSubtitle,
    columns: [
      { label: words.benefitColumn },
      { label: words.plannedColumn, kind: 'number' },
      { label: words.todayColumn, kind: 'number' },
      { label: words.differenceColumn, kind: 'number' },
      { label: words.causeColumn },
    ],
    rows,
  };
}
