import { notInDraft, type Rule } from './rule.ts';

/** Sixty per cent: a convention of the report. Plans that reckon people's time honestly stay well below it. */
const mostShare = 0.6;

/** Software is not the bulk of the costs. */
export const mostlySoftware: Rule<'mostly-software'> = {
  id: 'mostly-software',
  severity: notInDraft,
  parameters: { mostShare },
  example: {
    wrong: `
costs:
  - { id: licences, name: Licences, category: software, initiative: card, amount: 90k, per: year }
  - { id: training, name: Training, category: training, initiative: card, amount: 12k }`,
    right: `
costs:
  - { id: licences, name: Licences, category: software, initiative: card, amount: 20k, per: year }
  - { id: training, name: Training, category: training, initiative: card, amount: 48k }`,
  },
  *check({ results: { costTotals } }) {
    const share = costTotals.byCategory.find(({ id }) => id === 'software')?.share ?? null;
    if (share !== null && share > mostShare) yield { at: 'costs', values: { share } };
  },
};
