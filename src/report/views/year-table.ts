/** The plan year by year: benefits, costs, net, cumulative, and where it was simulated the band at the year's end. */
import { addMonths } from '../../lib/calendar.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { yearWords } from '../../messages/report/years.ts';
import { terms } from '../../messages/terms.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { CellView, RowView, TableView } from './section-view.ts';

export function yearTable(input: SectionInput): TableView {
  const { results, language } = input;
  const { finance, simulation, plan } = results;
  const formats = formatsOf(input);
  const words = yearWords[language];
  const names = terms[language].returns;
  const cell = (path: string, value: number): CellView =>
    printed(path, value, formats.money(value), value < 0 ? 'loss' : undefined);
  const columns = [
    words.year,
    capital(names.benefits),
    capital(terms[language].costs.costs),
    capital(names.net),
    capital(names.cumulative),
    ...(simulation ? [words.low, words.high] : []),
  ];
  const { upfront } = finance;
  const before: RowView[] =
    upfront.benefits === 0 && upfront.costs === 0
      ? []
      : [
          {
            header: words.beforePlan,
            cells: [
              cell('finance.upfront.benefits', upfront.benefits),
              cell('finance.upfront.costs', upfront.costs),
              '',
              '',
            ],
          },
        ];
  const years = finance.years.map(({ year, benefits, costs, net, cumulative }): RowView => {
    const path = `finance.years.${year}`;
    const last = addMonths(plan.start, Math.min(year * 12, plan.months) - 1);
    const band = simulation?.band.find(({ month }) => month === last);
    return {
      header: yearName(input, year),
      cells: [
        cell(`${path}.benefits`, benefits),
        cell(`${path}.costs`, costs),
        cell(`${path}.net`, net),
        cell(`${path}.cumulative`, cumulative),
        ...(band
          ? [cell(`simulation.band.${last}.p10`, band.p10), cell(`simulation.band.${last}.p90`, band.p90)]
          : []),
      ],
    };
  });
  return {
    caption: words.caption,
    columns: columns.map((label, index) => ({ label, kind: index === 0 ? 'text' : 'number' })),
    rows: [...before, ...years],
  };
}

/** The calendar year where it is the plan's year too; else the plan year and its months. */
export function yearName(input: SectionInput, year: number): string {
  const { start, months } = input.results.plan;
  const formats = formatsOf(input);
  const first = addMonths(start, (year - 1) * 12);
  const last = addMonths(start, Math.min(year * 12, months) - 1);
  if (first.endsWith('-01') && last.endsWith('-12')) return first.slice(0, 4);
  return `${formats.planYear(year)}, ${formats.monthShort(first)} – ${formats.monthShort(last)}`;
}

/** The plan year by its number; a last one of fewer than twelve months says how many it has. */
export function planYearName(input: Pick<SectionInput, 'results'>, year: number, formats: Formats): string {
  return `${formats.planYear(year)}${partOfYear(input, year, formats)}`;
}

/** “ (6 months)” after the name of a year that the plan's end cuts short; nothing after a whole one. */
export function partOfYear(
  { results }: Pick<SectionInput, 'results'>,
  year: number,
  formats: Formats,
): string {
  const months = results.plan.months - (year - 1) * 12;
  return months < 12 ? ` (${formats.months(months)})` : '';
}
