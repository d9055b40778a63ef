import type { Change } from '../../language/schema/comparison.ts';
import type { StrategyState } from '../../language/schema/snapshot.ts';
import { addMonths, type Day, lastDayOfMonth } from '../../lib/calendar.ts';
import { assumptionChanges } from './assumption-changes.ts';
import {
  changedItems,
  changeOf,
  fallsToBetter,
  risesToBetter,
  soonerIsBetter,
  whereDiffers,
} from './changed-items.ts';
import { kpiChanges } from './kpi-changes.ts';

/** Everything that changed between two states, by topic in the order in which a reader asks. */
export function changesBetween(before: StrategyState, after: StrategyState): readonly Change[] {
  return [
    ...planChanges(before, after),
    ...verdictChange(before, after),
    ...changedItems('goals', before.goals, after.goals, (was, is) =>
      whereDiffers('goals', 'by', is, was.by, is.by, { better: soonerIsBetter(was.by, is.by) }),
    ),
    ...kpiChanges(before.kpis, after.kpis),
    ...initiativeChanges(before, after),
    ...decisionChanges(before, after),
    ...changedItems('benefits', before.benefits, after.benefits),
    ...campaignChanges(before, after),
    ...changedItems('costs', before.costs, after.costs, (was, is) => [
      ...whereDiffers('costs', 'total', is, was.total, is.total, {
        better: fallsToBetter(was.total, is.total),
      }),
      ...whereDiffers('costs', 'spent', is, was.spent, is.spent),
    ]),
    ...riskChanges(before, after),
    ...changedItems('segments', before.segments, after.segments, (was, is) =>
      whereDiffers('segments', 'worth', is, was.baseValue, is.baseValue, {
        better: risesToBetter(was.baseValue, is.baseValue),
      }),
    ),
    ...auditChanges(before, after),
    ...assumptionChanges(before, after),
  ];
}

function planChanges(before: StrategyState, after: StrategyState): readonly Change[] {
  const plan = { id: 'plan', name: after.title };
  const [was, is] = [before.model.plan, after.model.plan];
  return [
    ...whereDiffers('plan', 'title', plan, before.title, after.title),
    ...whereDiffers('plan', 'start', plan, was.start, is.start),
    ...whereDiffers('plan', 'months', plan, was.months, is.months),
    ...whereDiffers('plan', 'discountRate', plan, was.discountRate, is.discountRate),
  ];
}

/** Best first. */
const verdicts = ['go', 'go-without-software', 'prepare-first', 'not-now'];

function verdictChange(before: StrategyState, after: StrategyState): readonly Change[] {
  const better = fallsToBetter(verdicts.indexOf(before.verdict), verdicts.indexOf(after.verdict));
  const item = { id: 'verdict', name: after.title };
  return whereDiffers('readiness', 'verdict', item, before.verdict, after.verdict, { better });
}

function initiativeChanges(before: StrategyState, after: StrategyState): readonly Change[] {
  const [was, is] = [timesOf(before), timesOf(after)];
  return changedItems('initiatives', before.initiatives, after.initiatives, (former, item) => {
    const [then, now] = [was.get(item.id), is.get(item.id)];
    return [
      ...whereDiffers('initiatives', 'status', item, former.status, item.status, {
        better: item.status === 'done' ? true : item.status === 'stopped' ? false : null,
      }),
      ...whereDiffers('initiatives', 'start', item, then?.start ?? null, now?.start ?? null, {
        better: soonerIsBetter(then?.start ?? null, now?.start ?? null),
      }),
      ...whereDiffers('initiatives', 'end', item, then?.end ?? null, now?.end ?? null, {
        better: soonerIsBetter(then?.end ?? null, now?.end ?? null),
      }),
    ];
  });
}

/** First and last day of the work. */
function timesOf({ model }: StrategyState): ReadonlyMap<string, { readonly start: Day; readonly end: Day }> {
  return new Map(
    model.initiatives.map(({ id, start, months }) => [
      id,
      { start, end: lastDayOfMonth(addMonths(start, months - 1)) },
    ]),
  );
}

function decisionChanges(before: StrategyState, after: StrategyState): readonly Change[] {
  const named = (decisions: StrategyState['decisions']) =>
    decisions.map(({ text, ...decision }) => ({ ...decision, name: text }));
  return changedItems('decisions', named(before.decisions), named(after.decisions), (was, is) => [
    ...whereDiffers('decisions', 'status', is, was.status, is.status, { afterTo: is.at }),
    ...whereDiffers('decisions', 'by', is, was.by, is.by, { better: soonerIsBetter(was.by, is.by) }),
  ]);
}

function campaignChanges(before: StrategyState, after: StrategyState): readonly Change[] {
  const daysOf = ({ model }: StrategyState) => new Map(model.campaigns.map(({ id, at }) => [id, at]));
  const [was, is] = [daysOf(before), daysOf(after)];
  return changedItems('campaigns', before.campaigns, after.campaigns, (_, item) =>
    whereDiffers('campaigns', 'at', item, was.get(item.id) ?? null, is.get(item.id) ?? null),
  );
}

function riskChanges(before: StrategyState, after: StrategyState): readonly Change[] {
  return changedItems('risks', before.risks, after.risks, (was, is) => [
    ...whereDiffers('risks', 'probability', is, was.probability, is.probability, {
      better: fallsToBetter(was.probability, is.probability),
    }),
    ...whereDiffers('risks', 'benefits', is, was.benefits, is.benefits, {
      better: risesToBetter(was.benefits, is.benefits),
    }),
    ...whereDiffers('risks', 'cost', is, was.cost, is.cost, { better: fallsToBetter(was.cost, is.cost) }),
    ...whereDiffers('risks', 'delay', is, was.delay, is.delay, {
      better: fallsToBetter(was.delay, is.delay),
    }),
  ]);
}

/** Questions answered for the first time, answers taken back, and scores that moved. */
function auditChanges({ audit: before }: StrategyState, { audit: after }: StrategyState): readonly Change[] {
  const was = new Map(before.answers.map((answer) => [answer.id, answer]));
  const is = new Map(after.answers.map((answer) => [answer.id, answer]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id): readonly Change[] => {
    const [former, todays] = [was.get(id), is.get(id)];
    const [then, now] = [former?.reality ?? null, todays?.reality ?? null];
    const item = { id, name: id };
    if (then === null) return now === null ? [] : [changeOf('audit', 'answered', item, null, now)];
    if (now === null) return [changeOf('audit', 'unanswered', item, then, null)];
    const [meant, means] = [former?.intention ?? null, todays?.intention ?? null];
    return [
      ...whereDiffers('audit', 'reality', item, then, now, { better: risesToBetter(then, now) }),
      ...whereDiffers('audit', 'intention', item, meant, means, { better: risesToBetter(meant, means) }),
      ...whereDiffers('audit', 'target', item, former?.target ?? null, todays?.target ?? null),
    ];
  });
}
