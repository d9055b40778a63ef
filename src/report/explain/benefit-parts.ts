/** What stands behind a benefit: its effect, its initiatives and the audit answers they close, its segments, its KPI. */
import type { Benefit } from '../../language/schema/benefits.ts';
import type { PartView } from '../views/explanation-view.ts';
import { inputAt } from '../views/inputs.ts';
import { type ExplainContext, placed } from './context.ts';

export function benefitParts(benefit: Benefit, context: ExplainContext): readonly PartView[] {
  return [
    ...effectParts(benefit, context),
    ...segmentParts(benefit, context),
    ...benefit.initiative.flatMap((id) => initiativeParts(id, context)),
    ...kpiPart(benefit, context),
  ];
}

function effectParts(benefit: Benefit, context: ExplainContext): readonly PartView[] {
  const { words, formats, strategy } = context;
  const key = benefit.change ? 'change' : 'saving';
  const stated = benefit.change ?? benefit.saving;
  const path = `benefits.${benefit.id}`;
  const input = stated && inputAt(strategy, `${path}.${key}`, formats);
  return [
    ...(stated && input
      ? [
          {
            name: benefit.change ? words.change : words.saving,
            text: input.print(stated.value),
            ...placed(context, `${path}.${key}`),
          },
        ]
      : []),
    ...(stated?.range && input
      ? [{ name: words.range, text: input.printRange(stated.range.low, stated.range.high) }]
      : []),
    ...(benefit.riskAdjustment > 0
      ? [
          {
            name: words.riskAdjustment,
            text: formats.rate(benefit.riskAdjustment),
            ...placed(context, `${path}.riskAdjustment`),
          },
        ]
      : []),
    ...(benefit.ramp > 0 ? [{ name: words.ramp, text: formats.plainNumber(benefit.ramp) }] : []),
  ];
}

function segmentParts(benefit: Benefit, context: ExplainContext): readonly PartView[] {
  const { words, strategy, results, formats } = context;
  const all = benefit.segment.includes('all');
  return results.segments
    .filter(({ id }) => benefit.lever && (all || benefit.segment.includes(id)))
    .flatMap(({ id, clv }) => {
      const name = words.segment(strategy.segments.find((segment) => segment.id === id)?.name ?? id);
      return clv === null
        ? []
        : [
            {
              name,
              value: clv,
              text: formats.money(clv),
              figure: `segments.${id}.clv`,
              ...placed(context, `segments.${id}`),
            },
          ];
    });
}

/** The initiative with what it is worth, and the gaps of the audit that it closes. */
function initiativeParts(id: string, context: ExplainContext): readonly PartView[] {
  const { words, strategy, results, formats } = context;
  const initiative = strategy.initiatives.find((candidate) => candidate.id === id);
  const planned = results.roadmap.initiatives.find((candidate) => candidate.id === id);
  if (!initiative || !planned) return [];
  const gaps = initiative.closes.flatMap((question) => {
    const gap = results.audit.gaps.find((candidate) => candidate.id === question);
    return gap
      ? [
          {
            name: words.closes(question),
            value: gap.gap,
            text: formats.number(gap.gap, { atMost: 2 }),
            figure: `audit.gaps.${question}.gap`,
            ...placed(context, `audit.answers.${question}`),
          },
        ]
      : [];
  });
  return [
    {
      name: words.initiative(initiative.name),
      value: planned.npv,
      text: formats.money(planned.npv),
      figure: `roadmap.initiatives.${id}.npv`,
      ...placed(context, `initiatives.${id}`),
    },
    ...gaps,
  ];
}

function kpiPart(benefit: Benefit, context: ExplainContext): readonly PartView[] {
  const { words, strategy, results, formats } = context;
  const kpi = strategy.kpis.find(({ id }) => id === benefit.kpi);
  const measured = results.kpis.find(({ id }) => id === benefit.kpi)?.measured ?? null;
  if (!kpi || measured === null) return [];
  return [
    {
      name: words.kpi(kpi.name),
      value: measured,
      text: formats.quantity(measured, kpi.unit),
      figure: `kpis.${kpi.id}.measured`,
      ...placed(context, `kpis.${kpi.id}`),
    },
  ];
}
