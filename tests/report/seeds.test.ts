import { expect, test } from 'vitest';
import { seedSections } from '../../src/report/seeds.ts';
import { buildReportView, type ReportSections } from '../../src/report/views/report-view.ts';
import { shippedEvaluated } from '../helpers/evaluated.ts';

const reports = [
  shippedEvaluated('clearsight'),
  shippedEvaluated('onezhsky-bereg'),
  shippedEvaluated('staryi-yar'),
].map((input) => buildReportView({ ...input, locate: () => undefined }).sections);

/** The systems that a section of any shipped strategy says it shows. */
function shownIn(id: string): ReadonlySet<string> {
  const views = reports.map((sections) => (id in sections ? sections[id as keyof ReportSections] : null));
  const marks = JSON.stringify(views).match(/"seeds":"[^"]*"/g) ?? [];
  return new Set(marks.flatMap((mark) => mark.slice('"seeds":"'.length, -1).split(' ')));
}

/** Every system that the report has a place for: whether it pays, strategy and audit, customers. */
const every = [
  ['F', 17],
  ['G', 21],
  ['V', 31],
] as const;

test('every system is listed, and nothing else', () => {
  const ids = every.flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );

  expect(Object.keys(seedSections).toSorted()).toEqual(ids.toSorted());
});

test.each(Object.entries(seedSections))(
  '%s is shown in the section on %s of a shipped strategy',
  (seed, section) => {
    expect(shownIn(section)).toContain(seed);
  },
);

test('what a section marks is listed, with that section', () => {
  const ids = new Set(reports.flatMap((sections) => Object.keys(sections)));

  for (const id of ids) {
    for (const seed of shownIn(id)) expect(seedSections, `${seed} in ${id}`).toHaveProperty(seed);
  }
});
