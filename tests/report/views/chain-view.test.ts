import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/messages/inline.ts';
import { chainMermaid } from '../../../src/report/diagrams/chain-mermaid.ts';
import { buildChainView } from '../../../src/report/views/chain-view.ts';
import { aStrategy } from '../../helpers/a-strategy.ts';
import { clearsightEvaluated, evaluated, shippedEvaluated } from '../../helpers/evaluated.ts';
import { strategyFromYaml } from '../../helpers/strategy-from.ts';

const HEAD = `format: 1
company: { name: Acme, currency: EUR, language: en }
plan: { title: First, start: 2027-01, months: 24 }
audit: { at: 2026-11, answers: { data.home: { reality: 2, target: 4 } } }
kpis:
  - { id: calls, name: Calls, unit: number, direction: down, baseline: { value: 9, at: 2026-12 }, targets: [{ value: 5, by: 2027-12 }] }
`;
const initiative = (more: string) =>
  `initiatives:\n  - { id: card, name: Card, phase: base, start: 2027-01, months: 3${more} }\n`;
const COST = 'costs: [{ id: work, name: Work, initiative: card, amount: 10k }]\n';
const BENEFIT = 'benefits: [{ id: paper, name: No paper, initiative: card, saving: 20k }]\n';

const chainOf = (yaml: string) => buildChainView(evaluated(strategyFromYaml(HEAD + yaml)));

describe('the chain from audit to money', () => {
  test.each([
    { name: 'a gap', yaml: initiative(', kpis: [calls]') + COST + BENEFIT, said: /closes no gap/ },
    {
      name: 'a cost',
      yaml: initiative(', closes: [data.home], kpis: [calls]') + BENEFIT,
      said: /has no cost/,
    },
    {
      name: 'a benefit',
      yaml: initiative(', closes: [data.home], kpis: [calls]') + COST,
      said: /counted in money/,
    },
    { name: 'a KPI', yaml: initiative(', closes: [data.home]') + COST + BENEFIT, said: /moves no KPI/ },
    {
      name: 'nothing',
      yaml: initiative(', closes: [data.home], kpis: [calls]') + COST + BENEFIT,
      said: /without a missing link/,
    },
  ])('says of an initiative that it lacks $name', ({ yaml, said }) => {
    expect(plainText(chainOf(yaml)?.finding ?? '')).toMatch(said);
  });

  test('shows from which level to which an answer rises, and nothing where it is there already', () => {
    const closed = initiative(', closes: [data.home], kpis: [calls]') + COST + BENEFIT;
    const labels = (yaml: string) =>
      JSON.stringify(buildChainView(evaluated(strategyFromYaml(yaml)))).match(/2 → 4|5 → 4/g);

    expect(labels(HEAD + closed)?.[0]).toBe('2 → 4');
    expect(labels(HEAD.replace('reality: 2', 'reality: 5') + closed)).toBeNull();
  });

  test('is left out without initiatives, and where all of them are stopped', () => {
    expect(chainOf('')).toBeNull();
    expect(chainOf(initiative(', status: stopped'))).toBeNull();
  });

  test.each([
    { name: 'Clearsight', input: () => clearsightEvaluated() },
    { name: 'the bank', input: () => shippedEvaluated('onezhsky-bereg') },
    { name: 'the mill', input: () => shippedEvaluated('staryi-yar') },
    { name: 'a strategy built for tests', input: () => evaluated(aStrategy()) },
  ])('of $name joins nodes that are there, forward from audit to money, each named once', ({ input }) => {
    const chain = buildChainView(input());
    if (!chain) throw new Error('no chain');
    const order = ['answer', 'initiative', 'cost', 'benefit', 'kpi', 'money'];
    const links = new Map(chain.nodes.map(({ id, link }) => [id, order.indexOf(link)]));
    expect(links.size).toBe(chain.nodes.length);
    for (const [from, to] of chain.edges) {
      expect(links.get(from), from).toBeLessThanOrEqual(links.get(to) ?? -1);
    }
    expect(chain.nodes.filter(({ link }) => link === 'money')).toHaveLength(3);
    for (const { id } of chain.nodes) expect(id).toMatch(/^[A-Za-z]\w*$/);
  });

  test('leads from an answer through its initiative to its KPI and the money', () => {
    const chain = chainOf(
      `${initiative(', closes: [data.home]')}${COST}${BENEFIT.replace(' }]', ', kpi: calls }]')}`,
    );
    expect(chain?.edges).toEqual(
      expect.arrayContaining([
        ['answer_data_home', 'initiative_card'],
        ['initiative_card', 'cost_card'],
        ['cost_card', 'money_costs'],
        ['initiative_card', 'benefit_paper'],
        ['benefit_paper', 'kpi_calls'],
        ['kpi_calls', 'money_benefits'],
        ['money_benefits', 'money_npv'],
      ]),
    );
  });

  test('as Mermaid text keeps signs of its syntax inside the labels', () => {
    const chain = chainOf(
      `${initiative(', closes: [data.home]').replace('Card', '"Card \\"one\\"; --> end #1 <b>"')}`,
    );
    if (!chain) throw new Error('no chain');
    expect(chainMermaid(chain).split('\n')).toContain(
      '  initiative_card["Card #quot;one#quot;; --#gt; end #35;1 #lt;b#gt;"]',
    );
  });
});

test('a level between two is written as the language writes it', () => {
  expect(JSON.stringify(buildChainView(shippedEvaluated('staryi-yar')))).toContain('1,7 → 5');
});
