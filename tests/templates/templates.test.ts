/** Every template makes a strategy that holds together, in whatever year, and says itself what is still open. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type EvaluatedStrategy, loadAndEvaluate } from '../../src/cli/load-strategies.ts';
import type { TemplateFacts } from '../../src/cli/new/fill-template.ts';
import { languages } from '../../src/messages/language.ts';
import { aFolder } from '../helpers/folder.ts';
import { type Shipped, shipped, usual, written } from './shipped.ts';

/** The strategy that a template makes, with its findings as a client would see them, on the day it is made. */
function made(template: Shipped, facts: TemplateFacts = usual, draws = 0): EvaluatedStrategy {
  const folder = aFolder();
  return loadAndEvaluate(
    written(template, folder, facts),
    { asOf: null, seed: 1, level: 'client', language: 'en', draws },
    { folder, today: () => facts.today },
  );
}

/** What stands, without what is waived: rule, place, words. */
function standing({ findings }: EvaluatedStrategy): string[] {
  return findings
    .filter(({ waived }) => waived === undefined)
    .map(({ code, place, words }) => `${place.line} ${code}: ${words('en').what}`);
}

function resultsOf(template: Shipped, draws = 0) {
  const { figures } = made(template, usual, draws);
  if (!figures) throw new Error(`${template.name} has no figures`);
  return figures;
}

test('every template is there in every language', () => {
  const folders = readdirSync(new URL('../../templates', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  for (const language of languages) {
    expect(shipped.filter((template) => template.language === language).map(({ id }) => id)).toEqual(
      folders.sort(),
    );
  }
});

describe.each(shipped)('$name', (template) => {
  test('passes the check of a client', () => {
    expect(standing(made(template))).toEqual([]);
  });

  test('waives only what is still to be done, two to six times', () => {
    const { findings } = made(template);
    const reasons = findings.flatMap(({ waived }) => waived ?? []);
    expect(reasons.filter((reason) => !reason.startsWith('TODO: '))).toEqual([]);
    expect(reasons.length).toBeGreaterThanOrEqual(2);
    expect(reasons.length).toBeLessThanOrEqual(6);
  });

  test.each<[string, Partial<TemplateFacts>]>([
    ['years later', { today: '2041-02-28', start: '2041-03' }],
    ['for a plan that begins in a year', { start: '2027-12' }],
    ['for a plan that has begun', { start: '2026-11' }],
    ['at the turn of a year', { today: '2027-12-31', start: '2028-01' }],
    ['for five years', { months: 60 }],
    ['with a name that needs quotes', { name: 'Ножи: "№ 1", #shop' }],
  ])('passes when it is made %s', (_name, facts) => {
    expect(standing(made(template, { ...usual, ...facts }))).toEqual([]);
  });

  test('holds together over two years too, but for what does not pay by then', () => {
    const findings = standing(made(template, { ...usual, months: 24 }));
    expect(findings.filter((finding) => !finding.includes(' base-below-break-even: '))).toEqual([]);
  });

  test('takes the name and the currency that it is given', () => {
    const { figures } = made(template, { ...usual, name: "O'Neil & Sons: №1", currency: 'PLN' });
    expect(figures?.strategy.company).toMatchObject({ name: "O'Neil & Sons: №1", currency: 'PLN' });
    const proposed = resultsOf(template).strategy.company.currency;
    expect(figures?.strategy.kpis.map(({ unit }) => unit)).not.toContain(proposed);
  });

  test('pays, later than after a year and before the plan ends', () => {
    const { strategy, results } = resultsOf(template);
    const { finance, segments } = results;
    expect(finance.npv).toBeGreaterThan(0);
    expect(finance.roi).toBeLessThan(3);
    expect(finance.paybackMonths).toBeGreaterThan(12);
    expect(finance.paybackMonths).toBeLessThan(strategy.plan.months);
    for (const { clv, marginPerYear, baseValue } of segments) {
      expect(clv).toBeGreaterThan(0);
      expect(marginPerYear).toBeGreaterThan(0);
      expect(Number.isFinite(baseValue)).toBe(true);
    }
    expect(results.readiness.verdict).not.toBe('not-now');
  });

  test('can go wrong: between one and forty of a hundred simulated plans lose money', () => {
    const { simulation } = resultsOf(template, 2_000).results;
    expect(simulation?.probabilityPositive).toBeGreaterThan(0.6);
    expect(simulation?.probabilityPositive).toBeLessThan(0.995);
  });

  test('says of every figure what it rests on, and claims no measurement', () => {
    const { strategy } = resultsOf(template);
    for (const segment of strategy.segments) {
      for (const figure of [segment.customers, segment.retention, segment.revenue]) {
        expect({ segment: segment.id, grade: figure.grade }).toMatchObject({
          grade: expect.stringMatching(/^(benchmark|assumed|estimated)$/),
        });
        expect(figure.source ?? '', `${segment.id} says what a figure rests on`).not.toBe('');
      }
    }
    expect(template.text).not.toMatch(/grade: measured/);
  });

  test('has initiatives in every phase, every kind of cost, and benefits with owner and KPI', () => {
    const { strategy } = resultsOf(template);
    const { initiatives, costs, benefits } = strategy;
    expect(new Set(initiatives.map(({ phase }) => phase)).size).toBe(4);
    expect(costs.map(({ category }) => category)).toEqual(
      expect.arrayContaining(['people', 'data', 'training', 'process', 'communication']),
    );
    const counted = benefits.filter(({ unquantified }) => unquantified === undefined);
    expect(counted.length).toBeGreaterThanOrEqual(4);
    expect(counted.filter(({ kpi }) => kpi === undefined)).toEqual([]);
  });

  test('is long enough to teach and short enough to read, and marks what only the client knows', () => {
    const lines = template.text.split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(200);
    expect(lines.length).toBeLessThanOrEqual(340);
    expect(lines[0]).toMatch(/^# [^ ].{20,95}$/);
    expect(template.text.match(/TODO/g)?.length ?? 0).toBeGreaterThanOrEqual(10);
    expect(template.text).toMatch(
      { en: /\bAsk\b/, ru: /[Сс]просите/, uk: /[Зз]апитайте/ }[template.language],
    );
  });
});
