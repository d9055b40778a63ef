/**
 * A report as plain JSON: what every section shows, and for the page beside it the explanation of every figure.
 *
 * A new section: its id in `order`, its builder below, its component in `ReportPage.astro`. Sections are numbered as
 * they come.
 */

import type { ModelInput } from '../../engine/model-input.ts';
import { formatsFor } from '../../messages/formats/formats.ts';
import { type Inline, line, plainText } from '../../messages/inline.ts';
import type { Language } from '../../messages/language.ts';
import { frameWords } from '../../messages/report/frame.ts';
import { kpiExplorerWords } from '../../messages/report/kpi-explorer.ts';
import { terms } from '../../messages/terms.ts';
import { explainContext, explainFigures, figuresIn } from '../explain/explain.ts';
import { type AppendixView, buildAppendixView } from './appendix-view.ts';
import { type AuditView, buildAuditView } from './audit-view.ts';
import { buildBesideView } from './beside-view.ts';
import { buildChangesView, type ChangesView } from './changes-view.ts';
import { buildCostsView, type CostsView } from './costs-view.ts';
import { buildCustomersView, type CustomersView } from './customers-view.ts';
import type { ExplanationView, SourceLine } from './explanation-view.ts';
import type { FiguresSection, FiguresView } from './figures-view.ts';
import { buildGoalsView, type GoalsView } from './goals-view.ts';
import type { IslandData } from './island-data.ts';
import { buildReadinessView, type ReadinessView } from './readiness-view.ts';
import { buildReturnsView, type ReturnsView } from './returns-view.ts';
import { buildRisksView, type RisksView } from './risks-view.ts';
import { buildRoadmapView, type RoadmapView } from './roadmap-view.ts';
import type { SectionInput } from './section-input.ts';
import type { SectionId, SectionView } from './section-view.ts';
import { buildSummaryView, type SummaryView } from './summary-view.ts';

export interface ReportInput extends SectionInput {
  /** Where the strategy states what stands at a path by id. */
  locate(path: string): SourceLine | undefined;
  /** The strategy's numbers alone (`modelInput`), which the what-if runs on; without it there is no what-if. */
  readonly model?: ModelInput;
  /** Whether a page over all strategies stands beside this one. */
  readonly portfolio?: boolean;
}

export interface ReportView {
  readonly language: Language;
  readonly currency: string;
  /** Of the window. */
  readonly title: string;
  readonly head: {
    readonly company: string;
    readonly title: string;
    readonly position: Inline;
  };
  readonly portfolio: boolean;
  readonly contents: readonly { readonly id: SectionId; readonly number: number; readonly title: string }[];
  readonly sections: ReportSections;
  /** The page beside the report that explains its figures. */
  readonly figures: FiguresView;
  readonly foot: readonly Inline[];
}

export interface ReportSections {
  readonly summary: SummaryView;
  readonly readiness: ReadinessView;
  readonly audit: AuditView;
  readonly customers: CustomersView;
  readonly goals: GoalsView;
  readonly roadmap: RoadmapView;
  readonly costs: CostsView;
  readonly returns: ReturnsView;
  readonly risks: RisksView;
  /** Null where nothing was kept, approved or revised. */
  readonly changes: ChangesView | null;
  readonly appendix: AppendixView;
}

export function buildReportView(input: ReportInput): ReportView {
  const { strategy, results, language } = input;
  const { company, plan } = strategy;
  const words = frameWords[language];
  const formats = formatsFor(language, company.currency);
  const sections = numbered({
    summary: buildSummaryView(input),
    readiness: buildReadinessView(input),
    audit: buildAuditView(input),
    customers: buildCustomersView(input),
    goals: buildGoalsView(input),
    roadmap: buildRoadmapView(input),
    costs: buildCostsView(input),
    returns: buildReturnsView(input, input.model),
    risks: buildRisksView(input),
    changes: buildChangesView(input),
    appendix: buildAppendixView(input, input.locate),
  });
  const title = plainText(line`${company.name}: ${plan.title}`);
  const position = words.position(formats.dayInSentence(results.asOf));
  const revision = plan.revision === undefined ? '' : line`, ${words.revision(String(plan.revision))}`;
  return {
    language,
    currency: company.currency,
    title,
    head: { company: company.name, title: plan.title, position: line`${position}${revision}` },
    portfolio: input.portfolio ?? false,
    contents: present(sections).map(({ id, number }) => ({
      id,
      number,
      title: terms[language].section[id],
    })),
    sections,
    figures: {
      language,
      title: `${words.figures} · ${title}`,
      company: company.name,
      plan: plan.title,
      sections: explained(sections, input),
      data: islandData(sections, input),
    },
    foot: footLines(input),
  };
}

/** Sections count from 1 as they come; one that has nothing to say is not counted. */
function numbered<Sections extends Readonly<Record<string, SectionView | null>>>(
  sections: Sections,
): Sections {
  let number = 0;
  const entries = Object.entries(sections).map(([id, view]) => {
    if (view !== null) number += 1;
    return [id, view && { ...view, number }];
  });
  return Object.fromEntries(entries) as Sections;
}

function present(sections: ReportSections): readonly SectionView[] {
  return Object.values(sections).filter((view: SectionView | null) => view !== null);
}

/** Under which section each explanation stands: the first that prints its figure. */
function explained(sections: ReportSections, input: ReportInput): readonly FiguresSection[] {
  const context = explainContext(input, input.locate);
  const known = new Map<string, ExplanationView | null>();
  const tables = new Set<string>();
  return present(sections).flatMap((view) => {
    const explanations = explainFigures(figuresIn(view), context, known);
    const { id, number } = view;
    const title = terms[input.language].section[id];
    const beside = buildBesideView(id, sections, tables);
    const empty = explanations.length + beside.tables.length + Object.keys(beside.diagrams).length === 0;
    return empty && !beside.chain ? [] : [{ id, number, title, explanations, ...beside }];
  });
}

function islandData({ goals, returns }: ReportSections, input: ReportInput): Partial<IslandData> {
  const { strategy, results, language } = input;
  const { currency } = strategy.company;
  return {
    ...(returns.whatIf && { 'what-if-data': returns.whatIf }),
    ...(goals.charts.featured && {
      'kpi-explorer-data': { language, currency, asOf: results.asOf, words: kpiExplorerWords[language] },
    }),
  };
}

function footLines({ strategy: { company, plan }, language }: ReportInput): readonly Inline[] {
  const words = frameWords[language];
  const formats = formatsFor(language, company.currency);
  const { preparedBy, preparedFor } = plan;
  const made =
    preparedBy && preparedFor
      ? [words.prepared(preparedBy, preparedFor)]
      : [
          ...(preparedBy ? [words.preparedBy(preparedBy)] : []),
          ...(preparedFor ? [words.preparedFor(preparedFor)] : []),
        ];
  return [...made, words.moneyIn(company.currency, formats.ofMonth(plan.start)), words.calculation];
}
