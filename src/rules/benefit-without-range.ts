import { type Rule, weakness } from './rule.ts';
import { countedBenefits } from './shared/benefits.ts';

/** A benefit that counts says how far it may miss: a range, for any of the quantities it is made of. */
export const benefitWithoutRange: Rule<'benefit-without-range'> = {
  id: 'benefit-without-range',
  severity: weakness,
  example: {
    wrong: `
benefits:
  - { id: paper, name: No paper cards, initiative: card, saving: 44k }`,
    right: `
benefits:
  - { id: paper, name: No paper cards, initiative: card, saving: [30k, 44k, 50k] }`,
  },
  *check({ strategy }) {
    for (const { id, name, change, saving, years, upfront } of countedBenefits(strategy)) {
      const quantities = [change, saving, upfront, ...(years ?? [])].filter(
        (quantity) => quantity !== undefined,
      );
      if (quantities.length === 0 || quantities.some(({ range }) => range)) continue;
      const key = change ? 'change' : saving ? 'saving' : years ? 'years' : 'upfront';
      yield { at: `benefits.${id}.${key}`, values: { benefit: name } };
    }
  },
};
