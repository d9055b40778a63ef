/** Whatever stands in a file: nothing is thrown, every finding has a place and words, no number is NaN. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadStrategy, readStrategy } from '../../src/language/read-strategy.ts';
import { decodeText } from '../../src/language/source/decode-text.ts';
import { languages } from '../../src/messages/language.ts';
import { clearsight, readBesideMeasurements } from './helpers/clearsight.ts';

function expectSound(
  { strategy, measurements, diagnostics }: ReadStrategy,
  texts: Record<string, string>,
): void {
  expect(strategy === null).toBe(diagnostics.some(({ stopsFigures }) => stopsFigures));
  const once = new Set(diagnostics.map(({ code, place }) => `${code} ${JSON.stringify(place)}`));
  expect(once.size).toBe(diagnostics.length);
  for (const { place, words } of diagnostics) {
    const lines = (texts[place.file] ?? '').split('\n');
    expect(place.line).toBeGreaterThan(0);
    expect(place.line).toBeLessThanOrEqual(lines.length);
    expect(place.column).toBeGreaterThan(0);
    expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
    const length = (place.endLine - place.line) * 1_000_000 + place.endColumn - place.column;
    expect(length).toBeGreaterThanOrEqual(0);
    for (const language of languages) {
      const { what, why, fix } = words(language);
      for (const text of [what, why, fix]) expect(text).not.toMatch(/undefined|NaN|\[object|^$/);
    }
  }
  const numbers = JSON.stringify({ strategy, measurements }, (_, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'not a number' : value,
  );
  expect(numbers).not.toContain('not a number');
}

const read = (text: string) =>
  readStrategy({
    strategy: { file: 'strategy.yaml', text },
    measurements: { file: 'measurements.csv', text },
  });
const soundly = (text: string) =>
  expectSound(read(text), { 'strategy.yaml': text, 'measurements.csv': text });

test('random bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const decoded = decodeText(bytes);
      if (decoded) soundly(decoded.text);
    }),
    { numRuns: 500 },
  );
});

test('random pieces of YAML', () => {
  const pieces = fc.constantFrom(
    ...[
      '\n',
      '  ',
      '- ',
      ': ',
      ', ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      ' #',
      '&a ',
      '*a',
      '!t ',
      '<<: ',
      '|',
      '%',
      '\t',
      '---\n',
    ],
    ...[
      'company',
      'plan',
      'segments',
      'kpis',
      'id',
      'name',
      'value',
      'x',
      '12',
      '12%',
      '2027-01',
      '~',
      'а',
      '__proto__',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (typed) => soundly(typed.join(''))),
    { numRuns: 1500 },
  );
}, 60_000);

test('the worked strategy with something cut out, doubled or put in', () => {
  const at = fc.nat({ max: clearsight.length });
  const put = fc.constantFrom(
    '',
    ' ',
    '\n',
    ': ',
    ', ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ' #',
    '\t',
    '%',
    '- ',
    '&',
    '*',
    '\u0000',
    'é',
  );
  fc.assert(
    fc.property(at, fc.nat({ max: 60 }), put, fc.boolean(), (start, length, text, twice) => {
      const middle = twice ? clearsight.slice(start, start + length).repeat(2) : '';
      const damaged = clearsight.slice(0, start) + middle + text + clearsight.slice(start + length);
      const result = readBesideMeasurements(damaged);
      const table = 'x'.repeat(200);

      expectSound(result, {
        'strategy.yaml': damaged,
        'measurements.csv': Array.from({ length: 50 }, () => table).join('\n'),
      });
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('random tables of measurements', () => {
  const pieces = fc.constantFrom(',', '\n', '"', '2027-01-31', 'recall-rate', '21%', '21', 'high', ' ', ';');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (typed) => {
      const table = `date,kpi,value,confidence,note\n${typed.join('')}`;
      const result = readStrategy({
        strategy: { file: 'strategy.yaml', text: 'format: 1\n' },
        measurements: { file: 'measurements.csv', text: table },
      });
      expectSound(result, { 'strategy.yaml': 'format: 1\n', 'measurements.csv': table });
    }),
    { numRuns: 1000 },
  );
}, 60_000);
