import { describe, expect, test } from 'vitest';
import { readStrategy } from '../../src/language/read-strategy.ts';

const head = `format: 1
company: { name: Acme, currency: GBP, language: en }
plan: { title: Come again, start: 2027-01, months: 24 }
`;

/** `line code` of what is said, lines counted from the first one after the head. */
function told(body: string, measurements?: string): string[] {
  const { diagnostics } = readStrategy(
    {
      strategy: { file: 'strategy.yaml', text: head + body },
      measurements: measurements === undefined ? undefined : { file: 'measurements.csv', text: measurements },
    },
    { rules: ['kpi-stale', 'goal-without-kpi'] },
  );
  return diagnostics.map(({ code, place }) =>
    place.file === 'strategy.yaml' ? `${place.line - 3} ${code}` : `row ${place.line} ${code}`,
  );
}

const initiative = (id: string, more = '') =>
  `  - { id: ${id}, name: Work, phase: base, start: 2027-01, months: 3${more} }\n`;
const kpi = (id: string) =>
  `  - { id: ${id}, name: Who stay, unit: "%", direction: up, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2027-12 }] }\n`;

describe('an id that is given twice', () => {
  const twice = `initiatives:\n${initiative('card')}${initiative('card')}`;
  const costs = (...ids: readonly string[]) =>
    `costs:\n${ids.map((id, n) => `  - { id: c${n}, name: C, amount: 5, initiative: ${id} }\n`).join('')}`;

  test('explains references to the one that it should have been', () => {
    expect(told(twice + costs('card', 'letters', 'letters'))).toEqual(['3 id-duplicate']);
  });

  test('is offered once where something else is missing, too', () => {
    const text = head + twice + costs('card', 'letters', 'shop');
    const { diagnostics } = readStrategy({ strategy: { file: 'strategy.yaml', text } });
    const unknown = diagnostics.filter(({ code }) => code === 'reference-unknown');

    expect(unknown.map((diagnostic) => diagnostic.words('en').fix)).toEqual(['Known: `card`.']);
  });
});

describe('an id that nothing can refer to', () => {
  test('is named alone where it cannot be read', () => {
    expect(
      told(`initiatives:\n${initiative('???')}costs:\n  - { id: a, name: A, amount: 5, initiative: card }\n`),
    ).toEqual(['2 id-form']);
  });

  test('leaves one unknown reference explained, not two of them', () => {
    const costs = ['card', 'card', 'recall'].map(
      (id, n) => `  - { id: c${n}, name: C, amount: 5, initiative: ${id} }\n`,
    );
    expect(told(`initiatives:\n${initiative('???')}costs:\n${costs.join('')}`)).toEqual([
      '2 id-form',
      '6 reference-unknown',
    ]);
  });

  test('is found by what refers to it as it was typed', () => {
    expect(
      told(
        `initiatives:\n${initiative('Card')}costs:\n  - { id: a, name: A, amount: 5, initiative: Card }\n`,
      ),
    ).toEqual(['2 id-form']);
  });

  test('is found by what refers to it as it should be', () => {
    expect(
      told(
        `initiatives:\n${initiative('cаrd')}costs:\n  - { id: a, name: A, amount: 5, initiative: card }\n`,
      ),
    ).toEqual(['2 id-look-alike']);
  });
});

describe('a mistake is told on the side on which it lies', () => {
  const costs = (ids: readonly string[]) =>
    `costs:\n${ids.map((id, n) => `  - { id: c${n}, name: C, amount: 5, initiative: ${id} }\n`).join('')}`;

  test('one reference of several is misspelt', () => {
    expect(told(`initiatives:\n${initiative('card')}${costs(['card', 'crad'])}`)).toEqual([
      '5 reference-unknown',
    ]);
  });

  test('all of them agree, and the id is misspelt', () => {
    expect(told(`initiatives:\n${initiative('carb')}${costs(['card', 'card'])}`)).toEqual(['2 id-misspelt']);
  });

  test('a Cyrillic letter in a reference', () => {
    expect(told(`initiatives:\n${initiative('card')}${costs(['cаrd'])}`)).toEqual(['4 id-look-alike']);
  });

  test('measurements help to tell', () => {
    const rows = 'date,kpi,value\n2027-01-31,stay,81%\n2027-02-28,stay,82%\n';
    expect(told(`kpis:\n${kpi('sty')}`, rows)).toEqual(['2 id-misspelt']);
    expect(told(`kpis:\n${kpi('stay')}`, 'date,kpi,value\n2027-01-31,sty,81%\n')).toEqual([
      'row 2 reference-unknown',
    ]);
  });
});

describe('names that Rapport brings along', () => {
  test('a misspelt question is told where it is answered, not where it is closed', () => {
    const audit = 'audit:\n  answers:\n    data.hoem: { reality: 2, target: 4 }\n';
    expect(told(`${audit}initiatives:\n${initiative('card', ', closes: [data.home]')}`)).toEqual([
      '3 reference-unknown',
    ]);
    expect(told(`${audit}initiatives:\n${initiative('card', ', closes: [data.hoem]')}`)).toEqual([
      '3 reference-unknown',
    ]);
  });

  test('a question that the company has added to a dimension is a warning', () => {
    const { diagnostics, strategy } = readStrategy({
      strategy: {
        file: 's',
        text: `${head}audit:\n  answers:\n    data.gdprOfficer: { reality: 2, target: 4 }\n`,
      },
    });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['reference-unknown', 'warning'],
    ]);
    expect(strategy).not.toBeNull();
  });

  test.each([
    ['audit:\n  plan:\n    - { who: All, dimensions: [date] }\n', ['3 reference-unknown']],
    ['audit:\n  answers:\n    colour.red: { reality: 2, target: 4 }\n', ['3 reference-unknown']],
    ['waivers:\n  - { rule: kpi-stal, because: It is measured twice a year }\n', ['2 reference-unknown']],
    [
      'waivers:\n  - { rule: kpi-stale, at: goals.keep, because: It is measured twice a year }\n',
      ['2 path-unknown'],
    ],
    [
      'kpis:\n  - { id: a, kind: retention-rat, baseline: { value: 80%, at: 2026-12 }, targets: [{ value: 84%, by: 2027-12 }] }\n',
      ['2 reference-unknown'],
    ],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('paths', () => {
  const segments = `segments:
  - { id: regulars, name: Regulars, customers: 100, acquired: 1, retention: [70%, 80%, 85%], moves: { to: rest, rate: { value: 4%, range: [3%, 5%] } }, revenue: 160, margin: 50% }
  - { id: rest, name: Rest, customers: 100, acquired: 1, retention: 40%, revenue: 60, margin: 50% }
`;
  const changes = (path: string, value: string) =>
    `${segments}scenarios:\n  - { id: low, name: Low, changes: { ${path}: ${value} } }\n`;

  test.each([
    ['segments.regulars.retention', '75%', []],
    ['segments.regulars.moves.rate', '2%', []],
    ['segments.regulars.retention', '175%', ['5 quantity-range']],
    ['segments.regulars.retention', '75', ['5 rate-without-percent']],
    ['segments.regulars.revenue', '15%', ['5 unit-not-number']],
    ['segments.regulars.name', '15', ['5 path-not-quantity']],
    ['segments.regulars.serviceCost', '15', ['5 path-not-quantity']],
    ['segments.reglars.revenue', '15', ['5 path-unknown']],
    ['segment.regulars.revenue', '15', ['5 path-unknown']],
    ['segments.regulars.revenu', '15', ['5 path-unknown']],
    ['plan.discountRate', '15%', ['5 path-not-quantity']],
    ['segments.__proto__.revenue', '15', ['5 path-unknown']],
  ])('a scenario changes %s to %s', (path, value, expected) => {
    expect(told(changes(path, value))).toEqual(expected);
  });

  test('a quantity in a wrong unit is blamed itself, not the scenario that replaces it in the right one', () => {
    const benefit = `initiatives:
  - { id: recall, name: Recall, phase: direct, start: 2027-01, months: 3 }
benefits:
  - { id: stay, name: They stay, initiative: recall, segment: regulars, lever: retention, change: [4%, 9%, 12%] }
`;

    expect(told(`${benefit}${changes('benefits.stay.change', '6pp')}`)).toEqual(['4 change-unit']);
  });
});
