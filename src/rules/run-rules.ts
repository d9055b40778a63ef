/** Runs the content rules over a strategy and turns what they find into diagnostics with a place. */
import type { Diagnostic, Span } from '../language/diagnostics/diagnostic.ts';
import type { Waiver } from '../language/schema/waivers.ts';
import { quote } from '../messages/diagnostics-words.ts';
import { formatsFor } from '../messages/formats/formats.ts';
import { plainText } from '../messages/inline.ts';
import type { Language } from '../messages/language.ts';
import { ruleWords } from '../messages/rules/index.ts';
import type { RuleFormats, RuleText } from '../messages/rules/rule-words.ts';
import { rules } from './index.ts';
import type { AnyRule, Breach, Level, RuleContext } from './rule.ts';
import { waiverUnused } from './waiver-unused.ts';

export type { Level } from './rule.ts';

export interface RuleOptions {
  /** How strict: from draft to board, notes become warnings and warnings errors. */
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
  const findings = rules.flatMap((rule: AnyRule) =>
    breachesOf(rule, context).map((breach) => {
      const waiver = waivers.find((candidate) => accepts(candidate, rule.id, breach.at));
      if (waiver) used.add(waiver);
      return diagnostic(rule, breach, waiver?.because, context, options);
    }),
  );
  // A waiver for a rule that does not exist has been named where the strategy was read.
  const idle = waiverUnused((waiver) => !used.has(waiver) && waivableRules.includes(waiver.rule));
  return [
    ...findings,
    ...[...idle.check(context)].map((breach) => diagnostic(idle, breach, undefined, context, options)),
  ];
}

/** Ids a waiver may name. */
export const waivableRules: readonly string[] = rules.map(({ id }) => id);

/** What the rule finds; its id ties the values to the words that read them. */
function breachesOf(rule: AnyRule, context: RuleContext): readonly Breach[] {
  return [...rule.check(context)];
}

/** A waiver without a path accepts every finding of its rule; with one, those at the path and below it. */
function accepts(waiver: Waiver, rule: string, at: string): boolean {
  if (waiver.rule !== rule) return false;
  return waiver.at === undefined || at === waiver.at || at.startsWith(`${waiver.at}.`);
}

function diagnostic(
  { id, severity }: AnyRule,
  { at, values }: Breach,
  waived: string | undefined,
  { strategy }: RuleContext,
  { level, locate, start }: RuleOptions,
): Diagnostic {
  return {
    code: id,
    // The strategy may weigh a rule differently from its level.
    severity: strategy.severities[id] ?? severity[level],
    place: nearestPlace(at, locate) ?? start,
    values: { ...values, at },
    stopsFigures: false,
    ...(waived !== undefined && { waived }),
    words: (language) => {
      // The id chose the values when the rule was written; here rule and words meet again by the same id.
      const { what, why, fix } = ruleWords[language][id] as RuleText<Breach['values']>;
      return { what: plainText(what(values, ruleFormats(language, strategy.company.currency))), why, fix };
    },
  };
}

/** The formats of a finding: those of the report, with names that are shortened and kept on one line. */
export function ruleFormats(language: Language, currency: string): RuleFormats {
  return { ...formatsFor(language, currency), quote: quote[language] };
}

/** The place of the path, or of the nearest thing above it that is written. */
function nearestPlace(path: string, locate: (path: string) => Span | undefined): Span | undefined {
  for (let steps = path.split('.'); steps.length > 0; steps = steps.slice(0, -1)) {
    const place = locate(steps.join('.'));
    if (place) return place;
  }
  return undefined;
}
