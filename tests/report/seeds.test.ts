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

test.each(Object.entries(seedSections))(
  '%s is shown in the section on %s of a shipped strategy',
  (seed, section) => {
    expect(shownIn(section)).toContain(seed);
  },
);

test('what a section marks is listed, with that section', () => {
  for (const id of ['readiness', 'audit', 'customers', 'returns']) {
    for (const seed of shownIn(id)) expect(seedSections, `${seed} in ${id}`).toHaveProperty(seed);
  }
});
