/** Explains a rule to whoever met its finding: how serious it is, what it checks, why, what to do, and an example. */
import { plainText } from '../messages/inline.ts';
import type { Language } from '../messages/language.ts';
import { ruleWords } from '../messages/rules/index.ts';
import { referenceWords } from '../messages/rules/reference.ts';
import type { RuleFormats } from '../messages/rules/rule-words.ts';
import { severityTerms } from '../messages/terms/report.ts';
import { rules } from './index.ts';
import { type AnyRule, levels, type RuleExample, type Severities } from './rule.ts';
import { ruleFormats } from './run-rules.ts';
import { waiverUnused } from './waiver-unused.ts';

/** Every rule that can be met in a check, the one about waivers last. */
export const explainedRules: readonly AnyRule[] = [...rules, waiverUnused(() => true)];

export interface RuleExplanation {
  readonly id: string;
  readonly severity: Severities;
  /** What a sensible strategy observes. */
  readonly checks: string;
  readonly why: string;
  readonly fix: string;
  /** What the figures of the rule say, in sentences. */
  readonly parameters: readonly string[];
  readonly example: RuleExample;
}

/** What there is to say about a rule; undefined for an id that no rule has. */
export function explainRule(id: string, language: Language): RuleExplanation | undefined {
  const rule = explainedRules.find((candidate) => candidate.id === id);
  if (!rule) return undefined;
  const { checks, why, fix } = ruleWords[language][rule.id];
  const { severity, example } = rule;
  return { id, severity, checks, why, fix, parameters: parametersOf(rule, language), example };
}

/** The explanation as a text for a terminal. */
export function explanationText(explanation: RuleExplanation, language: Language): string {
  const { id, severity, checks, why, fix, parameters, example } = explanation;
  const words = referenceWords[language];
  const terms = severityTerms[language];
  return [
    id,
    checks,
    '',
    `${words.why}: ${why}`,
    `${words.fix}: ${fix}`,
    ...(parameters.length > 0 ? [`${words.parameters}: ${parameters.join(' ')}`] : []),
    levels.map((level) => `${words.level[level]}: ${terms[severity[level]]}`).join(', '),
    '',
    `${words.wrong}:`,
    indented(example.wrong),
    '',
    `${words.right}:`,
    indented(example.right),
    ...(example.measurements ? ['', `(${words.measurements}:)`, indented(example.measurements)] : []),
    ...(example.customers ? ['', `(${words.customers}:)`, indented(example.customers)] : []),
    '',
  ].join('\n');
}

function parametersOf(rule: AnyRule, language: Language): readonly string[] {
  const { parameters } = ruleWords[language][rule.id];
  if (!parameters || !rule.parameters) return [];
  // Rule and words are tied by the same id: both have a sentence and a value under each name.
  const sentences = parameters as Readonly<Record<string, (value: unknown, formats: RuleFormats) => string>>;
  const formats = ruleFormats(language, '');
  return Object.entries(rule.parameters).flatMap(([name, value]) => {
    const sentence = sentences[name];
    return sentence ? [plainText(sentence(value, formats))] : [];
  });
}

/** Examples are written from the first column on, after a line break. */
function indented(yaml: string): string {
  return yaml.trim().replace(/^/gm, '  ');
}
