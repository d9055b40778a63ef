/** The steps of a discount: who gets what off, and where the dearer basket is cheaper to pay. */
import type { Campaign } from '../../language/schema/campaigns.ts';
import { rankingWords } from '../../messages/report/returns-ranking.ts';
import { amountText } from './customers-segments-view.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, RowView } from './section-view.ts';

/** Null where no campaign gives a discount in steps. */
export function buildStepsView(input: SectionInput): FindingView | null {
  const { strategy, results, language } = input;
  const stepped = strategy.campaigns.filter(({ tiers }) => tiers.length > 1);
  if (stepped.length === 0) return null;
  const words = rankingWords[language];
  const formats = formatsOf(input);
  const found = byId(results.campaigns);
  const [notched] = stepped.filter(({ id }) => (found.get(id)?.notches.length ?? 0) > 0);
  const [notch] = notched ? (found.get(notched.id)?.notches ?? []) : [];
  const columns = words.stepsColumns;
  return {
    finding:
      notched && notch ? words.stepsFinding(notched.name, formats.unitPrice(notch.at)) : words.stepsPlain,
    subtitle: words.stepsSubtitle,
    seeds: 'V24',
    table: {
      caption: words.stepsSubtitle,
      columns: [
        { label: columns.step },
        { label: columns.discount, kind: 'number' },
        { label: columns.share, kind: 'number' },
        { label: columns.basket, kind: 'number' },
        { label: columns.pays, kind: 'number' },
      ],
      rows: stepped.flatMap((campaign) => campaign.tiers.map((_, at) => step(campaign, at, input))),
    },
  };
}

function step({ name, tiers }: Campaign, at: number, input: SectionInput): RowView {
  const words = rankingWords[input.language];
  const formats = formatsOf(input);
  const tier = tiers[at];
  const from = tiers[at - 1]?.upTo;
  const discount = tier?.discount?.value ?? 0;
  const basket = tier?.basket.value ?? 0;
  const money = (value: number) => ({ text: amountText(formats, value), raw: value });
  const share = tier?.share ?? 0;
  return {
    header:
      tier?.upTo !== undefined
        ? words.upTo(name, formats.unitPrice(tier.upTo))
        : from === undefined
          ? words.any(name)
          : words.above(name, formats.unitPrice(from)),
    cells: [
      money(discount),
      { text: formats.rate(share), raw: share },
      money(basket),
      money(basket - discount),
    ],
  };
}
