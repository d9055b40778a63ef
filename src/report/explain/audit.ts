/**
 * The scores of the audit: of a question (`audit.questions.channels.planned.reality`, an id holds a full stop), of a
 * dimension, of all of them, and the priority of a gap.
 */
import type { AuditAnswer } from '../../language/schema/audit.ts';
import { capital } from '../../messages/capital.ts';
import { explainAuditWords } from '../../messages/report/explain-audit.ts';
import { questionName } from '../views/audit-names.ts';
import type { ExplanationView, PartView } from '../views/explanation-view.ts';
import { levelsOf } from './audit-levels.ts';
import { explainDimension, explainOverall } from './audit-means.ts';
import { explainRole, explainToAsk } from './audit-open.ts';
import { type Explain, type ExplainContext, listTerm, numberTerm, placed, placesOf } from './context.ts';
import { explainStated } from './stated.ts';

export const explainAudit: Explain = ([list = '', ...rest], context) => {
  const key = rest.at(-1) ?? '';
  const id = rest.slice(0, -1).join('.');
  switch (list) {
    case 'overall':
    case 'overallIntention':
    case 'overallTarget':
    case 'functions':
    case 'orientation':
      return explainOverall(list, context);
    case 'dimensions':
      return explainDimension(rest, context);
    case 'questions':
      return explainQuestion(id, key, context);
    case 'gaps':
      return explainGap(id, key, context);
    case 'toAsk':
      return explainToAsk(id, context);
    case 'roles':
      return explainRole(Number(rest[0]), context);
    default:
      return null;
  }
};

const isScore = (key: string): key is 'intention' | 'reality' | 'target' =>
  key === 'intention' || key === 'reality' || key === 'target';

function explainQuestion(id: string, key: string, context: ExplainContext): ExplanationView | null {
  const { results, strategy, terms, language, formats } = context;
  const question = results.audit.questions.find((candidate) => candidate.id === id);
  const answer = strategy.audit?.answers[id];
  const value = key === 'spread' || isScore(key) ? (question?.[key] ?? null) : null;
  if (!answer || value === null) return null;
  const words = explainAuditWords[language];
  const what = isScore(key) ? terms.audit[key] : words.spread;
  const shared = {
    figure: `audit.questions.${id}.${key}`,
    name: `${questionName(id, context)}: ${what}`,
    value,
    text: formats.number(value, { atMost: 2 }),
  };
  const levels = key === 'reality' ? levelsOf(id, answer, context) : null;
  const source = {
    ...(answer.evidence !== undefined && { source: answer.evidence }),
    ...(levels && { levels }),
  };
  const respondents = answer.answers ?? [];
  if (key === 'target' || respondents.length === 0) {
    return {
      ...explainStated(context, { ...shared, path: `audit.answers.${id}.${key}` }),
      ...source,
    };
  }
  const scores = scoresOf(respondents, key);
  return {
    ...shared,
    formula: key === 'spread' ? 'max(a) − min(a)' : 'mean(a)',
    terms: [
      listTerm(context, {
        symbol: 'a',
        name: words.answers[key === 'intention' ? key : 'reality'],
        values: scores.map(({ score }) => score),
        print: (score) => formats.number(score, { atMost: 1 }),
      }),
    ],
    parts: scores.map(({ by, score }) => ({
      name: by,
      value: score,
      text: formats.number(score, { atMost: 1 }),
    })),
    places: placesOf(context, [`audit.answers.${id}`]),
    ...source,
  };
}

type Respondent = NonNullable<AuditAnswer['answers']>[number];

function scoresOf(respondents: readonly Respondent[], key: string) {
  return respondents.flatMap(({ by, intention, reality }) => {
    const score = key === 'intention' ? intention : reality;
    return score === undefined ? [] : [{ by, score }];
  });
}

function explainGap(id: string, key: string, context: ExplainContext): ExplanationView | null {
  const { results, strategy, terms, formats } = context;
  const gap = results.audit.gaps.find((candidate) => candidate.id === id);
  if (!gap || (key !== 'gap' && key !== 'priority')) return null;
  const answer = strategy.audit?.answers[id];
  const level = (symbol: string, of: 'reality' | 'target') =>
    numberTerm(context, {
      symbol,
      name: capital(terms.audit[of]),
      value: gap[of],
      figure: `audit.questions.${id}.${of}`,
    });
  const weight = numberTerm(context, {
    symbol: 'i',
    name: capital(terms.audit.importance),
    value: answer?.importance ?? 0,
    ...placed(context, `audit.answers.${id}.importance`),
  });
  return {
    figure: `audit.gaps.${id}.${key}`,
    name: `${questionName(id, context)}: ${terms.audit[key]}`,
    value: gap[key],
    text: formats.number(gap[key], { atMost: 2 }),
    formula: key === 'gap' ? 'max(0, t − r)' : 'max(0, t − r) × i',
    terms: [level('t', 'target'), level('r', 'reality'), ...(key === 'priority' ? [weight] : [])],
    parts: closing(gap.initiatives, context),
    places: placesOf(context, [`audit.answers.${id}`]),
  };
}

/** The initiatives that close it, each with what its benefits and campaigns are worth. */
function closing(ids: readonly string[], context: ExplainContext): readonly PartView[] {
  const { strategy, results, language, formats } = context;
  return ids.flatMap((id) => {
    const name = strategy.initiatives.find((initiative) => initiative.id === id)?.name ?? id;
    const npv = results.roadmap.initiatives.find((initiative) => initiative.id === id)?.npv;
    if (npv === undefined) return [];
    return [
      {
        name: explainAuditWords[language].closedBy(name),
        value: npv,
        text: formats.money(npv),
        figure: `roadmap.initiatives.${id}.npv`,
        ...placed(context, `initiatives.${id}`),
      },
    ];
  });
}
