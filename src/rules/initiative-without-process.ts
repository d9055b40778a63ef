import { notInDraft, type Rule } from './rule.ts';
import { workingInitiatives } from './shared/initiatives.ts';
import { buysSoftware } from './shared/software.ts';

/** Every initiative names the process it serves. One that buys software without a process is a graver matter of its own. */
export const initiativeWithoutProcess: Rule<'initiative-without-process'> = {
  id: 'initiative-without-process',
  severity: notInDraft,
  example: {
    wrong: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4 }`,
    right: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, process: Recall by date }`,
  },
  *check({ strategy }) {
    for (const { id, name, process } of workingInitiatives(strategy)) {
      if (process !== undefined || buysSoftware(strategy, id)) continue;
      yield { at: `initiatives.${id}.process`, values: { initiative: name } };
    }
  },
};
