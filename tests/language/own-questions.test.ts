import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { readStrategy } from '../../src/language/read-strategy.ts';

const head = `format: 1
company: { name: Fern Opticians, currency: GBP, language: en }
plan: { title: Keep the customers we have won, start: 2027-01, months: 36 }
`;
const read = (audit: string) =>
  readStrategy({ strategy: { file: 'strategy.yaml', text: `${head}audit:\n${audit}` } });
const codesOf = (audit: string) => read(audit).diagnostics.map(({ code }) => code);

const sound = `  dimensions: [{ id: partners, name: Partners }]
  questions:
    - id: partners.sharing
      name: Partners share what they know
      ask: Do partners tell us what they hear from customers?
      levels: [never, when asked, once a year, every quarter, every month and we act on it]
      roles: [sales]
    - { id: data.frames, name: Frames are known, ask: Do we know which frames a customer has worn? }
  answers:
    partners.sharing: { reality: 2, target: 4, importance: 4 }
    data.frames: { reality: 4, target: 4, importance: 1 }
    data.home: { reality: 1, target: 4, importance: 3 }
`;

describe('a company’s own questions and dimensions', () => {
  test('are answered and scored like the others', () => {
    const { strategy, diagnostics } = read(sound);
    expect(diagnostics).toEqual([]);

    const { audit } = evaluate(strategy!, {
      slug: 'fern',
      asOf: '2027-01-31',
      seed: 1,
      version: '0',
      measurements: [],
      draws: 0,
    });
    expect(audit.dimensions.map(({ id, reality }) => [id, reality])).toEqual([
      ['partners', 2],
      ['data', (4 * 1 + 1 * 3) / 4],
    ]);
    expect(audit.overall).toBeCloseTo((2 + 1.75) / 2, 12);
    expect(audit.gaps.map(({ id, priority }) => [id, priority])).toEqual([
      ['data.home', 9],
      ['partners.sharing', 8],
    ]);
    expect(audit.functions).toBe(1.75);
  });

  test('are found by the initiatives that close them and by the plan of talks', () => {
    expect(
      codesOf(`${sound}  plan: [{ who: Anna Reed, dimensions: [partners] }]
initiatives:
  - { id: club, name: Club, phase: base, start: 2027-01, months: 3, closes: [partners.sharing, data.frames] }
`),
    ).toEqual([]);
  });

  test.each([
    [
      'an id of the questionnaire',
      '  questions: [{ id: data.home, name: N, ask: A? }]\n',
      ['audit-id-taken'],
    ],
    ['a dimension of the questionnaire', '  dimensions: [{ id: data, name: N }]\n', ['audit-id-taken']],
    [
      'a dimension that nobody has stated',
      '  questions: [{ id: partnrs.sharing, name: N, ask: A? }]\n',
      ['reference-unknown'],
    ],
    [
      'the same id twice',
      '  questions: [{ id: data.a, name: N, ask: A? }, { id: data.a, name: M, ask: B? }]\n',
      ['id-duplicate'],
    ],
    ['an id without a dimension', '  questions: [{ id: sharing, name: N, ask: A? }]\n', ['question-id']],
    ['Cyrillic letters in an id', '  questions: [{ id: data.рамки, name: N, ask: A? }]\n', ['id-look-alike']],
    [
      'four levels',
      '  questions: [{ id: data.a, name: N, ask: A?, levels: [a, b, c, d] }]\n',
      ['list-length'],
    ],
    ['an unknown role', '  questions: [{ id: data.a, name: N, ask: A?, roles: [boss] }]\n', ['word-unknown']],
    ['no question', '  questions: [{ id: data.a, name: N }]\n', ['key-missing']],
  ])('say what is wrong with %s', (_, audit, codes) => {
    expect(codesOf(audit)).toEqual(codes);
  });

  test.each([
    ['too few levels', '[never, at times, always]', 'The list has 3 entries; 5 were expected.'],
    ['one text', 'never', 'The list has 1 entry; 5 were expected.'],
    ['a comma within one', '[no, yes, but late, a, b, c]', 'The list has 6 entries; 5 were expected.'],
  ])('speak of levels, not of ranges, where there are %s', (_, levels, what) => {
    const [said] = read(`  questions: [{ id: data.a, name: N, ask: A?, levels: ${levels} }]\n`).diagnostics;

    expect(said?.words('en')).toEqual({
      what,
      why: expect.stringContaining('scored from 1 to 5'),
      fix: expect.stringContaining('Write five texts'),
    });
    for (const language of ['ru', 'uk'] as const) {
      expect(said?.words(language).why).toContain('1 до 5');
      expect(said?.words(language).fix).not.toContain('%');
    }
  });

  test('point at the id, and at the dimension in it', () => {
    const [unknown] = read('  questions:\n    - { id: prtners.sharing, name: N, ask: A? }\n').diagnostics;
    expect(unknown?.place).toMatchObject({ line: 6, column: 13 });
    const { locate } = read(sound);
    expect(locate('audit.questions.partners.sharing.ask')?.line).toBe(9);
  });
});

describe('an audit that says nothing', () => {
  const scores = (audit: string) => {
    const { strategy } = read(audit);
    return evaluate(strategy!, {
      slug: 'fern',
      asOf: '2027-01-31',
      seed: 1,
      version: '0',
      measurements: [],
      draws: 0,
    }).audit;
  };
  test.each([
    ['weights of zero', '  answers:\n    data.home: { reality: 3, target: 4, importance: 0 }\n'],
    [
      'everything not applicable',
      '  answers:\n    data.home: { notApplicable: There are no customers yet }\n',
    ],
    ['nothing but unknown', '  answers:\n    data.home: { unknown: true }\n'],
    ['no answers', '  method: Interviews\n'],
  ])('has no score: %s', (_, audit) => {
    const { overall, overallTarget, lowest, dimensions, overallAfterPhase } = scores(audit);
    expect([overall, overallTarget, lowest]).toEqual([null, null, null]);
    expect(dimensions.flatMap(({ reality }) => reality ?? [])).toEqual([]);
    expect(overallAfterPhase.every((value) => value === null)).toBe(true);
  });

  test('keeps an answer whose target nobody has named: a score, a warning, and no gap', () => {
    const { strategy, diagnostics } = read('  answers:\n    data.home: { reality: 3 }\n');
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['answer-incomplete', 'warning'],
    ]);
    expect(strategy?.audit?.answers['data.home']?.reality).toBe(3);
  });

  test.each([
    ['an unknown question near a known one', 'data.hom: { reality: 3, target: 4 }', 'data.home'],
    ['an unknown dimension', 'dta.home: { reality: 3, target: 4 }', 'data.home'],
  ])('is told the nearest: %s', (_, answer, near) => {
    const [said] = read(`  answers:\n    ${answer}\n`).diagnostics;
    expect(said?.code).toBe('reference-unknown');
    expect(said?.words('en').fix).toContain(near);
  });

  test.each(['6', '0', '2,5', '-1', 'high'])('takes no level %s', (level) => {
    const { strategy, diagnostics } = read(`  answers:\n    data.home: { reality: "${level}", target: 4 }\n`);
    expect(strategy).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.words('en').why).not.toBe('');
  });
});
