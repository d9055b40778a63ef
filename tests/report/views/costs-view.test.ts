import { describe, expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { buildCostsView } from '../../../src/report/views/costs-view.ts';
import { clearsightEvaluated, draftEvaluated } from '../../helpers/evaluated.ts';

const cost = (id: string, amount: string, parts: object = {}) => ({ id, name: `C-${id}`, amount, ...parts });

const view = (costs: readonly object[], parts: object = {}) =>
  buildCostsView(draftEvaluated({ costs, ...parts }));

const text = (inline: Inline | undefined) => plainText(inline ?? '');

describe('the answer', () => {
  test.each([
    { name: 'no cost is stated', costs: [], expected: 'Costs appear here once the strategy names them.' },
    {
      name: 'everything is paid at the start',
      costs: [cost('a', '5k')],
      expected: '£5k over 3 years, all of it in the first year.',
    },
    {
      name: 'something has to run',
      costs: [cost('a', '6k'), cost('b', '100', { per: 'month' })],
      expected:
        '£9.6k over 3 years, 75% of it in the first year; in the last year it takes £100 a month to run.',
    },
    {
      name: 'nothing is left for the last year',
      costs: [cost('a', '6k'), cost('b', '2k', { from: '2028-02' })],
      expected: '£8k over 3 years, 75% of it in the first year; in the last year nothing is left to pay.',
    },
  ])('when $name', ({ costs, expected }) => {
    expect(text(view(costs).answer)).toBe(expected);
  });

  test('leaves out the first year where there is no other', () => {
    expect(text(view([cost('a', '5k')], { plan: { title: 'P', start: '2027-01', months: 12 } }).answer)).toBe(
      '£5k over 1 year.',
    );
  });
});

test('a last year that the plan’s end cuts short is told as such', () => {
  const plan = { title: 'P', start: '2027-01', months: 30 };
  const costs = view([cost('a', '6k'), cost('b', '100', { per: 'month' })], { plan });

  expect(text(costs.answer)).toBe(
    '£9k over 30 months, 80% of it in the first year; in the last full year it takes £100 a month to run.',
  );
  expect(costs.lines?.table?.columns.map(({ label }) => text(label)).slice(-3)).toEqual([
    'Year 1',
    'Year 2',
    'Year 3 (6 months)',
  ]);
});

describe('the lines', () => {
  test('stand in falling order, and the finding names the largest', () => {
    const lines = view([cost('small', '1k'), cost('large', '9k')]).lines;

    expect(lines?.table?.rows.map(({ header }) => text(header))).toEqual(['C-large', 'C-small']);
    expect(text(lines?.finding)).toBe('“C-large” is the largest line: £9k.');
  });

  test('turn with their amounts', () => {
    expect(text(view([cost('small', '9k'), cost('large', '1k')]).lines?.finding)).toBe(
      '“C-small” is the largest line: £9k.',
    );
  });

  test('are named together where two are close', () => {
    expect(text(view([cost('a', '8k'), cost('b', '9k')]).lines?.finding)).toBe(
      '“C-b” and “C-a” are the largest lines: £9k and £8k.',
    );
  });

  test('say what was added for risk, and how far an amount may go', () => {
    const rows = view([
      cost('a', '1k', { riskAdjustment: '10%', grade: 'measured', category: 'data' }),
      { id: 'b', name: 'B', amount: ['700', '800', '900'] },
    ]).lines?.table?.rows;

    expect(rows?.map(({ note }) => text(note))).toEqual([
      'Data, measured, 10% added for risk',
      'No category, assumed, range £700–£900',
    ]);
  });

  test('have a dash for a year without payments, and a column before the plan only where something stands there', () => {
    const plain = view([cost('a', '1k')]).lines?.table;
    const early = view([cost('a', '1k', { per: 'upfront' })]).lines?.table;

    expect(plain?.columns.map(({ label }) => label)).toEqual([
      'Line',
      'Whole plan',
      'Year 1',
      'Year 2',
      'Year 3',
    ]);
    expect(plain?.rows[0]?.cells.slice(2)).toEqual([
      { text: '–', raw: 0 },
      { text: '–', raw: 0 },
    ]);
    expect(early?.columns[2]?.label).toBe('Before the plan');
  });

  test('show the first years and the last of a long plan, and all of them in a table of their own', () => {
    const long = view([cost('a', '100', { per: 'month' })], {
      plan: { title: 'P', start: '2027-01', months: 600 },
    });

    expect(long.lines?.table?.columns.map(({ label }) => label).slice(2)).toEqual([
      'Year 1',
      'Year 2',
      'Year 3',
      'Year 4',
      'Year 50',
    ]);
    expect(text(long.lines?.caption)).toContain('Years 5 to 49 stand in the table by year.');
    expect(long.years?.table?.rows).toHaveLength(50);
  });

  test('hold campaigns in the year in which they run', () => {
    const segments = [
      { id: 's', name: 'S', customers: '10', acquired: '1', retention: '50%', revenue: '10', margin: '50%' },
    ];
    const campaigns = [
      {
        id: 'c',
        name: 'Spring',
        segment: 's',
        at: '2028-03',
        reach: '10',
        response: '10%',
        cost: '500',
        tiers: [{ basket: '10' }],
      },
    ];
    const row = view([], { segments, campaigns }).lines?.table?.rows[0];

    expect(text(row?.header)).toBe('Spring');
    expect(JSON.stringify(row?.cells)).toBe(
      JSON.stringify([
        { figure: 'campaigns.c.cost', value: 500, text: '£500' },
        { text: '–', raw: 0 },
        { figure: 'campaigns.c.cost', value: 500, text: '£500' },
        { text: '–', raw: 0 },
      ]),
    );
  });
});

describe('what was spent', () => {
  const spent = (value: string) =>
    text(view([cost('a', '1k', { from: '2027-02', spent: [{ value, at: '2027-05-31' }] })]).spent?.finding);

  test.each([
    { value: '1.2k', expected: '£1.2k was spent by 31 May 2027 where £1k was planned: £200 too much.' },
    { value: '900', expected: '£900 was spent by 31 May 2027 where £1k was planned: £100 less.' },
    { value: '1k', expected: '£1k was spent by 31 May 2027, as planned.' },
  ])('is told against the plan to the same month: $value', ({ value, expected }) => {
    expect(spent(value)).toBe(expected);
  });

  test('names the line that took more where others took less', () => {
    const lines = [
      cost('over', '1k', { from: '2027-02', spent: [{ value: '1.5k', at: '2027-05-31' }] }),
      cost('under', '1k', { from: '2027-02', spent: [{ value: '500', at: '2027-05-31' }] }),
    ];

    expect(text(view(lines).spent?.finding)).toBe(
      '£2k was spent by 31 May 2027, as planned in all, but “C-over” took £500 more.',
    );
  });

  test('is told in words where nothing is recorded', () => {
    expect(text(view([cost('a', '1k')]).spent?.finding)).toBe(
      'Nothing is recorded yet of what was really paid.',
    );
  });
});

describe('the notes', () => {
  const kinds = (...categories: string[]) =>
    text(view(categories.map((category) => cost(category, '1k', { category }))).notes[0]?.paragraphs[0]);

  test('name the kinds of cost that have no line', () => {
    expect(kinds('software', 'people', 'data')).toBe(
      'No line for training, process work or communication inside the company. Plans like this tend to forget these kinds; they are paid all the same.',
    );
  });

  test('say so when none is missing', () => {
    expect(kinds('people', 'data', 'training', 'process', 'communication')).toMatch(/all have a line\.$/);
  });

  test('say what is set aside, or that nothing is', () => {
    const reserve = (...costs: object[]) => text(view(costs).notes[1]?.paragraphs[0]);

    expect(reserve(cost('a', '1k', { category: 'contingency' }), cost('b', '3k'))).toBe(
      '£1k is set aside, 25% of the whole.',
    );
    expect(reserve(cost('b', '3k'))).toBe('Nothing is set aside for what nobody foresees.');
  });
});

describe('the shares', () => {
  test('say whether costs come once or again', () => {
    const timing = (...costs: object[]) => text(view(costs).shares?.timing.finding);

    expect(timing(cost('a', '1k'))).toBe('Everything is paid once; nothing recurs.');
    expect(timing(cost('a', '100', { per: 'month' }))).toBe('Nothing is paid once; every cost recurs.');
    expect(timing(cost('a', '1k'), cost('b', '100', { per: 'month' }))).toBe(
      '£1k is paid once, £3.6k month by month or year by year.',
    );
  });

  test('say what most of the costs rest on', () => {
    const evidence = (first: string, second: string) =>
      text(
        view([cost('a', '3k', { grade: first }), cost('b', '1k', { grade: second })]).shares?.evidence
          .finding,
      );

    expect(evidence('measured', 'assumed')).toBe('75% of the costs are measured.');
    expect(evidence('assumed', 'measured')).toBe('75% of the costs rest on assumptions.');
  });
});

describe('what each initiative costs', () => {
  const initiatives = ['one', 'two'].map((id) => ({
    id,
    name: `I-${id}`,
    phase: 'base',
    start: '2027-02',
    months: 3,
  }));

  test('names the dearest, and what belongs to none', () => {
    const { initiatives: table } = view(
      [cost('a', '3k', { initiative: 'one' }), cost('b', '1k', { initiative: 'two' }), cost('c', '1k')],
      { initiatives },
    );

    expect(text(table?.finding)).toBe('“I-one” takes the most: 60% of the whole.');
    expect(text(table?.table?.rows.at(-1)?.header)).toBe('Without an initiative');
  });

  test('is told in words where no initiative carries a cost', () => {
    expect(text(view([cost('c', '1k')], { initiatives }).initiatives?.finding)).toBe(
      'No initiative carries a cost.',
    );
  });
});

test.each(['en', 'ru', 'uk'] as const)('the worked example speaks %s throughout', (language) => {
  const printed = JSON.stringify(buildCostsView(clearsightEvaluated({ language })));

  expect(printed).not.toMatch(/NaN|undefined|Infinity/);
  if (language !== 'en')
    expect(printed).not.toMatch(/of the whole|was spent|assumptions|Year \d|today’s money/);
});
