/**
 * The public API: a strategy on disk becomes findings and results in a program of yours.
 *
 *     const [path] = findStrategies(['strategies/acme']);
 *     const { slug, strategy, measurements, diagnostics } = loadStrategy(path);
 *     if (strategy) {
 *       const results = evaluate(strategy, { slug, measurements, asOf: '2027-09-30', seed: 1, draws: 10_000, version });
 *     }
 *
 * Everything here is what the command line itself uses.
 */
export { version } from './cli/version.ts';
export { type EvaluateOptions, evaluate } from './engine/evaluate.ts';
export type { Diagnostic, Severity, Span, Words } from './language/diagnostics/diagnostic.ts';
export {
  findStrategies,
  type LoadedStrategy,
  type LoadOptions,
  loadStrategy,
  type Place,
} from './language/load-strategy.ts';
export type { Measurement } from './language/schema/measurement.ts';
export { type Finding, type Results, ResultsSchema } from './language/schema/results.ts';
export type { Strategy } from './language/schema/strategy.ts';
export type { Language } from './messages/language.ts';
export type { RuleContext } from './rules/rule.ts';
export { type Level, type RuleOptions, ruleDiagnostics } from './rules/run-rules.ts';
