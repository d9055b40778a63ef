import type { Translations } from '../../messages/translations.ts';

/** A figure that others report: shown with its source and its year, never as a fact about the company. */
export interface Benchmark {
  readonly id: string;
  /** A share and a return are fractions, a ratio is a pure number. */
  readonly unit: 'share' | 'ratio';
  /** What is usual; null where only a range is reported. */
  readonly typical: number | null;
  readonly range?: { readonly low: number; readonly high: number };
  /** The year of the source, or of the latest where several are named; null where it states none. */
  readonly year: number | null;
  /** Who says so. A name, the same in every language. */
  readonly source: string;
  /** The KPI of the catalogue that it can be held against. */
  readonly kpi?: string;
  /** What it says, and why to be careful with it. */
  readonly words: Translations<{ readonly says: string; readonly caution: string }>;
}
