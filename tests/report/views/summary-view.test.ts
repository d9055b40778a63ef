import { describe, expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import type { SectionInput } from '../../../src/report/views/section-input.ts';
import { buildSummaryView } from '../../../src/report/views/summary-view.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

const text = (inline: Inline) => plainText(inline).replaceAll('\u00A0', ' ');
const lead = (input: SectionInput) => text(buildSummaryView(input).answer);
const fact = (input: SectionInput, index: number) => {
  const found = buildSummaryView(input).facts[index];
  return found && [found.label, text(found.value), ...found.lines.map(text)].join(' | ');
};

const cost = { id: 'c', name: 'System', amount: '60k' };
const saving = (amount: string) => ({ id: 'b', name: 'Less paper', saving: amount, per: 'year' });
const withMoney = (amount: string, more: object = {}) =>
  draftEvaluated({ costs: [cost], benefits: [saving(amount)], ...more });

/** The same results, as if the measurements said something else. */
const today = (input: SectionInput, npv: number): SectionInput => ({
  ...input,
  results: {
    ...input.results,
    reforecast: { ...input.results.reforecast, npv, change: npv - input.results.finance.npv },
  },
});

test('what is paid all at once is not told as a hundred per cent', () => {
  expect(fact(withMoney('50k'), 0)).toContain('£60k in cash, all of it in the first year.');
});

describe('the lead', () => {
  test('says what the plan returns above its cost', () => {
    expect(lead(withMoney('50k'))).toMatch(/^Over 3 years the strategy returns £\d+k more than it costs/);
  });

  test('turns round with the result', () => {
    expect(lead(withMoney('5k'))).toMatch(/^Over 3 years the strategy costs £\d+k more than it returns/);
  });

  test('counts in months where they are not whole years', () => {
    const plan = { title: 'P', start: '2027-01', months: 30 };
    expect(lead(withMoney('50k', { plan }))).toMatch(/^Over 30 months/);
  });

  test.each([
    [195_000, 'On what has been measured so far, it would be £195k.'],
    [-34_000, 'On what has been measured so far, it would end £34k short.'],
  ])('sets beside it what was measured: %d', (npv, sentence) => {
    expect(lead(today(clearsightEvaluated(), npv))).toContain(sentence);
  });

  test('says so where the measurements change nothing', () => {
    const input = clearsightEvaluated();
    expect(lead(today(input, input.results.finance.npv))).toContain('does not change that');
  });

  test('says nothing of measurements where there are none', () => {
    expect(lead(withMoney('50k'))).not.toContain('measured');
  });

  test.each([
    ['nothing stated', {}, 'What this strategy costs and what it returns is not stated yet.'],
    [
      'three goals alone',
      { goals: ['a', 'b', 'c'].map((id) => ({ id, title: id })) },
      'The strategy sets 3 goals; what it costs and what it returns is not stated yet.',
    ],
    ['costs alone', { costs: [cost] }, /^The strategy costs £\d+k in today’s money; what it returns/],
    [
      'benefits alone',
      { benefits: [saving('50k')] },
      /^The strategy returns £\d+k in today’s money; what it costs/,
    ],
  ])('of a draft with %s is words', (_, parts, expected) => {
    expect(lead(draftEvaluated(parts))).toMatch(expected);
  });
});

describe('the key facts', () => {
  test('of the worked example are its cost, return, payback and chance', () => {
    const { facts } = buildSummaryView(clearsightEvaluated());
    expect(facts.map(({ value }) => text(value))).toEqual([
      '£517k',
      '£264k',
      '27 months',
      expect.stringMatching(/in 100$/),
    ]);
    expect(facts.every(({ inWords }) => !inWords)).toBe(true);
  });

  test('are words in a draft without money, never a nought', () => {
    const { facts } = buildSummaryView(draftEvaluated({ goals: [{ id: 'a', title: 'A' }] }));
    expect(facts.map(({ value }) => text(value))).toEqual([
      'not stated yet',
      'not stated yet',
      'not known',
      'not known',
    ]);
  });

  test('say how much of the cost was spent, where it is recorded', () => {
    expect(fact(clearsightEvaluated(), 0)).toContain('Spent so far £84k, where £78k was planned.');
    expect(fact(withMoney('50k'), 0)).not.toContain('Spent');
  });

  test('name a plan that never comes back, with what is missing', () => {
    expect(fact(withMoney('5k'), 2)).toMatch(/not within the plan \| At its end £45k is still missing/);
  });

  test('name a plan that is never out of pocket', () => {
    const input = draftEvaluated({
      benefits: [saving('90k')],
      costs: [{ ...cost, amount: '1k', per: 'month' }],
    });
    expect(fact(input, 2)).toContain('at once');
  });

  test('know no chance where no input states a range', () => {
    expect(fact(withMoney('50k'), 3)).toContain('not known | No input states a range');
  });

  test('call a loss by its name', () => {
    expect(fact(withMoney('5k'), 1)).toMatch(/^It returns less than it costs, as planned \| −£\d+k/);
  });
});

describe('how it stands', () => {
  test('lists the worst first, with names as long as they are few', () => {
    const { statuses } = buildSummaryView(clearsightEvaluated()).stands;
    expect(statuses.map(({ status }) => status)).toEqual(['at-risk', 'on-track']);
    expect(statuses.map((line) => text(line.text))).toEqual([
      '3 of 9: Regulars who stay, Revenue a family a year, Staff who use the customer card daily',
      '6 of 9: Families who stay, Second visit and 4 more',
    ]);
  });

  test('counts initiatives that should have ended', () => {
    const late = (status: string) =>
      buildSummaryView(
        draftEvaluated({
          initiatives: [{ id: 'i', name: 'I', phase: 'base', start: '2027-01', months: 9, status }],
        }),
      ).stands.remarks.map(text);
    expect(late('running')).toContain('1 initiative due to end by now is still under way.');
    expect(late('done')).toEqual(['No KPI is named yet.']);
    expect(late('stopped')).toEqual(['No KPI is named yet.']);
  });
});

describe('what is to be decided', () => {
  const decided = (by: string, status = 'open') =>
    buildSummaryView(
      draftEvaluated({ decisions: [{ id: 'd', text: 'Go', by, owner: 'Board', status }] }),
    ).decisions.open.map(({ facts }) => text(facts));

  test.each([
    ['2027-09-29', 'Board, by 29 Sep 2027. The date has passed.'],
    ['2027-09-30', 'Board, by 30 Sep 2027. That is the day of this report.'],
    ['2027-10-01', 'Board, by 1 Oct 2027.'],
  ])('by %s', (by, facts) => {
    expect(decided(by)).toEqual([facts]);
  });

  test('leaves out what was decided', () => {
    expect([decided('2027-10-01', 'taken'), decided('2027-10-01', 'declined')]).toEqual([[], []]);
  });

  test('says what a month’s wait costs', () => {
    const { open } = buildSummaryView(clearsightEvaluated()).decisions;
    expect(open.map(({ facts }) => text(facts))).toEqual([
      expect.stringMatching(/^Board, by 30 Sep 2027.*A month’s wait costs £15k\.$/),
    ]);
  });
});

test.each([
  ['onezhsky-bereg', /^За 4 года стратегия даёт на .* больше, чем стоит/],
  ['staryi-yar', /^За 4 роки стратегія дає на .* більше, ніж коштує/],
])('%s is summed up in its own language', (slug, expected) => {
  expect(lead(shippedEvaluated(slug))).toMatch(expected);
});
