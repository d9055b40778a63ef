/** The goal tree: the aim, its goals, and the KPIs that show whether each goal comes nearer. */
import type { Goal } from '../../language/schema/goals.ts';
import type { KpiStatus } from '../../language/schema/results.ts';
import type { Day } from '../../lib/calendar.ts';
import { capital } from '../../messages/capital.ts';
import { type Inline, joinInline, mapText } from '../../messages/inline.ts';
import { goalsWords } from '../../messages/report/goals.ts';
import { terms } from '../../messages/terms.ts';
import type { DiagramTextView } from './diagram-text-view.ts';
import { goalCourse } from './goal-course.ts';
import { printed } from './printed.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { Seeded } from './section-view.ts';

export interface GoalTreeView extends Seeded {
  /** What everything serves: the aim, else the strategy in one line. */
  readonly aim: string;
  /** How many goals, KPIs and initiatives there are. */
  readonly counts: Inline;
  readonly goals: readonly GoalView[];
  /** KPIs that belong to no goal, under a heading of their own. */
  readonly outside: { readonly title: string; readonly kpis: readonly GoalKpiView[] } | null;
  /** Over the diagram as text to copy. */
  readonly asText: DiagramTextView;
}

export interface GoalView {
  readonly title: string;
  /** What it drives, who answers for it, by when. */
  readonly facts: Inline;
  readonly status: KpiStatus;
  readonly statusText: string;
  /** Mean progress of its KPIs, and what each of them weighs; empty where none has one. */
  readonly progress: Inline;
  /** The same at the end of each month that brought a measurement; empty below two. */
  readonly course: readonly { readonly on: Day; readonly value: number }[];
  readonly kpis: readonly GoalKpiView[];
  /** Said in place of the list where nothing measures the goal. */
  readonly withoutKpis: string | null;
  readonly initiatives: Inline;
}

export interface GoalKpiView {
  readonly id: string;
  readonly name: string;
  readonly status: KpiStatus;
  readonly statusText: string;
  /** How far it has come; empty where that cannot be said. */
  readonly progress: Inline;
}

/** Null where the strategy names neither goals nor KPIs. */
export function buildGoalTreeView(input: SectionInput): GoalTreeView | null {
  const { strategy, results, language } = input;
  if (strategy.goals.length === 0 && strategy.kpis.length === 0) return null;
  const words = goalsWords[language];
  const formats = formatsOf(input);
  const statusTexts = terms[language].status;
  const kpiNames = byId(strategy.kpis);
  const kpiResults = byId(results.kpis);
  const goalResults = byId(results.goals);

  const kpiView = (id: string): GoalKpiView[] => {
    const kpi = kpiNames.get(id);
    if (!kpi) return [];
    const status = kpiResults.get(id)?.status ?? 'no-data';
    const progress = kpiResults.get(id)?.progress ?? null;
    const done = progress === null ? '' : formats.rate(progress, 0);
    return [
      {
        id,
        name: kpi.name,
        status,
        statusText: capital(statusTexts[status]),
        progress: progress === null ? '' : printed(`kpis.${id}.progress`, progress, done),
      },
    ];
  };

  const goals = strategy.goals.map((goal): GoalView => {
    const result = goalResults.get(goal.id);
    const status = result?.status ?? 'no-data';
    const initiatives = strategy.initiatives.filter(({ kpis }) => kpis.some((id) => goal.kpis.includes(id)));
    const facts = [
      goal.drives && words.drives[goal.drives],
      goal.owner,
      goal.by && words.by(formats.ofMonth(goal.by)),
    ].filter((fact) => fact !== undefined);
    return {
      title: goal.title,
      facts: mapText(joinInline(facts, ', '), capital),
      status,
      statusText: capital(statusTexts[status]),
      progress: progressText(goal, result?.progress ?? null, input),
      course: goalCourse(goal, kpiResults),
      kpis: goal.kpis.flatMap(kpiView),
      withoutKpis: goal.kpis.length === 0 ? words.noKpis : null,
      initiatives:
        initiatives.length === 0
          ? words.noInitiatives
          : words.initiatives(
              joinInline(
                initiatives.map(({ name }) => name),
                ', ',
              ),
            ),
    };
  });

  const inGoals = new Set(strategy.goals.flatMap(({ kpis }) => kpis));
  const outside = strategy.kpis.filter(({ id }) => !inGoals.has(id)).flatMap(({ id }) => kpiView(id));
  const counts = [
    goals.length > 0 && formats.count('goal', goals.length),
    strategy.kpis.length > 0 && formats.count('kpi', strategy.kpis.length),
    strategy.initiatives.length > 0 && formats.count('initiative', strategy.initiatives.length),
  ].filter((count) => count !== false);
  return {
    seeds: 'G3',
    aim: strategy.plan.aim ?? strategy.plan.title,
    counts: formats.list(counts),
    goals,
    outside: outside.length === 0 ? null : { title: words.outsideGoals, kpis: outside },
    asText: words.diagramAsText,
  };
}

/** Empty where no KPI of the goal has any progress to tell. */
function progressText(goal: Goal, progress: number | null, input: SectionInput): Inline {
  const words = goalsWords[input.language];
  if (progress === null) return '';
  const formats = formatsOf(input);
  const way =
    progress < 0
      ? words.wayBack
      : words.wayCovered(printed(`goals.${goal.id}.progress`, progress, formats.rate(progress, 0)));
  const counted = input.results.kpis.filter(
    ({ id, progress: own }) => goal.kpis.includes(id) && own !== null,
  );
  if (goal.kpis.length < 2) return way;
  return joinInline(
    [way, words.meanOf(counted.length, goal.kpis.length, formats.rate(1 / counted.length, { atMost: 1 }))],
    ': ',
  );
}
