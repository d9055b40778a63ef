import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { Measurement } from '../../src/language/schema/measurement.ts';
import { type Strategy, StrategySchema, type WrittenStrategy } from '../../src/language/schema/strategy.ts';

/** A strategy from the text of its YAML file, for tests that are about numbers and not about reading. */
export function strategyFromYaml(text: string): Strategy {
  return strategyFrom(parseDocument(text, { schema: 'failsafe', merge: true }).toJS());
}

/** A strategy from its plain object, with quantities as authors write them: numbers, or texts such as `12%` and `3pp`. */
export function strategyFrom(plain: unknown): Strategy {
  const written = Object.fromEntries(
    Object.entries(plain as Record<string, unknown>).filter(([key]) => !key.startsWith('x-')),
  );
  return withCompleteKpis(StrategySchema.parse(asTexts(written)));
}

/** Every scalar as its source text, as the schemas expect it. */
function asTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTexts);
  if (value !== null && typeof value === 'object') {
    const stated = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(stated.map(([key, part]) => [key, asTexts(part)]));
  }
  return typeof value === 'number' ? plainText(value) : String(value);
}

/** Digits without an exponent, which the language does not know. */
function plainText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
}

function withCompleteKpis(written: WrittenStrategy): Strategy {
  return {
    ...written,
    kpis: written.kpis.map((kpi) => ({
      ...kpi,
      name: kpi.name ?? kpi.id,
      unit: kpi.unit ?? '%',
      direction: kpi.direction ?? 'up',
      cadence: kpi.cadence ?? written.plan.reviewEvery ?? 'month',
    })),
  };
}

/** Rows of `measurements.csv` whose texts hold no quotes. */
export function measurementsFromCsv(text: string): readonly Measurement[] {
  const [, ...rows] = text.trim().split('\n');
  return rows.map((row, index) => {
    const [on = '', kpi = '', value = '', confidence, note] = row.split(',');
    return {
      on,
      kpi,
      value: value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value),
      ...(confidence ? { confidence: confidence as 'high' | 'medium' | 'low' } : {}),
      ...(note ? { note } : {}),
      line: index + 2,
    };
  });
}

/** The worked example with its measurements, and the figures of an independent calculation. */
export function clearsight() {
  const read = (name: string) =>
    readFileSync(new URL(`../fixtures/clearsight/${name}`, import.meta.url), 'utf8');
  return {
    strategy: strategyFromYaml(read('strategy.yaml')),
    measurements: measurementsFromCsv(read('measurements.csv')),
    expected: JSON.parse(read('expected.json')) as ClearsightFigures,
  };
}

type Figures = Readonly<Record<string, number | null>>;

export interface CaseFigures {
  readonly npv: number;
  readonly pvBenefits: number;
  readonly pvCosts: number;
  readonly roi: number;
  readonly benefitCostRatio: number;
  readonly peakFunding: number;
  readonly paybackMonths: number | null;
  readonly irr: number;
  readonly years: readonly { year: number; benefits: number; costs: number; net: number }[];
  readonly upfront: { benefits: number; costs: number };
}

interface YearFigures {
  readonly number: number;
  readonly value: number;
  readonly loyalty: number;
  readonly revenue: number;
  readonly contribution: number;
}

export interface ClearsightFigures {
  readonly asOf: string;
  readonly finance: CaseFigures;
  readonly scenarios: Readonly<Record<string, CaseFigures>>;
  readonly segments: readonly {
    readonly id: string;
    readonly marginPerYear: number;
    readonly clv: number;
    readonly baseValue: number;
    readonly clvToAcquisitionCost: number;
    readonly breakEvenRetention: number;
    readonly npv: number;
    readonly years: readonly { baseline: YearFigures; strategy: YearFigures }[];
  }[];
  readonly nvl: readonly Figures[];
  readonly readiness: Figures;
  readonly benefits: readonly {
    readonly id: string;
    readonly npv: number;
    readonly grade: string;
    readonly realised: number | null;
  }[];
  readonly reforecast: { readonly npv: number; readonly change: number };
  readonly kpis: readonly (Readonly<Record<string, number | string>> & { readonly id: string })[];
  readonly tornado: readonly { readonly npvAtLow: number; readonly npvAtHigh: number }[];
}
