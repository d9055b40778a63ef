import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateOf } from '../../src/engine/compare/state.ts';
import { loadStrategy } from '../../src/language/load-strategy.ts';
import { SNAPSHOT_FORMAT, type Snapshot, SnapshotSchema } from '../../src/language/schema/snapshot.ts';
import { readSnapshot } from '../../src/language/snapshots/read-snapshot.ts';
import { snapshotFolder } from '../../src/language/snapshots/snapshot-folder.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../helpers/evaluated.ts';
import { aFolder, writeFiles } from '../helpers/folder.ts';

const { strategy, results } = clearsightEvaluated();
const snapshot: Snapshot = {
  snapshot: SNAPSHOT_FORMAT,
  approved: false,
  note: null,
  ...stateOf(strategy, results),
  strategy: 'acme',
};
const textOf = (changes: object = {}) => JSON.stringify({ ...snapshot, ...changes }, null, 2);

const draft =
  'format: 1\ncompany: { name: A, currency: GBP, language: en }\nplan: { title: P, start: 2027-01, months: 36 }\n';

describe('a snapshot', () => {
  test.each([
    ['the worked example', clearsightEvaluated()],
    ['the bank', shippedEvaluated('onezhsky-bereg')],
    ['the mill', shippedEvaluated('staryi-yar')],
    ['an empty draft', draftEvaluated()],
  ])('holds the state of %s, and gives it back', (_, evaluated) => {
    const state = stateOf(evaluated.strategy, evaluated.results);
    const kept = { snapshot: SNAPSHOT_FORMAT, approved: true, note: 'As agreed', ...state };
    const text = JSON.stringify(kept);

    expect(readSnapshot(text, state.strategy)).toEqual({ snapshot: JSON.parse(text), finding: null });
  });

  test('tells nothing of the machine it was taken on', () => {
    expect(textOf()).not.toMatch(/\/(work|home|Users|tmp)\//);
  });

  test('stays small', () => {
    expect(textOf().length).toBeLessThan(60_000);
  });

  test('has no key that the schema does not know', () => {
    expect(SnapshotSchema.parse(snapshot)).toEqual(snapshot);
  });
});

describe('a file that is none', () => {
  test.each([
    { name: 'a text that breaks off', text: textOf().slice(0, 300), code: 'snapshot-broken', at: null },
    { name: 'an empty file', text: '', code: 'snapshot-broken', at: null },
    {
      name: 'a key that is gone',
      text: textOf({ verdict: undefined }),
      code: 'snapshot-broken',
      at: 'verdict',
    },
    { name: 'a key that nobody knows', text: textOf({ extra: 1 }), code: 'snapshot-broken', at: 'extra' },
    {
      name: 'a number in place of a text',
      text: textOf({ goals: [{ id: 'a', name: 3, by: null, owner: null }] }),
      code: 'snapshot-broken',
      at: 'goals.0.name',
    },
  ])('$name', ({ text, code, at }) => {
    const { finding } = readSnapshot(text, 'acme');

    expect([finding?.code, finding?.values.at, finding?.stopsFigures]).toEqual([code, at, false]);
    expect(finding!.end).toBeLessThanOrEqual(text.length);
  });

  test('a day that no calendar has', () => {
    const { finding } = readSnapshot(textOf({ asOf: '2027-02-30' }), 'acme');

    expect([finding?.code, finding?.values.at]).toEqual(['snapshot-broken', 'asOf']);
  });

  test('whatever it holds, ends in a finding within the text', () => {
    const whole = textOf();
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 5 }))
        .map(([at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { snapshot: read, finding } = readSnapshot(text, 'acme');
        if (finding) expect(finding.end).toBeLessThanOrEqual(text.length);

        expect((read === null) !== (finding === null)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('says at which line', () => {
    const text = textOf({ verdict: 'perhaps' });
    const { finding } = readSnapshot(text, 'acme');

    expect(text.slice(finding?.start, finding?.end)).toBe('"perhaps"');
  });

  test('of another strategy, unless any will do', () => {
    expect(readSnapshot(textOf(), 'other').finding?.code).toBe('snapshot-foreign');
    expect(readSnapshot(textOf(), null).snapshot?.strategy).toBe('acme');
  });

  test('of another format, or of something else', () => {
    expect(readSnapshot(textOf({ snapshot: 2 }), 'acme').finding?.code).toBe('snapshot-version');
    expect(readSnapshot('[1]', 'acme').finding?.code).toBe('snapshot-foreign');
    expect(readSnapshot('null', 'acme').finding?.code).toBe('snapshot-foreign');
  });
});

describe('the folder of snapshots', () => {
  test('stands within the folder of a strategy, and beside a single file', () => {
    expect(snapshotFolder(join('a', 'strategy.yaml'))).toBe(join('a', 'snapshots'));
    expect(snapshotFolder(join('a', 'acme.yaml'))).toBe(join('a', 'acme.snapshots'));
  });

  test('is read from the oldest to the newest, whatever the files are called', () => {
    const folder = aFolder();
    const of = (asOf: string) => textOf({ asOf });
    writeFiles(folder, {
      'acme/strategy.yaml': draft,
      'acme/snapshots/2027-06-30-10.json': of('2027-06-30'),
      'acme/snapshots/2027-06-30-2.json': of('2027-06-30'),
      'acme/snapshots/2027-06-30.json': of('2027-06-30'),
      'acme/snapshots/board.json': of('2027-03-31'),
      'acme/snapshots/notes.txt': 'nothing',
    });

    expect(loadStrategy(join(folder, 'acme')).snapshots.map(({ name }) => name)).toEqual([
      'board',
      '2027-06-30',
      '2027-06-30-2',
      '2027-06-30-10',
    ]);
  });

  test('belongs to a single file too', () => {
    const folder = aFolder();
    writeFiles(folder, { 'acme.yaml': draft, 'acme.snapshots/2027-06-30.json': textOf() });

    expect(loadStrategy(join(folder, 'acme.yaml')).snapshots.map(({ name }) => name)).toEqual(['2027-06-30']);
  });

  test('with a broken file leaves the strategy its figures and the others', () => {
    const folder = aFolder();
    writeFiles(folder, {
      'acme/strategy.yaml': draft,
      'acme/snapshots/2027-03-31.json': '{',
      'acme/snapshots/2027-06-30.json': textOf(),
    });
    const loaded = loadStrategy(join(folder, 'acme'), { cwd: folder });

    expect(loaded.strategy).not.toBeNull();
    expect(loaded.snapshots).toHaveLength(1);
    expect(loaded.diagnostics.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
      ['snapshot-broken', 'warning', 'acme/snapshots/2027-03-31.json'],
    ]);
  });
});
