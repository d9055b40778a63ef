import { notInDraft, type Rule } from './rule.ts';
import { countedBenefits } from './shared/benefits.ts';

/** Somebody answers for every benefit that counts. */
export const benefitWithoutOwner: Rule<'benefit-without-owner'> = {
  id: 'benefit-without-owner',
  severity: notInDraft,
  example: {
    wrong: `
benefits:
  - { id: paper, name: No paper cards, initiative: card, saving: [30k, 44k, 50k] }`,
    right: `
benefits:
  - { id: paper, name: No paper cards, initiative: card, saving: [30k, 44k, 50k], owner: Operations Director }`,
  },
  *check({ strategy }) {
    for (const { id, name, owner } of countedBenefits(strategy)) {
      if (owner === undefined) yield { at: `benefits.${id}.owner`, values: { benefit: name } };
    }
  },
};
