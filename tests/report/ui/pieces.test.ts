import { describe, expect, test } from 'vitest';
import { kpiStatuses } from '../../../src/language/schema/results.ts';
import type { Inline } from '../../../src/messages/inline.ts';
import { tableHtml } from '../../../src/report/ui/data-table.ts';
import { asHeading } from '../../../src/report/ui/finding-html.ts';
import { inlineHtml } from '../../../src/report/ui/inline-html.ts';
import { statusHtml } from '../../../src/report/ui/status.ts';
import { explanationAddress, explanationId } from '../../../src/report/views/explanation-view.ts';

describe('a figure', () => {
  const figure = { figure: 'finance.npv', value: 263892.5252785777, text: '£264k', tone: 'loss' as const };

  test('is a link to the block that explains it', () => {
    expect(inlineHtml(['It returns ', figure, '.']).text).toBe(
      'It returns <a class="tone-loss" href="figures.html#finance.npv" data-figure="finance.npv">£264k</a>.',
    );
  });

  test('carries its full value where it is asked for', () => {
    expect(inlineHtml(figure, true).text).toContain(
      'data-figure="finance.npv" data-value="263892.5252785777">',
    );
  });

  test.each([
    ['benefits.paper.npv', 'benefits.paper.npv'],
    ['evidence.byOwner.Д-р Иванов.share', 'evidence.byOwner.Д-р-Иванов.share'],
    ['evidence.byOwner."><b>%22.share', 'evidence.byOwner.-b-22.share'],
  ])('%s has the id %s', (path, id) => {
    expect(explanationId(path)).toBe(id);
  });

  test('of the page over all strategies is explained on that page', () => {
    expect(explanationAddress('portfolio.GBP.npv')).toBe('#portfolio.GBP.npv');
    expect(explanationAddress('finance.npv')).toBe('figures.html#finance.npv');
  });
});

describe('a table', () => {
  const table = (columns: number) =>
    tableHtml({
      caption: 'c',
      columns: Array.from({ length: columns }, (_, index) => ({ label: `L${index}` })),
      rows: [{ header: 'h', cells: Array.from({ length: columns - 1 }, () => 'x') }],
    }).text;

  test('of few columns is a table everywhere', () => {
    expect(table(3)).not.toMatch(/pairs|role=/);
  });

  test('of more folds into pairs where its place is narrow, and keeps its roles', () => {
    expect(table(5)).toContain(
      '<table class="data pairs" role="table" style="--l2:&quot;L1&quot;;--l3:&quot;L2&quot;;',
    );
    expect(table(5)).toContain('<td role="cell">');
    expect(table(7)).toContain('class="data pairs many"');
  });

  test('names its columns in strings that no name can end', () => {
    const columns = ['a', 'b"; } c\\', 'd\ne', 'f', 'g'].map((label) => ({ label }));
    expect(tableHtml({ caption: 'c', columns, rows: [] }).text).toContain(
      'style="--l2:&quot;b\\22 ; } c\\5c &quot;;--l3:&quot;d\\a e&quot;;',
    );
  });

  test('of very many columns names the last of them at each cell', () => {
    expect(table(20)).toContain('<td role="cell" style="--label:&quot;L19&quot;">');
    expect(table(20)).not.toContain('--l20');
  });
});

describe('a heading', () => {
  test.each<[string, Inline, Inline]>([
    ['loses its full stop', 'The plan pays back.', 'The plan pays back'],
    [
      'loses it after a figure',
      ['It is ', { figure: 'a.b', text: '5' }, '.'],
      ['It is ', { figure: 'a.b', text: '5' }, ''],
    ],
    ['keeps that of two sentences', 'One. Two.', 'One. Two.'],
    ['without one stays as it is', 'Why?', 'Why?'],
  ])('%s', (_, finding, heading) => {
    expect(asHeading(finding)).toEqual(heading);
  });
});

test('every status has a shape of its own, hidden from those who hear its word', () => {
  const shapes = kpiStatuses.map((status) => /<svg.*<\/svg>/.exec(statusHtml(status, 'w').text)?.[0]);

  expect(new Set(shapes).size).toBe(kpiStatuses.length);
  expect(shapes.every((shape) => shape?.includes('aria-hidden="true"'))).toBe(true);
});
