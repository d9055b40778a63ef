/** What the customer base itself says: who stays, what grows, who is made an offer of his own, who knows whom. */
import type { Segment } from '../../language/schema/segments.ts';
import { explainReadinessWords } from '../../messages/report/explain-readiness.ts';
import type { ExplanationView, TermView } from '../views/explanation-view.ts';
import { type ExplainContext, listTerm, numberTerm, placed } from './context.ts';

/** `staying`, `growth.change`, `personal.share`, `perManager.regulars.customers`. */
export function explainBaseFact(
  [fact = '', key = '', field = '']: readonly string[],
  context: ExplainContext,
): ExplanationView | null {
  const { staying, growth, personal } = context.results.readiness.facts;
  const words = explainReadinessWords[context.language];
  const own = context.strategy.segments.filter(({ offer }) => offer === 'individual' || offer === 'variant');
  switch (`${fact}.${key}`) {
    case 'staying.':
      return staying === null
        ? null
        : explainStaying('staying', words.staying, staying, context.strategy.segments, context);
    case 'personal.staying':
      return personal === null || personal.staying === null
        ? null
        : explainStaying('personal.staying', words.personalStaying, personal.staying, own, context);
    case 'personal.share':
      return personal === null || personal.share === null
        ? null
        : explainPersonalShare(personal.share, own, context);
    case 'growth.change':
    case 'growth.contribution':
      return growth && explainGrowth(key, growth, context);
    default:
      return fact === 'perManager' ? explainPerManager(key, field, context) : null;
  }
}

function countsOf(
  symbol: string,
  name: string,
  segments: readonly Segment[],
  context: ExplainContext,
): TermView {
  return listTerm(context, {
    symbol,
    name,
    values: segments.map(({ customers }) => customers.value),
    print: (count) => context.formats.number(count),
  });
}

function explainStaying(
  key: string,
  name: string,
  value: number,
  segments: readonly Segment[],
  context: ExplainContext,
): ExplanationView {
  const { formats, language } = context;
  const words = explainReadinessWords[language];
  return {
    figure: `readiness.facts.${key}`,
    name,
    value,
    text: formats.rate(value, { atMost: 2 }),
    formula: 'sum(c × r) ÷ sum(c)',
    terms: [
      countsOf('c', words.bySegment, segments, context),
      listTerm(context, {
        symbol: 'r',
        name: words.retentions,
        values: segments.map(({ retention }) => retention.value),
        print: (rate) => formats.rate(rate),
      }),
    ],
    parts: segments.map(({ id, name: segment, retention }) => ({
      name: segment,
      text: formats.rate(retention.value),
      ...placed(context, `segments.${id}.retention`),
    })),
  };
}

function explainPersonalShare(
  value: number,
  own: readonly Segment[],
  context: ExplainContext,
): ExplanationView {
  const words = explainReadinessWords[context.language];
  return {
    figure: 'readiness.facts.personal.share',
    name: words.personalShare,
    value,
    text: context.formats.rate(value, { atMost: 2 }),
    formula: 'sum(o) ÷ n',
    terms: [
      countsOf('o', words.personalBySegment, own, context),
      numberTerm(context, {
        symbol: 'n',
        name: words.customers,
        value: context.results.readiness.facts.base?.customers ?? 0,
        figure: 'readiness.facts.base.customers',
      }),
    ],
  };
}

type Growth = NonNullable<ExplainContext['results']['readiness']['facts']['growth']>;

function explainGrowth(
  key: string,
  { year, change, contribution }: Growth,
  context: ExplainContext,
): ExplanationView | null {
  const { results, formats, language } = context;
  const words = explainReadinessWords[language];
  // Both sides in full: their difference may be small.
  const list = (
    symbol: string,
    name: string,
    side: 'baseline' | 'strategy',
    of: 'revenue' | 'contribution',
  ) => ({
    ...listTerm(context, { symbol, name, values: valuesOf(side, of) }),
    value: valuesOf(side, of),
  });
  const valuesOf = (side: 'baseline' | 'strategy', of: 'revenue' | 'contribution') =>
    results.segments.map(({ years }) => years[year - 1]?.[side][of] ?? 0);
  const number = formats.plainNumber(year);
  if (key === 'change') {
    if (change === null) return null;
    return {
      figure: 'readiness.facts.growth.change',
      name: words.growth(number),
      value: change,
      text: formats.rate(change, { atMost: 2 }),
      formula: 'sum(S) ÷ sum(B) − 1',
      terms: [
        list('S', words.withStrategy, 'strategy', 'revenue'),
        list('B', words.withoutStrategy, 'baseline', 'revenue'),
      ],
    };
  }
  return {
    figure: 'readiness.facts.growth.contribution',
    name: words.added(number),
    value: contribution,
    text: formats.money(contribution),
    formula: 'sum(S) − sum(B)',
    terms: [
      list('S', words.contributionWith, 'strategy', 'contribution'),
      list('B', words.contributionWithout, 'baseline', 'contribution'),
    ],
  };
}

function explainPerManager(id: string, field: string, context: ExplainContext): ExplanationView | null {
  const { results, strategy, formats, language } = context;
  const found = results.readiness.facts.perManager.find((each) => each.id === id);
  const segment = strategy.segments.find((candidate) => candidate.id === id);
  if (!found || !segment || (field !== 'customers' && field !== 'atEnd')) return null;
  const words = explainReadinessWords[language];
  const atEnd = results.segments.find((result) => result.id === id)?.customers.strategy.at(-1);
  return {
    figure: `readiness.facts.perManager.${id}.${field}`,
    name: words.perManager(segment.name),
    value: found[field],
    text: formats.number(found[field], { atMost: 1 }),
    formula: 'c ÷ m',
    terms: [
      numberTerm(context, {
        symbol: 'c',
        name: field === 'customers' ? words.segmentCustomers : context.words.customersAtEnd,
        value: field === 'customers' ? segment.customers.value : (atEnd ?? segment.customers.value),
        ...placed(context, `segments.${id}.customers`),
      }),
      numberTerm(context, {
        symbol: 'm',
        name: words.managers,
        value: found.managers,
        ...placed(context, `segments.${id}.managers`),
      }),
    ],
  };
}
