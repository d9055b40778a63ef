/** What stands beside the audit: `standing.data.blocks.address.complete`, `standing.spending.winning`. */
import { allGapsWords } from '../../messages/report/all-gaps.ts';
import { standingWords } from '../../messages/report/audit-standing.ts';
import { explainAuditWords } from '../../messages/report/explain-audit.ts';
import { gapName } from '../views/all-gaps-view.ts';
import { difference } from '../views/benchmarks-view.ts';
import type { ExplanationView, TermView } from '../views/explanation-view.ts';
import {
  type Explain,
  type ExplainContext,
  listTerm,
  moneyTerm,
  numberTerm,
  placed,
  rateTerm,
} from './context.ts';
import { explainStated } from './stated.ts';

export const explainStanding: Explain = ([group = '', key = '', id = ''], context) => {
  switch (group) {
    case 'data':
      return key === 'mean' ? explainCompleteness(context) : explainBlock(id, context);
    case 'wordOfMouth':
      return explainWordOfMouth(key, context);
    case 'spending':
      return explainSpending(key, context);
    case 'benchmarks':
      return explainBenchmark(key, id, context);
    case 'gaps':
      return explainRankedGap(Number(key), id, context);
    default:
      return null;
  }
};

/** One of the gaps of all kinds: how much of its way is missing, what it weighs, and both multiplied. */
function explainRankedGap(index: number, key: string, context: ExplainContext): ExplanationView | null {
  const gap = context.results.standing.gaps[index];
  if (!gap || (key !== 'missing' && key !== 'weight' && key !== 'priority')) return null;
  const words = allGapsWords[context.language];
  const part = (of: 'missing' | 'weight', symbol: string) =>
    rateTerm(context, { symbol, name: words.means[of][gap.kind], value: gap[of] });
  return {
    figure: `standing.gaps.${index}.${key}`,
    name: `${gapName(gap, context)}: ${words.columns[key]}`,
    value: gap[key],
    text: context.formats.rate(gap[key], { atMost: 2 }),
    formula: key === 'priority' ? 'm × w' : key === 'missing' ? 'm' : 'w',
    terms: [
      ...(key === 'weight' ? [] : [part('missing', 'm')]),
      ...(key === 'missing' ? [] : [part('weight', 'w')]),
    ],
  };
}

type Block = 'address' | 'commercial' | 'contact' | 'contract' | 'personal';

function blockName(id: string, { terms, language }: ExplainContext): string {
  const names: Readonly<Record<string, string>> = {
    ...terms.dataBlock,
    personal: standingWords[language].personal,
  };
  return names[id] ?? id;
}

function explainBlock(id: string, context: ExplainContext): ExplanationView | null {
  const { results, strategy, language, formats } = context;
  const block = results.standing.data.blocks.find((candidate) => candidate.id === id);
  if (!block) return null;
  return explainStated(context, {
    figure: `standing.data.blocks.${id}.complete`,
    name: explainAuditWords[language].complete(blockName(id, context)),
    value: block.complete,
    text: formats.rate(block.complete, { atMost: 2 }),
    path: `audit.data.${id}`,
    evidence: strategy.audit?.data?.[id as Block] ?? {},
  });
}

function explainCompleteness(context: ExplainContext): ExplanationView | null {
  const { results, language, formats } = context;
  const { mean, blocks } = results.standing.data;
  if (mean === null) return null;
  const words = explainAuditWords[language];
  const scored = blocks.filter(({ id }) => id !== 'personal');
  return {
    figure: 'standing.data.mean',
    name: words.completeMean,
    value: mean,
    text: formats.rate(mean, { atMost: 2 }),
    formula: 'mean(b)',
    terms: [
      listTerm(context, {
        symbol: 'b',
        name: words.blocks,
        values: scored.map(({ complete }) => complete),
        print: (share) => formats.rate(share),
      }),
    ],
    parts: scored.map(({ id, complete }) => ({
      name: blockName(id, context),
      value: complete,
      text: formats.rate(complete),
      figure: `standing.data.blocks.${id}.complete`,
    })),
  };
}

function explainWordOfMouth(key: string, context: ExplainContext): ExplanationView | null {
  const { results, strategy, language, formats } = context;
  const said = results.standing.wordOfMouth;
  if (!said) return null;
  const words = explainAuditWords[language];
  const figure = 'standing.wordOfMouth.satisfied';
  const satisfied = rateTerm(context, { symbol: 's', name: words.satisfied, value: said.satisfied, figure });
  switch (key) {
    case 'satisfied':
      return explainStated(context, {
        figure,
        name: words.satisfied,
        value: said.satisfied,
        text: formats.rate(said.satisfied, { atMost: 2 }),
        path: 'context.satisfied',
        evidence: strategy.context?.satisfied ?? {},
      });
    case 'good':
      return {
        figure: 'standing.wordOfMouth.good',
        name: words.good,
        value: said.good,
        text: formats.number(said.good, { atMost: 1 }),
        formula: '100 × s × t',
        terms: [satisfied, numberTerm(context, { symbol: 't', name: words.tells, value: said.tells })],
      };
    case 'bad':
      return {
        figure: 'standing.wordOfMouth.bad',
        name: words.bad,
        value: said.bad,
        text: formats.number(said.bad, { atMost: 1 }),
        formula: '100 × (1 − s) × t',
        terms: [satisfied, numberTerm(context, { symbol: 't', name: words.warns, value: said.warns })],
      };
    default:
      return null;
  }
}

function explainSpending(key: string, context: ExplainContext): ExplanationView | null {
  const { results, strategy, language, formats } = context;
  const { spending } = results.standing;
  if (!spending) return null;
  const words = explainAuditWords[language];
  const path = 'standing.spending';
  const counts = (symbol: string, name: string, of: 'customers' | 'acquired') =>
    listTerm(context, {
      symbol,
      name,
      values: strategy.segments.map((segment) => segment[of].value),
      print: (count) => formats.number(count, { atMost: 1 }),
    });
  const amounts = (symbol: string, name: string, of: 'acquisitionCost' | 'serviceCost') =>
    listTerm(context, {
      symbol,
      name,
      values: strategy.segments.map((segment) => segment[of]?.value ?? 0),
      print: formats.unitPrice,
    });
  const total = (of: 'winning' | 'keeping', formula: string, terms: readonly TermView[]) => ({
    figure: `${path}.${of}`,
    name: words[of],
    value: spending[of],
    text: formats.money(spending[of]),
    formula,
    terms,
  });
  const part = (symbol: string, of: 'winning' | 'keeping') =>
    moneyTerm(context, { symbol, name: words[of], value: spending[of], figure: `${path}.${of}` });
  switch (key) {
    case 'winning':
      return total('winning', 'sum(a × 12 × c)', [
        counts('a', words.wonByMonth, 'acquired'),
        amounts('c', words.costToWin, 'acquisitionCost'),
      ]);
    case 'keeping':
      return total('keeping', 'sum(n × c)', [
        counts('n', words.customers, 'customers'),
        amounts('c', words.costToServe, 'serviceCost'),
      ]);
    case 'keepingShare':
      return {
        figure: `${path}.keepingShare`,
        name: words.keepingShare,
        value: spending.keepingShare,
        text: formats.rate(spending.keepingShare, { atMost: 2 }),
        formula: 'k ÷ (k + w)',
        terms: [part('k', 'keeping'), part('w', 'winning')],
      };
    default:
      return null;
  }
}

/** A KPI's id holds no full stop. */
function explainBenchmark(id: string, key: string, context: ExplainContext): ExplanationView | null {
  const { results, strategy, language, formats } = context;
  const found = results.standing.benchmarks.find((candidate) => candidate.id === id);
  const kpi = strategy.kpis.find((candidate) => candidate.id === id);
  if (!found || !kpi) return null;
  const words = explainAuditWords[language];
  const figure = `standing.benchmarks.${id}.${key}`;
  const print = (value: number) => formats.quantity(value, kpi.unit);
  if (key === 'benchmark') {
    const source = kpi.benchmark?.source;
    return explainStated(context, {
      figure,
      name: `${kpi.name}: ${words.benchmark}`,
      value: found.benchmark,
      text: print(found.benchmark),
      path: `kpis.${id}.benchmark`,
      evidence: { grade: 'benchmark', ...(source !== undefined && { source }) },
    });
  }
  const measured = results.kpis.find((candidate) => candidate.id === id)?.measured ?? null;
  const value = {
    symbol: 'v',
    name: words.value,
    value: found.value,
    text: print(found.value),
    ...(measured === null ? placed(context, `kpis.${id}.baseline`) : { figure: `kpis.${id}.measured` }),
  };
  if (key === 'value') {
    return {
      figure,
      name: `${kpi.name}: ${words.value}`,
      value: found.value,
      text: print(found.value),
      formula: 'v',
      terms: [value],
    };
  }
  if (key !== 'missing') return null;
  const benchmark = {
    symbol: 'b',
    name: words.benchmark,
    value: found.benchmark,
    text: print(found.benchmark),
    figure: `standing.benchmarks.${id}.benchmark`,
  };
  return {
    figure,
    name: `${kpi.name}: ${words.missing}`,
    value: found.missing,
    text: difference(found.missing, kpi.unit, formats),
    formula: kpi.direction === 'down' ? 'max(0, v − b)' : 'max(0, b − v)',
    terms: [value, benchmark],
  };
}
