import { expect, test } from 'vitest';
import { measurementAfterReport } from '../../src/rules/measurement-after-report.ts';
import { found, measured } from './sound-strategy.ts';

test('is content where the report follows the measurements', () => {
  expect(found(measurementAfterReport, {}, { measurements: [measured('stay', '2027-09-30', 0.81)] })).toEqual(
    [],
  );
});

test('points at the day that was fixed', () => {
  expect(
    found(
      measurementAfterReport,
      { 'plan.asOf': '2027-06-30' },
      {
        measurements: [measured('stay', '2027-12-31', 0.82), measured('stay', '2027-09-30', 0.81)],
      },
    ),
  ).toEqual([{ at: 'plan.asOf', values: { asOf: '2027-06-30', last: '2027-12-31' } }]);
});

test('is content with a measurement of that day', () => {
  expect(
    found(
      measurementAfterReport,
      { 'plan.asOf': '2027-06-30' },
      { measurements: [measured('stay', '2027-06-30', 0.81)] },
    ),
  ).toEqual([]);
});

test('does not blame a report that was asked to look back', () => {
  expect(
    found(
      measurementAfterReport,
      { 'plan.asOf': '2027-09-30' },
      {
        asOf: '2027-03-31',
        measurements: [measured('stay', '2027-06-30', 0.81)],
      },
    ),
  ).toEqual([]);
});
