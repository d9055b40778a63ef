import type { Day } from '../../lib/calendar.ts';

/** One row of `measurements.csv`: a KPI's value on a day, rates as fractions. Later rows correct earlier ones of the same day. */
export interface Measurement {
  readonly on: Day;
  readonly kpi: string;
  readonly value: number;
  readonly confidence?: 'high' | 'medium' | 'low';
  readonly note?: string;
  /** Line in the file, from 1. */
  readonly line: number;
}
