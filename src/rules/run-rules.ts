/** Runs the content rules over a strategy and turns what they find into diagnostics with a place. */
import type { Diagnostic, Severity, Span } from '../language/diagnostics/diagnostic.ts';
import type { Waiver } from '../language/schema/risks.ts';
import { formatsFor } from '../messages/formats/formats.ts';
import { type RuleId, ruleWords } from '../messages/rules/index.ts';
import type { RuleMessage, RuleValues } from '../messages/rules/rule-words.ts';
import { rules } from './index.ts';
import type { Rule, RuleContext } from './rule.ts';

export type Level = 'draft' | 'client' | 'board';

export interface RuleOptions {
  /** How strict: `client` and `board` make errors of warnings. */
  readonly level: Level;
  /** Where a path by id is written. */
  readonly locate: (path: string) => Span | undefined;
  /** Shown for what has no place of its own: the first character of the strategy. */
  readonly start: Span;
}

/**
 * Every finding of every rule, waived ones with the reason they were accepted for, and a finding for each waiver that
 * accepts nothing. In the order of the rules; the caller sorts.
 */
export function ruleDiagnostics(context: RuleContext, options: RuleOptions): Diagnostic[] {
  const { waivers } = context.strategy;
  const used = new Set<Waiver>();
  const findings = rules.flatMap((rule: Rule) =>
    [...rule.check(context)].map(({ at, values }) => {
      const waiver = waivers.find((candidate) => accepts(candidate, rule.id, at));
      if (waiver) used.add(waiver);
      return diagnostic(
        rule.id,
        severityAt(rule, options.level),
        at,
        values,
        waiver?.because,
        context,
        options,
      );
    }),
  );
  const unused = waivers.flatMap((waiver, index) =>
    used.has(waiver)
      ? []
      : [
          diagnostic(
            'waiver-unused',
            'warning',
            `waivers.${index}`,
            { rule: waiver.rule },
            undefined,
            context,
            options,
          ),
        ],
  );
  return [...findings, ...unused];
}

/** Ids a waiver may name. */
export const waivableRules: readonly string[] = rules.map(({ id }) => id);

/** A waiver without a path accepts every finding of its rule; with one, those at the path and below it. */
function accepts(waiver: Waiver, rule: string, at: string): boolean {
  if (waiver.rule !== rule) return false;
  return waiver.at === undefined || at === waiver.at || at.startsWith(`${waiver.at}.`);
}

function severityAt({ severity, errorFrom }: Rule, level: Level): Severity {
  if (severity !== 'warning') return severity;
  const raised = level === 'board' || (level === 'client' && errorFrom === 'client');
  return raised ? 'error' : 'warning';
}

function diagnostic(
  id: RuleId,
  severity: Severity,
  at: string,
  values: RuleValues,
  waived: string | undefined,
  { strategy }: RuleContext,
  { locate, start }: RuleOptions,
): Diagnostic {
  return {
    code: id,
    severity,
    place: nearestPlace(at, locate) ?? start,
    values: { ...values, at },
    stopsFigures: false,
    ...(waived !== undefined && { waived }),
    words: (language) => {
      // The id chose the values when the rule was written; here rule and words meet again by the same id.
      const message = ruleWords[language][id] as RuleMessage<RuleValues>;
      return message(values, formatsFor(language, strategy.company.currency));
    },
  };
}

/** The place of the path, or of the nearest thing above it that is written. */
function nearestPlace(path: string, locate: (path: string) => Span | undefined): Span | undefined {
  for (let steps = path.split('.'); steps.length > 0; steps = steps.slice(0, -1)) {
    const place = locate(steps.join('.'));
    if (place) return place;
  }
  return undefined;
}
