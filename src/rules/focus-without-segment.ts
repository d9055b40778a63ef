import { contradiction, type Rule } from './rule.ts';

/** A strategy of focus names the segments it focuses on. */
export const focusWithoutSegment: Rule<'focus-without-segment'> = {
  id: 'focus-without-segment',
  severity: contradiction,
  example: {
    wrong: `
context: { positioning: focus }`,
    right: `
context: { positioning: focus, focusOn: [regulars] }`,
  },
  *check({ strategy: { context } }) {
    if (context?.positioning === 'focus' && context.focusOn.length === 0) {
      yield { at: 'context.positioning', values: {} };
    }
  },
};
