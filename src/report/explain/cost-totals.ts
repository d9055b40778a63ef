/** All costs together, and their parts by category, evidence, initiative and timing: sums of lines that open further. */
import type { Cost } from '../../language/schema/costs.ts';
import { capital } from '../../messages/capital.ts';
import { costsWords } from '../../messages/report/costs.ts';
import { explainPlanWords } from '../../messages/report/explain-plan.ts';
import type { ExplanationView, PartView } from '../views/explanation-view.ts';
import { type Explain, type ExplainContext, listTerm, moneyTerm, placed } from './context.ts';

type Explained = Omit<ExplanationView, 'figure'>;

export const explainCostTotals: Explain = (path, context) => {
  const [key = '', id = '', field = ''] = path;
  const explained = explainKey(key, id, field, context);
  return explained && { ...explained, figure: ['costTotals', ...path].join('.') };
};

function explainKey(key: string, id: string, field: string, context: ExplainContext): Explained | null {
  switch (key) {
    case 'byCategory':
    case 'byGrade':
    case 'byInitiative':
      return explainShare(key, id, field, context);
    case 'spending':
      return explainSpending(id, field, context);
    default:
      return explainWhole(key, context);
  }
}

/** A cost line or campaign as a part of a sum. */
interface Line {
  readonly cost: Cost | null;
  readonly initiative: string | undefined;
  readonly oneOff: number;
  readonly total: number;
  readonly part: (value: number) => PartView & { readonly value: number };
}

function linesOf(context: ExplainContext): readonly Line[] {
  const { strategy, results } = context;
  const costs = strategy.costs.flatMap((cost): Line[] => {
    const result = results.costs.find(({ id }) => id === cost.id);
    if (!result) return [];
    const recurs = cost.years !== undefined || cost.per === 'month' || cost.per === 'year';
    return [
      {
        cost,
        initiative: cost.initiative,
        oneOff: recurs ? result.upfront : result.total,
        total: result.total,
        part: (value) =>
          moneyTerm(context, {
            name: cost.name,
            value,
            figure: `costs.${cost.id}.total`,
            ...placed(context, `costs.${cost.id}`),
          }),
      },
    ];
  });
  const campaigns = strategy.campaigns.flatMap((campaign): Line[] => {
    const total = results.campaigns.find(({ id }) => id === campaign.id)?.cost ?? 0;
    if (total === 0) return [];
    return [
      {
        cost: null,
        initiative: campaign.initiative,
        oneOff: total,
        total,
        part: (value) =>
          moneyTerm(context, {
            name: campaign.name,
            value,
            figure: `campaigns.${campaign.id}.cost`,
            ...placed(context, `campaigns.${campaign.id}`),
          }),
      },
    ];
  });
  return [...costs, ...campaigns];
}

/** The sum of one value of each line; lines that have none of it are left out. */
function sumOf(
  value: number,
  name: string,
  lines: readonly Line[],
  amountOf: (line: Line) => number,
  each: string,
  context: ExplainContext,
): Explained {
  const parts = lines.map((line) => line.part(amountOf(line))).filter((part) => part.value !== 0);
  const values = parts.map((part) => part.value);
  return {
    name,
    value,
    text: context.formats.money(value),
    formula: values.length === 0 ? '0' : 'sum(k)',
    terms: values.length === 0 ? [] : [listTerm(context, { symbol: 'k', name: each, values })],
    parts,
  };
}

function explainWhole(key: string, context: ExplainContext): Explained | null {
  const { results, formats, language } = context;
  const { costTotals, finance } = results;
  const words = explainPlanWords[language];
  const lines = linesOf(context);
  const whole = moneyTerm(context, {
    symbol: 'k',
    name: words.allCosts,
    value: costTotals.total,
    figure: 'costTotals.total',
  });
  switch (key) {
    case 'total':
      return sumOf(costTotals.total, words.allCosts, lines, ({ total }) => total, words.lines, context);
    case 'oneOff':
      return sumOf(costTotals.oneOff, words.oneOff, lines, ({ oneOff }) => oneOff, words.parts, context);
    case 'recurring':
      return sumOf(
        costTotals.recurring,
        words.recurring,
        lines,
        ({ total, oneOff }) => total - oneOff,
        words.parts,
        context,
      );
    case 'withoutInitiative':
      return sumOf(
        costTotals.withoutInitiative,
        words.withoutInitiative,
        lines.filter(({ initiative }) => initiative === undefined),
        ({ total }) => total,
        words.lines,
        context,
      );
    case 'firstYearShare': {
      if (costTotals.firstYearShare === null) return null;
      return {
        name: words.firstYearShare,
        value: costTotals.firstYearShare,
        text: formats.rate(costTotals.firstYearShare),
        formula: '(u + y) ÷ k',
        terms: [
          moneyTerm(context, { symbol: 'u', name: words.upfront, value: finance.upfront.costs }),
          moneyTerm(context, {
            symbol: 'y',
            name: words.firstYear,
            value: finance.years[0]?.costs ?? 0,
            figure: 'finance.years.1.costs',
          }),
          whole,
        ],
      };
    }
    case 'runningPerMonth': {
      const year = Math.floor(finance.months.length / 12);
      if (costTotals.runningPerMonth === null) return null;
      return {
        name: words.running,
        value: costTotals.runningPerMonth,
        text: formats.money(costTotals.runningPerMonth),
        formula: 'y ÷ 12',
        terms: [
          moneyTerm(context, {
            symbol: 'y',
            name: words.lastYear,
            value: finance.years[year - 1]?.costs ?? 0,
            figure: `finance.years.${year}.costs`,
          }),
        ],
      };
    }
    default:
      return explainSpent(key, context);
  }
}

function explainSpent(key: string, context: ExplainContext): Explained | null {
  const { results, strategy, formats, language } = context;
  const { spending, spent, planned, difference } = results.costTotals;
  if (spent === null || planned === null || difference === null) return null;
  const words = explainPlanWords[language];
  const nameOf = (id: string) => strategy.costs.find((cost) => cost.id === id)?.name ?? id;
  const sums = (field: 'spent' | 'planned', value: number, name: string, each: string): Explained => ({
    name,
    value,
    text: formats.money(value),
    formula: 'sum(s)',
    terms: [listTerm(context, { symbol: 's', name: each, values: spending.map((line) => line[field]) })],
    parts: spending.map((line) =>
      moneyTerm(context, {
        name: nameOf(line.id),
        value: line[field],
        figure: `costs.${line.id}.${field === 'spent' ? 'spent' : 'plannedToDate'}`,
      }),
    ),
  });
  if (key === 'spent') return sums('spent', spent, words.spentAll, words.spentByLine);
  if (key === 'planned') return sums('planned', planned, words.plannedAll, words.plannedByLine);
  if (key !== 'difference') return null;
  return {
    name: capital(words.difference),
    value: difference,
    text: formats.signedMoney(difference),
    formula: 's − p',
    terms: [
      moneyTerm(context, { symbol: 's', name: words.spentAll, value: spent, figure: 'costTotals.spent' }),
      moneyTerm(context, {
        symbol: 'p',
        name: words.plannedAll,
        value: planned,
        figure: 'costTotals.planned',
      }),
    ],
  };
}

function explainSpending(id: string, field: string, context: ExplainContext): Explained | null {
  const { results, strategy, formats, language } = context;
  const line = results.costTotals.spending.find((candidate) => candidate.id === id);
  const cost = strategy.costs.find((candidate) => candidate.id === id);
  if (!line || !cost || field !== 'difference') return null;
  const words = explainPlanWords[language];
  return {
    name: words.of(cost.name, words.difference),
    value: line.difference,
    text: formats.signedMoney(line.difference),
    formula: 's − p',
    terms: [
      moneyTerm(context, {
        symbol: 's',
        name: capital(words.spent),
        value: line.spent,
        figure: `costs.${id}.spent`,
      }),
      moneyTerm(context, {
        symbol: 'p',
        name: words.plannedAll,
        value: line.planned,
        figure: `costs.${id}.plannedToDate`,
      }),
    ],
    ...(cost.owner !== undefined && { owner: cost.owner }),
  };
}

const belongs: Readonly<Record<string, (line: Line, id: string, context: ExplainContext) => boolean>> = {
  byCategory: ({ cost }, id) => (cost ? (cost.category ?? 'unstated') : 'campaigns') === id,
  byGrade: ({ cost }, id, { results }) =>
    cost !== null && results.costs.find((result) => result.id === cost.id)?.grade === id,
  byInitiative: ({ initiative }, id) => initiative === id,
};

function explainShare(
  key: 'byCategory' | 'byGrade' | 'byInitiative',
  id: string,
  field: string,
  context: ExplainContext,
): Explained | null {
  const { results, formats, language } = context;
  const words = explainPlanWords[language];
  const found = results.costTotals[key].find((candidate) => candidate.id === id);
  const isPart = belongs[key];
  if (!found || !isPart) return null;
  const lines = linesOf(context).filter((line) => isPart(line, id, context));
  const name = partName(key, id, context);
  if (field === 'total')
    return sumOf(found.total, words.category(name), lines, ({ total }) => total, words.lines, context);
  if (field !== 'share' || found.share === null) return null;
  return {
    name: words.shareOf(name),
    value: found.share,
    text: formats.rate(found.share),
    formula: 'p ÷ k',
    terms: [
      moneyTerm(context, {
        symbol: 'p',
        name: words.part,
        value: found.total,
        figure: `costTotals.${key}.${id}.total`,
      }),
      moneyTerm(context, {
        symbol: 'k',
        name: words.allCosts,
        value: results.costTotals.total,
        figure: 'costTotals.total',
      }),
    ],
    parts: lines.map((line) => line.part(line.total)),
  };
}

function partName(key: string, id: string, { terms, strategy, language }: ExplainContext): string {
  const words = explainPlanWords[language];
  if (key === 'byInitiative') {
    return words.initiative(strategy.initiatives.find((initiative) => initiative.id === id)?.name ?? id);
  }
  const grades: Readonly<Record<string, string>> = terms.grade;
  if (key === 'byGrade') return words.restingOn(grades[id] ?? id);
  const own: Readonly<Record<string, string>> = costsWords[language].categories;
  const categories: Readonly<Record<string, string>> = terms.category;
  return (Object.hasOwn(own, id) ? own[id] : categories[id]) ?? id;
}
