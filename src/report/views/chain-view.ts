/** The chain that the whole report is about: audit answer, initiative, cost and benefit, KPI, money. */
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { chainWords } from '../../messages/report/chain.ts';
import { terms } from '../../messages/terms.ts';
import { questionName } from './audit-names.ts';
import type { DiagramTextView } from './diagram-text-view.ts';
import { printed } from './printed.ts';
import { byId, formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, RowView, SectionId } from './section-view.ts';

export const chainLinks = ['answer', 'initiative', 'cost', 'benefit', 'kpi', 'money'] as const;
export type ChainLink = (typeof chainLinks)[number];

export interface ChainNode {
  /** Unique in the diagram, in letters, digits and underscores. */
  readonly id: string;
  readonly link: ChainLink;
  readonly text: string;
}

/** By the ids of two nodes, in the direction from the audit to the money. */
export type ChainEdge = readonly [from: string, to: string];

export interface ChainView extends FindingView {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
  /** Where the report says more of the nodes of a link. */
  readonly places: Readonly<Record<ChainLink, SectionId>>;
  readonly words: Readonly<
    Record<'open' | 'opened' | 'leadsTo' | 'everything' | 'drawing' | 'failed', string>
  >;
  readonly asText: DiagramTextView;
}

const places: ChainView['places'] = {
  answer: 'audit',
  initiative: 'roadmap',
  cost: 'costs',
  benefit: 'returns',
  kpi: 'goals',
  money: 'returns',
};

/** One initiative with everything that hangs on it. */
interface Chain {
  readonly id: string;
  readonly name: string;
  readonly answers: readonly { readonly id: string; readonly name: string; readonly levels: string }[];
  /** Present cost of its lines. */
  readonly cost: number;
  readonly worth: number;
  readonly benefits: readonly {
    readonly id: string;
    readonly name: string;
    readonly kpis: readonly string[];
  }[];
  readonly kpis: readonly string[];
}

/** Null without initiatives that go on. */
export function buildChainView(input: SectionInput): ChainView | null {
  const chains = chainsOf(input);
  if (chains.length === 0) return null;
  const { open, opened, leadsTo, everything, drawing, failed, asText, subtitle } = chainWords[input.language];
  return {
    finding: finding(chains, input),
    subtitle,
    table: table(chains, input),
    ...diagram(chains, input),
    places,
    words: { open, opened, leadsTo, everything, drawing, failed },
    asText,
  };
}

function chainsOf(input: SectionInput): readonly Chain[] {
  const { strategy, results, language } = input;
  const { benefits, campaigns, initiatives } = strategy;
  const answered = byId(results.audit.questions);
  const resultOf = byId(results.roadmap.initiatives);
  const words = chainWords[language];
  return initiatives
    .filter(({ status }) => status !== 'stopped')
    .map(({ id, name, closes, kpis }) => {
      const moved = [
        ...benefits
          .filter((benefit) => benefit.initiative.includes(id))
          .map((benefit) => ({ ...benefit, kpis: benefit.kpi === undefined ? [] : [benefit.kpi] })),
        ...campaigns
          .filter((campaign) => campaign.initiative === id)
          .map((campaign) => ({ ...campaign, kpis: [] })),
      ];
      return {
        id,
        name,
        answers: closes.map((question) => {
          const { reality, target } = answered.get(question) ?? {};
          // What is above its target stays where it is.
          const rises = target != null && (reality === undefined || reality < target);
          const levels = rises ? words.levels(score(reality, input), score(target, input)) : '';
          return { id: question, name: questionName(question, { strategy, language }), levels };
        }),
        cost: resultOf.get(id)?.pvCosts ?? 0,
        worth: resultOf.get(id)?.npv ?? 0,
        benefits: moved.map((benefit) => ({ id: benefit.id, name: benefit.name, kpis: benefit.kpis })),
        kpis: [...new Set([...kpis, ...moved.flatMap((benefit) => benefit.kpis)])],
      };
    });
}

/** A level of the audit as the questionnaire counts it; a mean of respondents to one digit. */
function score(level: number | undefined, input: SectionInput): string {
  return level === undefined ? '?' : formatsOf(input).number(level, { atMost: 1 });
}

/** The first link that an initiative lacks, in the order of the chain. */
function missingLink({ answers, cost, worth, kpis }: Chain): 'answer' | 'cost' | 'benefit' | 'kpi' | null {
  if (answers.length === 0) return 'answer';
  if (cost === 0) return 'cost';
  if (worth === 0) return 'benefit';
  return kpis.length === 0 ? 'kpi' : null;
}

function finding(chains: readonly Chain[], { language }: SectionInput): Inline {
  const words = chainWords[language];
  const broken = chains.flatMap((chain) => {
    const link = missingLink(chain);
    return link === null ? [] : [words.missing[link](chain.name)];
  });
  const [first] = broken;
  if (first === undefined) return words.whole;
  return words.broken(String(chains.length - broken.length), String(chains.length), first);
}

function table(chains: readonly Chain[], input: SectionInput): NonNullable<FindingView['table']> {
  const { strategy, language } = input;
  const words = chainWords[language];
  const formats = formatsOf(input);
  const kpiNames = byId(strategy.kpis);
  const { columns } = words;
  const listed = (names: readonly Inline[]) => (names.length === 0 ? words.none : joinInline(names, '; '));
  return {
    caption: words.subtitle,
    columns: [
      { label: columns.initiative },
      { label: columns.answers },
      { label: columns.costs, kind: 'number' },
      { label: columns.benefits },
      { label: columns.kpis },
      { label: columns.worth, kind: 'number' },
    ],
    rows: chains.map(
      ({ id, name, answers, cost, worth, benefits, kpis }): RowView => ({
        header: name,
        cells: [
          listed(answers.map((answer) => spaced(answer.name, answer.levels))),
          cost === 0 ? words.none : money(`roadmap.initiatives.${id}.pvCosts`, cost, formats),
          listed(benefits.map((benefit) => benefit.name)),
          listed(kpis.map((kpi) => kpiNames.get(kpi)?.name ?? kpi)),
          worth === 0 ? words.none : money(`roadmap.initiatives.${id}.npv`, worth, formats),
        ],
      }),
    ),
  };
}

function money(path: string, value: number, { moneyCompact }: Formats): Inline {
  return printed(path, value, moneyCompact(value), value < 0 ? 'loss' : undefined);
}

function spaced(name: string, levels: string): string {
  return levels === '' ? name : `${name} ${levels}`;
}

function diagram(chains: readonly Chain[], input: SectionInput): Pick<ChainView, 'nodes' | 'edges'> {
  const { strategy, results, language } = input;
  const { finance } = results;
  const { moneyCompact } = formatsOf(input);
  const words = chainWords[language];
  const kpis = byId(strategy.kpis);
  const statuses = byId(results.kpis);
  const worths = new Map([...results.benefits, ...results.campaigns].map(({ id, npv }) => [id, npv]));
  const nodes = new Map<string, ChainNode>();
  const edges = new Map<string, ChainEdge>();
  const node = (link: ChainLink, id: string, text: string): string => {
    const key = `${link}_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
    if (!nodes.has(key)) nodes.set(key, { id: key, link, text });
    return key;
  };
  const edge = (from: string, to: string) => edges.set(`${from} ${to}`, [from, to]);

  const spent = node('money', 'costs', `${words.money.costs}: ${moneyCompact(finance.pvCosts)}`);
  const gained = node('money', 'benefits', `${words.money.benefits}: ${moneyCompact(finance.pvBenefits)}`);
  const result = node('money', 'npv', `${words.money.npv}: ${moneyCompact(finance.npv)}`);
  edge(spent, result);
  edge(gained, result);
  for (const chain of chains) {
    const initiative = node('initiative', chain.id, chain.name);
    for (const { id, name, levels } of chain.answers)
      edge(node('answer', id, spaced(name, levels)), initiative);
    if (chain.cost !== 0) {
      const cost = node('cost', chain.id, `${words.columns.costs}: ${moneyCompact(chain.cost)}`);
      edge(initiative, cost);
      edge(cost, spent);
    }
    const kpi = (id: string) => {
      const status = statuses.get(id)?.status;
      const name = kpis.get(id)?.name ?? id;
      return node('kpi', id, status === undefined ? name : `${name}: ${terms[language].status[status]}`);
    };
    for (const benefit of chain.benefits) {
      const worth = worths.get(benefit.id) ?? null;
      const text = worth === null ? benefit.name : `${benefit.name}: ${moneyCompact(worth)}`;
      const from = node('benefit', benefit.id, text);
      edge(initiative, from);
      for (const measure of benefit.kpis) edge(from, kpi(measure));
      if (benefit.kpis.length === 0) edge(from, gained);
      else for (const measure of benefit.kpis) edge(kpi(measure), gained);
    }
    const measured = new Set(chain.benefits.flatMap((benefit) => benefit.kpis));
    for (const id of chain.kpis.filter((each) => !measured.has(each))) edge(initiative, kpi(id));
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
