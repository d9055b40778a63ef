import { describe, expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/messages/inline.ts';
import { type AuditView, buildAuditView } from '../../../src/report/views/audit-view.ts';
import { clearsightEvaluated, draftEvaluated, shippedEvaluated } from '../../helpers/evaluated.ts';

const text = (inline: Inline | null | undefined) => plainText(inline ?? '');

type Answers = Readonly<Record<string, object>>;

/** A company whose audit answered one question; a test says what is different. */
const view = (answers: Answers, parts: object = {}, asOf = '2027-06-30'): AuditView =>
  buildAuditView(draftEvaluated({ audit: { at: '2026-11-12', answers }, ...parts }, [], { asOf }));

const home = { intention: '2', reality: '2', target: '4', importance: '5' };
const closer = (id: string, parts: object = {}) => ({
  id,
  name: `I-${id}`,
  phase: 'base',
  start: '2027-01',
  months: '6',
  closes: ['data.home'],
  ...parts,
});

describe('the answer', () => {
  test.each<[string, object, string]>([
    [
      'plans that run ahead of practice',
      { ...home, intention: '3' },
      'Plans run ahead of practice: 2.0 of 5 where evidence counts, 3.0 where intention does.',
    ],
    ['how far practice is from what is needed', home, 'Practice stands at 2.0 of 5; the strategy needs 4.0.'],
    [
      'practice that is there already',
      { ...home, reality: '4', intention: '5' },
      'Practice stands where the strategy needs it: 4.0 of 5.',
    ],
    [
      'a level that nobody named',
      { ...home, target: undefined },
      'Practice stands at 2.0 of 5; what the strategy needs is not stated.',
    ],
    ['that nobody could say', { unknown: 'true' }, 'Nobody could answer a question of the audit yet.'],
    [
      'that nothing applies',
      { notApplicable: 'No base' },
      'Not assessed: none of the questions asked applies to this company.',
    ],
    [
      'that no answer counts',
      { ...home, importance: '0' },
      'Not assessed: every answer of the audit has importance 0.',
    ],
  ])('says %s', (_, answer, expected) => {
    expect(text(view({ 'data.home': answer }).answer)).toBe(expected);
  });

  test('of a draft says that an audit is missing, and shows nothing else', () => {
    const { id, number, question, answer, notes, ...parts } = buildAuditView(draftEvaluated());

    expect([id, number, question, notes]).toEqual(['audit', 3, 'Where we stand', []]);
    expect(text(answer)).toBe('No audit has been made yet: a sound strategy begins with one.');
    expect(Object.values(parts).every((part) => part === null)).toBe(true);
  });
});

describe('the text', () => {
  test('counts what was asked, and leaves out what did not happen', () => {
    const all = {
      'data.home': home,
      'data.consent': { unknown: 'true' },
      'people.culture': { notApplicable: 'A machine' },
    };

    expect(text(view(all).text?.text)).toMatch(
      /^The audit of 12 November 2026 asked 3 of 40 questions: 1 answered, 1 unknown, 1 not applicable\. /,
    );
    expect(text(view({ 'data.home': home }).text?.text)).toContain('asked 1 of 40 questions: 1 answered. ');
  });

  test('counts the strategy’s own questions among those that could be asked', () => {
    const { audit } = shippedEvaluated('onezhsky-bereg').results;
    const asked = audit.answered + audit.unknown + audit.notApplicable;

    expect(text(buildAuditView(shippedEvaluated('onezhsky-bereg')).text?.text)).toContain(`${asked} из 42`);
  });

  test('names the lowest dimension, which turns with the scores', () => {
    const lowest = (data: string, people: string) =>
      text(
        view({ 'data.home': { ...home, reality: data }, 'people.part': { ...home, reality: people } }).text
          ?.text,
      );

    expect(lowest('2', '3')).toContain('The mean of reality is 2.5 of 5; Data is lowest at 2.0.');
    expect(lowest('3', '2')).toContain('The mean of reality is 2.5 of 5; People is lowest at 2.0.');
  });

  test('ends with the method, as a sentence', () => {
    const audit = { method: 'Eleven talks.', answers: { 'data.home': home } };

    expect(text(buildAuditView(draftEvaluated({ audit })).text?.text)).toMatch(/Method: Eleven talks\.$/);
  });
});

describe('intention against reality', () => {
  test('is drawn from the lowest reality up, each with what is needed', () => {
    const { maturity } = view({
      'data.home': { ...home, reality: '3' },
      'people.part': { ...home, reality: '1' },
      'channels.planned': { ...home, reality: '2' },
    });

    expect(maturity?.rows.rows.map(({ label }) => text(label))).toEqual(['People', 'Channels', 'Data']);
    expect(maturity?.table?.rows[0]?.cells.map((cell) => text(cell as Inline))).toEqual([
      '2.0',
      '1.0',
      '4.0',
    ]);
  });

  test('draws equal scores as a dot in a ring', () => {
    const kinds = (intention: string) =>
      view({ 'data.home': { ...home, intention } }).maturity?.rows.rows[0]?.marks.map(({ kind }) => kind);

    expect(kinds('2')).toContain('wide-ring');
    expect(kinds('3')).toContain('ring');
    expect(kinds('3')).not.toContain('wide-ring');
  });

  test('names the marks in the first row, close ones as one', () => {
    const named = (answer: object) =>
      view({ 'data.home': answer }).maturity?.rows.rows[0]?.values.map((label) => text(label.text));

    expect(named({ ...home, reality: '1', intention: '3', target: '5' })).toEqual([
      'reality',
      'intention',
      'target level',
    ]);
    expect(named(home)).toEqual(['reality, intention', 'target level']);
  });

  test.each<[string, object, string]>([
    [
      'the dimension whose plans run furthest ahead',
      { ...home, intention: '3' },
      'Intention runs furthest ahead of reality in “Data”: 3.0 against 2.0.',
    ],
    [
      'else the one furthest from its level',
      home,
      '“Data” is furthest from what is needed: 2.0 against 4.0.',
    ],
    ['that all are there', { ...home, target: '2' }, 'Every dimension stands where the strategy needs it.'],
    [
      'that no level is named',
      { ...home, target: undefined },
      'No answer says which level the strategy needs.',
    ],
  ])('finds %s', (_, answer, expected) => {
    expect(text(view({ 'data.home': answer }).maturity?.finding)).toBe(expected);
  });
});

test.each([
  ['4', '2', 'Functions are further along than what turns them to the customer: 4.0 against 2.0 of 5.'],
  ['2', '4', 'Customer orientation is further along than the functions to serve it: 4.0 against 2.0 of 5.'],
  ['3', '3', 'Functions and customer orientation stand alike: 3.0 and 3.0 of 5.'],
])('functions at %s and orientation at %s: %s', (data, people, expected) => {
  const { sides } = view({ 'data.home': { reality: data }, 'people.part': { reality: people } });

  expect(text(sides?.text)).toContain(expected);
  expect(view({ 'data.home': home }).sides).toBeNull();
});

describe('gaps', () => {
  const gaps = (initiatives: readonly object[], asOf?: string) =>
    view({ 'data.home': home, 'data.consent': { ...home, importance: '2' } }, { initiatives }, asOf).gaps;

  test('are left out where every answer has importance 0: nothing is assessed', () => {
    expect(view({ 'data.home': { ...home, importance: '0' } }).gaps).toBeNull();
    expect(view({ 'data.home': home }).gaps).not.toBeNull();
  });

  test('come by priority, and turn with the importance', () => {
    const order = (home_: string, consent: string) =>
      view({
        'data.home': { ...home, importance: home_ },
        'data.consent': { ...home, importance: consent },
      }).gaps?.table?.rows.map(({ header }) => text(header));

    expect(order('5', '2')).toEqual(['A home for data', 'Consent and privacy']);
    expect(order('2', '5')).toEqual(['Consent and privacy', 'A home for data']);
  });

  test('that nothing closes are counted, and said in the row', () => {
    const open = gaps([closer('a')], '2027-02-28');

    expect(text(open?.finding)).toBe('1 gap has no initiative yet.');
    expect(open?.table?.rows[1]?.cells[2]).toMatchObject({ text: 'nothing yet', tone: 'loss' });
    expect(text(gaps([])?.finding)).toBe('2 gaps have no initiative yet.');
  });

  test('are closed, due, or still ahead', () => {
    const both = { closes: ['data.home', 'data.consent'] };
    const finding = (parts: object, asOf?: string) =>
      text(gaps([closer('a', { ...both, ...parts })], asOf)?.finding);

    expect(finding({ status: 'done' })).toBe(
      'Every gap has an initiative that closes it. 2 of 2 are closed.',
    );
    expect(finding({}, '2027-06-29')).toBe('Every gap has an initiative that closes it.');
    expect(finding({}, '2027-06-30')).toBe(
      'Every gap has an initiative that closes it. None of 2 is closed; 2 should have been by 30 June 2027.',
    );
  });

  test('are closed only when the last of their initiatives is done', () => {
    const rows = (status: string) =>
      gaps([closer('a', { status: 'done' }), closer('b', { status, months: '9' })])?.table?.rows;

    expect(rows('done')?.[0]).toMatchObject({
      look: 'quiet',
      cells: [expect.anything(), expect.anything(), { note: 'closed Sep\u00A02027' }],
    });
    expect(rows('running')?.[0]).not.toHaveProperty('look');
    expect(rows('running')?.[0]?.cells[2]).toMatchObject({ text: 'I-a and I-b', note: 'Sep\u00A02027' });
  });

  test('of a long list fold after the twelfth', () => {
    const ids = 'choice return goals sponsor stance'.split(' ').map((id) => `strategy.${id}`);
    const more = [
      ...ids,
      ...'worth basis motives tiers economics'.split(' ').map((id) => `knowledge.${id}`),
      ...'stated levels personal flexible campaigns'.split(' ').map((id) => `proposition.${id}`),
    ];
    const of = (count: number) => view(Object.fromEntries(more.slice(0, count).map((id) => [id, home]))).gaps;

    expect([of(14)?.table?.rows.length, of(14)?.more]).toEqual([14, null]);
    expect([of(15)?.table?.rows.length, of(15)?.more?.table.rows.length]).toEqual([12, 3]);
    expect(of(15)?.more?.title).toBe('The other 3 gaps');
  });

  test('are none where every answer is at its target, and unknown where none is named', () => {
    expect(text(view({ 'data.home': { ...home, reality: '4' } }).gaps?.finding)).toBe(
      'No gap: every answer is at its target level.',
    );
    expect(view({ 'data.home': { reality: '2' } }).gaps).toBeNull();
  });
});

test('the roadmap takes the mean up, or leaves it where it is', () => {
  const after = (closes: readonly string[]) =>
    text(view({ 'data.home': home }, { initiatives: [closer('a', { closes })] }).after?.finding);

  expect(after(['data.home'])).toBe('The roadmap takes the mean from 2.0 to 4.0.');
  expect(after([])).toBe('The roadmap leaves the mean at 2.0.');
  expect(view({ 'data.home': home }).after).toBeNull();
});

describe('records', () => {
  const data = (blocks: object) => buildAuditView(draftEvaluated({ audit: { data: blocks } })).data;

  test('name the emptiest block, which turns with the shares', () => {
    expect(text(data({ address: '60%', contact: '80%' })?.finding)).toBe(
      'The address block is weakest: complete in 60% of records.',
    );
    expect(text(data({ address: '80%', contact: '60%' })?.finding)).toContain('The contact block');
    expect(text(data({ address: '95%', contact: '99%' })?.finding)).toBe(
      'Every block is complete in 95% of records or more.',
    );
  });

  test('show personal notes last, and leave them out of the mean', () => {
    const view_ = data({ address: '60%', contact: '80%', personal: '5%' });

    expect(view_?.rows.rows.map(({ label }) => text(label))).toEqual([
      'Address block',
      'Contact block',
      'Personal notes',
    ]);
    expect(text(view_?.caption)).toMatch(/^Mean of the blocks: 70%\. Personal notes are kept with consent/);
    expect(text(data({ personal: '5%' })?.finding)).toMatch(/^Personal notes are kept with consent/);
  });
});

describe('respondents', () => {
  const asked = (...realities: string[]) =>
    view({
      'data.home': { target: '4', answers: realities.map((reality, at) => ({ by: `P${at}`, reality })) },
    }).disagreement;

  test('disagree from one point on', () => {
    expect(text(asked('1', '3', '2')?.finding)).toBe(
      'Respondents disagree most on “A home for data”: from 1 to 3 of 5.',
    );
    expect(asked('2', '2.5')).toMatchObject({
      finding: 'Respondents agree: none differs by a point or more.',
      rows: null,
    });
    expect(view({ 'data.home': home }).disagreement).toBeNull();
  });

  test('at the two ends are named, those who agree together', () => {
    expect(asked('1', '3', '1')?.rows?.rows[0]?.values.map((label) => text(label.text))).toEqual([
      'P0 and P2',
      'P1',
    ]);
  });
});

describe('the answers', () => {
  test('say how many name their evidence, and how sure they are', () => {
    const evidence = (answers: Answers) => text(view(answers).answers?.evidence);

    expect(evidence({ 'data.home': { ...home, evidence: 'A list', confidence: 'high' } })).toBe(
      'Every answer names its evidence. Confidence: 1 high.',
    );
    expect(evidence({ 'data.home': home })).toBe('No answer names its evidence. Confidence: 1 not stated.');
    expect(
      evidence({
        'data.home': { ...home, evidence: 'A list', confidence: 'low' },
        'data.consent': { ...home, confidence: 'low' },
      }),
    ).toBe('1 of 2 answers names its evidence. Confidence: 2 low.');
  });

  test('hold what nobody could say and what does not apply, with the reason', () => {
    const rows = view({
      'data.home': home,
      'data.consent': { unknown: 'true' },
      'people.culture': { notApplicable: 'A machine' },
    }).answers?.table.rows;

    expect(rows?.map(({ cells }) => cells.at(-1))).toMatchObject([
      { text: 'no evidence named' },
      'nobody could say',
      'not applicable: A machine',
    ]);
  });
});

describe('the six parts of the picture', () => {
  const context = {
    resources: ['A laboratory'],
    pains: ['Letters come late'],
    competitors: [{ name: 'Chains', strength: 'Price', answer: 'Care' }],
    partners: [{ name: 'A maker' }],
    attempts: [{ year: '2022', what: 'A database', why: 'Nobody filled it' }],
  };

  test('are complete, or name what is missing', () => {
    const parts = (of: object, questions: readonly object[] = [{ ask: 'Why?', answer: 'So' }]) =>
      buildAuditView(draftEvaluated({ context: of, questions })).parts;

    expect(text(parts(context)?.finding)).toBe('The audit covers all six parts of the picture.');
    expect(text(parts({ ...context, partners: undefined }, [])?.finding)).toBe(
      'The audit covers 4 of the six parts of the picture; nothing is noted on customers and partners.',
    );
  });

  test('tell competitors with our answer, and attempts with why they ended', () => {
    const items = buildAuditView(draftEvaluated({ context })).parts?.parts.flatMap((part) =>
      part.items.map(text),
    );

    expect(items).toEqual([
      'Letters come late',
      'A laboratory',
      'Chains: Price; our answer: Care',
      'A maker',
      '2022: A database. Nobody filled it',
    ]);
  });
});

test.each([
  ['71%', 'Of every 100 customers, 355 people hear well of the company and 290 badly.'],
  ['50%', 'Of every 100 customers, 500 people hear badly of the company and only 250 well.'],
])('with %s satisfied: %s', (satisfied, expected) => {
  expect(text(buildAuditView(draftEvaluated({ context: { satisfied } })).mouth?.finding)).toBe(expected);
});

test.each([
  ['30', '6', 'Winning customers takes £90k a year, serving and keeping them £60k.'],
  ['30', '12', 'Serving and keeping customers takes £120k a year, winning them £90k.'],
  ['30', '0.9', 'Only 9% is spent on customers already won: they are forgotten at the exit.'],
])('winning at %s and serving at %s: %s', (acquisitionCost, serviceCost, expected) => {
  const segment = { customers: '10000', acquired: '250', retention: '80%', revenue: '100', margin: '50%' };
  const segments = [{ id: 's', name: 'S', ...segment, acquisitionCost, serviceCost }];

  expect(text(buildAuditView(draftEvaluated({ segments })).spending?.finding)).toBe(expected);
});

test('the load of the people who know customers grows or eases with the base', () => {
  const load = (acquired: string) => {
    const segment = {
      customers: '1000',
      acquired,
      retention: '90%',
      revenue: '9',
      margin: '50%',
      managers: '4',
    };
    return text(
      buildAuditView(draftEvaluated({ segments: [{ id: 's', name: 'S', ...segment }] })).load?.finding,
    );
  };

  expect(load('30')).toMatch(
    /^Each person who knows “S” has 250 customers today and \d+ at the end of the plan\.$/,
  );
  expect(load('0')).toMatch(/the load eases\.$/);
});

test('a KPI behind its benchmark is named, one ahead is not', () => {
  const benchmarks = (value: string) => {
    const kpi = {
      id: 'k',
      name: 'K',
      unit: '%',
      direction: 'up',
      baseline: { value: '84%', at: '2026-12-31' },
      targets: [{ value: '90%', by: '2028-12-31' }],
      benchmark: { value, source: 'Survey' },
    };
    return buildAuditView(draftEvaluated({ kpis: [kpi] })).benchmarks;
  };

  expect(text(benchmarks('88%')?.finding)).toBe('“K” is furthest behind what others reach: 84% against 88%.');
  expect(text(benchmarks('88%')?.table?.rows[0]?.cells[2] as Inline)).toBe('4.0 pp');
  expect(text(benchmarks('80%')?.finding)).toBe('No KPI is behind what others reach.');
});

describe('the plan of talks', () => {
  const plan = (...talks: object[]) =>
    view({ 'data.home': home }, { audit: { plan: talks.map((talk) => ({ who: 'W', ...talk })) } }).plan;

  test('says what is done, still to come, or overdue', () => {
    expect(text(plan({ status: 'done' })?.finding)).toBe('Everybody who was to be asked has been.');
    expect(text(plan({ status: 'done' }, { at: '2027-09' })?.finding)).toBe('1 of 2 talks is still to come.');
    expect(text(plan({ at: '2027-01' }, { at: '2027-02' })?.finding)).toBe('2 of 2 talks are overdue.');
  });

  test('says what was asked about', () => {
    expect(plan({ dimensions: ['people', 'data'] })?.table?.rows[0]?.cells[0]).toBe('People, Data');
    expect(plan({})?.table?.rows[0]?.cells[0]).toBe('everything');
  });
});

describe('the notes', () => {
  const note = (answers: Answers, title: string) =>
    view(answers)
      .notes.find((found) => found.title === title)
      ?.paragraphs.map(text);

  test('hold the sponsor against what is reported of others', () => {
    expect(note({ 'strategy.sponsor': home }, 'For comparison')?.slice(0, 2)).toEqual([
      'Companies that see CRM as a part of changing their whole business strategy: 34%.',
      'Here “A sponsor at the top” scores 2 of 5.',
    ]);
    expect(note({ 'data.home': home }, 'For comparison')?.[1]).toBe(
      'The audit did not ask who is behind it here.',
    );
  });

  test('say what culture does to loyalty, which turns with its score', () => {
    const culture = (answer: object) =>
      note({ 'data.home': home, 'people.culture': answer }, 'Culture')?.[0] ?? '';

    expect(culture({ reality: '2' })).toMatch(/the loyalty that the plan counts on is in doubt\.$/);
    expect(culture({ reality: '4' })).toMatch(/carries the loyalty that the plan counts on\.$/);
    expect(culture({ unknown: 'true' })).toMatch(/^Nobody could say/);
    expect(culture({ notApplicable: 'A machine' })).toBe('Culture was left out: A machine.');
    expect(note({ 'data.home': home }, 'Culture')).toBeUndefined();
  });

  test('say whether supply reacts and what is known of customers', () => {
    const ways = (answer: object) =>
      note({ 'data.home': home, 'proposition.flexible': answer }, 'Two ways out of mass supply');

    expect(ways({ reality: '3' })).toEqual([
      'Supply that reacts to feedback: 3 of 5.',
      'Information about customers: 2.0 of 5.',
    ]);
    expect(ways({ unknown: 'true' })?.[0]).toContain('nobody could say');
    expect(ways({ notApplicable: 'A partner makes it' })?.[0]).toContain('(A partner makes it)');
  });
});

test('the shipped strategies mark between them every system that the section can show', () => {
  const seedsOf = (view_: AuditView) =>
    JSON.stringify(view_)
      .match(/"seeds":"[^"]*"/g)
      ?.flatMap((found) => found.slice(9, -1).split(' ')) ?? [];
  const seeds = new Set(
    [clearsightEvaluated(), shippedEvaluated('onezhsky-bereg'), shippedEvaluated('staryi-yar')].flatMap(
      (input) => seedsOf(buildAuditView(input)),
    ),
  );

  expect([...seeds].toSorted()).toEqual(
    ['F7', 'F11', 'G1', 'G2', 'G10', 'G11', 'V16', 'V17', 'V20', 'V21', 'V27'].toSorted(),
  );
});
