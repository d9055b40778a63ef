/** The strategy in ten lines, for a mail: what the sections of the report answer, without the charts that prove it. */

import { type Inline, joinInline, line, plainText } from '../../messages/inline.ts';
import { frameWords } from '../../messages/report/frame.ts';
import { buildAuditView } from './audit-view.ts';
import { buildCostsView } from './costs-view.ts';
import { buildGoalsView } from './goals-view.ts';
import { buildReadinessView } from './readiness-view.ts';
import { buildReturnsView } from './returns-view.ts';
import { buildRoadmapView } from './roadmap-view.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { SectionView } from './section-view.ts';
import type { FactView } from './summary-facts.ts';
import { buildSummaryView, type SummaryView } from './summary-view.ts';

/** Sentences that already end with one of these are left as they are. */
const ENDED = /[.!?…]$/;

/**
 * Ten lines: company and day, proposal, return, whether it pays here, cost, payback, how sure, audit, KPIs, what to
 * decide. A line is one to three sentences; what is not stated is said in words, so there are always ten.
 */
export function buildBriefView(input: SectionInput): readonly Inline[] {
  const summary = buildSummaryView(input);
  const costs = buildCostsView(input);
  const returns = buildReturnsView(input);
  const audit = buildAuditView(input);
  const goals = buildGoalsView(input);
  const roadmap = buildRoadmapView(input);
  const readiness = buildReadinessView(input);
  const [, , payback, chance] = summary.facts;
  return [
    headLine(input),
    sentences(summary.proposed.offer ?? joinInline(summary.proposed.goals, '; '), summary.proposed.span),
    sentences(summary.answer),
    titled(readiness, readiness.answer),
    titled(costs, costs.answer, costs.spent?.finding),
    sentences(summary.cash?.finding ?? inWords(payback)),
    sentences(returns.histogram?.finding ?? inWords(chance), returns.tornado?.finding),
    titled(audit, audit.answer, audit.gaps?.finding),
    titled(goals, goals.answer, ...goals.remarks, goals.points?.finding),
    titled(roadmap, roadmap.waiting?.finding, ...decisionLines(summary)),
  ];
}

function headLine(input: SectionInput): Inline {
  const { strategy, results, language } = input;
  const { company, plan } = strategy;
  const day = frameWords[language].position(formatsOf(input).dayInSentence(results.asOf));
  return sentences(line`${company.name}: ${plan.title}`, day);
}

function decisionLines({ decisions }: SummaryView): readonly Inline[] {
  if (decisions.open.length === 0) return [decisions.none];
  const [first, ...others] = decisions.open.map(({ text, facts }) => [text, facts]);
  return [line`${decisions.title}: ${first?.[0] ?? ''}`, first?.[1] ?? '', ...others.flat()];
}

/** A key fact as a sentence, for where there is no chart whose finding could be told. */
function inWords(fact: FactView | undefined): Inline {
  if (!fact) return '';
  return sentences(line`${fact.label}: ${fact.value}`, ...fact.lines);
}

/** What a section says after its title, where the sentence alone would not show what it speaks of. */
function titled({ question }: SectionView, ...parts: readonly (Inline | undefined)[]): Inline {
  return line`${question}${question.endsWith('?') ? ' ' : ': '}${sentences(...parts)}`;
}

function sentences(...parts: readonly (Inline | undefined)[]): Inline {
  const said = parts.filter((part): part is Inline => part !== undefined && plainText(part) !== '');
  return joinInline(
    said.map((part) => (ENDED.test(plainText(part).trimEnd()) ? part : line`${part}.`)),
    ' ',
  );
}
