import { describe, expect, test } from 'vitest';
import { categories } from '../../src/language/schema/costs.ts';
import { sections } from '../../src/language/schema/editions.ts';
import { phases } from '../../src/language/schema/initiatives.ts';
import { levers } from '../../src/language/schema/kpis.ts';
import { cadences } from '../../src/language/schema/plan.ts';
import { kpiStatuses, readinessVerdicts } from '../../src/language/schema/results.ts';
import { grades } from '../../src/language/schema/scalars.ts';
import { capital } from '../../src/messages/capital.ts';
import { languages } from '../../src/messages/language.ts';
import { terms } from '../../src/messages/terms.ts';

describe('every value of the strategy language has a term', () => {
  test.each([
    ['category', categories],
    ['lever', levers],
    ['cadence', cadences],
    ['status', kpiStatuses],
    ['verdict', readinessVerdicts],
    ['section', sections],
    ['phase', phases],
    ['grade', grades],
  ] as const)('%s', (group, values) => {
    for (const language of languages)
      expect(Object.keys(terms[language][group]).sort()).toEqual([...values].sort());
  });
});

describe('terms keep apart what readers must not confuse', () => {
  test.each([
    'section',
    'status',
    'verdict',
    'grade',
    'lever',
    'category',
    'phase',
    'initiativeStatus',
    'tier',
    'factor',
    'dimension',
    'nvl',
    'dataBlock',
    'force',
    'aim',
    'cadence',
  ] as const)('no two of the group “%s” read alike', (group) => {
    for (const language of languages) {
      const texts: readonly string[] = Object.values(terms[language][group]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test('the target of a KPI is not its goal', () => {
    for (const { kpi } of languages.map((language) => terms[language])) expect(kpi.target).not.toBe(kpi.goal);
  });

  test('the baseline of a KPI is not the Base scenario', () => {
    expect(terms.ru.kpi.baseline).not.toMatch(/базов/i);
    expect(terms.uk.kpi.baseline).not.toMatch(/базов/i);
  });
});

describe('a term as a heading', () => {
  test.each([
    ['net present value (NPV)', 'Net present value (NPV)'],
    ['п’ять сил конкуренції', 'П’ять сил конкуренції'],
    ['ёмкость', 'Ёмкость'],
    ['VIP', 'VIP'],
    ['', ''],
  ])('%s', (term, heading) => {
    expect(capital(term)).toBe(heading);
  });
});
