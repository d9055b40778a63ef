/**
 * The terms of the report: one word for one concept, in headings, tables, tooltips and exports alike. Lower case as
 * inside a sentence (`capital` makes a heading of one); titles and controls are written as they stand.
 * Groups that belong to a list of the strategy language are keyed by its values: `terms.en.status['on-track']`.
 * An island imports the group it needs from `terms/`, not this page.
 */
import type { Language } from './language.ts';
import * as appendix from './terms/appendix.ts';
import * as audit from './terms/audit.ts';
import { changeTerms } from './terms/change.ts';
import * as costs from './terms/costs.ts';
import * as customers from './terms/customers.ts';
import * as data from './terms/data.ts';
import * as kpis from './terms/kpis.ts';
import * as readiness from './terms/readiness.ts';
import * as report from './terms/report.ts';
import * as returns from './terms/returns.ts';
import * as roadmap from './terms/roadmap.ts';
import { uncertaintyTerms } from './terms/uncertainty.ts';
import type { Translations } from './translations.ts';

type Grouped<Groups> = {
  readonly [Key in keyof Groups]: Groups[Key] extends Translations<infer Words> ? Words : never;
};

/** Turns groups of translations into translations of groups. */
function byLanguage<Groups extends Readonly<Record<string, Translations<unknown>>>>(
  groups: Groups,
): Translations<Grouped<Groups>> {
  const inLanguage = (language: Language) =>
    Object.fromEntries(
      Object.entries(groups).map(([key, words]) => [key, words[language]]),
    ) as Grouped<Groups>;
  return { en: inLanguage('en'), ru: inLanguage('ru'), uk: inLanguage('uk') };
}

export const terms = byLanguage({
  section: report.sectionTerms,
  report: report.reportTerms,
  decisionStatus: report.decisionStatusTerms,
  severity: report.severityTerms,
  level: report.levelTerms,
  readiness: readiness.readinessTerms,
  verdict: readiness.verdictTerms,
  factor: readiness.factorTerms,
  basic: readiness.basicTerms,
  audit: audit.auditTerms,
  auditStep: audit.auditStepTerms,
  dimension: audit.dimensionTerms,
  confidence: audit.confidenceTerms,
  positioning: audit.positioningTerms,
  competesBy: audit.competesByTerms,
  force: audit.forceTerms,
  customers: customers.customerTerms,
  nvl: customers.nvlTerms,
  tier: customers.tierTerms,
  offer: customers.offerTerms,
  basis: customers.basisTerms,
  proposition: customers.propositionTerms,
  dialogue: customers.dialogueTerms,
  aim: customers.aimTerms,
  data: data.dataTerms,
  dataBlock: data.dataBlockTerms,
  kpi: kpis.kpiTerms,
  status: kpis.statusTerms,
  direction: kpis.directionTerms,
  cadence: kpis.cadenceTerms,
  roadmap: roadmap.roadmapTerms,
  phase: roadmap.phaseTerms,
  initiativeStatus: roadmap.initiativeStatusTerms,
  costs: costs.costTerms,
  category: costs.categoryTerms,
  period: costs.periodTerms,
  returns: returns.returnTerms,
  lever: returns.leverTerms,
  campaign: returns.campaignTerms,
  discounting: returns.discountingTerms,
  uncertainty: uncertaintyTerms,
  change: changeTerms,
  appendix: appendix.appendixTerms,
  grade: appendix.gradeTerms,
  control: appendix.controlTerms,
});

/** The terms in one language. */
export type Terms = (typeof terms)['en'];
