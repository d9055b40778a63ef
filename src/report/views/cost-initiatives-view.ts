/** What each initiative costs, beside what it brings. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { costsWords } from '../../messages/report/costs.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { FindingView, MarkView, RowView } from './section-view.ts';

export interface CostInitiativesView extends FindingView {
  /** The bar of each row, in per cent of its track. */
  readonly bars: readonly (readonly MarkView[])[];
}

/** Null without initiatives. */
export function buildCostInitiativesView(
  { strategy, results, language }: SectionInput,
  formats: Formats,
): CostInitiativesView | null {
  if (strategy.initiatives.length === 0) return null;
  const words = costsWords[language];
  const { byInitiative, withoutInitiative } = results.costTotals;
  const costOf = byId(byInitiative);
  const resultOf = byId(results.roadmap.initiatives);
  const money = (path: string, value: number) => printed(path, value, formats.moneyCompact(value));
  const rows = strategy.initiatives
    .map(({ id, name }) => {
      const { pvCosts = 0, npv = 0 } = resultOf.get(id) ?? {};
      return {
        id,
        name,
        cost: costOf.get(id)?.total ?? 0,
        share: costOf.get(id)?.share ?? null,
        pvCosts,
        npv,
      };
    })
    .sort((a, b) => b.cost - a.cost);
  const most = Math.max(withoutInitiative, ...rows.map(({ cost }) => cost));
  const barOf = (cost: number): readonly MarkView[] =>
    cost === 0 ? [] : [{ kind: 'loss', from: 0, to: (cost / most) * 100 }];
  const [first] = rows;
  const finding: Inline =
    first && first.cost > 0 && first.share !== null
      ? words.initiative(
          first.name,
          printed(`costTotals.byInitiative.${first.id}.share`, first.share, formats.rate(first.share, 0)),
        )
      : words.noInitiativeCosts;
  const columns = words.initiativeColumns;
  return {
    finding,
    subtitle: words.initiativeSubtitle,
    caption: words.initiativeCaption,
    table: {
      caption: words.initiativeSubtitle,
      columns: [
        { label: columns.initiative },
        { label: columns.cash, kind: 'chart', width: 34 },
        { label: columns.present, kind: 'number' },
        { label: columns.worth, kind: 'number' },
      ],
      rows: [
        ...rows.map(
          ({ id, name, cost, pvCosts, npv }): RowView => ({
            header: name,
            cells: [
              cost === 0 ? words.noCost : money(`costTotals.byInitiative.${id}.total`, cost),
              pvCosts === 0 ? words.noCost : money(`roadmap.initiatives.${id}.pvCosts`, pvCosts),
              npv === 0 ? words.noWorth : money(`roadmap.initiatives.${id}.npv`, npv),
            ],
          }),
        ),
        ...(withoutInitiative === 0
          ? []
          : [
              {
                header: words.noInitiative,
                look: 'quiet' as const,
                cells: [
                  money('costTotals.withoutInitiative', withoutInitiative),
                  words.notReckoned,
                  words.notReckoned,
                ],
              },
            ]),
      ],
    },
    bars: [
      ...rows.map(({ cost }) => barOf(cost)),
      ...(withoutInitiative === 0 ? [] : [barOf(withoutInitiative)]),
    ],
  };
}
