/** The strategy as a temple. What stands on nothing is broken, and says why. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { templeWords } from '../../messages/report/risks-temple.ts';
import type { DiagramTextView } from './diagram-text-view.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { FindingView } from './section-view.ts';

export interface TempleView extends FindingView {
  /** The long-term aim; null where none is stated, which `noAim` then says. */
  readonly aim: string | null;
  readonly aimTitle: string;
  readonly noAim: string;
  readonly pillars: readonly TemplePart[];
  readonly stones: readonly TemplePart[];
  /** Said before the reason of what is broken. */
  readonly brokenTitle: string;
  readonly asText: DiagramTextView;
}

export interface TemplePart {
  readonly id: string;
  /** “Goal”, “Proposition”; empty for stones of the base. */
  readonly kind: string;
  readonly name: string;
  /** What it holds or is held by. */
  readonly lines: readonly Inline[];
  /** Why it is broken; null where something holds it. */
  readonly broken: string | null;
}

type Stone = 'culture' | 'data' | 'technology' | 'people';

/** What is done for a stone: initiatives that close these answers of the audit, and costs of these kinds. */
const carriers: Readonly<Record<Stone, { readonly closes: RegExp; readonly categories: readonly string[] }>> =
  {
    culture: { closes: /^people\.(culture|part|support|innerService)$/, categories: ['communication'] },
    data: { closes: /^data\./, categories: ['data', 'knowledge'] },
    technology: {
      closes: /^(process\.(softwareFollows|joined)|channels\.recognition)$/,
      categories: ['software'],
    },
    people: { closes: /^people\.skills$/, categories: ['people', 'training'] },
  };

/** Null where there is neither a goal nor a segment that something could be promised to. */
export function buildTempleView(input: SectionInput, formats: Formats): TempleView | null {
  const { strategy, language } = input;
  if (strategy.goals.length === 0 && strategy.segments.length === 0) return null;
  const words = templeWords[language];
  const pillars = [...goalPillars(input), ...propositionPillars(input)];
  const stones = (Object.keys(carriers) as Stone[]).map((id) => stone(id, input, formats));
  const aim = strategy.plan.aim ?? null;
  return {
    finding: finding(aim, pillars, stones, input, formats),
    seeds: 'G17',
    subtitle: words.subtitle,
    aim,
    aimTitle: words.aim,
    noAim: words.noAim,
    pillars,
    stones,
    brokenTitle: words.broken,
    asText: words.asText,
  };
}

function finding(
  aim: string | null,
  pillars: readonly TemplePart[],
  stones: readonly TemplePart[],
  { language }: SectionInput,
  formats: Formats,
): Inline {
  const words = templeWords[language];
  const broken = pillars.filter((part) => part.broken !== null);
  const [first] = broken;
  if (first) {
    return broken.length === 1
      ? words.brokenOne(first.name, first.broken ?? '')
      : words.brokenMany(broken.length, pillars.length);
  }
  const holes = stones.filter((part) => part.broken !== null);
  if (holes.length > 0) {
    return words.hole(formats.list(holes.map(({ id }) => words.inSentence[id as Stone])));
  }
  return aim === null ? words.roofless : words.whole;
}

function going({ strategy }: SectionInput): SectionInput['strategy']['initiatives'] {
  return strategy.initiatives.filter(({ status }) => status !== 'stopped');
}

function goalPillars(input: SectionInput): readonly TemplePart[] {
  const { strategy, language } = input;
  const words = templeWords[language];
  return strategy.goals.map((goal): TemplePart => {
    const moving = going(input).filter(({ kpis }) => kpis.some((id) => goal.kpis.includes(id)));
    return {
      id: goal.id,
      kind: words.kinds.goal,
      name: goal.title,
      lines: moving.map(({ name }) => name),
      broken: goal.kpis.length === 0 ? words.why.kpi : moving.length === 0 ? words.why.initiative : null,
    };
  });
}

/** A proposition is carried by initiatives whose benefits or campaigns reach the segment, and by services promised to it. */
function propositionPillars(input: SectionInput): readonly TemplePart[] {
  const { strategy, language } = input;
  const words = templeWords[language];
  const initiatives = byId(going(input));
  return strategy.segments.map(({ id, name, proposition }): TemplePart => {
    const reaching = new Set([
      ...strategy.benefits
        .filter(({ segment }) => segment.includes(id) || segment.includes('all'))
        .flatMap(({ initiative }) => initiative),
      ...strategy.campaigns
        .filter(({ segment }) => segment === id)
        .flatMap(({ initiative }) => initiative ?? []),
    ]);
    const carrying = [
      ...[...reaching].flatMap((initiative) => initiatives.get(initiative)?.name ?? []),
      ...strategy.services
        .filter(({ promised }) => promised !== undefined && Object.hasOwn(promised, id))
        .map((service) => service.name),
    ];
    return {
      id,
      kind: words.kinds.proposition,
      name,
      lines: carrying,
      broken:
        proposition === undefined ? words.why.proposition : carrying.length === 0 ? words.why.carrier : null,
    };
  });
}

function stone(id: Stone, input: SectionInput, formats: Formats): TemplePart {
  const { strategy, results, language } = input;
  const words = templeWords[language];
  const { closes, categories } = carriers[id];
  const { mean } = results.standing.data;
  const done: readonly Inline[] = [
    ...going(input)
      .filter((initiative) => initiative.closes.some((answer) => closes.test(answer)))
      .map(({ name }) => name),
    ...strategy.costs
      .filter(({ category }) => category !== undefined && categories.includes(category))
      .map(({ name }) => name),
    ...(id === 'people' && strategy.audiences.length > 0 ? [words.audiences(strategy.audiences.length)] : []),
  ];
  const stands: readonly Inline[] =
    id === 'data' && mean !== null
      ? [words.complete(printed('standing.data.mean', mean, formats.rate(mean, 0)))]
      : [];
  return {
    id,
    kind: '',
    name: words.stones[id],
    lines: [...done, ...stands],
    broken: done.length === 0 ? words.why.stone : null,
  };
}
