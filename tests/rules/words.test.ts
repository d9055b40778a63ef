import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/language/diagnostics/diagnostic.ts';
import { type Language, languages } from '../../src/messages/language.ts';
import { explainedRules, explainRule, explanationText } from '../../src/rules/explain.ts';
import { ruleDiagnostics } from '../../src/rules/run-rules.ts';
import { strategyFrom } from '../helpers/strategy-from.ts';
import { contextOf, customersFrom, measurementsFrom, parsed, soundPlain } from './sound-strategy.ts';

const nowhere = { file: 'strategy.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** What the wrong example of a rule gives under its own id. */
function findingsOf(id: string): readonly Diagnostic[] {
  const rule = explainedRules.find((candidate) => candidate.id === id);
  if (!rule) return [];
  const strategy = strategyFrom({ ...soundPlain(), ...parsed(rule.example.wrong) });
  const context = contextOf(strategy, {
    measurements: measurementsFrom(rule.example.measurements ?? ''),
    customers: customersFrom(rule.example.customers ?? ''),
  });
  return ruleDiagnostics(context, { level: 'client', locate: () => undefined, start: nowhere }).filter(
    ({ code }) => code === id,
  );
}

/** Values that were forgotten, objects that were printed, sentences that were not finished. */
const broken = /undefined|NaN|null|\[object|Infinity|\$\{|\s[.,;:]|\.\.(?!\.)|^\s|\s$/;

test.each(explainedRules.map(({ id }) => id))('%s speaks three languages', (id) => {
  for (const finding of findingsOf(id)) {
    const said = languages.map((language) => finding.words(language));
    for (const { what, why, fix } of said) {
      for (const sentence of [what, why, fix]) {
        expect(sentence).not.toMatch(broken);
        expect(sentence).toMatch(/[.?!)»”]$/);
      }
    }
    expect(new Set(said.map(({ what }) => what)).size).toBe(3);
  }
  expect(findingsOf(id).length).toBeGreaterThan(0);
});

test.each(languages.flatMap((language) => explainedRules.map(({ id }) => [id, language] as const)))(
  '%s is explained in %s',
  (id, language) => {
    const explanation = explainRule(id, language);
    expect(explanation?.checks).not.toMatch(broken);
    for (const parameter of explanation?.parameters ?? []) expect(parameter).not.toMatch(broken);
  },
);

test.each<{ language: Language }>([{ language: 'en' }, { language: 'ru' }, { language: 'uk' }])(
  'an explanation reads as a page in $language',
  ({ language }) => {
    const explanation = explainRule('audit-outdated', language);
    expect(explanation && explanationText(explanation, language)).toMatchSnapshot();
  },
);

test('an id that no rule has is not explained', () => {
  expect(explainRule('goal-without-kpis', 'en')).toBeUndefined();
});
