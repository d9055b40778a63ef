import { describe, expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { buildGoalsView } from '../../../src/report/views/goals-view.ts';
import { clearsightEvaluated, draftEvaluated } from '../../helpers/evaluated.ts';

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

  test('never forecasts more than the whole of a share', () => {
    const share = chart(
      [
        ['2027-03-31', 'a', 0.5],
        ['2027-04-30', 'a', 0.7],
        ['2027-05-31', 'a', 0.85],
      ],
      { targets: [{ value: '95%', by: '2027-12-31' }] },
    );

    expect(text(share?.finding)).toContain('reaches over 100% by 31 December 2027');
    expect(share?.chart.forecast?.to.value).toBe(1);
  });

  test('says from when a red flag counts that the plan has not come to yet', () => {
    const flagged = chart(rising, { redFlag: '18%' });

    expect(text(flagged?.caption)).toContain(
      'The red flag of 18% counts once the plan has passed it, in October 2027.',
    );
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
