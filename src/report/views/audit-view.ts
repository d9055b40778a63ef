/** Section 3: what the audit found, how far the gaps are closed, and what the company's own figures say beside it. */
import { questionIds } from '../../catalogue/questions.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, prose } from '../../messages/inline.ts';
import { auditWords } from '../../messages/report/audit.ts';
import { terms } from '../../messages/terms.ts';
import { buildAllGapsView } from './all-gaps-view.ts';
import { type AnswersView, buildAnswersView } from './audit-answers-view.ts';
import { buildDisagreementView, type DisagreementView } from './audit-disagreement-view.ts';
import { buildMaturityView, type MaturityView } from './audit-maturity-view.ts';
import { dimensionName } from './audit-names.ts';
import { buildNextView } from './audit-next-view.ts';
import { auditNotes } from './audit-notes.ts';
import { buildPartsView, type PartsView } from './audit-parts-view.ts';
import { buildAuditPlanView } from './audit-plan-view.ts';
import { type AfterView, buildAfterView } from './audit-projection-view.ts';
import { buildBenchmarksView } from './benchmarks-view.ts';
import { buildGapsView, type GapsView } from './gaps-view.ts';
import { buildLoadView } from './load-view.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, NoteView, SectionView, Seeded } from './section-view.ts';
import { buildDataView, buildMouthView, buildSpendingView, type StandingView } from './standing-view.ts';

/** A paragraph of running text. */
export interface ParagraphView extends Seeded {
  readonly text: Inline;
}

export interface AuditView extends SectionView {
  /** What was asked, and what came out. */
  readonly text: ParagraphView | null;
  readonly maturity: MaturityView | null;
  readonly notes: readonly NoteView[];
  /** Functions in place against what turns them to the customer. */
  readonly sides: ParagraphView | null;
  readonly gaps: GapsView | null;
  readonly after: AfterView | null;
  readonly data: StandingView | null;
  readonly disagreement: DisagreementView | null;
  readonly answers: AnswersView | null;
  readonly parts: PartsView | null;
  readonly mouth: StandingView | null;
  readonly spending: StandingView | null;
  readonly load: StandingView | null;
  readonly benchmarks: FindingView | null;
  /** Gaps of all kinds in one order. */
  readonly allGaps: FindingView | null;
  readonly plan: FindingView | null;
  /** What to ask next. */
  readonly next: FindingView | null;
}

/** From half a point on, plans that run ahead of practice are the thing to say. */
const AHEAD = 0.5;
/** Two scores closer than this print alike or nearly so. */
const ALIKE = 0.15;

export function buildAuditView(input: SectionInput): AuditView {
  const { language } = input;
  const formats = formatsOf(input);
  return {
    id: 'audit',
    number: 3,
    question: terms[language].section.audit,
    answer: answer(input, formats),
    text: text(input, formats),
    maturity: buildMaturityView(input, formats),
    notes: auditNotes(input, formats),
    sides: sides(input, formats),
    // Where nothing is assessed, no gap weighs anything.
    gaps: input.results.audit.overall === null ? null : buildGapsView(input, formats),
    after: buildAfterView(input, formats),
    data: buildDataView(input, formats),
    disagreement: buildDisagreementView(input, formats),
    answers: buildAnswersView(input, formats),
    parts: buildPartsView(input, formats),
    mouth: buildMouthView(input, formats),
    spending: buildSpendingView(input, formats),
    load: buildLoadView(input, formats),
    benchmarks: buildBenchmarksView(input, formats),
    allGaps: buildAllGapsView(input, formats),
    plan: buildAuditPlanView(input, formats),
    next: buildNextView(input, formats),
  };
}

/** A mean score of the whole audit. */
function overall(
  key: 'overall' | 'overallIntention' | 'overallTarget',
  value: number,
  formats: Formats,
): Inline {
  return printed(`audit.${key}`, value, formats.number(value, 1));
}

/** Why there is no score at all. */
function unassessed({
  answered,
  unknown,
  notApplicable,
}: SectionInput['results']['audit']): 'none' | 'nobodyCouldSay' | 'nothingApplies' | 'nothingCounts' {
  if (answered > 0) return 'nothingCounts';
  if (unknown > 0) return 'nobodyCouldSay';
  return notApplicable > 0 ? 'nothingApplies' : 'none';
}

/** The first of these that holds. */
function answer({ results, language }: SectionInput, formats: Formats): Inline {
  const words = auditWords[language];
  const { audit } = results;
  const { overall: reality, overallIntention: intention, overallTarget: target } = audit;
  if (reality === null) return words[unassessed(audit)];
  const stands = overall('overall', reality, formats);
  if (target !== null && reality >= target) return words.thereAlready(stands);
  if (intention !== null && intention - reality >= AHEAD) {
    return words.plansAhead(stands, overall('overallIntention', intention, formats));
  }
  return target === null
    ? words.standsAlone(stands)
    : words.standsAt(stands, overall('overallTarget', target, formats));
}

function text(input: SectionInput, formats: Formats): ParagraphView | null {
  const { strategy, results, language } = input;
  const words = auditWords[language];
  const { audit } = results;
  const asked = audit.answered + audit.unknown + audit.notApplicable;
  if (asked === 0) return null;
  // The strategy's own questions are asked beside those of the questionnaire.
  const all = questionIds.length + (strategy.audit?.questions.length ?? 0);
  const counts = { ...audit, asked, all };
  const date = strategy.audit?.at === undefined ? null : formats.dayInSentence(strategy.audit.at);
  const lowest = audit.dimensions.find(({ id }) => id === audit.lowest);
  const means =
    audit.overall === null || lowest === undefined || lowest.reality === null
      ? []
      : [
          words.means(
            overall('overall', audit.overall, formats),
            dimensionName(lowest.id, input),
            printed(
              `audit.dimensions.${lowest.id}.reality`,
              lowest.reality,
              formats.number(lowest.reality, 1),
            ),
          ),
        ];
  const method = strategy.audit?.method;
  const parts = [
    words.asked(counts, date),
    words.twice,
    ...means,
    ...(method === undefined ? [] : [words.method(prose(method.replace(/[.\s]+$/, '')))]),
  ];
  return { text: joinInline(parts, ' '), seeds: 'G1' };
}

function sides({ results, language }: SectionInput, formats: Formats): ParagraphView | null {
  const words = auditWords[language];
  const { functions, orientation } = results.audit;
  if (functions === null || orientation === null) return null;
  const inPlace = printed('audit.functions', functions, formats.number(functions, 1));
  const turned = printed('audit.orientation', orientation, formats.number(orientation, 1));
  const difference = functions - orientation;
  const sentence =
    Math.abs(difference) < ALIKE
      ? words.bothAlike(inPlace, turned)
      : difference > 0
        ? words.functionsAhead(inPlace, turned)
        : words.orientationAhead(turned, inPlace);
  return { text: joinInline([sentence, words.sides], ' '), seeds: 'G11' };
}
