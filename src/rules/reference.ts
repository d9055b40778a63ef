/** The reference of all rules as a Markdown page, made of the rules and their English words. */
import { explainedRules, explainRule, type RuleExplanation } from './explain.ts';
import { levels } from './rule.ts';

/** The whole page. Written by `scripts/rules-reference.mjs`; a test compares it with the file. */
export function rulesReference(): string {
  const explanations = explainedRules.flatMap(({ id }) => explainRule(id, 'en') ?? []);
  return [
    '# Rules',
    '',
    'Beyond its shape, a strategy has to make sense. `rapport check` runs these rules; `rapport explain <rule>` prints one',
    'of them in the language asked for. How serious a finding is depends on the level: `plan.level`, or `--level`.',
    'A finding is accepted in `waivers`, by rule, path and reason, and is then listed in the appendix of the report.',
    'Where a rule weighs more or less in one strategy, its `severities` say so: `severities: { kpi-stale: note }`.',
    'What is said of the language itself stands among the [messages](messages.md).',
    '',
    'This page is written by `node scripts/rules-reference.mjs`.',
    '',
    `| rule | ${levels.join(' | ')} | a sensible strategy |`,
    '| --- | --- | --- | --- | --- |',
    ...explanations.map(tableRow),
    '',
    ...explanations.flatMap(section),
  ].join('\n');
}

function tableRow({ id, severity, checks }: RuleExplanation): string {
  const cells = [`[\`${id}\`](#${id})`, ...levels.map((level) => severity[level]), checks];
  return `| ${cells.join(' | ')} |`;
}

function section({ id, checks, why, fix, parameters, example }: RuleExplanation): readonly string[] {
  return [
    `## ${id}`,
    '',
    checks,
    '',
    `- **Why:** ${why}`,
    `- **Fix:** ${fix}`,
    ...parameters.map((parameter) => `- **Parameter:** ${parameter}`),
    '',
    'Finds fault with',
    '',
    ...fenced('yaml', example.wrong),
    'and none with',
    '',
    ...fenced('yaml', example.right),
    ...(example.measurements
      ? ['where `measurements.csv` holds', '', ...fenced('csv', example.measurements)]
      : []),
    ...(example.customers ? ['where `customers.json` holds', '', ...fenced('json', example.customers)] : []),
  ];
}

function fenced(language: string, text: string): readonly string[] {
  return [`\`\`\`${language}`, text.trim(), '```', ''];
}
