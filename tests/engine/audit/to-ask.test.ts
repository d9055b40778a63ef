import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionIds } from '../../../src/catalogue/questions.ts';
import { auditResult } from '../../../src/engine/audit/audit-result.ts';
import type { Audit, AuditAnswer } from '../../../src/language/schema/audit.ts';

const anAudit = (answers: Record<string, Partial<AuditAnswer>>, more: Partial<Audit> = {}): Audit => ({
  plan: [],
  dimensions: [],
  questions: [],
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, { importance: 3, ...answer }]),
  ),
  ...more,
});
const own = { id: 'data.frames', name: 'Frames', ask: 'Which?', roles: [] };

describe('what to ask next', () => {
  test('is everything where nothing was asked', () => {
    const { toAsk } = auditResult(undefined, [], questionIds);
    expect(toAsk.map(({ id }) => id)).toEqual(questionIds);
    expect(new Set(toAsk.map(({ importance, state }) => `${importance} ${state}`))).toEqual(
      new Set(['3 unasked']),
    );
  });

  test('begins with what matters most; a question not asked weighs like its neighbours', () => {
    const audit = anAudit(
      {
        'data.home': { reality: 3, importance: 5 },
        'data.consent': { reality: 3, importance: 4 },
        'people.skills': { unknown: true, importance: 5 },
        'people.part': { notApplicable: 'There are no employees' },
      },
      { questions: [own] },
    );
    const { toAsk } = auditResult(audit, [], questionIds);
    expect(toAsk.slice(0, 6)).toEqual([
      { id: 'people.skills', importance: 5, state: 'unknown' },
      { id: 'data.completeness', importance: 4.5, state: 'unasked' },
      { id: 'data.duplicates', importance: 4.5, state: 'unasked' },
      { id: 'data.decisions', importance: 4.5, state: 'unasked' },
      { id: 'data.frames', importance: 4.5, state: 'unasked' },
      { id: 'strategy.choice', importance: 3, state: 'unasked' },
    ]);
    expect(toAsk.map(({ id }) => id)).not.toContain('people.part');
  });

  test('and what was answered, or does not apply, are everything, each once', () => {
    const answer = fc.constantFrom<Partial<AuditAnswer>>(
      { reality: 2 },
      { unknown: true },
      { notApplicable: 'no' },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...questionIds), answer), (answers) => {
        const { toAsk, answered, notApplicable } = auditResult(anAudit(answers), [], questionIds);
        expect(toAsk.length + answered + notApplicable).toBe(questionIds.length);
        expect(new Set(toAsk.map(({ id }) => id)).size).toBe(toAsk.length);
      }),
    );
  });
});

describe('roles', () => {
  const from = (...answers: readonly [string | undefined, number][]) => ({
    answers: answers.map(([role, reality], index) => ({
      by: `P${index}`,
      reality,
      ...(role !== undefined && { role }),
    })),
  });
  const rolesOf = (answers: Record<string, Partial<AuditAnswer>>) => auditResult(anAudit(answers), []).roles;

  test('differ by the mean over the questions that several of them scored', () => {
    const roles = rolesOf({
      'data.home': from(['Headquarters', 4], ['Branch', 2], ['Branch', 3]),
      'data.consent': from(['Headquarters', 3], ['Branch', 3]),
      'people.part': from(['Headquarters', 5]),
      'people.skills': from(['Branch', 1], [undefined, 5]),
    });
    expect(roles).toEqual([
      { role: 'Headquarters', differences: [1.5, 0], difference: 0.75 },
      { role: 'Branch', differences: [-1.5, 0], difference: -0.75 },
    ]);
  });

  test('are silent where only one of them answered, or the question stands outside', () => {
    expect(rolesOf({ 'data.home': from(['Branch', 2], ['Branch', 4]) })).toEqual([]);
    expect(rolesOf({ 'data.home': { ...from(['A', 2], ['B', 4]), unknown: true } })).toEqual([]);
  });

  test('of two differ by opposite amounts, whatever they say', () => {
    const score = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 8 }), (pairs) => {
        const answers = Object.fromEntries(
          pairs.map(([a, b], index) => [questionIds[index] ?? '', from(['A', a], ['B', b])]),
        );
        const [first, second] = rolesOf(answers);
        expect(first?.difference).toBeCloseTo(-(second?.difference ?? Number.NaN), 12);
      }),
    );
  });
});
