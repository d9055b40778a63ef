import { describe, expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { unbroken } from '../../../src/report/charts/kpi-chart.ts';
import { buildGoalsView } from '../../../src/report/views/goals-view.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

type Rows = Parameters<typeof draftEvaluated>[1];

const kpi = (id: string, parts: object = {}) => ({
  id,
  name: `K-${id}`,
  unit: '%',
  direction: 'up',
  cadence: 'quarter',
  baseline: { value: '10%', at: '2026-12-31' },
  targets: [{ value: '20%', by: '2027-12-31' }],
  ...parts,
});

/** A goal with the KPIs given, halfway through its plan: 14.98 % is expected on 30 June. */
function view(kpis: readonly object[], rows: Rows = [], parts: object = {}) {
  return buildGoalsView(draftEvaluated({ kpis, ...parts }, rows, { asOf: '2027-06-30' }));
}

const text = (inline: Inline | undefined) => plainText(inline ?? '');

describe('the answer', () => {
  test('counts statuses and names the KPI that is furthest behind', () => {
    const answer = view(
      [kpi('slow'), kpi('fast'), kpi('new')],
      [
        ['2027-06-30', 'slow', 0.12],
        ['2027-06-30', 'fast', 0.16],
      ],
    ).answer;

    expect(text(answer)).toBe(
      '3 KPIs: 1 on track, 1 off track, 1 without data. “K-slow” is furthest behind: 12% where 15% was due.',
    );
  });

  test('turns with the measurements: with the values exchanged, the other KPI is behind', () => {
    const answer = view(
      [kpi('slow'), kpi('fast')],
      [
        ['2027-06-30', 'slow', 0.16],
        ['2027-06-30', 'fast', 0.12],
      ],
    ).answer;

    expect(text(answer)).toContain('“K-fast” is furthest behind');
  });

  test('names nobody when all keep to their plan', () => {
    expect(text(view([kpi('a')], [['2027-06-30', 'a', 0.16]]).answer)).toBe(
      'Every KPI is on track or has reached its target.',
    );
  });

  test('says when the first measurement is due', () => {
    expect(text(view([kpi('a'), kpi('b')]).answer)).toBe(
      '2 KPIs, no measurements yet. The first is due on 31 March 2027.',
    );
  });

  test.each([
    {
      name: 'goals without KPIs',
      goals: [{ id: 'g', title: 'G' }],
      expected: 'One goal is stated, and nothing measures it yet.',
    },
    { name: 'nothing at all', goals: [], expected: 'No goals are stated yet.' },
  ])('has a sentence for $name', ({ goals, expected }) => {
    expect(text(view([], [], { goals }).answer)).toBe(expected);
  });

  test('speaks of the red flag where that alone makes a KPI off track', () => {
    const answer = view([kpi('a', { redFlag: '14.9%' })], [['2027-06-30', 'a', 0.148]]).answer;

    expect(text(answer)).toContain('“K-a” is beyond its red flag: 14.8%, the limit is 14.9%.');
  });

  test('speaks of a range that is left, and no longer once the value is back', () => {
    const band = kpi('b', { direction: 'band', band: ['10%', '15%'], targets: [] });

    expect(text(view([band], [['2027-06-30', 'b', 0.2]]).answer)).toContain(
      '“K-b” is outside its range: 20%',
    );
    expect(text(view([band], [['2027-06-30', 'b', 0.12]]).answer)).not.toContain('outside');
  });
});

describe('the table of KPIs', () => {
  const rows: Rows = [
    ['2027-06-30', 'a', 0.16],
    ['2027-06-30', 'b', 0.12],
    ['2027-03-31', 'c', 0.11],
  ];
  const table = view([kpi('a'), kpi('none'), kpi('b'), kpi('c')], rows).kpis;

  test('puts the KPI furthest behind first, and those without data last', () => {
    expect(table?.table?.rows.map(({ header }) => text(header))).toEqual(['K-b', 'K-c', 'K-a', 'K-none']);
  });

  test('says how much of the way is covered, and where the plan expects the KPI', () => {
    expect(text(table?.finding)).toBe(
      '“K-b” is furthest behind its plan: 20% of the way where 50% was due; “K-a” runs furthest ahead.',
    );
    expect(table?.marks[0]?.way).toContainEqual({ kind: 'quiet', from: 0, to: expect.closeTo(20, 6) });
  });

  test('notes the day of a measurement that is older than the others', () => {
    const cells = table?.table?.rows.map(({ cells: row }) => JSON.stringify(row[2]));

    expect(cells?.[1]).toContain('31\u00A0Mar\u00A02027');
    expect(cells?.[0]).not.toContain('note');
  });

  test('says that a KPI has moved away from its target', () => {
    const away = view([kpi('a')], [['2027-06-30', 'a', 0.08]]).kpis;

    expect(text(away?.finding)).toBe('“K-a” is further from its target than at the start: 10% then, 8% now.');
    expect(away?.marks[0]?.way).toContainEqual({ kind: 'quiet', from: 0, to: 0 });
  });

  test('never prints a number for what is missing', () => {
    const printed = JSON.stringify(view([kpi('none', { targets: [] })]));

    expect(printed).not.toMatch(/NaN|undefined|Infinity/);
    expect(printed).toContain('no data');
  });
});

describe('a chart', () => {
  const rising: Rows = [
    ['2027-03-31', 'a', 0.11],
    ['2027-04-30', 'a', 0.12],
    ['2027-05-31', 'a', 0.13],
  ];
  const chart = (rows: Rows, parts: object = {}) => view([kpi('a', parts)], rows).charts.featured;

  test('says where the pace of the measurements leads, and how late that is', () => {
    const late = chart(rising);

    expect(text(late?.finding)).toContain('At the pace of the last 3 measurements, “K-a” reaches 20');
    expect(text(late?.caption)).toContain('on time');
  });

  test('turns round when the measurements do', () => {
    const falling = chart([
      ['2027-03-31', 'a', 0.13],
      ['2027-04-30', 'a', 0.12],
      ['2027-05-31', 'a', 0.11],
    ]);

    expect(text(falling?.caption)).toContain('it moves away from its target');
  });

  test('draws no forecast through two measurements', () => {
    const two = chart(rising.slice(0, 2));

    expect(two?.chart.forecast).toBeNull();
    expect(text(two?.caption)).toContain('Too few measurements for a forecast: 2 so far');
  });

  test('speaks of a target that was missed once its day has passed', () => {
    const missed = chart(rising, { targets: [{ value: '20%', by: '2027-05-31' }] });

    expect(text(missed?.finding)).toBe(
      '“K-a” missed its target: 20% was due on 31 May 2027, 13% is measured.',
    );
  });

  test('tells figures apart that it compares, however near they are', () => {
    const rows: Rows = [['2027-05-31', 'a', 0.1997]];
    const missed = chart(rows, { targets: [{ value: '20%', by: '2027-05-31' }] });
    const flagged = chart(rows, {
      redFlag: '19.98%',
      from: '2027-01',
      targets: [{ value: '30%', by: '2027-12-31' }],
    });

    expect(text(missed?.finding)).toBe(
      '“K-a” missed its target: 20% was due on 31 May 2027, 19.97% is measured.',
    );
    expect(text(flagged?.finding)).not.toMatch(/\b(\S+%).*\b\1/);
  });

  test('never forecasts more than the whole of a share', () => {
    const share = chart(
      [
        ['2027-03-31', 'a', 0.5],
        ['2027-04-30', 'a', 0.7],
        ['2027-05-31', 'a', 0.85],
      ],
      { targets: [{ value: '95%', by: '2027-12-31' }] },
    );

    expect(text(share?.finding)).toBe(
      'At the pace of the last 3 measurements, “K-a” would be over 100% by 31 December 2027, which no share can be: the pace will slow before. The target is 95%.',
    );
    expect(share?.chart.forecast?.to.value).toBe(1);
  });

  test('says from when a red flag counts that the plan has not come to yet', () => {
    const flagged = chart(rising, { redFlag: '18%' });

    expect(text(flagged?.caption)).toContain(
      'The red flag of 18% counts once the plan has passed it, in October 2027.',
    );
  });
});

describe('awkward histories', () => {
  const featured = (rows: Rows, parts: object = {}) => view([kpi('a', parts)], rows).charts.featured;
  const said = (rows: Rows, parts: object = {}) => {
    const chart = featured(rows, parts);
    return `${text(chart?.finding)} ${text(chart?.caption)}`;
  };
  const at = (...values: readonly number[]): Rows =>
    values.map((value, index) => [`2027-0${index + 2}-28`, 'a', value] as const);

  test('targets that were lost are named beside the table, and those that were kept are not', () => {
    const remarks = (...values: readonly number[]) =>
      view([kpi('a')], at(...values)).remarks.map((remark) => text(remark));

    expect(remarks(0.15, 0.21, 0.18)).toEqual(['Target reached once, but not held: “K-a”.']);
    expect(remarks(0.15, 0.18, 0.21)).toEqual([]);
    expect(remarks(0.15, 0.18, 0.19)).toEqual([]);
  });

  test.each([
    {
      name: 'a flat one stands still',
      rows: at(0.12, 0.12, 0.12, 0.12),
      parts: {},
      expected: 'The measurements show no movement in either direction.',
    },
    {
      name: 'one that falls moves away',
      rows: at(0.15, 0.14, 0.12, 0.11),
      parts: {},
      expected: 'At this pace it moves away from its target.',
    },
    {
      name: 'one that is to fall, and does, is not said to move away',
      rows: at(0.3, 0.29, 0.28, 0.27),
      parts: {
        direction: 'down',
        baseline: { value: '30%', at: '2026-12-31' },
        targets: [{ value: '20%', by: '2027-12-31' }],
      },
      expected: 'At this pace the target is reached in December 2027',
    },
    {
      name: 'a level to hold that rises is not said to move away',
      rows: at(0.1, 0.101, 0.102),
      parts: { targets: [{ value: '10%', by: '2027-12-31' }] },
      expected: 'has reached its target',
    },
    {
      name: 'a slow one says that ten years are not enough',
      rows: at(0.1, 0.10005, 0.1001),
      parts: {},
      expected: 'At this pace the target is not reached within ten years.',
    },
    {
      name: 'one that was there and fell back says since when',
      rows: at(0.15, 0.21, 0.18, 0.16),
      parts: {},
      expected: 'The target was reached on 28 March 2027, but not held.',
    },
    {
      name: 'so does one with too few measurements for a forecast',
      rows: at(0.21, 0.16),
      parts: {},
      expected: 'The target was reached on 28 February 2027, but not held.',
    },
    {
      name: 'a pause is named with its days',
      rows: [
        ['2026-01-31', 'a', 0.1],
        ['2027-05-31', 'a', 0.12],
      ] satisfies Rows,
      parts: {},
      expected: 'Nothing was measured between 31\u00A0Jan 2026 and 31\u00A0May 2027: 485 days.',
    },
    {
      name: 'a target of the past says when it is reached after all',
      rows: at(0.1, 0.11, 0.12, 0.13),
      parts: { targets: [{ value: '20%', by: '2027-04-30' }] },
      expected: 'later than planned',
    },
  ])('$name', ({ rows, parts, expected }) => {
    const plain = (words: string) => words.replaceAll('\u00A0', ' ');
    expect(plain(said(rows, parts))).toContain(plain(expected));
  });

  test('a stale one says how many days ago it was measured', () => {
    const rows: Rows = [['2026-11-30', 'a', 0.12]];

    expect(said(rows)).toContain('was last measured on 30 November 2026, at 12%. That is 212 days ago');
    expect(JSON.stringify(view([kpi('a')], rows).kpis)).toContain('212\u00A0days ago');
  });

  test('measurements on both sides of a pause are not joined', () => {
    const chart = featured([
      ['2026-01-31', 'a', 0.1],
      ['2026-03-31', 'a', 0.11],
      ['2027-05-31', 'a', 0.12],
    ])?.chart;

    expect(unbroken(chart?.measured ?? [], chart?.staleAfterDays ?? 0).map((run) => run.length)).toEqual([
      2, 1,
    ]);
  });
});

describe('the table behind a chart', () => {
  const rows = () =>
    view(
      [kpi('a', { redFlag: '5%', benchmark: { value: '25%', source: 'Trade' } })],
      [
        ['2027-03-31', 'a', 0.11],
        ['2027-04-30', 'a', 0.12],
        ['2027-05-31', 'a', 0.13],
      ],
    ).charts.featured?.table.rows ?? [];

  test('holds all that is drawn, by days', () => {
    expect(rows().map(({ kind, raw }) => [kind, raw])).toEqual([
      ['baseline', '2026-12-31'],
      [undefined, '2027-03-31'],
      [undefined, '2027-04-30'],
      [undefined, '2027-05-31'],
      ['target', '2027-12-31'],
      ['forecast', '2027-12-31'],
      ['redFlag', undefined],
      ['benchmark', undefined],
    ]);
  });

  test('holds every one of many measurements with its value, and opens the last sixty', () => {
    const days = Array.from(
      { length: 100 },
      (_, index) => `2027-0${3 + Math.floor(index / 28)}-${String((index % 28) + 1).padStart(2, '0')}`,
    );
    const many: Rows = days.map((day, index) => [day, 'a', 0.1 + index / 10_000]);
    const { table } = view([kpi('a')], many).charts.featured ?? {};
    const cells = (table?.rows ?? []).flatMap(({ kind, cells: [cell] }) =>
      kind === undefined ? [cell] : [],
    );
    const figures = cells.map((cell) => typeof cell === 'object' && 'figure' in cell);

    expect(cells.length).toBe(100);
    expect(figures.indexOf(true)).toBe(40);
    expect(figures.lastIndexOf(false)).toBe(39);
    expect(cells[0]).toMatchObject({ raw: 0.1 });
  });
});

describe('a target that was moved', () => {
  const moved = shippedEvaluated('clearsight');
  const change = moved.results.comparison?.changes.find(({ what }) => what === 'target');

  test('is shown with both values, in the chart, below it and in the table', () => {
    const { charts, kpis } = buildGoalsView(moved);
    const chart = [charts.featured, ...charts.others].find((each) => each?.id === change?.id);

    expect(text(chart?.caption)).toContain('The target has moved: 80% by 30 September 2027');
    expect(chart?.chart.former).toEqual([{ on: '2027-09-30', value: 0.8 }]);
    expect(JSON.stringify(kpis)).toContain('was ');
  });

  test('is not spoken of where nothing is compared', () => {
    expect(JSON.stringify(buildGoalsView(clearsightEvaluated()))).not.toContain('has moved');
  });
});

describe('how a goal comes about', () => {
  const goals = [{ id: 'g', title: 'G', kpis: ['a', 'b', 'c'] }];
  const { tree } = view(
    [kpi('a'), kpi('b'), kpi('c')],
    [
      ['2027-03-31', 'a', 0.12],
      ['2027-06-30', 'a', 0.14],
      ['2027-06-30', 'b', 0.16],
    ],
    { goals },
  );

  test('is the mean of its KPIs that are measured, with the weight of each', () => {
    expect(text(tree?.goals[0]?.progress)).toBe(
      '50% of the way: mean of 2 of its 3 KPIs that are measured, 50% each',
    );
    expect(tree?.goals[0]?.kpis.map(({ progress }) => text(progress))).toEqual(['40%', '60%', '']);
  });

  test('is followed month by month, to what it is today', () => {
    expect(tree?.goals[0]?.course).toEqual([
      { on: '2027-03-31', value: expect.closeTo(0.1, 9) },
      { on: '2027-06-30', value: expect.closeTo(0.5, 9) },
    ]);
  });
});

describe('the calendar', () => {
  const calendar = view([
    kpi('monthly', { cadence: 'month', owner: 'Ann' }),
    kpi('yearly', { cadence: 'year', owner: 'Bob' }),
    kpi('weekly', { cadence: 'week', owner: 'Bob' }),
  ]).calendar;
  const counts = (row: number) =>
    calendar?.table.rows[row]?.cells.map((cell) =>
      typeof cell === 'object' && 'raw' in cell ? cell.raw : null,
    );

  test('counts by owner and month, what is overdue in the month of the report', () => {
    expect(calendar?.table.rows.map(({ header }) => text(header))).toEqual(['Bob', 'Ann'].toReversed());
    expect(counts(0)).toEqual(Array.from({ length: 12 }, () => 1));
  });

  test('counts a week in every week, and a year once', () => {
    const own = counts(1)?.map(Number) ?? [];

    expect(own.reduce((sum, value) => sum + value, 0)).toBeGreaterThanOrEqual(49);
    expect(own[6]).toBeGreaterThanOrEqual(5);
    expect(text(calendar?.finding)).toMatch(/^Most measurements fall due in .+: \d+\.$/);
  });
});

describe('what is due', () => {
  test('is overdue when its day has passed', () => {
    expect(text(view([kpi('a')]).due?.finding)).toBe('One measurement is overdue.');
  });

  test('is not overdue on the day itself', () => {
    expect(text(view([kpi('a')], [['2027-03-31', 'a', 0.12]]).due?.finding)).toBe(
      'Nothing is overdue; the next measurement is due on 30 June 2027.',
    );
  });
});

describe('the worked example', () => {
  test('ties its goals to KPIs and initiatives', () => {
    const { tree } = buildGoalsView(clearsightEvaluated());

    expect(tree?.goals.map(({ title, kpis }) => [title, kpis.length])).toEqual([
      ['Keep the customers we have already won', 4],
      ["Serve more of each family's needs", 2],
      ['Know every customer', 3],
    ]);
    expect(text(tree?.goals[0]?.initiatives)).toBe(
      'Initiatives: Eye-test recall programme, Welcome journey for first-time buyers',
    );
    expect(tree?.outside).toBeNull();
  });

  test('shows KPIs that no goal names under a heading of their own', () => {
    expect(view([kpi('a')], [], { goals: [{ id: 'g', title: 'G' }] }).tree?.outside?.kpis).toHaveLength(1);
  });

  test('warns of a KPI that keeps to its plan while the business case needs more', () => {
    const segments = [
      {
        id: 's',
        name: 'S',
        customers: '1000',
        acquired: '10',
        retention: '10%',
        revenue: '100',
        margin: '50%',
      },
    ];
    const benefits = [
      { id: 'b', name: 'B', segment: 's', lever: 'retention', change: '8pp', from: '2027-01', kpi: 'a' },
    ];
    const measures = { segment: 's', lever: 'retention' };
    const remarks = (value: number) =>
      view([kpi('a', { measures })], [['2027-06-30', 'a', value]], { segments, benefits }).remarks.map(text);

    expect(remarks(0.16)).toEqual([
      '“K-a” keeps to its plan, but the business case needs more than that: 16% is measured, 18% is needed.',
    ]);
    expect(remarks(0.19)).toEqual([]);
  });

  test.each(['en', 'ru', 'uk'] as const)('speaks %s throughout', (language) => {
    const printed = JSON.stringify(buildGoalsView(clearsightEvaluated({ language })));

    expect(printed).not.toMatch(/NaN|undefined|Infinity/);
    if (language !== 'en')
      expect(printed).not.toMatch(/furthest behind|At risk|of the way|too few|was due|At the pace/);
  });
});
