import { notInDraft, type Rule } from './rule.ts';
import { countedBenefits } from './shared/benefits.ts';

/** A KPI shows of every benefit that counts whether it arrives. */
export const benefitWithoutKpi: Rule<'benefit-without-kpi'> = {
  id: 'benefit-without-kpi',
  severity: notInDraft,
  example: {
    wrong: `
benefits:
  - { id: paper, name: No paper cards, initiative: card, saving: [30k, 44k, 50k] }`,
    right: `
benefits:
  - { id: paper, name: No paper cards, initiative: card, saving: [30k, 44k, 50k], kpi: records }`,
  },
  *check({ strategy }) {
    for (const { id, name, kpi } of countedBenefits(strategy)) {
      if (kpi === undefined) yield { at: `benefits.${id}.kpi`, values: { benefit: name } };
    }
  },
};
