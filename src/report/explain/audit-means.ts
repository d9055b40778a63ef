/** Means of the audit: of a dimension's answers, today and after a phase, and of the dimensions. */
import { explainAuditWords } from '../../messages/report/explain-audit.ts';
import { dimensionName } from '../views/audit-names.ts';
import type { ExplanationView, PartView } from '../views/explanation-view.ts';
import { type ExplainContext, listTerm, placesOf } from './context.ts';

type Question = ExplainContext['results']['audit']['questions'][number];

const scoreOf = { overall: 'reality', overallIntention: 'intention', overallTarget: 'target' } as const;
/** What a company can have without being turned to its customers, and what turns it to them. */
const sides: Readonly<Record<'functions' | 'orientation', readonly string[]>> = {
  functions: ['channels', 'data', 'process', 'measurement'],
  orientation: ['strategy', 'knowledge', 'proposition', 'people'],
};

export function explainOverall(
  key: keyof typeof scoreOf | 'functions' | 'orientation',
  context: ExplainContext,
): ExplanationView | null {
  const { results, language, formats } = context;
  const value = results.audit[key];
  if (value === null) return null;
  const words = explainAuditWords[language];
  const whole = key !== 'functions' && key !== 'orientation';
  const score = whole ? scoreOf[key] : 'reality';
  const dimensions = results.audit.dimensions.flatMap((dimension) => {
    const mean = dimension[score];
    const counts = whole || sides[key].includes(dimension.id);
    return mean !== null && counts ? [{ id: dimension.id, mean }] : [];
  });
  const print = (mean: number) => formats.number(mean, 2);
  return {
    figure: `audit.${key}`,
    name: whole ? words.overall[key] : words[key],
    value,
    text: print(value),
    formula: 'mean(d)',
    terms: [
      listTerm(context, {
        symbol: 'd',
        name: words.dimensions,
        values: dimensions.map(({ mean }) => mean),
        print,
      }),
    ],
    parts: dimensions.map(
      ({ id, mean }): PartView => ({
        name: dimensionName(id, context),
        value: mean,
        text: print(mean),
        figure: `audit.dimensions.${id}.${score}`,
      }),
    ),
    places: placesOf(context, ['audit']),
  };
}

/** `['data', 'reality']`, `['data', 'afterPhase', '2']`. */
export function explainDimension(
  [id = '', key = '', phase = '']: readonly string[],
  context: ExplainContext,
): ExplanationView | null {
  const dimension = context.results.audit.dimensions.find((candidate) => candidate.id === id);
  if (!dimension) return null;
  const { language, terms, results } = context;
  const words = explainAuditWords[language];
  if (key === 'afterPhase') {
    const index = Number(phase);
    const reached = results.roadmap.phases.slice(0, index + 1).map((each) => each.id);
    const last = reached.at(-1);
    const value = dimension.afterPhase[index] ?? null;
    if (value === null || last === undefined) return null;
    return {
      figure: `audit.dimensions.${id}.afterPhase.${index}`,
      name: `${dimensionName(id, context)}, ${words.after(terms.phase[last])}`,
      ...weighted(
        value,
        words.scoresAfter,
        answersOf(id, context, ({ reality, target, closedAfter }) =>
          closedAfter !== null && reached.includes(closedAfter) && target !== null
            ? Math.max(reality, target)
            : reality,
        ),
        context,
      ),
    };
  }
  if (key !== 'intention' && key !== 'reality' && key !== 'target') return null;
  const value = dimension[key];
  if (value === null) return null;
  return {
    figure: `audit.dimensions.${id}.${key}`,
    name: `${dimensionName(id, context)}: ${terms.audit[key]}`,
    ...weighted(
      value,
      words.scores,
      answersOf(id, context, (question) => question[key]),
      context,
    ),
  };
}

interface Weighted {
  readonly score: number;
  readonly weight: number;
}

function answersOf(
  dimension: string,
  { results }: ExplainContext,
  score: (question: Question) => number | null,
): readonly Weighted[] {
  return results.audit.questions
    .filter(({ id }) => id.startsWith(`${dimension}.`))
    .flatMap((question) => {
      const found = score(question);
      return found === null ? [] : [{ score: found, weight: question.importance }];
    });
}

function weighted(
  value: number,
  name: string,
  answers: readonly Weighted[],
  context: ExplainContext,
): Omit<ExplanationView, 'figure' | 'name'> {
  const { formats, language } = context;
  const print = (score: number) => formats.number(score, { atMost: 2 });
  const list = (symbol: string, title: string, values: readonly number[]) =>
    listTerm(context, { symbol, name: title, values, print });
  return {
    value,
    text: formats.number(value, 2),
    formula: 'sum(s × w) ÷ sum(w)',
    terms: [
      list(
        's',
        name,
        answers.map(({ score }) => score),
      ),
      list(
        'w',
        explainAuditWords[language].weights,
        answers.map(({ weight }) => weight),
      ),
    ],
  };
}
