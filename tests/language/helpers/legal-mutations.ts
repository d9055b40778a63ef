/**
 * What may happen to a leaf of the worked strategy without any finding on the language, and why. Everything else must
 * give exactly one finding. `*` stands for an id, a number or the rest of an id with dots.
 */
export interface Legal {
  readonly paths: readonly string[];
  readonly because: string;
}

/** Keys that may be misspelt. */
export const legalMisspellings: readonly Legal[] = [
  { paths: ['x-orders'], because: 'What begins with x- belongs to the author.' },
];

/** Values that may be `???`: none; even free text says that it is a placeholder. */
export const legalReplacements: readonly Legal[] = [];

/** Leaves that may be missing. */
export const legalDeletions: readonly Legal[] = [
  {
    paths: [
      'company.industry',
      'company.offer',
      'company.about',
      'plan.aim',
      'plan.preparedBy',
      'plan.preparedFor',
    ],
    because: 'A draft is a report as well; readers miss a sentence, figures miss nothing.',
  },
  {
    paths: [
      'plan.discountRate',
      'plan.discounting',
      'plan.level',
      'plan.asOf',
      'plan.reviewEvery',
      'plan.revision',
    ],
    because: 'There is a default, or the report does without.',
  },
  {
    paths: ['x-orders.*', '*.<<', '*.grade', '*.source', '*.note', 'kpis.*.benchmark.at', 'audit.at'],
    because: 'Evidence is optional; without it a number counts as assumed.',
  },
  {
    paths: [
      'context.positioning',
      'context.competesBy',
      'context.focusOn.*',
      'context.forces.*',
      'context.basics.*',
      'context.competitors.*.strength',
      'context.competitors.*.answer',
      'context.partners.*.role',
      'context.attempts.*.year',
      'context.attempts.*.why',
      'context.resources.*',
      'context.pains.*',
      'context.margins.*',
      'audit.method',
      'audit.plan.*.role',
      'audit.plan.*.at',
      'audit.plan.*.status',
      'audit.data.*',
    ],
    because: 'What is known of the world and of the audit is told, the rest is left open.',
  },
  {
    paths: [
      'audit.answers.*.intention',
      'audit.answers.*.importance',
      'audit.answers.*.evidence',
      'audit.answers.*.confidence',
    ],
    because: 'A gap needs reality and target; importance is 3 unless said otherwise.',
  },
  {
    paths: [
      'segments.*.who',
      'segments.*.basis',
      'segments.*.tier',
      'segments.*.offer',
      'segments.*.managers',
      'segments.*.serviceCost',
      'segments.*.acquisitionCost',
      'segments.*.proposition.*',
    ],
    because: 'Costs to serve and to win default to 0; what describes a segment is optional.',
  },
  {
    paths: ['services.*.importance.*', 'services.*.now.*', 'services.*.promised.*'],
    because: 'A service need not be told for every segment.',
  },
  {
    paths: ['questions.*.answer', 'questions.*.evidence', 'playbook.*.channel', 'playbook.*.dialogue'],
    because: 'A question may be open, a play told in brief.',
  },
  {
    paths: ['goals.*.drives', 'goals.*.by', '*.owner', 'initiatives.*.lineOwner'],
    because: 'Missing owners and dates are for the content rules.',
  },
  {
    paths: ['kpis.*.scale', 'kpis.*.meter', 'kpis.*.from', 'kpis.*.redFlag', 'kpis.*.cadence'],
    because: 'A KPI needs unit, direction, baseline and target.',
  },
  {
    paths: ['initiatives.*.aimsAt', 'initiatives.*.process', 'initiatives.*.status', 'decisions.*.status'],
    because: 'A piece of work without a status is planned, a decision open.',
  },
  {
    paths: [
      'benefits.*.initiative',
      'benefits.*.ramp',
      'benefits.*.kpi',
      'benefits.*.per',
      'benefits.*.riskAdjustment',
      'costs.*.category',
      'costs.*.initiative',
      'costs.*.per',
      'costs.*.from',
      'costs.*.to',
      'costs.*.riskAdjustment',
    ],
    because: 'There is a default; missing links are for the content rules.',
  },
  {
    paths: [
      'campaigns.*.initiative',
      'campaigns.*.cost',
      'campaigns.*.extra',
      'campaigns.*.tiers.*.discount',
      'audiences.*.size',
      'audiences.*.contact',
      'audiences.*.message',
      'audiences.*.channel',
      'audiences.*.adoption',
      'audiences.*.by',
      'inside.*.user',
      'inside.*.promised',
      'inside.*.now',
      'inside.*.rating',
    ],
    because: 'Defaults again: no discount, no cost, all purchases extra; people inside may be told in brief.',
  },
  {
    paths: ['risks.*.benefits', 'risks.*.delay', 'risks.*.cost', 'risks.*.initiative', 'risks.*.response'],
    because: 'A risk may strike in one way only; one that touches nothing is for the content rules.',
  },
  {
    paths: [
      'scenarios.*.benefits',
      'scenarios.*.costs',
      'scenarios.*.delay',
      'scenarios.*.discountRate',
      'scenarios.*.changes.*',
    ],
    because: 'A scenario says only what is different.',
  },
  {
    paths: ['decisions.*.by', 'decisions.*.at', 'decisions.*.initiative', 'editions.*.round', 'waivers.*.at'],
    because: 'Optional: a waiver without a place accepts its rule everywhere.',
  },
  {
    paths: [
      'audit.plan.*.dimensions.*',
      'segments.*.motives.*',
      'goals.*.kpis.*',
      'initiatives.*.after.*',
      'initiatives.*.closes.*',
      'initiatives.*.kpis.*',
      'editions.*.hide.*',
      'editions.*.segments.*',
    ],
    because: 'Lists may be shorter.',
  },
  { paths: ['services.repair.levels.0'], because: 'Nothing is promised or given at this level.' },
];

/** Leaves whose fault shows where they are used, because that is where a finger has to point. */
export const foundElsewhere: readonly Legal[] = [
  {
    paths: ['services.reminder.levels.0', 'services.reminder.levels.3'],
    because: 'A level that is used once and not listed may as well be misspelt where it is used.',
  },
];

export function isLegal(path: string, table: readonly Legal[]): boolean {
  return table.some(({ paths }) => paths.some((pattern) => matches(path, pattern)));
}

function matches(path: string, pattern: string): boolean {
  const source = pattern.split('*').map((piece) => piece.replace(/[.<]/g, '\\$&'));
  return new RegExp(`^${source.join('.+')}$`).test(path);
}
