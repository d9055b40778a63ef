import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillTemplate, type TemplateFacts, templateDefaults } from '../../../src/cli/new/fill-template.ts';

const proposals = 'name: <name|Acme>\ncurrency: <currency|EUR>\nmonths: <months|36>\n';
const facts: TemplateFacts = {
  name: null,
  currency: null,
  start: '2027-01',
  months: null,
  today: '2026-11-22',
};

/** What a placeholder becomes. */
function filled(placeholder: string, changes: Partial<TemplateFacts> = {}): string {
  const text = fillTemplate(`${proposals}x: ${placeholder}\n`, { ...facts, ...changes });
  return text.split('x: ').at(-1)?.trim() ?? '';
}

describe('a placeholder', () => {
  test.each<[string, string, Partial<TemplateFacts>]>([
    ['<start>', '2027-01', {}],
    ['<start+5>', '2027-06', {}],
    ['<start+23>', '2028-12', {}],
    ['<start-1>', '2026-12', {}],
    ['<end>', '2029-12', {}],
    ['<end>', '2028-12', { months: 24 }],
    ['<end-12>', '2028-12', {}],
    ['<today>', '2026-11-22', {}],
    ['<today+2>', '2027-01', {}],
    ['<known>', '2026-10-31', {}],
    ['<known>', '2025-02-28', { start: '2025-03' }],
    ['<known>', '2026-10-31', { start: '2040-01' }],
    ['<currency>', 'EUR', {}],
    ['<currency>', 'PLN', { currency: 'PLN' }],
    ['<months>', '48', { months: 48 }],
    ['a < b and c > d', 'a < b and c > d', {}],
  ])('%s becomes %s', (placeholder, text, changes) => {
    expect(filled(placeholder, changes)).toBe(text);
  });

  test.each(['<stat+3>', '<name+1>', '<known+1>'])('%s is a mistake of the template', (placeholder) => {
    expect(() => filled(placeholder)).toThrow(`a template holds ${placeholder}, which nothing fills`);
  });
});

test('a template without a proposal is a mistake of the template', () => {
  expect(() => templateDefaults('name: <name|Acme>\nmonths: <months|36>')).toThrow(
    'a template proposes no currency',
  );
  expect(templateDefaults(proposals)).toEqual({ name: 'Acme', currency: 'EUR', months: 36 });
});

test('a name is read back as it was given, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const { name: read } = parse(fillTemplate(proposals, { ...facts, name }), { schema: 'failsafe' });
      expect(read).toBe(name);
    }),
  );
  for (const name of [
    'true',
    'null',
    '~',
    ' a',
    'a: b',
    'a #b',
    '<start>',
    '*x',
    '[a]',
    '2027-01',
    'Ґанок',
  ]) {
    const { name: read } = parse(fillTemplate(proposals, { ...facts, name }));
    expect(read).toBe(name);
  }
});
