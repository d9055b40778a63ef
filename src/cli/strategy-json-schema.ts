import { strategySchema } from '../language/json-schema/strategy-schema.ts';
import type { Language } from '../messages/language.ts';
import { explainRule } from '../rules/explain.ts';
import { waivableRules } from '../rules/run-rules.ts';

/**
 * The JSON Schema (draft 7) of `strategy.yaml`, as text, for editors. The copy under `docs` is for readers without an
 * installation; a test keeps it the same.
 *
 * @param language of audit questions, KPIs and rules; the comments of keys are in English
 */
export function strategyJsonSchema(language: Language): string {
  const rules = waivableRules.map((id) => ({ id, description: explainRule(id, language)?.checks ?? id }));
  return JSON.stringify(strategySchema({ language, rules }), null, 2);
}
