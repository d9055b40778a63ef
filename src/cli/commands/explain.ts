import { defineCommand, exitCodes, oneRule } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** Explains a rule to whoever met its finding. */
export const explain = defineCommand({
  name: 'explain',
  argument: oneRule,
  options: [],
  examples: ['rapport explain benefit-without-range', 'rapport explain goal-without-kpi --language uk'],
  async run({ paths: [id = ''], language }, effects) {
    const { explainedRules, explainRule, explanationText } = await import('../../rules/explain.ts');
    const spoken = language ?? 'en';
    const explanation = explainRule(id, spoken);
    if (!explanation) {
      const { nearest } = await import('../../lib/nearest.ts');
      const offered = nearest(
        id,
        explainedRules.map((rule) => rule.id),
      );
      throw new UsageError({ problem: 'unknown-rule', value: id, nearest: offered ?? null });
    }
    effects.print(explanationText(explanation, spoken));
    return exitCodes.fine;
  },
});
