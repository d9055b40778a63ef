import { notInDraft, type Rule } from './rule.ts';
import { effortsOf } from './shared/efforts.ts';

/** A strategy that wins customers keeps them too. */
export const onlyAcquisition: Rule<'only-acquisition'> = {
  id: 'only-acquisition',
  severity: notInDraft,
  example: {
    wrong: `
initiatives:
  - { id: ads, name: Advertising, phase: direct, aimsAt: acquire, start: 2027-03, months: 4 }
benefits:
  - { id: more, name: More new customers, initiative: ads, segment: regulars, lever: acquired, change: [5%, 10%, 15%] }`,
    right: `
initiatives:
  - { id: ads, name: Advertising, phase: direct, aimsAt: acquire, start: 2027-03, months: 4 }
  - { id: recall, name: Recall programme, phase: direct, aimsAt: keep, start: 2027-03, months: 4 }
benefits:
  - { id: more, name: More new customers, initiative: ads, segment: regulars, lever: acquired, change: [5%, 10%, 15%] }`,
  },
  *check({ strategy }) {
    const efforts = effortsOf(strategy);
    if (efforts.has('acquire') && !efforts.has('keep')) yield { at: 'initiatives', values: {} };
  },
};
