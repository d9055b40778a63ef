import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedule } from '../../../src/engine/roadmap/schedule.ts';
import { loadStrategy } from '../../../src/language/load-strategy.ts';
import type { Initiative } from '../../../src/language/schema/initiatives.ts';
import { monthFromNumber, monthNumber } from '../../../src/lib/calendar.ts';

type Work = Parameters<typeof schedule>[0][number];

const work = (
  id: string,
  start: string,
  months: number,
  after: string[] = [],
  changes: Partial<Work> = {},
): Work => ({
  id,
  phase: 'base',
  start: `${start}-01`,
  months,
  after,
  kpis: [],
  ...changes,
});

const slacks = (initiatives: readonly Work[]) =>
  Object.fromEntries(schedule(initiatives).initiatives.map(({ id, slack }) => [id, slack]));

describe('an initiative', () => {
  test('ends in its last month of work', () => {
    expect(schedule([work('a', '2027-11', 3)]).initiatives).toEqual([
      { id: 'a', start: '2027-11', end: '2028-01', slack: 0 },
    ]);
  });

  test('may slip to the start of its successor', () => {
    expect(slacks([work('a', '2027-01', 2), work('b', '2027-05', 4, ['a'])])).toEqual({ a: 2, b: 0 });
  });

  test('may slip to the end of the whole roadmap when nothing follows', () => {
    expect(slacks([work('a', '2027-01', 2), work('b', '2027-05', 4)])).toEqual({ a: 6, b: 0 });
  });

  test('may use up the slack of its successors as well', () => {
    const all = [work('a', '2027-01', 2), work('b', '2027-03', 2, ['a']), work('c', '2027-01', 12)];

    expect(slacks(all)).toEqual({ a: 8, b: 8, c: 0 });
  });

  test('is held by the successor that must start first', () => {
    const all = [work('a', '2027-01', 2), work('b', '2027-03', 10, ['a']), work('c', '2027-06', 2, ['a'])];

    expect(slacks(all)).toEqual({ a: 0, b: 0, c: 5 });
  });

  test('never has less than no slack, even when its successor starts before it ends', () => {
    expect(slacks([work('a', '2027-01', 6), work('b', '2027-03', 2, ['a'])])).toEqual({ a: 0, b: 2 });
  });
});

describe('the critical path', () => {
  const path = (...initiatives: Work[]) => schedule(initiatives).criticalPath;

  test('is empty without initiatives', () => {
    expect(path()).toEqual([]);
  });

  test('runs from the first piece of work to the one that ends last, through the predecessors that end latest', () => {
    expect(
      path(
        work('short', '2027-01', 1),
        work('long', '2027-01', 4),
        work('end', '2027-06', 3, ['short', 'long']),
        work('aside', '2027-01', 7),
      ),
    ).toEqual(['long', 'end']);
  });

  test('takes the one named first where two end in the same month', () => {
    const last = work('end', '2027-04', 2, ['b', 'a']);

    expect(path(work('a', '2027-01', 3), work('b', '2027-02', 2), last)).toEqual(['b', 'end']);
    expect(path(work('a', '2027-01', 3), work('b', '2027-02', 2))).toEqual(['a']);
  });
});

describe('the phases', () => {
  test('are always four, with what belongs to each', () => {
    const { phases } = schedule([
      work('a', '2027-01', 2, [], { phase: 'direct', kpis: ['x', 'y'] }),
      work('b', '2027-02', 4, [], { phase: 'direct', kpis: ['y', 'z'] }),
    ]);

    expect(phases).toEqual([
      { id: 'base', initiatives: [], kpis: [], end: null },
      { id: 'segments', initiatives: [], kpis: [], end: null },
      { id: 'direct', initiatives: ['a', 'b'], kpis: ['x', 'y', 'z'], end: '2027-05' },
      { id: 'knowledge', initiatives: [], kpis: [], end: null },
    ]);
  });
});

describe('what is wrong elsewhere', () => {
  test('names that lead nowhere are passed over', () => {
    expect(slacks([work('a', '2027-01', 2, ['nowhere']), work('b', '2027-01', 4)])).toEqual({ a: 2, b: 0 });
  });

  test('a predecessor named twice counts once', () => {
    const all = [
      work('a', '2027-01', 2),
      work('b', '2027-04', 1, ['a']),
      work('c', '2027-06', 4, ['b', 'b']),
    ];

    expect(slacks(all)).toEqual({ a: 2, b: 1, c: 0 });
  });

  test('a circle ends the path where it would meet itself', () => {
    const circle = [work('a', '2027-01', 2, ['b']), work('b', '2027-03', 2, ['a'])];

    expect(schedule(circle).criticalPath).toEqual(['a', 'b']);
    expect(slacks(circle)).toEqual({ a: 2, b: 0 });
  });

  test('an initiative after itself stands alone', () => {
    expect(slacks([work('a', '2027-01', 2, ['a']), work('b', '2027-01', 3)])).toEqual({ a: 1, b: 0 });
  });

  test('five thousand initiatives in a row do not exhaust anything', () => {
    const chain = Array.from({ length: 5_000 }, (_, index) =>
      work(`i${index}`, monthFromNumber(24_000 + index), 1, index > 0 ? [`i${index - 1}`] : []),
    );

    expect(schedule(chain).criticalPath).toHaveLength(5_000);
    expect(new Set(Object.values(slacks(chain)))).toEqual(new Set([0]));
  });
});

test('Clearsight has the roadmap of its example', () => {
  const { strategy } = loadStrategy('tests/fixtures/clearsight');
  const result = schedule(strategy!.initiatives);

  expect(result.criticalPath).toEqual(['base', 'segments', 'welcome', 'voice']);
  expect(Object.fromEntries(result.initiatives.map(({ id, slack }) => [id, slack]))).toEqual({
    base: 0,
    adoption: 10,
    segments: 0,
    recall: 0,
    welcome: 0,
    voice: 0,
  });
});

describe('any roadmap', () => {
  const roadmap = fc
    .array(
      fc.record({
        start: fc.integer({ min: 24_300, max: 24_360 }),
        months: fc.integer({ min: 1, max: 24 }),
        after: fc.array(fc.nat(12), { maxLength: 3 }),
      }),
      { maxLength: 10 },
    )
    .map((items) =>
      items.map(({ start, months, after }, index) =>
        work(
          `i${index}`,
          monthFromNumber(start),
          months,
          after.map((other) => `i${other}`),
        ),
      ),
    );

  test('has slack of whole months up to its end, and names every step of its path once', () => {
    fc.assert(
      fc.property(roadmap, (initiatives) => {
        const { criticalPath, initiatives: planned } = schedule(initiatives);
        const end = Math.max(...planned.map((initiative) => monthNumber(initiative.end)));

        expect(new Set(criticalPath).size).toBe(criticalPath.length);
        for (const { end: own, slack } of planned) {
          expect(Number.isInteger(slack) && slack >= 0).toBe(true);
          expect(monthNumber(own) + slack).toBeLessThanOrEqual(end);
        }
      }),
    );
  });

  test('without circles keeps its end when one initiative slips by its slack, and its successors are pushed on', () => {
    const acyclic = roadmap.map((initiatives) =>
      initiatives.map((initiative, index) => ({
        ...initiative,
        after: initiative.after.filter((id) => Number(id.slice(1)) < index),
      })),
    );
    fc.assert(
      fc.property(acyclic, fc.nat(), (drawn, pick) => {
        // Start each after its predecessors, so that the plan itself holds together.
        const initiatives = pushed(drawn, -1, 0);
        if (initiatives.length === 0) return;
        const chosen = pick % initiatives.length;
        const slack = schedule(initiatives).initiatives[chosen]!.slack;

        expect(endOf(pushed(initiatives, chosen, slack))).toBe(endOf(initiatives));
        expect(endOf(pushed(initiatives, chosen, slack + 1))).toBe(endOf(initiatives) + 1);
      }),
    );
  });
});

/** The roadmap with one initiative later by some months, and all that come after it no earlier than they can. */
function pushed(initiatives: readonly Work[], chosen: number, months: number): Work[] {
  const ends = new Map<string, number>();
  return initiatives.map((initiative, index) => {
    const earliest = Math.max(
      monthNumber(initiative.start) + (index === chosen ? months : 0),
      ...initiative.after.map((id) => ends.get(id) ?? 0),
    );
    ends.set(initiative.id, earliest + initiative.months);
    return { ...initiative, start: `${monthFromNumber(earliest)}-01` };
  });
}

function endOf(initiatives: readonly Pick<Initiative, 'start' | 'months'>[]): number {
  return Math.max(...initiatives.map(({ start, months }) => monthNumber(start) + months));
}
