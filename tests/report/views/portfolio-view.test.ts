import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../src/messages/formats/formats.ts';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { brokenRowHtml, currencyGroupHtml } from '../../../src/report/diagrams/portfolio-html.ts';
import { evaluate } from '../../../src/report/explain/expression.ts';
import { type PortfolioEntry, portfolioEntry } from '../../../src/report/views/portfolio-entry.ts';
import { buildPortfolioView, type PortfolioItem } from '../../../src/report/views/portfolio-view.ts';
import { clearsightEvaluated, draftEvaluated } from '../../helpers/evaluated.ts';

const base: PortfolioEntry = {
  kind: 'computed',
  language: 'en',
  company: 'Acme',
  title: 'Plan',
  preparedBy: null,
  industry: null,
  offTrack: [],
  audit: null,
  currency: 'GBP',
  asOf: '2027-09-30',
  money: { npv: 100_000, today: 100_000, paybackMonths: 20, probability: 0.9 },
  verdict: 'go',
  statuses: [],
  decisions: [],
  measure: null,
  review: null,
};

const item = (
  company: string,
  npv: number,
  today: number | null,
  parts: Partial<PortfolioEntry> = {},
): PortfolioItem => ({
  path: company.toLowerCase(),
  entry: { ...base, company, money: { npv, today, paybackMonths: 20, probability: 0.9 }, ...parts },
});

const broken: PortfolioItem = {
  path: null,
  entry: {
    kind: 'broken',
    language: 'en',
    name: 'torn',
    errors: 2,
    first: { file: 'strategies/torn/strategy.yaml', line: 7, what: 'No key of that name.' },
  },
};

const text = (inline: Inline | undefined) => plainText(inline ?? '');

describe('the lead', () => {
  test('adds up strategies of one currency, as planned and today', () => {
    expect(text(buildPortfolioView([item('A', 100_000, 60_000), item('B', 200_000, 210_000)]).lead)).toBe(
      'Together the strategies are planned to return £300k above their cost. On what is measured they are heading for £270k.',
    );
  });

  test('says it plainly where a sum is below zero', () => {
    expect(text(buildPortfolioView([item('A', -5000, -9000)]).lead)).toBe(
      'Net present value: −£5k as planned, −£9k on today’s measurements.',
    );
  });

  test('never adds up different currencies', () => {
    const view = buildPortfolioView([
      item('A', 100_000, 60_000),
      item('B', 200_000, 210_000, { currency: 'UAH' }),
    ]);

    expect(text(view.lead)).toBe(
      '1 of 2 strategies is behind plan. They count in GBP and UAH, so their sums stand apart.',
    );
    expect(view.groups.map(({ currency, rows }) => [currency, rows.length])).toEqual([
      ['GBP', 1],
      ['UAH', 1],
    ]);
  });

  test.each([
    { name: 'no strategy', items: [], expected: 'No strategy has a report yet.' },
    { name: 'only a broken one', items: [broken], expected: 'No strategy has a report yet.' },
    {
      name: 'no money',
      items: [item('A', 0, null, { money: null })],
      expected: '1 strategy; none states its money yet.',
    },
  ])('has words for $name', ({ items, expected }) => {
    expect(text(buildPortfolioView(items).lead)).toBe(expected);
  });
});

describe('the finding', () => {
  const finding = (...items: PortfolioItem[]) => text(buildPortfolioView(items).groups[0]?.finding);

  test('names who turned negative, and who runs ahead', () => {
    expect(finding(item('Up', 100_000, 150_000), item('Down', 50_000, -10_000))).toBe(
      '“Down” has turned negative and needs attention first; “Up” is ahead of its plan.',
    );
  });

  test('turns with the figures', () => {
    expect(finding(item('Up', 100_000, 60_000), item('Down', 50_000, 50_000))).toBe(
      '“Up” is furthest behind its plan, by £40k.',
    );
    expect(finding(item('Up', 100_000, 100_000), item('Down', 50_000, 50_000))).toBe(
      'No strategy is behind its plan.',
    );
  });

  test('says that nothing is measured', () => {
    expect(finding(item('A', 1000, null), item('B', 1000, null))).toBe(
      'Nothing has been measured yet; the rings show the plans.',
    );
  });
});

describe('the rows', () => {
  test('stand furthest behind first, those without money last', () => {
    const rows = buildPortfolioView([
      item('Fine', 100_000, 100_000),
      item('Silent', 0, null, { money: null }),
      item('Behind', 100_000, 20_000),
    ]).groups[0]?.rows;

    expect(rows?.map(({ name }) => name)).toEqual(['Behind', 'Fine', 'Silent']);
  });

  test('lead to the page and to what explains each value there', () => {
    const group = buildPortfolioView([item('Acme', 100_000, 60_000)]).groups[0];
    if (!group) throw new Error('no group');
    const markup = currencyGroupHtml(group, formatsFor('en', 'GBP'), './').text;

    expect(markup).toContain('<a href="./acme/">Acme</a>');
    expect(markup).toContain(
      'href="./acme/figures.html#reforecast.npv" data-figure="reforecast.npv" data-value="60000"',
    );
  });

  test('print hostile names as text', () => {
    const group = buildPortfolioView([item('<script>alert(1)</script>', 1, 1, { title: '"><img src=x>' })])
      .groups[0];
    if (!group) throw new Error('no group');
    const markup = currencyGroupHtml(group, formatsFor('en', 'GBP'), './').text;

    expect(markup).not.toMatch(/<script|<img/);
    expect(
      brokenRowHtml({ path: null, name: '<b>', text: '', first: '<i>', page: '' }, './').text,
    ).not.toMatch(/<b>|<i>/);
  });

  test('say of a broken strategy what is wrong, and where', () => {
    const view = buildPortfolioView([item('Acme', 1000, 1000), broken]);

    expect(view.broken).toEqual([
      {
        path: null,
        name: 'torn',
        text: '2 errors keep this strategy from being computed. The first:',
        first: 'strategies/torn/strategy.yaml:7 No key of that name.',
        page: 'There is no report of it yet',
      },
    ]);
    expect(text(view.head.count)).toBe('2 strategies');
  });
});

describe('the sums', () => {
  test('open to the value of each strategy, and can be worked out again', () => {
    const { explanations } = buildPortfolioView([item('A', 100_000, 60_000), item('B', 200_000, null)]);

    for (const { formula, terms, value } of explanations) {
      expect(
        evaluate(formula, Object.fromEntries(terms.map((term) => [term.symbol, term.value]))),
      ).toBeCloseTo(Number(value), 6);
    }
    expect(explanations.map(({ figure, value }) => [figure, value])).toEqual([
      ['portfolio.GBP.npv', 300_000],
      ['portfolio.GBP.today', 260_000],
    ]);
  });
});

describe('the language', () => {
  const speaking = (...languages: ('en' | 'ru' | 'uk')[]) =>
    buildPortfolioView(languages.map((language) => item('A', 1, 1, { language }))).language;

  test('is that of the strategies if they agree, else English', () => {
    expect(speaking('uk', 'uk')).toBe('uk');
    expect(speaking('uk', 'ru')).toBe('en');
    expect(speaking()).toBe('en');
  });
});

describe('what waits', () => {
  const decision = (by: string | null) => ({ text: `By ${by}`, owner: 'Board', by });
  const view = buildPortfolioView([
    item('A', 1, 1, { decisions: [decision('2027-12-31'), decision(null)], review: '2027-08-31' }),
    item('B', 1, 1, {
      decisions: [decision('2027-09-29')],
      measure: { on: '2027-10-31', names: ['one', 'two', 'three', 'four', 'five', 'six'] },
    }),
  ]);

  test('lists decisions by their day, those without one last', () => {
    expect(view.decisions.table?.rows.map(({ header }) => text(header))).toEqual([
      'By 2027-09-29',
      'By 2027-12-31',
      'By null',
    ]);
    expect(JSON.stringify(view.decisions.table?.rows[0])).toContain('its date has passed');
  });

  test('names the next measurements, and a review that is overdue', () => {
    const rows = JSON.stringify(view.next.table?.rows);

    expect(rows).toContain('one, two, three, four and 2 more');
    expect(rows).toContain('overdue');
  });
});

describe('an entry', () => {
  test('keeps of the worked example what the page needs', () => {
    expect(portfolioEntry(clearsightEvaluated())).toMatchObject({
      company: 'Clearsight Opticians',
      verdict: 'go',
      review: '2027-12-31',
      measure: { on: '2027-10-31' },
      statuses: [
        { status: 'on-track', count: 6 },
        { status: 'at-risk', count: 3 },
      ],
      decisions: [{ text: 'Start the welcome journey in October', owner: 'Board', by: '2027-09-30' }],
    });
  });

  test('has no money, no verdict and nothing to measure for an empty draft', () => {
    expect(portfolioEntry(draftEvaluated())).toMatchObject({
      money: null,
      verdict: null,
      measure: null,
      review: null,
      statuses: [],
    });
  });
});
