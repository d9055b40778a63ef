import { explainPlanWords } from '../../messages/report/explain-plan.ts';
import { goalsWords } from '../../messages/report/goals.ts';
import type { PartView } from '../views/explanation-view.ts';
import { type Explain, listTerm, placesOf } from './context.ts';

/** How far a goal has come: the mean progress of its KPIs that have one. */
export const explainGoal: Explain = ([id = '', key = ''], context) => {
  const { strategy, results, formats, language } = context;
  const goal = strategy.goals.find((candidate) => candidate.id === id);
  const progress = results.goals.find((candidate) => candidate.id === id)?.progress ?? null;
  if (!goal || progress === null || key !== 'progress') return null;
  const words = explainPlanWords[language];
  const kpis = goal.kpis.flatMap((kpi) => {
    const value = results.kpis.find((candidate) => candidate.id === kpi)?.progress ?? null;
    const name = strategy.kpis.find((candidate) => candidate.id === kpi)?.name ?? kpi;
    return value === null ? [] : [{ id: kpi, name, value }];
  });
  return {
    figure: `goals.${id}.progress`,
    name: words.of(goal.title, words.progress),
    value: progress,
    text: formats.rate(progress),
    formula: 'mean(p)',
    terms: [
      listTerm(context, {
        symbol: 'p',
        name: words.kpiProgress,
        values: kpis.map(({ value }) => value),
        print: (value) => formats.rate(value),
      }),
    ],
    parts: kpis.map(
      (kpi): PartView => ({
        name: kpi.name,
        value: kpi.value,
        text: formats.rate(kpi.value),
        figure: `kpis.${kpi.id}.progress`,
      }),
    ),
    note: goalsWords[language].eachWeighs(formats.rate(1 / kpis.length, { atMost: 1 })),
    places: placesOf(context, [`goals.${id}`]),
    ...(goal.owner !== undefined && { owner: goal.owner }),
  };
};
