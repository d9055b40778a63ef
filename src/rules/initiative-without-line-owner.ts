import { notInDraft, type Rule } from './rule.ts';
import { workingInitiatives } from './shared/initiatives.ts';

/** Every initiative has somebody who makes it happen every day. */
export const initiativeWithoutLineOwner: Rule<'initiative-without-line-owner'> = {
  id: 'initiative-without-line-owner',
  severity: notInDraft,
  example: {
    wrong: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, owner: Head of Customer }`,
    right: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, owner: Head of Customer, lineOwner: Branch managers }`,
  },
  *check({ strategy }) {
    for (const initiative of workingInitiatives(strategy)) {
      if (initiative.lineOwner === undefined) {
        yield { at: `initiatives.${initiative.id}.lineOwner`, values: { initiative: initiative.name } };
      }
    }
  },
};
