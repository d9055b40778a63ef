import type { Results } from '../../language/schema/results.ts';
import type { Grade } from '../../language/schema/scalars.ts';
import type { StrategyState } from '../../language/schema/snapshot.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { type ModelInput, modelInput } from '../model-input.ts';
import { quantitiesOf } from './quantities.ts';

/** What a strategy and its results are compared by: the part of both that a snapshot keeps. */
export function stateOf(strategy: Strategy, results: Results): StrategyState {
  const { company, plan } = strategy;
  const { npv, roi, irr, paybackMonths, pvBenefits, pvCosts, peakFunding } = results.finance;
  const model = modelInput(strategy);
  return {
    strategy: results.strategy,
    title: plan.title,
    company: company.name,
    language: company.language,
    currency: company.currency,
    asOf: results.asOf,
    revision: plan.revision ?? null,
    version: results.version,
    finance: { npv, roi, irr, paybackMonths, pvBenefits, pvCosts, peakFunding },
    npvToday: results.reforecast.npv,
    probabilityPositive: results.simulation?.probabilityPositive ?? null,
    verdict: results.readiness.verdict,
    audit: auditState(strategy, results),
    goals: strategy.goals.map(({ id, title, by, owner }) => ({
      id,
      name: title,
      by: by ?? null,
      owner: owner ?? null,
    })),
    kpis: kpiStates(strategy, results),
    segments: strategy.segments.map(({ id, name }, index) => ({
      id,
      name,
      clv: results.segments[index]?.clv ?? null,
      baseValue: results.segments[index]?.baseValue ?? null,
    })),
    initiatives: strategy.initiatives.map(({ id, name, owner, status }) => ({
      id,
      name,
      owner: owner ?? null,
      status,
    })),
    benefits: strategy.benefits.map(({ id, name, owner }, index) => ({
      id,
      name,
      owner: owner ?? null,
      npv: results.benefits[index]?.npv ?? null,
      npvToday: results.benefits[index]?.npvToday ?? null,
    })),
    costs: strategy.costs.map(({ id, name, owner }, index) => ({
      id,
      name,
      owner: owner ?? null,
      total: results.costs[index]?.total ?? 0,
      spent: results.costs[index]?.spent ?? null,
    })),
    campaigns: strategy.campaigns.map(({ id, name, owner }, index) => ({
      id,
      name,
      owner: owner ?? null,
      npv: results.campaigns[index]?.npv ?? 0,
    })),
    risks: strategy.risks.map(({ id, name, probability, benefits, cost, delay }) => ({
      id,
      name,
      probability,
      benefits: benefits?.value ?? null,
      cost: cost?.value ?? null,
      delay: delay ?? null,
    })),
    decisions: strategy.decisions.map(({ id, text, owner, by, status, at }) => ({
      id,
      text,
      owner: owner ?? null,
      by: by ?? null,
      status,
      at: at ?? null,
    })),
    grades: gradesOf(strategy, model),
    model,
  };
}

function auditState({ audit }: Strategy, results: Results): StrategyState['audit'] {
  const scored = new Map(results.audit.questions.map((question) => [question.id, question]));
  return {
    overall: results.audit.overall,
    answers: Object.keys(audit?.answers ?? {}).map((id) => {
      const question = scored.get(id);
      return {
        id,
        intention: question?.intention ?? null,
        reality: question?.reality ?? null,
        target: question?.target ?? null,
      };
    }),
  };
}

function kpiStates({ kpis }: Strategy, results: Results): StrategyState['kpis'] {
  return kpis.map(({ id, name, unit, direction, owner, targets, band }, index) => {
    const result = results.kpis[index];
    return {
      id,
      name,
      unit,
      direction,
      owner: owner ?? null,
      targets: targets.map(({ value, by }) => ({ value: value.value, by })),
      band: band ? ([band[0].value, band[1].value] as const) : null,
      status: result?.status ?? 'no-data',
      measured: result?.measured ?? null,
      on: result?.on ?? null,
    };
  });
}

/** Its own grade, else that of the item it belongs to; what is assumed is what stands nowhere. */
function gradesOf(strategy: Strategy, model: ModelInput): Readonly<Record<string, Grade>> {
  return Object.fromEntries(
    quantitiesOf(model).flatMap(({ path }) => {
      const grade = gradeAt(strategy, path.split('.'));
      return grade === undefined || grade === 'assumed' ? [] : [[path, grade] as const];
    }),
  );
}

function gradeAt(strategy: Strategy, [section = '', id, ...keys]: readonly string[]): Grade | undefined {
  const items = (strategy as unknown as Readonly<Record<string, readonly { readonly id: string }[]>>)[
    section
  ];
  let at: unknown = items?.find((item) => item.id === id);
  let grade = gradeOn(at);
  for (const key of keys) {
    at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined;
    grade = gradeOn(at) ?? grade;
  }
  return grade;
}

function gradeOn(value: unknown): Grade | undefined {
  return typeof value === 'object' && value !== null && 'grade' in value
    ? (value.grade as Grade | undefined)
    : undefined;
}
