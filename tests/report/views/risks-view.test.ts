import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { templeHtml } from '../../../src/report/diagrams/temple-html.ts';
import { templeMermaid } from '../../../src/report/diagrams/temple-mermaid.ts';
import { matrixHtml } from '../../../src/report/sections/risks-html.ts';
import { buildRisksView } from '../../../src/report/views/risks-view.ts';
import { clearsightEvaluated, draftEvaluated } from '../../helpers/evaluated.ts';

const view = (
  parts: object = {},
  measurements: Parameters<typeof draftEvaluated>[1] = [],
  asOf = '2027-09-30',
) => buildRisksView(draftEvaluated(parts, measurements, { asOf }));
const text = (inline: Inline | undefined) => plainText(inline ?? '');

const initiatives = [{ id: 'i', name: 'Work', phase: 'base', start: '2027-01', months: 2, kpis: ['k'] }];
const money = {
  initiatives,
  benefits: [{ id: 'b', name: 'B', initiative: 'i', saving: '1k', per: 'month' }],
  costs: [{ id: 'c', name: 'C', amount: '10k' }],
};
const kpi = {
  id: 'k',
  name: 'Use',
  unit: '%',
  direction: 'up',
  baseline: { value: '10%', at: '2026-12-31' },
  targets: [{ value: '90%', by: '2027-12-31' }],
};
const risk = (parts: object) => ({ id: 'r', name: 'Storm', probability: '25%', ...parts });
const segment = (parts: object = {}) => ({
  id: 's',
  name: 'Readers',
  customers: '100',
  acquired: '1',
  retention: '80%',
  revenue: '90',
  margin: '50%',
  ...parts,
});

describe('the answer', () => {
  test.each([
    { name: 'no risk is named', risks: [], expected: 'No risk is named yet; the simulation knows of none.' },
    {
      name: 'a risk changes nothing',
      risks: [risk({})],
      expected: 'One risk is named, and it changes no figure.',
    },
    {
      name: 'a risk takes some',
      risks: [risk({ cost: '1k' })],
      expected: 'One risk is named: “Storm” would take £1k of the return and leave it above zero.',
    },
    {
      name: 'a risk takes everything',
      risks: [risk({ cost: '90k' })],
      expected: /^One risk is named\. “Storm” alone would leave the plan £\d+k short\.$/,
    },
    {
      name: 'there are several',
      risks: [risk({ cost: '1k' }), risk({ id: 'q', name: 'Drought', cost: '2k' })],
      expected:
        '2 risks are named. None alone turns the return negative; the dearest, “Drought”, would take £2k.',
    },
  ])('when $name', ({ risks, expected }) => {
    const answer = text(view({ ...money, risks }).answer);

    if (typeof expected === 'string') expect(answer).toBe(expected);
    else expect(answer).toMatch(expected);
  });

  test('says of a plan that does not pay that its risks take more', () => {
    const answer = text(view({ costs: money.costs, risks: [risk({ cost: '1k' })] }).answer);

    expect(answer).toContain('The plan does not pay even without its risks');
  });
});

describe('the register', () => {
  test('puts first what takes most times its probability, and turns with it', () => {
    const first = (one: string, other: string) =>
      view({
        ...money,
        risks: [
          risk({ probability: one, cost: '2k' }),
          risk({ id: 'q', name: 'Drought', probability: other, cost: '3k' }),
        ],
      }).risks?.register.table?.rows[0]?.header;

    expect(first('90%', '10%')).toBe('1. Storm');
    expect(first('10%', '90%')).toBe('1. Drought');
  });

  test.each([
    {
      parts: { response: 'Insure', owner: 'Chair' },
      expected: 'Every risk has a response, and somebody who watches it',
    },
    {
      parts: { response: 'Insure' },
      expected: 'Every risk has a response; 1 of 1 has nobody who watches it',
    },
    { parts: { owner: 'Chair' }, expected: 'Every risk is watched; 1 of 1 has no response' },
    { parts: {}, expected: 'The risk has no response, and nobody watches it' },
  ])('says “$expected”', ({ parts, expected }) => {
    expect(text(view({ ...money, risks: [risk({ cost: '1k', ...parts })] }).risks?.register.finding)).toBe(
      expected,
    );
  });

  test('keeps every risk within the matrix, for any risks', () => {
    const some = fc.record({
      probability: fc.integer({ min: 0, max: 100 }),
      cost: fc.integer({ min: 0, max: 90_000 }),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), (drawn) => {
        const risks = drawn.map(({ probability, cost }, index) =>
          risk({ id: `r${index}`, probability: `${probability}%`, cost: String(cost) }),
        );
        const matrix = view({ ...money, risks }).risks?.matrix;
        if (!matrix) return;
        for (const { left, top } of matrix.points) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(100);
          expect(top).toBeGreaterThanOrEqual(-1e-9);
          expect(top).toBeLessThanOrEqual(100);
        }
        expect(matrixHtml(matrix).text).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the audiences', () => {
  const audience = { name: 'Sellers', size: '40', contact: true, adoption: '90%', by: '2027-09', kpi: 'k' };
  const finding = (parts: object, measured: Parameters<typeof draftEvaluated>[1] = [], asOf?: string) =>
    text(view({ kpis: [kpi], audiences: [{ ...audience, ...parts }] }, measured, asOf).audiences?.finding);

  test.each([
    {
      name: 'are behind',
      measured: [['2027-09-30', 'k', 0.55]] as const,
      expected: '“Sellers”: 90% were to work the new way by 30 September 2027; 55% is measured.',
    },
    {
      name: 'are where they should be',
      measured: [['2027-09-30', 'k', 0.95]] as const,
      expected: 'Every adoption target that has fallen due is reached.',
    },
    {
      name: 'were never measured',
      measured: [],
      expected:
        '“Sellers”: 90% were to work the new way by 30 September 2027; nobody has measured whether they do.',
    },
  ])('$name', ({ measured, expected }) => {
    expect(finding({}, measured)).toBe(expected);
  });

  test('have time left before the day', () => {
    expect(finding({}, [], '2027-06-30')).toBe(
      'The first adoption target falls due on 30 September 2027: 90% of “Sellers”.',
    );
  });

  test('without a target are counted', () => {
    expect(
      text(view({ audiences: [{ name: 'Clerks' }, { name: 'Cooks', adoption: '5%' }] }).audiences?.finding),
    ).toBe('1 of 2 audiences has no adoption target.');
  });
});

test('training is little below a twentieth of all costs, and enough above', () => {
  const said = (amount: string) =>
    (
      view({
        costs: [
          { id: 'c', name: 'C', amount: '100k' },
          { id: 't', name: 'T', category: 'training', amount },
        ],
      }).skills?.paragraphs ?? []
    ).map(plainText);

  expect(said('4k').join(' ')).toContain('That is little');
  expect(said('40k').join(' ')).toContain('training lowers the risk');
  expect(plainText(view({ costs: money.costs }).skills?.paragraphs[0] ?? '')).toBe(
    'No cost of training is stated.',
  );
});

test('an inner service is broken where today differs from the promise, and kept where it does not', () => {
  const finding = (now: string) =>
    text(
      view({ inside: [{ id: 'help', service: 'Help', provider: 'IT', promised: '1 day', now }] }).inside
        ?.finding,
    );

  expect(finding('4 days')).toBe('“Help” is not given as promised: “1 day” agreed, “4 days” today.');
  expect(finding('1 day')).toBe('Inner services are given as promised.');
});

describe('the temple', () => {
  const goals = [{ id: 'g', title: 'Stay', kpis: ['k'] }];
  const whole = {
    plan: { title: 'P', aim: 'Long life', start: '2027-01', months: 12 },
    kpis: [kpi],
    initiatives: [
      { ...initiatives[0], closes: ['people.part', 'data.home', 'process.joined', 'people.skills'] },
    ],
    goals,
  };

  test('stands where every part has something under it', () => {
    expect(text(view(whole).temple?.finding)).toBe('Every pillar of the strategy stands on something');
  });

  test.each([
    { name: 'no KPI', parts: { goals: [{ ...goals[0], kpis: [] }] }, why: 'no KPI measures it' },
    { name: 'no initiative', parts: { initiatives: [] }, why: 'no initiative moves its KPIs' },
    {
      name: 'only a stopped initiative',
      parts: { initiatives: [{ ...initiatives[0], status: 'stopped' }] },
      why: 'no initiative moves its KPIs',
    },
    {
      name: 'a segment without a promise',
      parts: { segments: [segment()] },
      why: 'this segment is promised nothing',
    },
    {
      name: 'a promise that nothing carries',
      parts: { segments: [segment({ proposition: { product: 'Books' } })] },
      why: 'no initiative and no service stands behind it',
    },
  ])('is broken by $name, and says why', ({ parts, why }) => {
    const temple = view({ ...whole, ...parts }).temple;
    if (!temple) throw new Error('no temple');

    expect(text(temple.finding)).toMatch(/^The pillar “.*” is broken: /);
    expect(text(temple.finding)).toContain(why);
    expect(templeHtml(temple).text).toContain('class="broken"');
    expect(templeMermaid(temple)).toContain(' -.- ');
  });

  test('has a hole where nothing is planned for a stone of its base', () => {
    const temple = view({ ...whole, initiatives: [{ ...initiatives[0], closes: ['data.home'] }] }).temple;

    expect(text(temple?.finding)).toBe(
      'The base has a hole: nothing is planned for culture, technology and people',
    );
  });

  test('has no roof without an aim', () => {
    const plan = { title: 'P', start: '2027-01', months: 12 };

    expect(text(view({ ...whole, plan }).temple?.finding)).toContain('no roof');
  });
});

describe('roles', () => {
  const goal = { id: 'g', title: 'Stay', kpis: [], owner: 'Chair' };
  const finding = (goals: readonly object[], work: object) =>
    text(view({ kpis: [kpi], goals, initiatives: [{ ...initiatives[0], ...work }] }).roles?.finding);

  test.each([
    {
      goals: [goal],
      work: { lineOwner: 'Shops' },
      expected: 'One person answers for the goals; one line owner turns them into processes.',
    },
    { goals: [{ ...goal, owner: undefined }], work: {}, expected: 'Nobody answers for the goal “Stay”.' },
    { goals: [goal], work: {}, expected: '“Work” has no line owner: nobody turns it into a process.' },
  ])('say “$expected”', ({ goals, work, expected }) => {
    expect(finding(JSON.parse(JSON.stringify(goals)), work)).toBe(expected);
  });

  test('software follows a process and a goal, or is named', () => {
    const software = (work: object, goals: readonly object[]) =>
      text(
        view({
          kpis: [kpi],
          goals,
          initiatives: [{ ...initiatives[0], ...work }],
          costs: [{ id: 'c', name: 'CRM', category: 'software', initiative: 'i', amount: '1k' }],
        }).software?.finding,
      );

    expect(software({ process: 'Card' }, [{ ...goal, kpis: ['k'] }])).toBe(
      'The software serves a process and a goal',
    );
    expect(software({}, [{ ...goal, kpis: ['k'] }])).toContain('“CRM” follows no process or no goal');
    expect(software({ process: 'Card' }, [goal])).toContain('“CRM” follows no process or no goal');
  });
});

describe('positioning', () => {
  const checks = (context: object, parts: object = {}) =>
    view({ context, ...parts }).position?.checks.map(({ fits, text: said }) => [fits, plainText(said)]);

  test.each([
    {
      name: 'focus without a segment',
      context: { positioning: 'focus' },
      expected: [false, 'Focus is chosen, without a segment to focus on.'],
    },
    {
      name: 'differentiation by price',
      context: { positioning: 'differentiation', competesBy: 'price' },
      expected: [false, 'Differentiation, yet rivals are met by price.'],
    },
    {
      name: 'few newcomers and a falling margin',
      context: { forces: { newEntrants: '1' }, margins: ['50%', '40%'] },
      expected: [false, 'Few newcomers threaten, which goes with high profit; yet the margin is falling.'],
    },
    {
      name: 'few newcomers and a steady margin',
      context: { forces: { newEntrants: '1' }, margins: ['50%', '50%'] },
      expected: [true, 'Few newcomers threaten, which goes with high profit; the margin holds.'],
    },
    {
      name: 'strong buyers and no offer',
      context: { forces: { buyerPower: '5' } },
      expected: [false, 'Buyers are strong, and nothing is stated that customers get nowhere else.'],
    },
  ])('$name', ({ context, expected }) => {
    expect(checks(context)).toContainEqual(expected);
  });

  test('a cost leader serves cheaply, or does not fit', () => {
    const context = { positioning: 'cost-leadership', competesBy: 'price' };

    expect(checks(context, { segments: [segment({ serviceCost: '20' })] })?.[0]?.[0]).toBe(false);
    expect(checks(context, { segments: [segment({ serviceCost: '2' })] })?.[0]?.[0]).toBe(true);
  });

  test('nothing is said where nothing is stated', () => {
    expect(view().position).toBeNull();
    expect(view().temple).toBeNull();
    expect(view().attempts).toBeNull();
  });
});

test.each(['en', 'ru', 'uk'] as const)('the worked example speaks %s throughout', (language) => {
  const printed = JSON.stringify(buildRisksView(clearsightEvaluated({ language })));

  expect(printed).not.toMatch(/NaN|undefined|Infinity/);
  if (language !== 'en')
    expect(printed).not.toMatch(/"(Goal|Culture|Fits|Risk)"|not stated|would take|is named/);
});
