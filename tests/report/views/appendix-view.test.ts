import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/language/schema/results.ts';
import { plainText } from '../../../src/messages/inline.ts';
import { findingListHtml } from '../../../src/report/sections/appendix-html.ts';
import { buildAppendixView } from '../../../src/report/views/appendix-view.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

const cost = (parts: object) => ({ id: 'c', name: 'Paper', ...parts });

describe('the answer', () => {
  test.each([
    {
      name: 'none',
      costs: [cost({ amount: '9' })],
      expected: 'Numbers stated in the strategy: 2, and none names a source.',
    },
    {
      name: 'one of two',
      costs: [cost({ amount: '9', source: 'Offer' })],
      expected: 'The strategy states 2 numbers; 50% of them name their source.',
    },
  ])('tells how many numbers name a source: $name', ({ costs, expected }) => {
    expect(plainText(buildAppendixView(draftEvaluated({ costs })).answer)).toBe(expected);
  });
});

describe('the assumptions', () => {
  const clearsight = clearsightEvaluated();
  const { assumptions } = buildAppendixView(clearsight, (path) =>
    path === 'benefits.family-offers' ? { file: 'strategy.yaml', line: 230 } : undefined,
  );
  const rows = [...assumptions.table.rows, ...(assumptions.more?.table.rows ?? [])];

  test('hold every stated number once', () => {
    expect(rows).toHaveLength(clearsight.results.assumptions.total);
  });

  test('begin with what moves the result most, with its line', () => {
    expect(plainText(assumptions.finding)).toBe(
      '“Families buy more of what they need” moves the result most, and it is assumed',
    );
    expect(plainText(rows[0]?.note ?? '')).toBe('no source named; line 230');
  });

  test('turn with the range of an input', () => {
    const costs = (low: string, high: string) => [
      cost({ amount: { value: '100', range: [low, high], grade: 'measured', source: 'Bill' } }),
      { id: 'd', name: 'Ink', amount: ['90', '100', '110'] },
    ];
    const finding = (low: string, high: string) =>
      plainText(buildAppendixView(draftEvaluated({ costs: costs(low, high) })).assumptions.finding);

    expect(finding('10', '500')).toBe('“Paper” moves the result most, and it is measured');
    expect(finding('99', '101')).toBe('“Ink” moves the result most, and it is assumed');
  });

  test('say so where nothing has a range', () => {
    expect(plainText(buildAppendixView(draftEvaluated()).assumptions.finding)).toBe(
      'No number has a range: every one is taken as certain',
    );
  });

  test('are named in the words of the language, in every shipped strategy', () => {
    for (const slug of ['clearsight', 'onezhsky-bereg', 'staryi-yar']) {
      const view = buildAppendixView(shippedEvaluated(slug)).assumptions;
      const names = [...view.table.rows, ...(view.more?.table.rows ?? [])].map(({ header }) =>
        plainText(header),
      );

      expect(names.filter((name) => /^[a-z]+(\.[a-z-]+)+/.test(name))).toEqual([]);
      expect(names.join()).not.toMatch(/riskAdjustment|undefined|NaN/);
    }
  });
});

describe('findings', () => {
  const finding = (parts: Partial<Finding>): Finding => ({
    rule: 'goal-without-kpi',
    severity: 'warning',
    file: 'strategy.yaml',
    line: 3,
    column: 5,
    what: 'Goal has no `kpis`.',
    why: 'Why.',
    fix: 'List <one>.',
    waived: null,
    ...parts,
  });
  const view = (findings: readonly Finding[]) => {
    const input = draftEvaluated();
    return buildAppendixView({ ...input, results: { ...input.results, findings: [...findings] } });
  };

  test('that are open stand apart from those that were accepted, the most serious first', () => {
    const { waived, found } = view([
      finding({ severity: 'note' }),
      finding({ severity: 'error' }),
      finding({ waived: 'Agreed' }),
    ]);

    expect(found.cards.map(({ severity }) => severity)).toEqual(['error', 'note']);
    expect(waived?.cards).toMatchObject([{ advice: 'Agreed', place: 'strategy.yaml:3:5' }]);
  });

  test('are said to be none where there are none', () => {
    expect(view([]).found.title).toBe('The checks found nothing that was not accepted');
    expect(view([]).waived).toBeNull();
  });

  test('beyond the first few are folded away, and print code as code and signs as signs', () => {
    const markup = findingListHtml(view(Array.from({ length: 12 }, () => finding({}))).found).text;

    expect(markup.match(/<li/g)).toHaveLength(12);
    expect(markup).toContain('<details');
    expect(markup).toContain('<code>kpis</code>');
    expect(markup).toContain('List &lt;one&gt;.');
  });
});

describe('method and words', () => {
  test('are those that the strategy calls for', () => {
    const draft = buildAppendixView(draftEvaluated());
    const whole = buildAppendixView(clearsightEvaluated());

    expect(draft.method.methods).toEqual([]);
    expect(draft.glossary).toBeNull();
    expect(whole.method.methods.map(({ name }) => name)).toContain('Campaigns');
    expect(buildAppendixView(clearsightEvaluated()).glossary?.entries.map(({ word }) => word)).toEqual(
      [...(whole.glossary?.entries ?? [])].map(({ word }) => word).sort((a, b) => a.localeCompare(b, 'en')),
    );
  });

  test('say how this strategy is discounted', () => {
    const conventions = (discounting: string) =>
      buildAppendixView(draftEvaluated({ plan: { title: 'P', start: '2027-01', months: 12, discounting } }))
        .method.conventions.map(plainText)
        .join(' ');

    expect(conventions('monthly')).toContain('Each month is discounted');
    expect(conventions('yearEnd')).toContain('Whole years are discounted');
  });
});

test('data protection warns of segments in which a customer may be recognised, and only of these', () => {
  const said = (slug: string) =>
    buildAppendixView(shippedEvaluated(slug)).protection.paragraphs.map(plainText).join(' ');

  expect(said('staryi-yar')).toContain('«Ключові»');
  expect(said('clearsight')).not.toContain('fewer than 30');
});

test.each(['ru', 'uk'] as const)('the worked example speaks %s throughout', (language) => {
  const { assumptions, ...rest } = buildAppendixView(clearsightEvaluated({ language }));

  expect(JSON.stringify(rest)).not.toMatch(/NaN|undefined|Customer|discounted|The strategy/);
  expect(plainText(assumptions.subtitle ?? '')).not.toMatch(/Every/);
});
