import { describe, expect, test } from 'vitest';
import { cyrillicLetters, latinForm } from '../../src/lib/look-alikes.ts';
import { nearest } from '../../src/lib/nearest.ts';

describe('the nearest known word', () => {
  test.each([
    ['recal', ['recall', 'voice'], 'recall'],
    ['yb', ['id', 'at', 'by'], 'by'],
    ['ot', ['at', 'to'], 'to'],
    ['discount_rate', ['discounting', 'discountRate'], 'discountRate'],
    ['Retention', ['retention', 'revenue'], 'retention'],
    ['mаrgin', ['margin', 'moves'], 'margin'],
    ['acquisition', ['acquired', 'acquisitionCost'], 'acquisitionCost'],
  ])('%s', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  test.each(['???', 'zebra', ''])('%j is close to none', (word) => {
    expect(nearest(word, ['name', 'retention', 'segments'])).toBeUndefined();
  });
});

describe('the Latin form of a word', () => {
  test.each([
    ['rеgulars', 'regulars'],
    ['сор', 'cop'],
    ['удержание', 'uderzhanie'],
    ['crm-карта', 'crm-karta'],
    ['vip-клуб', 'vip-klub'],
    ['п’ять', 'pyat'],
    ['regulars', 'regulars'],
  ])('%s', (word, latin) => {
    expect(latinForm(word)).toBe(latin);
    expect(cyrillicLetters(latinForm(word))).toEqual([]);
  });
});
