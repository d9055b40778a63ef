import { expect, test } from 'vitest';
import { benefitCountedTwice } from '../../src/rules/benefit-counted-twice.ts';
import { found } from './sound-strategy.ts';

test('is content where every benefit has its own lever', () => {
  expect(found(benefitCountedTwice)).toEqual([]);
});

test('points at the lever of the second', () => {
  expect(
    found(benefitCountedTwice, {
      'benefits.loyal': {
        name: 'All are more loyal',
        initiative: ['card', 'recall'],
        segment: 'all',
        lever: 'retention',
        change: '2pp',
      },
    }),
  ).toEqual([
    {
      at: 'benefits.loyal.lever',
      values: {
        benefit: 'All are more loyal',
        other: 'Regulars come back on time',
        lever: 'retention',
        segment: 'Regulars',
      },
    },
  ]);
});

test('is content with another initiative', () => {
  expect(
    found(benefitCountedTwice, {
      'benefits.loyal': {
        name: 'All are more loyal',
        initiative: 'offers',
        segment: 'all',
        lever: 'retention',
        change: '2pp',
      },
    }),
  ).toEqual([]);
});

test('is content with another segment', () => {
  expect(
    found(benefitCountedTwice, {
      'benefits.loyal': {
        name: 'Newcomers are more loyal',
        initiative: 'recall',
        segment: 'newcomers',
        lever: 'retention',
        change: '2pp',
      },
    }),
  ).toEqual([]);
});
