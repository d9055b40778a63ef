/** Where things stand, in the table of results: readiness, audit, customers, KPIs, roadmap. */
import { capital } from '../../messages/capital.ts';
import { kpiFigure, reckonedText, type ValueField } from '../../report/views/kpi-standing.ts';
import { figureTable, namesOf, type Part, valueList } from './printer.ts';

/** So many questions are named as those to ask next. */
const ASKED_NEXT = 4;

export const readiness: Part = ({ results, terms, formats, orNone }) => ({
  heading: terms.section.readiness,
  body: valueList([
    [terms.readiness.verdict, terms.verdict[results.readiness.verdict]],
    [
      terms.readiness.breakEvenCustomers,
      orNone(results.readiness.breakEvenCustomers, (value) => formats.number(Math.ceil(value))),
    ],
  ]),
});

export const audit: Part = ({ results, strategy, terms, words, formats, orNone }) => {
  const { dimensions, overall, answered, lowest, toAsk } = results.audit;
  if (answered === 0) return null;
  const score = (value: number | null) => orNone(value, (points) => formats.number(points, 1));
  const named = new Map([
    ...Object.entries<string>(terms.dimension),
    ...(strategy.audit?.dimensions.map(({ id, name }): [string, string] => [id, name]) ?? []),
  ]);
  const table = figureTable(
    [terms.audit.dimension, terms.audit.intention, terms.audit.reality, terms.audit.target, terms.audit.gap],
    dimensions.map(({ id, intention, reality, target, gap }) => [
      named.get(id) ?? id,
      score(intention),
      score(reality),
      score(target),
      score(gap),
    ]),
  );
  const total = valueList([
    [terms.audit.maturity, score(overall)],
    [words.afterLast, score(results.audit.overallAfterPhase.at(-1) ?? null)],
  ]);
  // Ids, as the sheet and the strategy write them.
  const next = toAsk.slice(0, ASKED_NEXT).map(({ id }) => id);
  const weakest =
    lowest === null ? '' : `\n  ${capital(terms.audit.lowestDimension)}: ${named.get(lowest) ?? lowest}`;
  const asking = next.length === 0 ? '' : `\n  ${words.askNext(next.join(', '))}`;
  return {
    heading: terms.section.audit,
    body: `${table}\n\n${total}${weakest}\n  ${words.counted(results.audit)}${asking}`,
  };
};

export const customers: Part = ({ results, strategy, terms, words, formats, orNone }) => {
  if (results.segments.length === 0) return null;
  const nameOf = namesOf(strategy.segments);
  const atStart = new Map(strategy.segments.map(({ id, customers: { value } }) => [id, value]));
  const count = (value: number | undefined) => orNone(value ?? null, (number) => formats.number(number));
  return {
    heading: terms.section.customers,
    body: figureTable(
      [terms.customers.segment, words.atStart, words.endWithout, words.endWith, terms.customers.clv, 'NPV'],
      results.segments.map(({ id, customers: base, clv, npv }) => [
        nameOf(id),
        count(atStart.get(id)),
        count(base.baseline.at(-1)),
        count(base.strategy.at(-1)),
        orNone(clv, formats.money),
        formats.money(npv),
      ]),
    ),
  };
};

export const goals: Part = ({ results, strategy, terms, formats, orNone }) => {
  if (results.goals.length === 0) return null;
  const nameOf = namesOf(strategy.goals.map(({ id, title }) => ({ id, name: title })));
  return {
    heading: terms.kpi.goals,
    body: figureTable(
      [terms.kpi.goal, terms.kpi.progress, terms.kpi.status],
      results.goals.map(({ id, progress, status }) => [
        nameOf(id),
        orNone(progress, (share) => formats.rate(share, 0)),
        terms.status[status],
      ]),
    ),
  };
};

export const kpis: Part = ({ results, strategy, terms, words, formats }) => {
  if (results.kpis.length === 0) return null;
  const written = new Map(strategy.kpis.map((kpi) => [kpi.id, kpi]));
  return {
    heading: terms.kpi.kpis,
    body: figureTable(
      [
        terms.kpi.kpi,
        terms.kpi.measured,
        terms.kpi.expected,
        terms.kpi.target,
        terms.kpi.forecast,
        terms.kpi.status,
      ],
      results.kpis.map((result) => {
        const { id, status } = result;
        const kpi = written.get(id);
        // As the report writes it, so that nobody takes one value for two.
        const value = (field: ValueField) =>
          (kpi && kpiFigure({ kpi, result }, field, formats)?.text) ?? words.none;
        return [
          kpi?.name ?? id,
          value('measured'),
          value('expected'),
          value('lastTarget'),
          value('forecast'),
          terms.status[status],
        ];
      }),
    ),
  };
};

/** What the money asks of the KPIs that measure a lever: the need of today, what a point is worth, targets that fall short. */
export const kpiCase: Part = ({ results, strategy, terms, formats, orNone }) => {
  const told = results.kpis.filter(({ neededToday }) => neededToday !== null);
  if (told.length === 0) return null;
  const anyShort = told.some(({ belowCase }) => belowCase.length > 0);
  const written = new Map(strategy.kpis.map((kpi) => [kpi.id, kpi]));
  return {
    heading: `${terms.kpi.kpis}: ${terms.kpi.neededByCase}`,
    body: figureTable(
      [
        terms.kpi.kpi,
        terms.kpi.neededByCase,
        terms.kpi.priceOfAPoint,
        ...(anyShort ? [terms.kpi.targetsBelowCase] : []),
      ],
      told.map(({ id, neededToday, priceOfAPoint, belowCase }) => {
        const { name = id, unit = '', direction } = written.get(id) ?? {};
        const value = (number: number) => reckonedText(number, unit, formats);
        const short = direction === 'down' ? '>' : '<';
        return [
          name,
          orNone(neededToday, value),
          orNone(priceOfAPoint, (price) => formats.money(price)),
          ...(anyShort
            ? [
                belowCase
                  .map((target) => {
                    const { value: aim, needed } = target;
                    return `${formats.quantity(aim, unit, needed)} ${short} ${formats.quantity(needed, unit, aim)}`;
                  })
                  .join(', '),
              ]
            : []),
        ];
      }),
    ),
  };
};

export const roadmap: Part = ({ results, strategy, terms, formats }) => {
  const { initiatives, criticalPath } = results.roadmap;
  if (initiatives.length === 0) return null;
  const nameOf = namesOf(strategy.initiatives);
  const table = figureTable(
    [
      terms.roadmap.initiative,
      terms.roadmap.start,
      terms.roadmap.end,
      terms.roadmap.slack,
      terms.roadmap.priceOfWaiting,
    ],
    initiatives.map(({ id, start, end, slack, priceOfWaiting }) => [
      nameOf(id),
      formats.monthShort(start),
      formats.monthShort(end),
      formats.months(slack),
      formats.money(priceOfWaiting),
    ]),
  );
  const path = valueList([[terms.roadmap.criticalPath, criticalPath.map(nameOf).join(' → ')]]);
  return { heading: terms.section.roadmap, body: `${table}\n\n${path}` };
};
