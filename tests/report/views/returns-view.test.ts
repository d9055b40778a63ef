import { describe, expect, test } from 'vitest';
import { modelInput } from '../../../src/engine/model-input.ts';
import type { Results } from '../../../src/language/schema/results.ts';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { buildReturnsView } from '../../../src/report/views/returns-view.ts';
import type { SectionInput } from '../../../src/report/views/section-input.ts';
import { clearsightEvaluated, draftEvaluated } from '../../helpers/evaluated.ts';

const text = (inline: Inline | null | undefined) =>
  inline === null || inline === undefined ? null : plainText(inline).replaceAll('\u00A0', ' ');
const view = (input: SectionInput) => buildReturnsView(input, modelInput(input.strategy));
const base = clearsightEvaluated();

/** The worked example with a part of its results turned round. */
const turned = (change: (results: Results) => Partial<Results>): SectionInput => ({
  ...base,
  results: { ...base.results, ...change(base.results) },
});

const withNpv = (npv: number, today: number) =>
  turned(({ finance, reforecast }) => ({
    finance: { ...finance, npv },
    reforecast: { ...reforecast, npv: today, change: today - npv },
  }));

describe('the answer', () => {
  test.each([
    [140_000, 140_000, '£140k above its cost, if all benefits arrive as planned.'],
    [140_000, 90_000, '£140k above its cost as planned; on today’s measurements £90k.'],
    [140_000, -34_000, '£140k above its cost as planned; on today’s measurements it ends £34k short.'],
    [-20_000, -20_000, 'It ends £20k short of its cost, even if all benefits arrive as planned.'],
    [-20_000, -50_000, 'It ends £20k short of its cost as planned, and £50k short on today’s measurements.'],
    [-20_000, 5_000, 'It ends £20k short of its cost as planned; on today’s measurements it is £5k above.'],
  ])('of %d planned and %d today', (npv, today, answer) => {
    expect(text(view(withNpv(npv, today)).answer)).toBe(answer);
  });

  test('of a draft says that nothing is stated, and shows nothing else', () => {
    const draft = view(draftEvaluated({ goals: [{ id: 'a', title: 'A' }] }));
    expect(text(draft.answer)).toBe('What the strategy returns is not stated yet.');
    const { cash, evidence, histogram, tornado, whatIf, scenarios, breakEven, campaigns } = draft;
    expect([cash, evidence, histogram, tornado, whatIf, scenarios, breakEven, campaigns]).toEqual(
      Array(8).fill(null),
    );
  });
});

describe('the sentence above the cash chart', () => {
  const withPayback = (planned: number | null, today: number | null) =>
    text(
      view(
        turned(({ finance, reforecast }) => ({
          finance: { ...finance, paybackMonths: planned },
          reforecast: { ...reforecast, finance: { ...reforecast.finance, paybackMonths: today } },
        })),
      ).cash?.finding,
    );

  test.each([
    [27.3, 30.5, /back at zero in April 2029; on today’s measurements in July 2029$/],
    [27.3, 27.9, /back at zero in April 2029$/],
    [27.3, null, /back at zero in April 2029; on today’s measurements not within the plan$/],
    [null, null, /^The plan does not pay back within 3 years/],
    [0, 0, /^The plan never goes below zero/],
  ])('when it pays back after %s, today %s', (planned, today, sentence) => {
    expect(withPayback(planned, today)).toMatch(sentence);
  });
});

describe('what the result rests on', () => {
  const shares = (given: Record<string, number>) =>
    text(
      view(
        turned(({ evidence }) => ({
          evidence: {
            ...evidence,
            byGrade: Object.entries(given).map(([id, share]) => ({ id, npv: share * 1000, share })),
          },
        })),
      ).evidence?.finding,
    );

  test.each([
    [{ assumed: 1 }, 'All of NPV rests on assumptions, nothing on measurements.'],
    [{ estimated: 0.3, assumed: 0.7 }, 'No benefit rests on a measurement yet; 70% rests on assumptions'],
    [{ measured: 0.4, assumed: 0.6 }, '60% of NPV rests on assumptions, 40% on measurements.'],
    [{ measured: 0.4, benchmark: 0.6 }, 'Nothing rests on assumptions; 40% rests on measurements'],
    [{ benchmark: 1 }, 'Nothing rests on assumptions, and nothing on measurements yet'],
  ])('%o', (given, sentence) => {
    expect(shares(given)).toBe(sentence);
  });

  test('names who answers for most of it', () => {
    expect(text(view(base).evidence?.owners?.finding)).toBe(
      'Head of Customer answers for 52% of the benefit',
    );
  });
});

describe('benefits realised', () => {
  test('counts those that run behind, and prints plan and today', () => {
    const realised = view(base).realised;
    expect(text(realised?.finding)).toBe(
      'What has been measured takes £69k off the result: 2 benefits run behind',
    );
    expect(
      realised?.rows.rows.map(({ label, values }) => [label, text(values[0]?.text)]).slice(0, 3),
    ).toEqual([
      ['No paper cards', '£85k → £53k'],
      ['Fewer repeated calls', '£81k → £47k'],
      ['Families buy more of what they need', '£199k'],
    ]);
  });

  test('before anything is due, all count as planned', () => {
    const early = clearsightEvaluated({ asOf: '2026-12-31' });
    expect(text(view(early).realised?.finding)).toMatch(/^No benefit is due or measured yet/);
  });

  test('a better course than planned is said as well', () => {
    const better = turned(({ reforecast, finance }) => ({
      reforecast: { ...reforecast, npv: finance.npv + 10_000, change: 10_000 },
    }));
    expect(text(view(better).realised?.finding)).toBe(
      'What has been measured and paid adds £10k to the result',
    );
  });
});

describe('the runs that lose money', () => {
  const losing = (share: number) =>
    view(
      turned(({ simulation }) => ({
        simulation: simulation && { ...simulation, probabilityPositive: 1 - share },
      })),
    ).histogram?.losing;

  test.each([
    [0.12, '12% lose money'],
    [0.9999, 'over 99.9% lose money'],
    [0.997, '99.7% lose money'],
    [1, null],
    [0.0001, null],
  ])('%s of them', (share, words) => {
    expect(losing(share)).toBe(words);
  });
});

describe('the tornado', () => {
  const swings = (...npvs: readonly (readonly [number, number])[]) => {
    const [pattern] = base.results.tornado;
    if (!pattern) throw new Error('the worked example has ranges');
    return text(
      view(
        turned(() => ({
          tornado: npvs.map(([npvAtLow, npvAtHigh]) => ({ ...pattern, npvAtLow, npvAtHigh })),
        })),
      ).tornado?.finding,
    );
  };

  test('is left out where no range has any width', () => {
    expect(swings([0, 0])).toBeNull();
    expect(swings([250_000, 250_000], [250_000, 250_000])).toBeNull();
  });

  test.each([
    ['holds', [[100_000, 300_000]], /^No single input sinks the plan; .* from £100k to £300k$/],
    [
      'can turn',
      [
        [200_000, 250_000],
        [-10_000, 270_000],
      ],
      /alone can turn the result: from −£10k to £270k$/,
    ],
  ] as const)('of a plan that %s', (_, npvs, sentence) => {
    expect(swings(...npvs)).toMatch(sentence);
  });

  test('of a plan that loses anyway says that nothing saves it', () => {
    const losing = withNpv(-50_000, -50_000);
    const [pattern] = losing.results.tornado;
    if (!pattern) throw new Error('the worked example has ranges');
    const results = { ...losing.results, tornado: [{ ...pattern, npvAtLow: -90_000, npvAtHigh: -10_000 }] };
    expect(text(view({ ...losing, results }).tornado?.finding)).toMatch(/^No single input saves the plan/);
  });

  test('writes ranges in the unit of their input', () => {
    const notes = view(base).tornado?.rows.rows.map(({ label, note }) => `${text(label)}: ${text(note)}`);
    expect(notes).toContain('Families come back on time: +3.0 pp to +8.0 pp');
    expect(notes).toContain('Set-up and integration: £70k to £110k');
    expect(notes).toContain('Families: retention: 73% to 79%');
  });
});

describe('the scenarios', () => {
  const scenarios = (cautious: number, ambitious: number) =>
    view(
      turned(({ scenarios: found, finance }) => ({
        scenarios: {
          cautious: { ...(found.cautious ?? finance), npv: cautious },
          ambitious: { ...(found.ambitious ?? finance), npv: ambitious },
        },
      })),
    ).scenarios;

  test.each([
    [10_000, 500_000, 'The plan pays in every scenario: from £10k to £500k'],
    [-218_000, 500_000, 'The plan does not pay in every scenario: “Cautious” ends at −£218k'],
  ])('cautious %d and ambitious %d', (cautious, ambitious, sentence) => {
    expect(text(scenarios(cautious, ambitious)?.finding)).toBe(sentence);
  });

  test('stand best first, with today’s measurements among them', () => {
    expect(view(base).scenarios?.table?.rows.map(({ header }) => text(header))).toEqual([
      'Ambitious',
      'Base, as planned',
      'Today’s measurements',
      'Cautious',
    ]);
  });

  test('a losing one beside a high chance is reconciled in a sentence, a winning one is not', () => {
    expect(text(scenarios(-218_000, 500_000)?.caption)).toContain('are both true');
    expect(scenarios(10_000, 500_000)?.caption).toBeUndefined();
  });
});

describe('the limits', () => {
  const limits = (breakEven: Results['breakEven']) =>
    view(turned(() => ({ breakEven }))).breakEven?.lines.map(
      ({ text: line, value, note }) => `${text(line)}: ${text(value)}${note ? ` (${note})` : ''}`,
    );
  const spared = (id: string) => ({
    id,
    likely: 0.04,
    value: null,
    reason: 'positive-without' as const,
    near: null,
  });

  test('of the worked example: costs, rate, and any one benefit', () => {
    expect(
      view(base).breakEven?.lines.map(({ text: line, value }) => `${text(line)}: ${text(value)}`),
    ).toEqual([
      'all costs together stay under: 151% of plan',
      'the discount rate stays under: 51.4%',
      'only one benefit fails completely, whichever it is: £65k at worst',
    ]);
  });

  test('ask for no discount rate below zero', () => {
    const { finance } = base.results;
    const lines = view(turned(() => ({ finance: { ...finance, npv: -1000, irr: -0.26 } }))).breakEven?.lines;

    expect(lines?.map(({ text: line }) => text(line))).not.toContain('the discount rate stays under');
    expect(lines?.map(({ text: line }) => text(line))).toContain('all costs together stay under');
  });

  test('name a benefit that must reach something, in its unit', () => {
    const near = [
      { value: 0.0109, npv: -1 },
      { value: 0.0111, npv: 1 },
    ] as const;
    const lines = limits([
      { id: 'recall-regulars', likely: 0.04, value: 0.011, reason: null, near: [...near] },
      spared('paper'),
      { id: 'welcome-back', likely: 0.07, value: null, reason: 'none', near: null },
    ]);
    expect(lines).toContain('“Regulars come back on time” reaches at least: +1.1 pp (planned +4.0 pp)');
    expect(lines?.some((line) => line.startsWith('only one of these fails completely: No paper cards'))).toBe(
      true,
    );
    expect(
      lines?.some((line) => line.startsWith('Not even five times the effect would do of: First-time')),
    ).toBe(true);
  });
});

describe('a campaign', () => {
  const finding = (breakEvenResponse: number | null) =>
    text(
      view(
        turned(({ campaigns }) => ({
          campaigns: campaigns.map((campaign) => ({ ...campaign, breakEvenResponse })),
        })),
      ).campaigns?.finding,
    );

  test.each([
    [0.028, '“Trade in your old glasses” pays from a response of 2.8% on; the plan counts on 5%'],
    [0.08, '“Trade in your old glasses” would need a response of 8% to pay; the plan counts on 5%'],
    [null, /does not pay at any response/],
  ])('with a break-even response of %s', (response, sentence) => {
    expect(finding(response)).toMatch(sentence);
  });
});

describe('the histogram', () => {
  const finding = (probabilityPositive: number) =>
    text(
      view(turned(({ simulation }) => ({ simulation: simulation && { ...simulation, probabilityPositive } })))
        .histogram?.finding,
    );

  test.each([
    [0.97, /ends in profit in 97 of 100 simulated cases/],
    [0.998, /in more than 99 of 100/],
    [1, /in every simulated case/],
    [0.002, /in fewer than 1 of 100/],
    [0, /in none of the simulated cases/],
  ])('with a chance of %d', (chance, sentence) => {
    expect(finding(chance)).toMatch(sentence);
  });

  test('says so when today lies outside of what the ranges allowed for', () => {
    const low = withNpv(263_000, -900_000);
    expect(text(view(low).histogram?.caption)).toContain('lies below 19 of 20 runs');
    expect(text(view(base).histogram?.caption)).not.toContain('19 of 20');
  });
});
