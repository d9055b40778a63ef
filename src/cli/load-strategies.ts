/** From paths on the command line to strategies with their findings and their figures. */
import { relative, sep } from 'node:path';
import { questionIds } from '../catalogue/questions.ts';
import type { EarlierState } from '../engine/compare/comparison.ts';
import { evaluate } from '../engine/evaluate.ts';
import { type Diagnostic, inFileOrder, type Span } from '../language/diagnostics/diagnostic.ts';
import { type LoadedStrategy, loadStrategy } from '../language/load-strategy.ts';
import type { Results } from '../language/schema/results.ts';
import type { Strategy } from '../language/schema/strategy.ts';
import type { Day } from '../lib/calendar.ts';
import type { Language } from '../messages/language.ts';

import { type Level, ruleDiagnostics, waivableRules } from '../rules/run-rules.ts';
import type { Effects } from './effects.ts';
import { findingOf } from './finding-data.ts';
import { approvedSnapshot, lastSnapshot } from './kept-states.ts';
import { version } from './version.ts';

export interface EvaluationOptions {
  /** The day of the report; null: `plan.asOf`, else today or the last measurement if that is later. */
  readonly asOf: Day | null;
  readonly seed: number;
  /** How strict the rules are; null: `plan.level`. */
  readonly level: Level | null;
  /** Language of the findings within the results; null: the strategy's. */
  readonly language: Language | null;
  /** Draws of the simulation; 0 leaves it out. */
  readonly draws: number;
  /**
   * Finds the state that the figures are compared with, null for none. Default: the newest snapshot from before the day
   * of the report.
   */
  readonly since?: (loaded: LoadedStrategy, asOf: Day) => EarlierState | null;
}

/** A strategy, everything there is to say about it, and its figures where they can be computed. */
export interface EvaluatedStrategy {
  readonly loaded: LoadedStrategy;
  /** In file order, waived ones among them. */
  readonly findings: readonly Diagnostic[];
  readonly figures: { readonly strategy: Strategy; readonly results: Results } | null;
}

/** Reads a strategy, computes it where that is possible, and collects what shape and rules have to say. */
export function loadAndEvaluate(
  path: string,
  options: EvaluationOptions,
  effects: Pick<Effects, 'folder' | 'today'>,
): EvaluatedStrategy {
  const loaded = loadStrategy(path, { cwd: effects.folder, rules: waivableRules });
  const { strategy, slug, measurements, customers, diagnostics } = loaded;
  if (!strategy || diagnostics.some(({ stopsFigures }) => stopsFigures)) {
    return { loaded, findings: diagnostics, figures: null };
  }
  const asOf = options.asOf ?? reportDay(strategy, measurements, effects.today());
  const { seed, draws } = options;
  const computed = evaluate(strategy, {
    slug,
    asOf,
    seed,
    version,
    measurements,
    customers,
    questions: questionIds,
    draws,
    since: (options.since ?? lastSnapshot)(loaded, asOf) ?? undefined,
    approved: approvedSnapshot(loaded, asOf) ?? undefined,
  });
  const broken = ruleDiagnostics(
    { strategy, results: computed, asOf, measurements },
    {
      level: options.level ?? strategy.plan.level,
      locate: (at) => loaded.locate(at),
      start: startOf(relative(effects.folder, loaded.path)),
    },
  );
  const findings = [...diagnostics, ...broken].sort(inFileOrder);
  const language = options.language ?? loaded.language;
  const results = { ...computed, findings: findings.map((finding) => findingOf(finding, language)) };
  return { loaded, findings, figures: { strategy, results } };
}

/** Whether a finding makes a command end with code 1: it is neither a note nor accepted. */
export function isOpen({ severity, waived }: Diagnostic): boolean {
  return severity !== 'note' && waived === undefined;
}

/** The day of a report for which the command line names none. */
export function reportDay(
  { plan }: Strategy,
  measurements: readonly { readonly on: Day }[],
  today: Day,
): Day {
  if (plan.asOf !== undefined) return plan.asOf;
  return measurements.reduce((latest, { on }) => (on > latest ? on : latest), today);
}

/** The first character of a file, named as findings name it. */
function startOf(path: string): Span {
  return { file: path.split(sep).join('/'), line: 1, column: 1, endLine: 1, endColumn: 1 };
}
