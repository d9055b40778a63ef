import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensionIds } from '../../../src/catalogue/dimensions.ts';
import { auditResult, functions, orientation } from '../../../src/engine/audit/audit-result.ts';
import { loadStrategy } from '../../../src/language/load-strategy.ts';
import type { Audit, AuditAnswer } from '../../../src/language/schema/audit.ts';
import type { Initiative } from '../../../src/language/schema/initiatives.ts';
import { AuditResultSchema } from '../../../src/language/schema/results.ts';

type Closer = Pick<Initiative, 'id' | 'phase' | 'closes' | 'status'>;

const anAudit = (answers: Record<string, Partial<AuditAnswer>>): Audit => ({
  plan: [],
  dimensions: [],
  questions: [],
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, { importance: 3, ...answer }]),
  ),
});

const closer = (
  id: string,
  phase: Closer['phase'],
  closes: string[],
  status: Closer['status'] = 'planned',
) => ({
  id,
  phase,
  closes,
  status,
});

const none = {
  overall: null,
  overallIntention: null,
  overallTarget: null,
  lowest: null,
  dimensions: [],
  gaps: [],
  questions: [],
  overallAfterPhase: [null, null, null, null],
  functions: null,
  orientation: null,
  toAsk: [],
  roles: [],
  answered: 0,
  unknown: 0,
  notApplicable: 0,
};

describe('an audit', () => {
  test('that was never made has no scores', () => {
    expect(auditResult(undefined, [])).toEqual(none);
  });

  test('in which nobody could say anything has no scores, and counts what stands outside', () => {
    const audit = anAudit({ 'data.home': { unknown: true }, 'data.consent': { notApplicable: 'No people' } });

    expect(auditResult(audit, [])).toEqual({
      ...none,
      unknown: 1,
      notApplicable: 1,
      toAsk: [{ id: 'data.home', importance: 3, state: 'unknown' }],
    });
  });

  test('weighs answers by importance, and dimensions alike', () => {
    const result = auditResult(
      anAudit({
        'data.home': { intention: 5, reality: 2, target: 4, importance: 5 },
        'data.consent': { intention: 3, reality: 5, target: 5, importance: 1 },
        'people.part': { reality: 4, target: 4, importance: 2 },
      }),
      [],
    );

    expect(result.dimensions).toEqual([
      {
        id: 'data',
        intention: 28 / 6,
        reality: 2.5,
        target: 25 / 6,
        gap: 25 / 6 - 2.5,
        afterPhase: [2.5, 2.5, 2.5, 2.5],
      },
      { id: 'people', intention: null, reality: 4, target: 4, gap: 0, afterPhase: [4, 4, 4, 4] },
    ]);
    expect(result.overall).toBe(3.25);
    expect(result.overallIntention).toBe(28 / 6);
    expect(result.overallTarget).toBeCloseTo((25 / 6 + 4) / 2, 12);
    expect(result.lowest).toBe('data');
  });

  test('tells functions in place from what turns them to the customer', () => {
    const result = auditResult(
      anAudit({
        'data.home': { reality: 4 },
        'process.owned': { reality: 3 },
        'knowledge.worth': { reality: 1 },
        'people.part': { reality: 2 },
      }),
      [],
    );

    expect(result.functions).toBe(3.5);
    expect(result.orientation).toBe(1.5);
  });

  test('counts every dimension of the questionnaire on one side or the other', () => {
    expect([...functions, ...orientation].toSorted()).toEqual([...dimensionIds].toSorted());
  });

  test('takes the mean of several respondents and shows how far they disagree', () => {
    const result = auditResult(
      anAudit({
        'channels.planned': {
          target: 5,
          answers: [
            { by: 'Headquarters', intention: 4, reality: 3 },
            { by: 'Branches', intention: 3, reality: 1 },
            { by: 'Customers', reality: 2 },
          ],
        },
      }),
      [],
    );

    expect(result.questions).toEqual([
      {
        id: 'channels.planned',
        intention: 3.5,
        reality: 2,
        target: 5,
        importance: 3,
        respondents: 3,
        spread: 2,
        closedAfter: null,
      },
    ]);
  });

  test('leaves out an answer that has no score of reality', () => {
    expect(auditResult(anAudit({ 'data.home': { target: 4 } }), [])).toEqual(none);
  });

  test('gives no score to a dimension whose answers all have importance 0, and no part in the overall', () => {
    const result = auditResult(
      anAudit({
        'data.home': { reality: 1, target: 4, importance: 0 },
        'people.part': { reality: 3, target: 4 },
      }),
      [],
    );

    expect(result.dimensions[0]).toEqual({
      id: 'data',
      intention: null,
      reality: null,
      target: null,
      gap: null,
      afterPhase: [null, null, null, null],
    });
    expect(result).toMatchObject({ overall: 3, lowest: 'people', answered: 2 });
  });
});

describe('gaps', () => {
  test('come by priority, then by size, then in the order of the strategy', () => {
    const { gaps } = auditResult(
      anAudit({
        'data.home': { reality: 2, target: 4, importance: 3 },
        'data.consent': { reality: 3, target: 4, importance: 5 },
        'people.part': { reality: 1, target: 4, importance: 2 },
        'people.skills': { reality: 3, target: 3, importance: 5 },
        'people.culture': { reality: 2, target: 4, importance: 3 },
        'process.owned': { reality: 1, target: 4, importance: 5 },
        'process.joined': { reality: 5, target: 4, importance: 5 },
      }),
      [],
    );

    expect(gaps.map(({ id, gap, priority }) => [id, gap, priority])).toEqual([
      ['process.owned', 3, 15],
      ['people.part', 3, 6],
      ['data.home', 2, 6],
      ['people.culture', 2, 6],
      ['data.consent', 1, 5],
    ]);
  });

  test('name the initiatives that close them, but none that was stopped', () => {
    const { gaps } = auditResult(anAudit({ 'data.home': { reality: 2, target: 4 } }), [
      closer('base', 'base', ['data.home']),
      closer('tools', 'direct', ['data.home', 'data.consent']),
      closer('dream', 'knowledge', ['data.home'], 'stopped'),
    ]);

    expect(gaps[0]?.initiatives).toEqual(['base', 'tools']);
  });
});

describe('after a phase', () => {
  const after = (...initiatives: Closer[]) =>
    auditResult(anAudit({ 'data.home': { reality: 2, target: 4 } }), initiatives).dimensions[0]?.afterPhase;

  test.each<[name: string, Closer[], number[]]>([
    ['nothing changes without an initiative', [], [2, 2, 2, 2]],
    ['the answer is at its target', [closer('a', 'segments', ['data.home'])], [2, 4, 4, 4]],
    [
      'the answer waits for the latest of several phases',
      [closer('a', 'direct', ['data.home']), closer('b', 'base', ['data.home'])],
      [2, 2, 4, 4],
    ],
    [
      'stopped initiatives do not hold it up',
      [closer('a', 'base', ['data.home']), closer('b', 'knowledge', ['data.home'], 'stopped')],
      [4, 4, 4, 4],
    ],
    ['stopped initiatives do not bring it', [closer('b', 'base', ['data.home'], 'stopped')], [2, 2, 2, 2]],
  ])('%s', (_, initiatives, expected) => {
    expect(after(...initiatives)).toEqual(expected);
  });

  test('an answer above its target stays where it is', () => {
    const audit = anAudit({ 'data.home': { reality: 5, target: 4 } });

    expect(auditResult(audit, [closer('a', 'base', ['data.home'])]).overallAfterPhase).toEqual([5, 5, 5, 5]);
  });
});

test('Clearsight comes out as worked by hand', () => {
  const { strategy } = loadStrategy('tests/fixtures/clearsight');
  const result = auditResult(strategy!.audit, strategy!.initiatives);

  expect(result).toMatchObject({ answered: 13, unknown: 1, notApplicable: 1, lowest: 'measurement' });
  // Two answers of importance 5 and 3: channels.planned at (3 + 1)/2, channels.oneVoice at 2.
  expect(result.dimensions.find(({ id }) => id === 'channels')).toMatchObject({ reality: 2, target: 34 / 8 });
  expect(result.dimensions.find(({ id }) => id === 'process')?.reality).toBeCloseTo((2 * 4 + 1 * 3) / 7, 12);
  expect(result.gaps.slice(0, 3).map(({ id, priority }) => [id, priority])).toEqual([
    ['strategy.goals', 15],
    ['channels.planned', 15],
    ['people.part', 12],
  ]);
  expect(result.overallAfterPhase.at(-1)).toBeCloseTo(
    mean(result.dimensions.map(({ target }) => target!)),
    12,
  );
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('whatever was answered', () => {
  const score = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);
  const answer = fc.record(
    {
      intention: score,
      reality: score,
      target: score,
      importance: fc.integer({ min: 0, max: 5 }),
      unknown: fc.constant(true as const),
      notApplicable: fc.constant('no'),
      answers: fc.array(fc.record({ by: fc.constant('A'), intention: score, reality: score }), {
        maxLength: 3,
      }),
    },
    { requiredKeys: [] },
  );
  const ids = ['data.home', 'data.consent', 'people.part', 'people.skills', 'process.owned'];
  const audits = fc.dictionary(fc.constantFrom(...ids), answer).map(anAudit);
  const closers = fc.array(
    fc
      .tuple(
        fc.constantFrom('base' as const, 'segments' as const, 'direct' as const, 'knowledge' as const),
        fc.subarray(ids),
        fc.constantFrom('planned' as const, 'stopped' as const),
      )
      .map(([phase, closes, status]) => closer('i', phase, closes, status)),
    { maxLength: 5 },
  );

  test('every answer is counted once, and every score lies between 1 and 5', () => {
    fc.assert(
      fc.property(audits, closers, (audit, initiatives) => {
        const result = auditResult(audit, initiatives);
        const scores = [
          result.overall,
          ...result.overallAfterPhase,
          ...result.dimensions.flatMap(({ intention, reality, target, afterPhase }) => [
            intention,
            reality,
            target,
            ...afterPhase,
          ]),
        ].filter((value) => value !== null);

        expect(AuditResultSchema.safeParse(result).success).toBe(true);
        expect(result.answered + result.unknown + result.notApplicable).toBeLessThanOrEqual(
          Object.keys(audit.answers).length,
        );
        for (const value of scores) {
          expect(value).toBeGreaterThanOrEqual(1 - 1e-12);
          expect(value).toBeLessThanOrEqual(5 + 1e-12);
        }
      }),
    );
  });

  test('a phase never makes a dimension worse than the phase before it', () => {
    fc.assert(
      fc.property(audits, closers, (audit, initiatives) => {
        for (const { reality, afterPhase } of auditResult(audit, initiatives).dimensions) {
          const steps = [reality, ...afterPhase].filter((value) => value !== null);
          for (const [index, value] of steps.entries()) {
            if (index > 0) expect(value).toBeGreaterThanOrEqual(steps[index - 1]! - 1e-12);
          }
        }
      }),
    );
  });
});
