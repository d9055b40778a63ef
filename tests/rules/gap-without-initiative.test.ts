import { expect, test } from 'vitest';
import { gapWithoutInitiative } from '../../src/rules/gap-without-initiative.ts';
import { found } from './sound-strategy.ts';

test('is content where every gap is closed', () => {
  expect(found(gapWithoutInitiative)).toEqual([]);
});

test('points at the answer whose gap nothing closes', () => {
  expect(found(gapWithoutInitiative, { 'initiatives.card.closes': [] })).toEqual([
    {
      at: 'audit.answers.data.home',
      values: {
        question: { en: 'A home for data', ru: expect.any(String), uk: expect.any(String) },
        reality: 2,
        target: 4,
      },
    },
  ]);
});

test('does not count a stopped initiative', () => {
  expect(found(gapWithoutInitiative, { 'initiatives.card.status': 'stopped' })).toEqual([
    { at: 'audit.answers.data.home', values: expect.objectContaining({ reality: 2 }) },
  ]);
});

test('sees no gap where reality has reached the target', () => {
  expect(
    found(gapWithoutInitiative, { 'initiatives.card.closes': [], 'audit.answers.data.home.reality': 4 }),
  ).toEqual([]);
});

test('asks nobody to close a gap of no importance', () => {
  expect(
    found(gapWithoutInitiative, { 'initiatives.card.closes': [], 'audit.answers.data.home.importance': '0' }),
  ).toEqual([]);
});

test('leaves a question that nobody asks to the finding on its id', () => {
  const stray = { intention: '3', reality: '2', target: '4' };

  expect(found(gapWithoutInitiative, { 'audit.answers.strategy.toString': stray })).toEqual([]);
  expect(found(gapWithoutInitiative, { 'audit.answers.strategy.choice': stray })).toHaveLength(1);
});
