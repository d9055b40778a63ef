/** Where money goes furthest: initiatives by what they bring for each unit of their cost, and the budget down to each. */
import type { Formats } from '../../messages/formats/formats.ts';
import { rankingWords } from '../../messages/report/returns-ranking.ts';
import { printed } from './printed.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, RowView } from './section-view.ts';

type Ranked = SectionInput['results']['ranking'][number];

/** Null while fewer than two initiatives cost or bring anything: there is nothing to choose. */
export function buildRankingView(input: SectionInput): FindingView | null {
  const { strategy, results, language } = input;
  const { ranking } = results;
  if (ranking.length < 2) return null;
  const words = rankingWords[language];
  const formats = formatsOf(input);
  const names = byId(strategy.initiatives);
  const nameOf = (id: string) => names.get(id)?.name ?? id;
  const costly = ranking.filter(({ worthPerCost, worth }) => worthPerCost !== null && worth !== 0);
  const [best] = costly;
  const worst = costly.at(-1);
  const aims = ranking.some(({ fit }) => fit !== null);
  const columns = words.columns;
  return {
    finding:
      !best || !worst
        ? words.nothing
        : best === worst
          ? words.onlyOne(nameOf(best.id), perCost(best, formats))
          : words.bestAndWorst(
              nameOf(best.id),
              perCost(best, formats),
              nameOf(worst.id),
              perCost(worst, formats),
            ),
    subtitle: words.subtitle,
    caption: words.caption,
    seeds: aims ? 'V6 G15' : 'V6',
    table: {
      caption: words.subtitle,
      columns: [
        { label: columns.initiative },
        { label: columns.perCost, kind: 'number' },
        { label: columns.worth, kind: 'number' },
        { label: columns.cost, kind: 'number' },
        { label: columns.soFar, kind: 'number' },
        ...(aims ? [{ label: columns.fit, kind: 'number' as const }] : []),
      ],
      rows: ranking.map((item): RowView => {
        const money = (path: string, value: number) => printed(path, value, formats.moneyCompact(value));
        return {
          header: nameOf(item.id),
          ...(item.worth <= 0 && { look: 'quiet' as const }),
          cells: [
            item.worthPerCost === null ? words.free : perCost(item, formats),
            money(`roadmap.initiatives.${item.id}.npv`, item.worth),
            money(`roadmap.initiatives.${item.id}.pvCosts`, item.pvCosts),
            money(`ranking.${item.id}.costSoFar`, item.costSoFar),
            ...(aims
              ? [
                  item.fit === null
                    ? ''
                    : printed(`ranking.${item.id}.fit`, item.fit, formats.rate(item.fit, 0)),
                ]
              : []),
          ],
        };
      }),
    },
  };
}

function perCost({ id, worthPerCost }: Ranked, formats: Formats) {
  const value = worthPerCost ?? 0;
  return printed(
    `ranking.${id}.worthPerCost`,
    value,
    formats.number(value, 2),
    value < 1 ? 'loss' : undefined,
  );
}
