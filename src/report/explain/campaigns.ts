/** What a campaign brings, costs and needs. */
import type { Campaign } from '../../language/schema/campaigns.ts';
import type { CampaignResult } from '../../language/schema/results.ts';
import { capital } from '../../messages/capital.ts';
import type { ExplanationView } from '../views/explanation-view.ts';
import { worthOf } from './benefits.ts';
import {
  type Explain,
  type ExplainContext,
  moneyTerm,
  numberTerm,
  placed,
  placesOf,
  rateTerm,
} from './context.ts';

export const explainCampaign: Explain = ([id = '', key = ''], context) => {
  const campaign = context.strategy.campaigns.find((candidate) => candidate.id === id);
  const result = context.results.campaigns.find((candidate) => candidate.id === id);
  if (!campaign || !result) return null;
  const explanation = explainKey(key, campaign, result, context);
  return (
    explanation && {
      ...explanation,
      figure: `campaigns.${id}.${key}`,
      name: `${campaign.name}: ${explanation.name}`,
      places: placesOf(context, [`campaigns.${id}`]),
      grade: campaign.response.grade ?? campaign.grade ?? 'assumed',
      ...(campaign.source !== undefined && { source: campaign.source }),
      ...(campaign.owner !== undefined && { owner: campaign.owner }),
    }
  );
};

type Explained = Omit<ExplanationView, 'figure'>;

function explainKey(
  key: string,
  campaign: Campaign,
  result: CampaignResult,
  context: ExplainContext,
): Explained | null {
  const { words, terms, formats, results } = context;
  const path = `campaigns.${campaign.id}`;
  const reach = numberTerm(context, {
    symbol: 'n',
    name: words.reach,
    value: campaign.reach.value,
    ...placed(context, `${path}.reach`),
  });
  const response = (symbol: string) =>
    rateTerm(context, {
      symbol,
      name: capital(terms.campaign.response),
      value: campaign.response.value,
      ...placed(context, `${path}.response`),
    });
  const cost = moneyTerm(context, {
    symbol: 'c',
    name: words.campaignCost,
    value: campaign.cost?.value ?? 0,
    ...placed(context, `${path}.cost`),
  });
  switch (key) {
    case 'npv':
      return {
        ...worthOf(result.npv, 'finance.npv', results.finance.npv, result.without, context),
        name: terms.returns.worth,
      };
    case 'cost':
      return {
        name: words.campaignCost,
        value: result.cost,
        text: formats.money(result.cost),
        formula: result.cost === 0 ? '0' : 'c',
        terms: result.cost === 0 ? [] : [cost],
      };
    case 'buyers':
      return {
        name: words.buyers,
        value: result.buyers,
        text: formats.number(result.buyers),
        formula: 'n × r',
        terms: [reach, response('r')],
      };
    case 'breakEvenResponse':
      return breakEven(result, [cost, reach], context);
    case 'wearOut':
      if (result.wearOut === null || !campaign.previous) return null;
      return {
        name: terms.campaign.wearOut,
        value: result.wearOut,
        text: formats.signedRate(result.wearOut),
        formula: 'r ÷ p − 1',
        terms: [
          response('r'),
          rateTerm(context, {
            symbol: 'p',
            name: words.previousResponse,
            value: campaign.previous.response,
            ...placed(context, `${path}.previous`),
          }),
        ],
      };
    case 'partnerBuyers':
      if (result.partnerBuyers === null || !campaign.partner) return null;
      return {
        name: words.partnerBuyers,
        value: result.partnerBuyers,
        text: formats.number(result.partnerBuyers),
        formula: 'p × (1 − o) × r',
        terms: [
          numberTerm(context, {
            symbol: 'p',
            name: words.partnerReach,
            value: campaign.partner.reach.value,
            ...placed(context, `${path}.partner.reach`),
          }),
          rateTerm(context, {
            symbol: 'o',
            name: words.partnerOverlap,
            value: campaign.partner.overlap.value,
            ...placed(context, `${path}.partner.overlap`),
          }),
          response('r'),
        ],
      };
    default:
      return null;
  }
}

/** The gain from one buyer is told by what all of them bring. */
function breakEven(
  { breakEvenResponse, benefit, buyers }: CampaignResult,
  terms: Explained['terms'],
  context: ExplainContext,
): Explained | null {
  const { words, formats } = context;
  if (breakEvenResponse === null || buyers === 0) return null;
  return {
    name: context.terms.campaign.breakEvenResponse,
    value: breakEvenResponse,
    text: formats.rate(breakEvenResponse),
    formula: 'c ÷ (n × (b ÷ k))',
    terms: [
      ...terms,
      moneyTerm(context, { symbol: 'b', name: words.gainOfAll, value: benefit }),
      numberTerm(context, { symbol: 'k', name: words.buyers, value: buyers }),
    ],
  };
}
