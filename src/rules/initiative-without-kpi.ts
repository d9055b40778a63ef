import { notInDraft, type Rule } from './rule.ts';
import { isUnused, workingInitiatives } from './shared/initiatives.ts';

/** Every initiative moves a KPI. */
export const initiativeWithoutKpi: Rule<'initiative-without-kpi'> = {
  id: 'initiative-without-kpi',
  severity: notInDraft,
  example: {
    wrong: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, closes: [channels.planned] }`,
    right: `
initiatives:
  - { id: recall, name: Recall programme, phase: direct, start: 2027-03, months: 4, closes: [channels.planned], kpis: [stay] }`,
  },
  *check({ strategy }) {
    for (const initiative of workingInitiatives(strategy)) {
      if (initiative.kpis.length === 0 && !isUnused(strategy, initiative)) {
        yield { at: `initiatives.${initiative.id}.kpis`, values: { initiative: initiative.name } };
      }
    }
  },
};
