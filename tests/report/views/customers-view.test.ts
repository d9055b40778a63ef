import { describe, expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { buildCustomersView } from '../../../src/report/views/customers-view.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

const segment = (id: string, parts: object = {}) => ({
  id,
  name: `S-${id}`,
  customers: 1000,
  acquired: 0,
  retention: '80%',
  revenue: 50,
  margin: '40%',
  ...parts,
});

const view = (segments: readonly object[], parts: object = {}, measured: [string, string, number][] = []) =>
  buildCustomersView(draftEvaluated({ segments, ...parts }, measured));

const text = (inline: Inline | undefined) => plainText(inline ?? '');

describe('the answer', () => {
  test.each([
    {
      name: 'there are no segments',
      segments: [],
      expected: 'The strategy names no segments yet, so what customers are worth cannot be said.',
    },
    {
      name: 'the base shrinks',
      segments: [segment('a')],
      expected:
        'The customer base is worth £53k in margin still to come (1,000 customers). Left alone, it shrinks by 49% in 36 months.',
    },
    {
      name: 'the base grows',
      segments: [segment('a', { acquired: 40 })],
      expected:
        'The customer base is worth £53k in margin still to come (1,000 customers). Left alone, it grows by 57% in 36 months.',
    },
    {
      name: 'the base keeps its size',
      segments: [segment('a', { retention: '100%' })],
      expected:
        'The customer base is worth £200k in margin still to come (1,000 customers). Left alone, it keeps its size for 36 months.',
    },
  ])('when $name', ({ segments, expected }) => {
    expect(text(view(segments).answer)).toBe(expected);
  });
});

test('a draft without segments shows nothing of them', () => {
  const { about, asset, notes, ...parts } = view([]);
  const shown = Object.entries(parts).filter(
    ([key, part]) => !['id', 'number', 'question', 'answer'].includes(key) && part !== null,
  );

  expect([about, asset, notes]).toEqual([null, null, []]);
  expect(shown).toEqual([]);
});

describe('the offer and the base as an asset', () => {
  test('stand in one paragraph, the offer first', () => {
    const company = { name: 'C', currency: 'GBP', language: 'en', offer: 'Your **own** bookseller.' };

    expect(text(view([segment('a')], { company }).asset?.text)).toMatch(
      /^What it is offered: Your \*\*own\*\* bookseller\. After the offer itself, the base is .*: 107% of today’s/,
    );
  });
});

describe('segments', () => {
  test('name the one that holds most of the value', () => {
    const finding = text(view([segment('a'), segment('b', { revenue: 150 })]).segments?.finding);

    expect(finding).toBe('“S-b”: 50% of the customers and 75% of the value of the base');
  });

  test('of which there is one say what one customer is worth', () => {
    expect(text(view([segment('a')]).segments?.finding)).toBe('One customer of “S-a” is worth £53.33');
  });

  test('that lose money are named with the cost they could bear', () => {
    const notes = view([segment('a'), segment('b', { serviceCost: 26 })]).notes;

    expect(text(notes.at(-1)?.paragraphs[0])).toBe(
      '“S-b” loses £6 in every customer-year; with a service cost of £20 it would lose nothing, and revenue stays the same.',
    );
  });

  test('that lose none say which leaves least', () => {
    expect(text(view([segment('a')]).notes.at(-1)?.paragraphs[0])).toBe(
      'None: even “S-a” leaves £20 of a customer-year after service.',
    );
  });
});

describe('winning a customer', () => {
  const costs = (acquisitionCost: number) => ({ acquisitionCost, serviceCost: 5 });

  test.each([
    {
      name: 'in one segment',
      segments: [segment('a', costs(40))],
      expected: /^Winning a customer costs 8.0 times/,
    },
    {
      name: 'in several',
      segments: [segment('a', costs(40)), segment('b', costs(60))],
      expected: /^Winning a customer costs 8.0 to 12.0 times/,
    },
    { name: 'without stated costs', segments: [segment('a')], expected: /is not stated in full$/ },
  ])('is told against the rule of thumb $name', ({ segments, expected }) => {
    expect(text(view(segments).winning?.finding)).toMatch(expected);
  });
});

describe('the base', () => {
  const more = [{ id: 'n', name: 'N', segment: 'a', lever: 'acquired', change: '30' }];
  const fewer = [{ id: 'n', name: 'N', segment: 'a', lever: 'retention', change: '-30pp' }];

  test.each([
    {
      name: 'shrinks either way',
      base: {},
      benefits: [{ ...more[0], change: '5' }],
      expected: /^The base shrinks either way/,
    },
    { name: 'turns to growth', base: {}, benefits: more, expected: /^Left alone the base shrinks/ },
    {
      name: 'grows either way',
      base: { acquired: 40 },
      benefits: more,
      expected: /^The base grows either way/,
    },
    {
      name: 'turns to shrinking',
      base: { acquired: 20 },
      benefits: fewer,
      expected: /^Left alone the base grows/,
    },
    {
      name: 'keeps its size alone',
      base: { retention: '100%' },
      benefits: more,
      expected: /^Left alone the base keeps its size/,
    },
    { name: 'is left as it is', base: {}, benefits: [], expected: /^The strategy does not change how many/ },
  ])('$name', ({ base, benefits, expected }) => {
    expect(text(view([segment('a', base)], { benefits }).base?.finding)).toMatch(expected);
  });

  test('tells who moves where', () => {
    const moves = { to: 'b', rate: '5%' };

    expect(view([segment('a', { moves }), segment('b')]).moves?.lines.map(text)).toEqual([
      'In a year 40 customers of “S-a” become “S-b”: 5% of those who stay.',
    ]);
  });

  test.each([
    { retentions: ['90%', '95%'], expected: 'No segment loses half' },
    { retentions: ['90%', '80%'], expected: '1 of 2 segments lose half' },
    { retentions: ['50%', '80%'], expected: 'Every segment loses half' },
  ])('is held against half lost in five years: $retentions', ({ retentions, expected }) => {
    const segments = retentions.map((retention, at) => segment(`s${at}`, { retention }));

    expect(text(view(segments).half?.finding)).toContain(expected);
  });
});

describe('R = N·V·L', () => {
  const benefit = (lever: string, change: string) => [{ id: 'b', name: 'B', segment: 'a', lever, change }];

  test.each([
    { lever: 'revenue', change: '10%', expected: /^In year 3 the strategy adds .* value \(V\)$/ },
    { lever: 'acquired', change: '20', expected: /^In year 3 the strategy adds .* number \(N\)$/ },
    { lever: 'revenue', change: '-10%', expected: /^In year 3 the strategy takes .* value \(V\)$/ },
    { lever: 'margin', change: '2pp', expected: /^The strategy does not change the revenue$/ },
  ])('names what changed most: $lever $change', ({ lever, change, expected }) => {
    expect(text(view([segment('a')], { benefits: benefit(lever, change) }).nvl?.finding)).toMatch(expected);
  });

  test('a last year of fewer months says how many', () => {
    const plan = { title: 'P', start: '2027-01', months: 18 };
    const { nvl } = view([segment('a')], { plan, benefits: benefit('revenue', '10%') });

    expect(text(nvl?.finding)).toMatch(/^In year 2 \(6 months\) the strategy adds/);
    expect(nvl?.table?.rows.map(({ header }) => text(header))).toEqual(['Year 1', 'Year 2 (6 months)']);
  });

  test('draws what takes revenue left of what adds', () => {
    const benefits = [...benefit('acquired', '20'), { ...benefit('revenue', '-30%')[0], id: 'c' }];
    const rows = view([segment('a')], { benefits }).nvl?.rows.rows ?? [];
    const zero = rows[0]?.marks.find(({ kind }) => kind === 'zero');

    for (const { marks } of rows) {
      for (const mark of marks) {
        if (!('from' in mark) || !zero || !('at' in zero)) continue;
        if (mark.kind === 'loss') expect(mark.to).toBeLessThanOrEqual(zero.at);
        else expect(mark.from).toBeGreaterThanOrEqual(zero.at);
      }
    }
  });
});

describe('propositions', () => {
  const five = { product: 'P', price: 'Q', service: 'R', channels: 'S', communication: 'T' };

  test('are whole, or say where parts are missing', () => {
    expect(text(view([segment('a', { proposition: five })]).profiles?.finding)).toMatch(/^Every segment/);
    expect(
      text(
        view([segment('a', { proposition: { product: 'P' } }), segment('b', { proposition: five })]).profiles
          ?.finding,
      ),
    ).toBe('Propositions lack parts: “S-a” (1 of 5 parts)');
  });

  test('show what the customer does himself', () => {
    const parts = view([segment('a', { proposition: { ...five, coCreation: 'Builds it' } })]).profiles
      ?.profiles[0]?.parts;

    expect(parts?.at(-1)).toMatchObject({ text: 'Builds it', seeds: 'V18' });
  });

  test('of segments cut by description alone are warned of', () => {
    const of = (basis: string) => text(view([segment('a', { basis })]).profiles?.caption);

    expect(of('industry')).toMatch(/^All segments are cut by who customers are/);
    expect(of('needs')).toBe('Segments cut by what customers do, bring or need hold 100% of them.');
  });
});

describe('services', () => {
  const service = (now: string, promised: string) => [
    {
      id: 's',
      name: 'Repair',
      levels: ['none', 'a week', 'a day'],
      importance: { a: 3 },
      now: { a: now },
      promised: { a: promised },
    },
  ];

  test.each([
    {
      now: 'none',
      promised: 'a day',
      expected: 'The widest shortfall is “Repair” for “S-a”: none today, a day promised',
      note: 'importance 3; below the promise',
    },
    {
      now: 'a day',
      promised: 'a day',
      expected: 'Every service is given as promised',
      note: 'importance 3; above need',
    },
    {
      now: 'a week',
      promised: 'a week',
      expected: 'Every service is given as promised',
      note: 'importance 3; as promised',
    },
  ])('given $now, promised $promised', ({ now, promised, expected, note }) => {
    const { services } = view([segment('a')], { services: service(now, promised) });
    const cell = services?.table?.rows[0]?.cells[0];

    expect(text(services?.finding)).toBe(expected);
    expect(typeof cell === 'object' && 'note' in cell ? text(cell.note) : '').toBe(note);
  });
});

test('levels of a service are shown where its importance is not stated', () => {
  const [stated] = [{ id: 's', name: 'Repair', levels: ['none', 'a week', 'a day'], importance: { a: 3 } }];
  const levels = { now: { a: 'none', b: 'a day' }, promised: { a: 'a day', b: 'a week' } };
  const { services } = view([segment('a'), segment('b'), segment('c')], {
    services: [{ ...stated, ...levels }],
  });

  expect(services?.table?.rows[0]?.cells.slice(1)).toEqual(['a day → a week', 'not stated']);
});

describe('what customers are told and asked', () => {
  const play = { segment: 'a', moment: 'M', offer: 'O' };

  test.each([
    {
      plays: [{ ...play, dialogue: 'two-way' }],
      expected: '100% of planned contacts await an answer; nothing is planned for “S-b”',
    },
    { plays: [play, { ...play, segment: 'b' }], expected: 'Whether contacts await an answer is not stated' },
  ])('by a playbook: $expected', ({ plays, expected }) => {
    expect(text(view([segment('a'), segment('b')], { playbook: plays }).playbook?.finding)).toBe(expected);
  });

  test.each([
    { questions: [{ ask: 'Why?' }], expected: /^No question/ },
    { questions: [{ ask: 'Why?', answer: 'So' }, { ask: 'When?' }], expected: /^1 of 2/ },
    { questions: [{ ask: 'Why?', answer: 'So' }], expected: /^Every question/ },
  ])('by questions: $expected', ({ questions, expected }) => {
    expect(text(view([], { questions }).questions?.finding)).toMatch(expected);
  });

  test('by stages of a relationship without an initiative', () => {
    const initiative = (id: string, aimsAt?: string) => ({
      id,
      name: id,
      phase: 'base',
      start: '2027-01',
      months: 2,
      aimsAt,
    });
    const stages = (list: readonly object[]) => text(view([], { initiatives: list }).stages?.finding);

    expect(stages([initiative('x')])).toMatch(/^No initiative says/);
    expect(stages([initiative('x', 'keep'), initiative('y', 'grow'), initiative('z', 'acquire')])).toBe(
      'No initiative is there to “win back”',
    );
    expect(stages(['keep', 'grow', 'acquire', 'win-back'].map((aim) => initiative(aim, aim)))).toMatch(
      /all four/,
    );
  });
});

describe('what the strategy is for', () => {
  const moved = (objective: object | undefined) =>
    text(
      view([segment('a')], {
        plan: { title: 'P', start: '2027-01', months: 36, objective },
        benefits: [{ id: 'b', name: 'B', segment: 'a', lever: 'retention', change: '5pp' }],
      }).moved?.finding,
    );

  test('is held against what its benefits move', () => {
    expect(moved({ loyalty: '100%' })).toMatch(
      /^The strategy is above all for loyalty \(L\), 100% of its aim; its benefits/,
    );
    expect(moved({ number: '100%' })).toMatch(/most of its worth, 100%, comes through loyalty \(L\)$/);
    expect(moved(undefined)).toBe('100% of the worth of benefits comes through loyalty (L)');
  });
});

test('an estimate that measurements confirm is said to be confirmed', () => {
  const kpis = [
    {
      id: 'k',
      name: 'K',
      unit: '%',
      direction: 'up',
      baseline: { value: '80%', at: '2026-12-31' },
      targets: [{ value: '90%', by: '2029-12-31' }],
      measures: { segment: 'a', lever: 'retention' },
    },
  ];
  const finding = (value: number) =>
    text(view([segment('a')], { kpis }, [['2027-06-30', 'k', value]]).refined?.finding);

  expect(finding(0.8)).toBe('Measurements confirm what a customer is worth');
  expect(finding(0.85)).toBe('Measurements move the worth of one customer of “S-a” most: from £53.33 to £68');
});

test.each(['onezhsky-bereg', 'staryi-yar'])('%s has every part', (slug) => {
  const { answer, ...parts } = buildCustomersView(shippedEvaluated(slug));
  const absent = Object.entries(parts).filter(([, part]) => part === null);

  expect(text(answer)).not.toMatch(/[A-Za-z]{3}/);
  // Nobody moves between the mill's segments.
  expect(absent.map(([key]) => key).filter((key) => key !== 'moves')).toEqual([]);
});

test('the worked example has all parts of the section', () => {
  const absent = Object.entries(buildCustomersView(clearsightEvaluated())).filter(
    ([, part]) => part === null,
  );

  expect(absent).toEqual([]);
});
