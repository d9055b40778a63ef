import { describe, expect, test } from 'vitest';
import { dimensionIds, isDimension } from '../../src/catalogue/dimensions.ts';
import { isQuestion, questionIds, questionNames } from '../../src/catalogue/questions.ts';
import { loadStrategy } from '../../src/language/load-strategy.ts';
import { languages } from '../../src/messages/language.ts';
import { dimensionTerms } from '../../src/messages/terms/audit.ts';

describe('the questionnaire', () => {
  test('asks five questions in each of eight dimensions', () => {
    expect(questionIds).toHaveLength(40);
    for (const dimension of dimensionIds) {
      expect(questionIds.filter((id) => id.startsWith(`${dimension}.`))).toHaveLength(5);
    }
  });

  test('knows every question of the worked example', () => {
    const { strategy } = loadStrategy('tests/fixtures/clearsight');

    expect(Object.keys(strategy!.audit!.answers).filter((id) => !isQuestion(id))).toEqual([]);
    expect(
      strategy!.audit!.plan.flatMap(({ dimensions }) => dimensions).filter((id) => !isDimension(id)),
    ).toEqual([]);
  });

  test('does not take other words for ids', () => {
    for (const text of ['', 'strategy', 'strategy.', 'strategy.toString', '__proto__', 'data.Home']) {
      expect(isQuestion(text)).toBe(false);
    }
    expect(isDimension('toString')).toBe(false);
  });

  test.each(languages)('has a short name for every question and dimension, no two alike: %s', (language) => {
    const names = [...Object.values(questionNames[language]), ...Object.values(dimensionTerms[language])];

    expect(new Set(names).size).toBe(48);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(36);
      expect(name).not.toMatch(/[.:]$/);
    }
  });
});
