import { describe, expect, test } from 'vitest';
import { type Inline, isFigure, plainText } from '../../../src/messages/inline.ts';
import { buildBriefView } from '../../../src/report/views/brief-view.ts';
import { aStrategy } from '../../helpers/a-strategy.ts';
import { clearsightEvaluated, evaluated, shippedEvaluated } from '../../helpers/evaluated.ts';
import { strategyFromYaml } from '../../helpers/strategy-from.ts';

const DRAFT = `format: 1
company: { name: Acme, currency: EUR, language: en }
plan: { title: First ideas, start: 2027-01, months: 24 }
`;

describe('a strategy in ten lines', () => {
  test.each([
    { name: 'the worked example', input: () => clearsightEvaluated() },
    { name: 'the worked example in Russian', input: () => clearsightEvaluated({ language: 'ru' }) },
    { name: 'the bank', input: () => shippedEvaluated('onezhsky-bereg') },
    { name: 'the mill', input: () => shippedEvaluated('staryi-yar') },
    { name: 'a complete strategy without measurements', input: () => evaluated(aStrategy()) },
    { name: 'nothing but a title', input: () => evaluated(strategyFromYaml(DRAFT)) },
  ])('are ten, and each a sentence, for $name', ({ input }) => {
    const lines = buildBriefView(input()).map(plainText);
    expect(lines).toHaveLength(10);
    for (const text of lines) {
      expect(text).toMatch(/\S[.!?…]$/);
      expect(text).not.toMatch(/undefined|NaN|null|\n|\.\./);
    }
  });

  test('open with the company and the day, and give the return as the results do', () => {
    const input = clearsightEvaluated();
    const lines = buildBriefView(input);
    expect(plainText(lines[0] ?? '')).toContain(
      `${input.strategy.company.name}: ${input.strategy.plan.title}`,
    );
    expect(figuresOf(lines[2])).toContainEqual(
      expect.objectContaining({ figure: 'finance.npv', value: input.results.finance.npv }),
    );
  });

  test('say what is not stated instead of leaving it out', () => {
    const lines = buildBriefView(evaluated(strategyFromYaml(DRAFT))).map(plainText);
    expect(lines.join('\n')).toMatch(/not stated yet/);
    expect(lines[5]).toMatch(/not known/);
    expect(lines[9]).toMatch(/No decision is open/);
  });
});

function figuresOf(inline: Inline | undefined) {
  const parts = typeof inline === 'object' && !('text' in inline) ? inline : [inline ?? ''];
  return parts.filter(isFigure);
}
