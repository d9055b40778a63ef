/** What changed since an earlier state, and what was approved: each figure from the two states it stands between. */
import type { Change } from '../../language/schema/comparison.ts';
import { changesWords } from '../../messages/report/changes.ts';
import { changedNumber } from '../views/change-sentence.ts';
import { stepName } from '../views/comparison-view.ts';
import type { ExplanationView, TermView } from '../views/explanation-view.ts';
import { type Explain, type ExplainContext, listTerm, moneyTerm, placed } from './context.ts';

type Explained = Omit<ExplanationView, 'figure'>;

export const explainComparison: Explain = ([part = '', ...path], context) => {
  const figure = ['comparison', part, ...path].join('.');
  const explained =
    part === 'money'
      ? explainMoney(path, context)
      : part === 'bridge'
        ? explainStep(path, context)
        : explainChange(path, context);
  return explained && { ...explained, figure };
};

export const explainApproved: Explain = (path, context) => {
  const [part = '', ...rest] = path;
  const explained = part === 'causes' ? explainCause(rest, context) : explainAgainst(path, context);
  return explained && { ...explained, figure: ['approved', ...path].join('.') };
};

/** `npv.before`, `npv.after`. */
function explainMoney([key = '', side = '']: readonly string[], context: ExplainContext): Explained | null {
  const { comparison, finance } = context.results;
  const words = changesWords[context.language];
  if (!comparison?.money || key !== 'npv') return null;
  const { before, after } = comparison.money.npv;
  return side === 'before'
    ? kept(words.npvThen, before, comparison.with.name, context)
    : asElsewhere(words.npvNow, after, finance.npv, 'finance.npv', context);
}

/** `<cause>.<item>.npv`, `<cause>.<item>.to`. */
function explainStep(path: readonly string[], context: ExplainContext): Explained | null {
  const [cause, id] = [path[0], path.slice(1, -1).join('.')];
  const key = path.at(-1);
  const step = context.results.comparison?.bridge.find((each) => each.cause === cause && each.id === id);
  if (!step) return null;
  const words = changesWords[context.language];
  const name = stepName(step, words);
  const from = moneyTerm(context, { symbol: 'a', name: words.explainFrom, value: step.from });
  if (key === 'npv') {
    const to = moneyTerm(context, { symbol: 'b', name: words.explainTo, value: step.to });
    return {
      name: `${name}: ${words.changeColumn}`,
      value: step.npv,
      text: context.formats.signedMoney(step.npv),
      formula: 'b − a',
      terms: [to, from],
    };
  }
  const change = moneyTerm(context, {
    symbol: 'd',
    name: words.changeColumn,
    value: step.npv,
    figure: `comparison.bridge.${step.cause}.${step.id}.npv`,
  });
  return {
    name: `${name}: ${words.npvColumn}`,
    value: step.to,
    text: context.formats.money(step.to),
    formula: 'a + d',
    terms: [from, change],
  };
}

/** `<index>.before` and the others of a change. */
function explainChange([index = '', key = '']: readonly string[], context: ExplainContext): Explained | null {
  const { results, strategy, language } = context;
  const change = results.comparison?.changes[Number(index)];
  if (!change || !results.comparison) return null;
  const words = changesWords[language];
  const earlier = key.startsWith('before');
  const value = change[key as 'before' | 'after' | 'beforeTo' | 'afterTo'];
  if (typeof value !== 'number') return null;
  const { name, text } = changedNumber(change, value, { strategy, results, language });
  const side = earlier ? words.explainThen : words.explainNow;
  const path = change.topic === 'assumptions' ? change.id : `${change.topic}.${change.id}`;
  return {
    name: `${name}: ${side}`,
    value,
    text,
    formula: 'v',
    terms: [{ symbol: 'v', name: side, value, text, ...(!earlier && leadsTo(change, key, path, context)) }],
    ...(earlier && { note: words.explainKept(results.comparison.with.name) }),
  };
}

/** Figures of the report that a change is about, by its kind. */
const told: Readonly<Record<string, string>> = {
  'kpis.measured': 'measured',
  'costs.total': 'total',
  'costs.spent': 'spent',
  'segments.worth': 'baseValue',
};

/** Where today's value opens further, or stands. */
function leadsTo(
  { topic, what, id }: Change,
  key: string,
  path: string,
  context: ExplainContext,
): Pick<TermView, 'figure' | 'place'> {
  const figure = key === 'after' ? told[`${topic}.${what}`] : undefined;
  return figure === undefined ? placed(context, path) : { figure: `${topic}.${id}.${figure}` };
}

/** `<cause>.npv`. */
function explainCause([id = '']: readonly string[], context: ExplainContext): Explained | null {
  const cause = context.results.approved?.causes.find((each) => each.id === id);
  if (!cause) return null;
  const words = changesWords[context.language];
  return {
    name: words.cause[cause.id],
    value: cause.npv,
    text: context.formats.signedMoney(cause.npv),
    formula: 'b − a',
    terms: [
      moneyTerm(context, { symbol: 'b', name: words.explainTo, value: cause.to }),
      moneyTerm(context, { symbol: 'a', name: words.explainFrom, value: cause.from }),
    ],
  };
}

/** The whole, a benefit, an owner or a cost line: approved, today, and the difference. */
function explainAgainst(path: readonly string[], context: ExplainContext): Explained | null {
  const { approved, reforecast } = context.results;
  if (!approved) return null;
  const words = changesWords[context.language];
  const [part = '', ...rest] = path;
  const key = rest.at(-1) ?? part;
  const id = rest.slice(0, -1).join('.');
  if (rest.length === 0) {
    if (key === 'npv') return kept(words.approvedStart, approved.npv, approved.name, context);
    if (key === 'today') {
      return asElsewhere(words.approvedEnd, approved.today, reforecast.npv, 'reforecast.npv', context);
    }
    const ends = { before: approved.npv, after: approved.today };
    return difference(words.differenceColumn, ends, ['approved.npv', 'approved.today'], context);
  }
  if (part === 'benefits') return explainBenefit(id, key, context);
  if (part === 'owners') return explainOwner(id, key, context);
  return part === 'costs' ? explainCostLine(id, key, context) : null;
}

function explainBenefit(id: string, key: string, context: ExplainContext): Explained | null {
  const { approved, benefits } = context.results;
  const row = approved?.benefits.find((each) => each.id === id);
  if (!approved || !row) return null;
  const words = changesWords[context.language];
  const path = `approved.benefits.${id}`;
  const name = (what: string) => `${row.name}: ${what}`;
  if (key === 'approved') return kept(name(words.approvedColumn), row.approved, approved.name, context);
  if (key === 'today') {
    const today = benefits.find((each) => each.id === id)?.npvToday ?? 0;
    return asElsewhere(name(words.todayColumn), row.today, today, `benefits.${id}.npvToday`, context);
  }
  const ends = { before: row.approved, after: row.today };
  return difference(name(words.differenceColumn), ends, [`${path}.approved`, `${path}.today`], context);
}

function explainOwner(id: string, key: string, context: ExplainContext): Explained | null {
  const { approved } = context.results;
  const row = approved?.owners.find((each) => each.id === id);
  if (!approved || !row) return null;
  const words = changesWords[context.language];
  const path = `approved.owners.${id}`;
  const name = (what: string) => `${id === '' ? words.nobody : id}: ${what}`;
  if (key === 'difference') {
    const ends = { before: row.approved, after: row.today };
    return difference(name(words.differenceColumn), ends, [`${path}.approved`, `${path}.today`], context);
  }
  const side = key === 'approved' ? 'approved' : 'today';
  const own = approved.benefits.filter(({ owner }) => (owner ?? '') === id);
  return {
    name: name(side === 'approved' ? words.approvedColumn : words.todayColumn),
    value: row[side],
    text: context.formats.money(row[side]),
    formula: 'sum(w)',
    terms: [
      listTerm(context, { symbol: 'w', name: words.benefitsSubtitle, values: own.map((each) => each[side]) }),
    ],
    parts: own.map((each) =>
      moneyTerm(context, {
        name: each.name,
        value: each[side],
        figure: `approved.benefits.${each.id}.${side}`,
      }),
    ),
  };
}

function explainCostLine(id: string, key: string, context: ExplainContext): Explained | null {
  const { approved, costs } = context.results;
  const row = approved?.costs.find((each) => each.id === id);
  if (!approved || !row) return null;
  const words = changesWords[context.language];
  const path = `approved.costs.${id}`;
  const name = (what: string) => `${row.name}: ${what}`;
  if (key === 'budget') return kept(name(words.budgetColumn), row.budget, approved.name, context);
  if (key === 'spent') {
    const spent = costs.find((each) => each.id === id)?.spent ?? 0;
    return asElsewhere(name(words.spentColumn), row.spent, spent, `costs.${id}.spent`, context);
  }
  const ends = { before: row.budget, after: row.spent };
  return difference(name(words.differenceColumn), ends, [`${path}.budget`, `${path}.spent`], context);
}

/** What stands in the earlier state, or follows from it alone. */
function kept(name: string, value: number, from: string, context: ExplainContext): Explained {
  const text = context.formats.money(value);
  const words = changesWords[context.language];
  const term: TermView = { symbol: 'v', name: words.explainThen, value, text };
  return { name, value, text, formula: 'v', terms: [term], note: words.explainKept(from) };
}

/** What the report tells in another place too. */
function asElsewhere(
  name: string,
  value: number,
  same: number,
  figure: string,
  context: ExplainContext,
): Explained {
  const term = moneyTerm(context, { symbol: 'v', name, value: same, figure });
  return { name, value, text: context.formats.money(value), formula: 'v', terms: [term] };
}

function difference(
  name: string,
  { before, after }: { readonly before: number; readonly after: number },
  [was, is]: readonly [string, string],
  context: ExplainContext,
): Explained {
  const words = changesWords[context.language];
  return {
    name,
    value: after - before,
    text: context.formats.signedMoney(after - before),
    formula: 'b − a',
    terms: [
      moneyTerm(context, { symbol: 'b', name: words.explainNow, value: after, figure: is }),
      moneyTerm(context, { symbol: 'a', name: words.explainThen, value: before, figure: was }),
    ],
  };
}
