import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { roadmapHtml } from '../../../src/report/diagrams/roadmap-html.ts';
import { buildRoadmapView } from '../../../src/report/views/roadmap-view.ts';
import { clearsightEvaluated, draftEvaluated } from '../../helpers/evaluated.ts';

const initiative = (id: string, start: string, months: number, parts: object = {}) => ({
  id,
  name: `I-${id}`,
  phase: 'base',
  start,
  months,
  ...parts,
});

const view = (initiatives: readonly object[], parts: object = {}, asOf = '2027-06-30') =>
  buildRoadmapView(draftEvaluated({ initiatives, ...parts }, [], { asOf }));

const text = (inline: Inline | undefined) => plainText(inline ?? '');

test('what is overdue on the critical path is not called done', () => {
  const { chart } = view([initiative('late', '2027-01', 3)]);

  expect(text(chart?.finding)).toBe('A delay of “I-late” moves the whole plan.');
});

describe('the answer', () => {
  const late = initiative('late', '2027-01', 5, { status: 'running' });

  test.each([
    { name: 'nothing is planned', initiatives: [], expected: 'No initiatives are planned yet.' },
    {
      name: 'one is late',
      initiatives: [late],
      expected: '“I-late” was due to end by 30 June 2027 and has not.',
    },
    {
      name: 'something waits for the late one',
      initiatives: [late, initiative('next', '2027-07', 3, { after: ['late'] })],
      expected:
        '“I-late” was due to end by 30 June 2027 and has not. “I-next” is to start in July 2027 and waits for it.',
    },
    {
      name: 'more are late than can be named',
      initiatives: ['a', 'b', 'c'].map((id) => initiative(id, '2027-01', 5, { status: 'running' })),
      expected: '3 initiatives were due to end by 30 June 2027 and have not.',
    },
    {
      name: 'one should have started',
      initiatives: [initiative('idle', '2027-05', 8)],
      expected: '“I-idle” was due to have started by 30 June 2027 and has not.',
    },
    {
      name: 'all keep to their time',
      initiatives: [
        initiative('a', '2027-01', 3, { status: 'done' }),
        initiative('b', '2027-04', 6, { status: 'running' }),
      ],
      expected: '1 of 2 initiatives done, 1 running, none late; the last ends in September 2027.',
    },
    {
      name: 'one was stopped',
      initiatives: [
        initiative('a', '2027-01', 3, { status: 'done' }),
        initiative('b', '2027-04', 6, { status: 'running' }),
        initiative('c', '2027-02', 3, { status: 'stopped' }),
      ],
      expected: '1 of 3 initiatives done, 1 running, 1 stopped, none late; the last ends in September 2027.',
    },
    {
      name: 'all are still to come',
      initiatives: [initiative('a', '2027-07', 3), initiative('b', '2027-10', 3)],
      expected: '2 initiatives are planned; the first starts in July 2027, the last ends in December 2027.',
    },
    {
      name: 'all are done',
      initiatives: [initiative('a', '2027-01', 3, { status: 'done' })],
      expected: 'The one initiative is done.',
    },
  ])('when $name', ({ initiatives, expected }) => {
    expect(text(view(initiatives).answer)).toBe(expected);
  });

  test('turns on the day: the last day of its last month makes a running initiative due', () => {
    const running = [initiative('a', '2027-01', 6, { status: 'running' })];

    expect(text(view(running, {}, '2027-06-29').answer)).toContain('none late');
    expect(text(view(running, {}, '2027-06-30').answer)).toContain('was due to end');
  });
});

describe('the chart', () => {
  const chain = [
    initiative('first', '2027-01', 6, { status: 'running' }),
    initiative('second', '2027-07', 3, { after: ['first'] }),
    initiative('loose', '2027-02', 6, { status: 'running' }),
  ];

  test('says whose delay moves the plan, and who has time to spare', () => {
    expect(text(view(chain, {}, '2027-05-31').chart?.finding)).toBe(
      'A delay of “I-first” moves the whole plan; “I-loose” has 2 months of slack.',
    );
  });

  test('does not say it of one that may slip until its follower starts', () => {
    const gap = [
      initiative('first', '2027-01', 4, { status: 'running' }),
      initiative('second', '2027-08', 3, { after: ['first'] }),
    ];
    expect(text(view(gap, {}, '2027-03-31').chart?.finding)).toBe(
      'A delay of “I-second” moves the whole plan.',
    );
  });

  test('marks the links of the critical path alone', () => {
    const links = view([...chain, initiative('side', '2027-07', 1, { after: ['first'] })]).chart?.links;

    expect(links?.map(({ critical }) => critical).sort()).toEqual([false, true]);
  });

  test('shows when the effect of an initiative is whole', () => {
    const benefits = [{ id: 'b', name: 'B', initiative: 'first', saving: '100', per: 'month', ramp: '3' }];
    const row = view(chain, { benefits, costs: [] }).chart?.rows.find(({ id }) => id === 'first');

    expect(row?.effect).toEqual({ from: 6, full: 8 });
  });

  test('begins with an initiative that begins before the plan', () => {
    const chart = view([initiative('early', '2026-10', 4)]).chart;

    expect(chart).toMatchObject({ start: '2026-10', months: 39 });
    expect(chart?.today?.at).toBeCloseTo(9, 9);
  });

  test('leaves out a day that lies beyond it', () => {
    expect(view(chain, {}, '2040-01-01').chart?.today).toBeNull();
  });

  test('keeps every mark within the chart, for any plan', () => {
    const some = fc.record({
      start: fc.integer({ min: 2025, max: 2030 }),
      months: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (spans) => {
        const chart = view(
          spans.map(({ start, months }, index) => initiative(`i${index}`, `${start}-03`, months)),
        ).chart;
        if (!chart) throw new Error('no chart');
        for (const { from, to, slackTo } of chart.rows) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(slackTo).toBeLessThanOrEqual(chart.months);
        }
        expect(roadmapHtml(chart).text).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a lost month', () => {
  const parts = {
    benefits: [
      { id: 'a', name: 'A', initiative: 'one', saving: '1k', per: 'month' },
      { id: 'b', name: 'B', initiative: 'two', saving: '2k', per: 'month' },
    ],
    decisions: [
      { id: 'd', text: 'Go', by: '2027-06-15', initiative: 'two' },
      { id: 'e', text: 'Taken', status: 'taken' },
    ],
  };
  const both = [initiative('one', '2027-07', 2), initiative('two', '2027-07', 2)];

  test('is dearest on the initiative that brings most', () => {
    expect(text(view(both, parts).waiting?.finding)).toMatch(
      /^A month lost on “I-two” costs £1\.\dk, more than on any other\.$/,
    );
  });

  test('turns when the benefits are exchanged', () => {
    const exchanged = {
      ...parts,
      benefits: parts.benefits.map((benefit) => ({
        ...benefit,
        initiative: benefit.initiative === 'one' ? 'two' : 'one',
      })),
    };

    expect(text(view(both, exchanged).waiting?.finding)).toContain('“I-one”');
  });

  test('is told beside the decision that waits, and only beside open ones', () => {
    const decisions = view(both, parts).decisions;

    expect(decisions?.table?.rows).toHaveLength(1);
    expect(text(decisions?.finding)).toBe('One decision is open, and its date has passed.');
    expect(JSON.stringify(decisions?.table?.rows[0])).toContain('roadmap.initiatives.two.priceOfWaiting');
  });

  test('costs nothing without benefits, in words', () => {
    expect(text(view(both).waiting?.finding)).toBe('A month lost costs nothing within the plan.');
  });
});

describe('the phases', () => {
  const phases = [
    initiative('a', '2027-01', 2, { phase: 'base', status: 'done' }),
    initiative('b', '2027-03', 2, { phase: 'direct', status: 'done' }),
  ];
  const costs = (first: string, second: string) => [
    { id: 'a', name: 'A', initiative: 'a', amount: first },
    { id: 'b', name: 'B', initiative: 'b', amount: second },
  ];
  const benefits = (first: string, second: string) => [
    { id: 'a', name: 'A', initiative: 'a', saving: first, per: 'month' },
    { id: 'b', name: 'B', initiative: 'b', saving: second, per: 'month' },
  ];
  const finding = (cost: readonly [string, string], saving: readonly [string, string]) =>
    text(view(phases, { costs: costs(...cost), benefits: benefits(...saving) }).phases?.finding);

  test.each([
    {
      name: 'only the last phase pays',
      cost: ['50k', '1k'],
      saving: ['0', '9k'],
      expected: /^Only after phase 3 do the benefits outgrow the costs/,
    },
    {
      name: 'the last phase costs more than it brings',
      cost: ['1k', '90k'],
      saving: ['5k', '1'],
      expected: /^Stopping after phase 1 would return more than going on/,
    },
    { name: 'no phase pays', cost: ['500k', '1k'], saving: ['1', '2'], expected: /^No phase pays by itself/ },
    {
      name: 'each phase adds',
      cost: ['1k', '1k'],
      saving: ['5k', '5k'],
      expected: /^The plan pays from the first phase on/,
    },
    {
      name: 'the second phase changes nothing',
      cost: ['1k', '0'],
      saving: ['5k', '0'],
      expected: /^Stopping early changes nothing/,
    },
  ] as const)('say so when $name', ({ cost, saving, expected }) => {
    expect(finding(cost, saving)).toMatch(expected);
  });

  test('name what costs nothing and what brings nothing that is counted', () => {
    const caption = view(phases, {
      costs: costs('1k', '0').slice(0, 1),
      benefits: benefits('0', '5k').slice(1),
    }).phases?.caption;

    expect(text(caption)).toContain(
      '“I-b” carries no cost. If it needs one, the rows from there on are too good.',
    );
    expect(text(caption)).toContain('“I-a” brings no counted benefit, so here it only costs.');
  });

  test('keep a row for a phase without initiatives, in words', () => {
    const rows = view(phases).phases?.table?.rows;

    expect(rows).toHaveLength(4);
    expect(rows?.[1]).toMatchObject({ look: 'quiet' });
    expect(JSON.stringify(rows?.[1])).toContain('no initiatives');
  });
});

test.each(['en', 'ru', 'uk'] as const)('the worked example speaks %s throughout', (language) => {
  const printed = JSON.stringify(buildRoadmapView(clearsightEvaluated({ language })));

  expect(printed).not.toMatch(/NaN|undefined|Infinity/);
  if (language !== 'en') expect(printed).not.toMatch(/slack of|of slack|were due|Critical path|not stated/);
});
