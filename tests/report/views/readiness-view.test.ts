import { describe, expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { buildReadinessView, type ReadinessView } from '../../../src/report/views/readiness-view.ts';
import type { CellView } from '../../../src/report/views/section-view.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

const text = (inline: Inline | null | undefined) => plainText(inline ?? '');
const cellText = (cell: CellView | undefined): string =>
  cell === undefined
    ? ''
    : typeof cell === 'object' && 'text' in cell && !('figure' in cell)
      ? text(cell.text)
      : text(cell);

const strong = {
  competition: { score: '4', note: 'Six rivals' },
  stability: { score: '5' },
  growth: { score: '3' },
  size: { score: '4' },
  personalisation: { score: '4' },
};

const people = (customers: string, parts: object = {}) => ({
  id: 'people',
  name: 'People',
  customers,
  acquired: '0',
  retention: '80%',
  revenue: '100',
  margin: '50%',
  ...parts,
});

/** A company with an audit and a benefit worth its cost; a test says what is different. */
const company = (parts: object = {}) => ({
  readiness: strong,
  audit: { at: '2026-11-30', answers: { 'data.home': { reality: '2', target: '4' } } },
  segments: [people('20000')],
  benefits: [
    { id: 'stay', name: 'They stay', segment: 'people', lever: 'retention', change: ['1pp', '3pp', '5pp'] },
  ],
  costs: [{ id: 'system', name: 'System', category: 'software', amount: '50k', per: 'once' }],
  ...parts,
});

const view = (parts: object = {}, asOf = '2027-06-30'): ReadinessView =>
  buildReadinessView(draftEvaluated(company(parts), [], { asOf }));

describe('the answer', () => {
  test('says go, and the three strongest reasons', () => {
    expect(text(view().answer)).toBe(
      'Go: rivals are close, customers come back and the base is large enough to carry the cost.',
    );
  });

  test('turns with the base: one too small even at best says not now, with both numbers', () => {
    const answer = view({ segments: [people('501')] }).answer;

    expect(text(answer)).toMatch(
      /^Not now: even at best the plan breaks even at [\d,]+ customers, and there are 501\.$/,
    );
  });

  test('names the customers there are at best, as the reasons do', () => {
    const many = { ...people('1000'), customers: ['900', '1000', '1100'] };
    const { answer, reasons } = view({ segments: [many] });

    expect(text(answer)).toMatch(/^Not now: even at best .* customers, and there are 1,100\.$/);
    expect(JSON.stringify(reasons)).toContain('"1,100"');
  });

  test('says to prepare where the base is too small at likely values only', () => {
    expect(text(view({ segments: [people('8000')] }).answer)).toMatch(
      /^Prepare first: the plan breaks even at [\d,]+ customers, and there are 8,000\.$/,
    );
  });

  test('turns with a score: without competition it is not now', () => {
    const readiness = { ...strong, competition: { score: '1' } };

    expect(text(view({ readiness }).answer)).toBe('Not now: customers have nobody else to go to.');
  });

  test('names one customer who brings over half of revenue', () => {
    expect(text(view({ readiness: { ...strong, largestCustomer: '51%' } }).answer)).toBe(
      'Not now: one customer brings 51% of revenue.',
    );
  });

  test('names the basics that are missing together, and the audit that was never made', () => {
    const parts = {
      context: { basics: { range: 'false', orders: 'false', premises: 'true' } },
      audit: undefined,
    };

    expect(text(view(parts).answer)).toBe(
      'Prepare first: the basics are not all mastered (range and handling of orders) and no audit has been made.',
    );
  });

  test('says that costs and benefits are still to be stated, and nothing about what they leave', () => {
    const draft = view({ benefits: [], costs: [] });

    expect(text(draft.answer)).toBe('Prepare first: what it costs and brings is not stated yet.');
    expect(draft.base).toBeNull();
    expect(draft.reasons?.table?.rows.map(({ header }) => text(header))).not.toContain(
      'Net present value (NPV)',
    );
  });

  test('lets a small base begin without new software', () => {
    const parts = { segments: [people('400', { revenue: '9000' })] };

    expect(text(view(parts).answer)).toMatch(
      /^Go without new software: a base of 400 customers can be looked after with what is at hand\. Rivals are close, /,
    );
  });

  test('is a plain verdict where no reason for it is known', () => {
    const { answer } = view({ readiness: { growth: { score: '3' } }, costs: [], benefits: [] });

    expect(text(answer)).toContain('not stated yet');
  });

  test('of a draft says what is missing, and shows nothing else', () => {
    const draft = buildReadinessView(draftEvaluated({ goals: [{ id: 'g', title: 'G' }] }));

    expect(text(draft.answer)).toMatch(/^Whether it pays here can be said once/);
    expect(draft).toMatchObject({ text: null, factors: null, base: null, notes: [], reasons: null });
  });

  test.each([
    [
      'onezhsky-bereg',
      'Начинать: конкуренты рядом, клиенты возвращаются и база достаточно велика, чтобы окупить затраты.',
    ],
    [
      'staryi-yar',
      'Починати без нового ПЗ: базу такого розміру (470 клієнтів) можна вести наявними засобами. Конкуренти поруч, клієнти повертаються та база достатньо велика, щоб окупити витрати.',
    ],
  ])('of %s reads like a sentence of its language', (slug, answer) => {
    expect(text(buildReadinessView(shippedEvaluated(slug)).answer).replaceAll('\u00A0', ' ')).toBe(answer);
  });
});

describe('the factors', () => {
  const factors = (readiness: object, parts: object = {}) => view({ readiness, ...parts }).factors;

  test('say which of them rules it out, speaks against it, or speaks for it most', () => {
    const all = (score: string) =>
      Object.fromEntries(Object.keys(strong).map((factor) => [factor, { score }]));
    const finding = (readiness: object) => text(factors(readiness)?.finding);

    expect(finding({ ...all('4'), stability: { score: '1' } })).toBe(
      'Stability of customers rules it out: 1 of 5.',
    );
    expect(finding({ ...all('4'), size: { score: '1' } })).toBe('Scale speaks against it: 1 of 5.');
    expect(finding({ ...all('4'), growth: { score: '5' } })).toBe(
      'Every factor speaks for it, will to grow the most: 5 of 5.',
    );
    expect(finding({ ...all('3'), growth: { score: '4' } })).toBe(
      'Speaking for it: will to grow; the others stand in the middle.',
    );
    expect(finding(all('3'))).toBe('Every factor stands in the middle: none decides.');
  });

  test('are marked as stated or held against figures', () => {
    const notes = factors(strong)?.rows.rows.map(({ note }) => text(note));

    expect(notes?.[0]).toBe('Six rivals. (stated)');
    expect(notes?.[1]).toBe('80% of customers are there a year later. (checked)');
    expect(notes?.[3]).toMatch(/^20,000 customers; the plan breaks even at [\d,]+\. \(checked\)$/);
  });

  test('turn from stated to checked with the audit: whether customers have a choice', () => {
    const audit = { answers: { 'strategy.choice': { reality: '4', target: '4' } } };

    expect(text(factors(strong, { audit })?.rows.rows[0]?.note)).toBe(
      'Six rivals. Audit, choice that customers have: 4 of 5. (checked)',
    );
  });

  test('say what the plan adds to revenue, or that it adds nothing', () => {
    const growth = (change: string) =>
      text(
        factors(strong, {
          benefits: [{ id: 'b', name: 'B', segment: 'people', lever: 'revenue', change }],
        })?.rows.rows[2]?.note,
      );

    expect(growth('10%')).toBe('The plan adds 10% to revenue in year 3. (checked)');
    expect(growth('-10%')).toBe('The plan adds nothing to revenue in year 3. (checked)');
  });

  test('say to whom a personal offer goes, and whether they are there for the next', () => {
    const personal = (offer: string) =>
      text(factors(strong, { segments: [people('20000', { offer })] })?.rows.rows[4]?.note);

    expect(personal('individual')).toMatch(/^100% of customers .*; 80% of those are there/);
    expect(personal('mass')).toBe('Every customer is made the same offer. (checked)');
  });

  test('that nobody scored are named', () => {
    expect(text(view({ readiness: { growth: { score: '2' } } }).text)).toMatch(
      /Speaking against it: will to grow\..* Not scored: competition, stability of customers, scale and room for personalisation\.$/,
    );
    expect(view({ readiness: undefined }).factors).toBeNull();
  });
});

describe('the base', () => {
  test('is drawn beside what the plan needs, at likely values, at best, and with cheaper software', () => {
    const rows = view().base?.rows?.rows.map(({ label }) => text(label));

    expect(rows).toEqual([
      'Customers today',
      'Break-even at likely values',
      'Break-even with every range at its best',
      'Break-even if software cost half',
    ]);
  });

  test('turns from large enough to too small', () => {
    expect(text(view().base?.finding)).toMatch(/^The base is large enough: 20,000 customers; /);
    expect(view({ segments: [people('0')] }).base?.table?.rows[0]?.cells).toMatchObject([{ text: '0' }]);
    expect(text(view({ segments: [people('5000')] }).base?.finding)).toMatch(
      /^The base is too small: 5,000 customers; /,
    );
  });

  test('does not matter where other benefits pay for everything, nor where nothing grows with it', () => {
    const saving = { id: 's', name: 'S', saving: '900k', per: 'year' };
    const [stay] = company().benefits;

    expect(view({ benefits: [stay, saving] }).base).toMatchObject({
      finding: 'The plan pays whatever the size of the base.',
      rows: null,
    });
    expect(text(view({ benefits: [saving] }).base?.finding)).toMatch(/^No number of customers/);
  });
});

describe('the reasons', () => {
  test('put first what leads to the verdict, and say so', () => {
    const { reasons } = view({ segments: [people('400', { revenue: '9000' })] });
    const [first] = reasons?.table?.rows ?? [];

    expect(text(first?.header)).toBe('Whether new software is needed');
    expect(cellText(first?.cells[2])).toBe('against');
    expect(first?.cells[2]).toMatchObject({ note: 'leads to “go without new software”' });
  });

  test('are counted on both sides', () => {
    expect(text(view().reasons?.finding)).toMatch(/^\d+ reasons for it, none against\.$/);
    expect(text(view({ readiness: { ...strong, size: { score: '2' } } }).reasons?.finding)).toMatch(
      /^\d+ reasons for it, 1 reason against\.$/,
    );
  });

  test('are marked as rules of thumb where their limit is one', () => {
    const rows = view({ readiness: { ...strong, largestCustomer: '8%', returning: '12%' } }).reasons?.table
      ?.rows;
    const limit = (name: string) => rows?.find(({ header }) => header === name)?.cells[1];

    expect(limit('Share of the largest customer')).toMatchObject({
      text: '50% at most',
      note: 'rule of thumb',
    });
    expect(limit('Buyers who buy again')).toMatchObject({ text: '20% at least', note: 'rule of thumb' });
    expect(limit('Competition')).toBe('the middle, 3');
  });
});

describe('margins and price', () => {
  const context = (parts: object) => view({ context: parts });

  test.each([
    [['53%', '52%', '51%'], 'Gross margin fell from 53% to 51% in 3 years.'],
    [['51%', '53%'], 'Gross margin rose from 51% to 53% in 2 years.'],
    [['52%', '50%', '52%'], 'Gross margin stands at 52% as it did 2 years before.'],
    [['52%'], 'Gross margin stands at 52%; no earlier year is stated.'],
  ])('margins of %j: %s', (margins, finding) => {
    expect(text(context({ margins }).margins?.finding)).toBe(finding);
  });

  test('stand beside the room for personalisation, where it was scored', () => {
    expect(text(context({ margins: ['52%'] }).margins?.caption)).toContain('Room for it here: 4 of 5.');
  });

  test('a price cut is set against what has to be sold, whatever the company competes by', () => {
    const finding = (parts: object) => text(context(parts).price?.finding);

    expect(finding({ competesBy: 'price' })).toBe(
      'A price cut of 5% pays only if 11% more is sold. The company meets rivals by price.',
    );
    expect(finding({ competesBy: 'service' })).toContain('by service.');
    expect(finding({})).toContain('is not stated.');
  });

  test('turn where the margin is too thin for any volume', () => {
    const thin = view({ segments: [people('20000', { margin: '4%' })] });

    expect(text(thin.price?.finding)).toMatch(
      /^No volume makes up for a price cut of 5%: the margin is 4%\./,
    );
  });
});

describe('the notes', () => {
  const note = (parts: object, title: string, asOf?: string) =>
    view(parts, asOf)
      .notes.find((found) => found.title === title)
      ?.paragraphs.map(text);

  test('say what tools a base of this size asks for', () => {
    expect(note({}, 'Rules of thumb')).toContain('20,000 customers: a system.');
    expect(note({ segments: [people('9')] }, 'Rules of thumb')).toContain('9 customers: hands are enough.');
  });

  test('turn with the number of people who know the customers', () => {
    const managed = (managers: string) => note({ segments: [people('300', { managers })] }, 'Rules of thumb');

    expect(managed('2')?.at(-1)).toBe('No head holds so many: records have to remember.');
    expect(managed('3')?.at(-1)).toBe('A head can hold that.');
  });

  test('say when to ask again, and that it is time', () => {
    expect(note({}, 'When to ask again', '2027-06-30')?.at(-1)).toBe('Next time: by 30 November 2027.');
    expect(note({}, 'When to ask again', '2027-12-31')?.at(-1)).toMatch(/^It is time/);
  });
});

test('the worked example marks the systems of the founding texts that it shows', () => {
  const seeds = new Set(
    JSON.stringify(buildReadinessView(clearsightEvaluated()))
      .match(/"seeds":"[^"]*"/g)
      ?.flatMap((found) => found.slice(9, -1).split(' ')),
  );

  expect([...seeds].toSorted()).toEqual(
    ['F1', 'F3', 'F4', 'F5', 'F6', 'F8', 'F12', 'F13', 'F14', 'F15', 'F16', 'F17'].toSorted(),
  );
});
