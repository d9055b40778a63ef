import { notInDraft, type Rule } from './rule.ts';
import { workingInitiatives } from './shared/initiatives.ts';

/** Every initiative has one person who answers for it. */
export const initiativeWithoutOwner: Rule<'initiative-without-owner'> = {
  id: 'initiative-without-owner',
  severity: notInDraft,
  example: {
    wrong: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4 }`,
    right: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, owner: Head of Customer }`,
  },
  *check({ strategy }) {
    for (const initiative of workingInitiatives(strategy)) {
      if (initiative.owner === undefined) {
        yield { at: `initiatives.${initiative.id}.owner`, values: { initiative: initiative.name } };
      }
    }
  },
};
