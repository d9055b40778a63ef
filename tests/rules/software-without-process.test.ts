import { expect, test } from 'vitest';
import { softwareWithoutProcess } from '../../src/rules/software-without-process.ts';
import { found } from './sound-strategy.ts';

test('is content where software serves a process', () => {
  expect(found(softwareWithoutProcess)).toEqual([]);
});

test('points at the software whose initiative names none', () => {
  expect(found(softwareWithoutProcess, { 'initiatives.card.process': undefined })).toEqual([
    { at: 'costs.licences', values: { cost: 'Licences', initiative: 'One customer card' } },
  ]);
});

test('leaves software without an initiative to another rule', () => {
  expect(found(softwareWithoutProcess, { 'costs.licences.initiative': undefined })).toEqual([]);
});
