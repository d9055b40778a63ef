import { expect, test } from 'vitest';
import { dateInFuture } from '../../src/rules/date-in-future.ts';
import { found, measured } from './sound-strategy.ts';

test('is content with what is past', () => {
  expect(found(dateInFuture)).toEqual([]);
});

test('points at a baseline that is to come', () => {
  expect(found(dateInFuture, { 'kpis.stay.baseline.at': '2027-08-15' })).toEqual([
    {
      at: 'kpis.stay.baseline.at',
      values: { path: 'kpis.stay.baseline.at', on: '2027-08-15', asOf: '2027-03-31' },
    },
  ]);
});

test('reads whatever says that it has happened', () => {
  expect(
    found(dateInFuture, {
      'audit.at': '2027-08-01',
      'kpis.stay.benchmark': { value: '80%', at: '2027-08-02' },
      'segments.regulars.retention': { value: '80%', at: '2027-08-03' },
      'benefits.back.benchmark': { value: '3pp', at: '2027-08-04' },
      'costs.rules.spent': [{ value: '9k', at: '2027-08-05' }],
      'campaigns.swap.previous': { at: '2027-08-06', response: '6%' },
      'decisions.go': { text: 'Start', status: 'taken', at: '2027-08-07' },
      'revisions.1': { at: '2027-08-08', what: 'Second version' },
      'initiatives.recall.status': 'running',
    }),
  ).toEqual(
    [
      'audit.at',
      'kpis.stay.benchmark.at',
      'initiatives.recall.start',
      'benefits.back.benchmark.at',
      'costs.rules.spent.0.at',
      'campaigns.swap.previous.at',
      'decisions.go.at',
      'revisions.1.at',
      'segments.regulars.retention.at',
    ].map((at) => expect.objectContaining({ at })),
  );
});

test('takes the last day of this month or quarter for a month or quarter', () => {
  expect(
    found(
      dateInFuture,
      { 'kpis.stay.baseline.at': '2027-02-28', 'audit.at': '2027-03-31' },
      { asOf: '2027-02-10' },
    ),
  ).toEqual([]);
});

test('looks back without blame when it is asked for an earlier day', () => {
  expect(
    found(
      dateInFuture,
      { 'plan.asOf': '2027-09-30', 'decisions.go': { text: 'Start', status: 'taken', at: '2027-06-12' } },
      { asOf: '2027-03-31' },
    ),
  ).toEqual([]);
});

test('takes what was measured for the past', () => {
  expect(
    found(
      dateInFuture,
      { 'kpis.stay.baseline.at': '2027-08-15' },
      { asOf: '2027-03-31', measurements: [measured('stay', '2027-09-30', 0.81)] },
    ),
  ).toEqual([]);
});
