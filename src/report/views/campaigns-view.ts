/** Campaigns in short: whether each pays, and from which response on. */
import type { Campaign } from '../../language/schema/campaigns.ts';
import type { CampaignResult } from '../../language/schema/results.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import type { ReturnsWords } from '../../messages/report/returns.ts';
import { rankingWords } from '../../messages/report/returns-ranking.ts';
import { printed } from './printed.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, RowView } from './section-view.ts';

export type CampaignsView = FindingView;

export function buildCampaignsView(input: SectionInput, words: ReturnsWords): CampaignsView | null {
  const { strategy, results } = input;
  const found = byId(results.campaigns);
  const campaigns = strategy.campaigns.flatMap((campaign) => {
    const result = found.get(campaign.id);
    return result ? [{ campaign, result }] : [];
  });
  const [first] = campaigns;
  if (!first) return null;
  return {
    finding:
      campaigns.length === 1
        ? finding(input, first.campaign, first.result, words)
        : words.campaignsShort(campaigns.length),
    subtitle: words.campaignsSubtitle,
    seeds: 'V24',
    table: {
      caption: words.campaignsSubtitle,
      columns: [
        { label: words.campaignColumn },
        { label: words.whenColumn },
        { label: words.reachColumn, kind: 'number' },
        { label: words.responseColumn, kind: 'number' },
        { label: words.neededColumn, kind: 'number' },
        { label: words.worthColumn, kind: 'number' },
      ],
      rows: campaigns.map(({ campaign, result }) => row(input, campaign, result, words)),
    },
  };
}

function finding(
  input: SectionInput,
  campaign: Campaign,
  result: CampaignResult,
  words: ReturnsWords,
): Inline {
  const { rate } = formatsOf(input);
  const needed = result.breakEvenResponse;
  if (needed === null) return words.campaignNever(campaign.name);
  const figure = printed(`campaigns.${campaign.id}.breakEvenResponse`, needed, rate(needed));
  const planned = rate(campaign.response.value);
  return needed <= campaign.response.value
    ? words.campaignPays(campaign.name, figure, planned)
    : words.campaignFails(campaign.name, figure, planned);
}

function row(input: SectionInput, campaign: Campaign, result: CampaignResult, words: ReturnsWords): RowView {
  const formats = formatsOf(input);
  const path = `campaigns.${campaign.id}`;
  const { breakEvenResponse, npv, wearOut, notches } = result;
  const more = rankingWords[input.language];
  const remarks: readonly Inline[] = [
    more.buyers(printed(`${path}.buyers`, result.buyers, formats.number(Math.round(result.buyers)))),
    ...(campaign.extra === undefined ? [] : [more.extra(formats.rate(campaign.extra.value))]),
    ...(campaign.partner === undefined || result.partnerBuyers === null
      ? []
      : [
          more.partner(
            campaign.partner.name,
            printed(
              `${path}.partnerBuyers`,
              result.partnerBuyers,
              formats.number(Math.round(result.partnerBuyers)),
            ),
          ),
        ]),
    ...(wearOut === null || wearOut >= 0
      ? []
      : [words.wearOut(printed(`${path}.wearOut`, wearOut, formats.signedRate(wearOut, 0)))]),
    ...notches.map(({ at, paysBelow, paysAbove }) =>
      words.notch(formats.unitPrice(at), formats.unitPrice(paysBelow), formats.unitPrice(paysAbove)),
    ),
  ];
  return {
    header: campaign.name,
    ...(campaign.partner !== undefined && { seeds: 'V25' }),
    ...(remarks.length > 0 && { note: joinInline(remarks, ' ') }),
    cells: [
      formats.monthShort(campaign.at),
      { text: formats.number(campaign.reach.value), raw: campaign.reach.value },
      { text: formats.rate(campaign.response.value), raw: campaign.response.value },
      breakEvenResponse === null
        ? words.never
        : printed(`${path}.breakEvenResponse`, breakEvenResponse, formats.rate(breakEvenResponse)),
      printed(`${path}.npv`, npv, formats.money(npv), npv < 0 ? 'loss' : undefined),
    ],
  };
}
