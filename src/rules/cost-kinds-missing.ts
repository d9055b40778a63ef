import { notInDraft, type Rule } from './rule.ts';

/** What every change takes besides software and services; what of it is not planned is paid all the same. */
const needed = ['people', 'data', 'training', 'process', 'communication'] as const;

/** The costs hold each kind that every change takes. One finding names all that are missing. */
export const costKindsMissing: Rule<'cost-kinds-missing'> = {
  id: 'cost-kinds-missing',
  severity: notInDraft,
  example: {
    wrong: `
costs:
  - { id: licences, name: Licences, category: software, initiative: card, amount: 40k, per: year }
  - { id: training, name: Training, category: training, initiative: card, amount: 12k }`,
    right: `
costs:
  - { id: licences, name: Licences, category: software, initiative: card, amount: 40k, per: year }
  - { id: training, name: Training, category: training, initiative: card, amount: 12k }
  - { id: team, name: Core team released, category: people, initiative: card, amount: 4k, per: month, to: 2027-12 }
  - { id: cleaning, name: Cleaning customer data, category: data, initiative: card, amount: 18k }
  - { id: rules, name: Writing down the processes, category: process, initiative: card, amount: 9k }
  - { id: inside, name: Meetings in branches, category: communication, initiative: card, amount: 6k }`,
  },
  *check({ strategy: { costs } }) {
    if (costs.length === 0) return;
    const kinds = needed.filter((kind) => !costs.some(({ category }) => category === kind));
    if (kinds.length > 0) yield { at: 'costs', values: { kinds } };
  },
};
