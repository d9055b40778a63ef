import { notInDraft, type Rule } from './rule.ts';
import { countedBenefits } from './shared/benefits.ts';

/** Every benefit that counts comes from an initiative. */
export const benefitWithoutInitiative: Rule<'benefit-without-initiative'> = {
  id: 'benefit-without-initiative',
  severity: notInDraft,
  example: {
    wrong: `
benefits:
  - { id: paper, name: No paper cards, saving: [30k, 44k, 50k] }`,
    right: `
benefits:
  - { id: paper, name: No paper cards, initiative: card, saving: [30k, 44k, 50k] }`,
  },
  *check({ strategy }) {
    for (const { id, name, initiative } of countedBenefits(strategy)) {
      if (initiative.length === 0) yield { at: `benefits.${id}.initiative`, values: { benefit: name } };
    }
  },
};
