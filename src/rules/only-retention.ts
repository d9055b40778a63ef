import { notInDraft, type Rule } from './rule.ts';
import { effortsOf } from './shared/efforts.ts';

/** A strategy that keeps customers also wins new ones or develops those there are. */
export const onlyRetention: Rule<'only-retention'> = {
  id: 'only-retention',
  severity: notInDraft,
  example: {
    wrong: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, aimsAt: keep, start: 2027-03, months: 4 }
benefits:
  - { id: back, name: They come back, initiative: recall, segment: regulars, lever: retention, change: [1pp, 3pp, 4pp] }`,
    right: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, aimsAt: keep, start: 2027-03, months: 4 }
  - { id: offers, name: Offers for families, phase: segments, aimsAt: grow, start: 2027-03, months: 4 }
benefits:
  - { id: back, name: They come back, initiative: recall, segment: regulars, lever: retention, change: [1pp, 3pp, 4pp] }`,
  },
  *check({ strategy }) {
    const efforts = effortsOf(strategy);
    if (efforts.has('keep') && efforts.size === 1) yield { at: 'initiatives', values: {} };
  },
};
