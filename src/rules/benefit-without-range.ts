import type { Rule } from './rule.ts';

/** A benefit that counts states how far it may miss: a range, for any of the quantities it is made of. */
export const benefitWithoutRange: Rule<'benefit-without-range'> = {
  id: 'benefit-without-range',
  severity: 'warning',
  *check({ strategy }) {
    for (const { id, name, change, saving, years, upfront } of strategy.benefits) {
      const quantities = [change, saving, upfront, ...(years ?? [])].filter(
        (quantity) => quantity !== undefined,
      );
      if (quantities.length === 0 || quantities.some(({ range }) => range)) continue;
      const key = change ? 'change' : saving ? 'saving' : years ? 'years' : 'upfront';
      yield { at: `benefits.${id}.${key}`, values: { name } };
    }
  },
};
