import { describe, expect, test } from 'vitest';
import { isSlug, slugFrom } from '../../../src/cli/new/slug.ts';

describe('the name of a strategy', () => {
  test.each([
    ['harbour-books', 'harbour-books'],
    ['Harbour Books', 'harbour-books'],
    ['con', 'con-crm'],
    ['x'.repeat(300), 'x'.repeat(60)],
    [`${'a'.repeat(59)}-bcd`, 'a'.repeat(59)],
    ['…', null],
  ])('stands for %s as %s', (text, slug) => {
    expect(slugFrom(text)).toBe(slug);
  });

  test.each(['con', 'lpt1', 'x'.repeat(61), 'Two Words'])('is not %s as it stands', (text) => {
    expect(isSlug(text)).toBe(false);
  });
});
