/** Scenarios side by side: the plan, those of the strategy, and today's measurements; best first. */

import type { Finance } from '../../language/schema/results.ts';
import type { Scenario } from '../../language/schema/scenarios.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import type { ReturnsWords } from '../../messages/report/returns.ts';
import { differsToday } from './cash-view.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { CellView, FindingView, RowView } from './section-view.ts';

export type ScenariosView = FindingView;

interface Case {
  readonly name: string;
  readonly path: string;
  readonly finance: Finance;
  readonly benefits: Inline;
  readonly costs: Inline;
  readonly delay: Inline;
  readonly note?: Inline;
}

/** From this chance on, a scenario that loses money asks for a word of explanation. */
const SEEMS_SAFE = 0.9;

export function buildScenariosView(input: SectionInput, words: ReturnsWords): ScenariosView {
  const scenarios = namedScenarios(input, words);
  const cases = [planCase(input, words), ...todayCase(input, words), ...scenarios].toSorted(
    (a, b) => b.finance.npv - a.finance.npv,
  );
  const caption = reconciled(input, scenarios, words);
  return {
    finding: finding(input, scenarios, words),
    subtitle: words.scenariosSubtitle,
    ...(caption !== '' && { caption }),
    table: {
      caption: words.scenariosSubtitle,
      columns: [
        { label: words.scenarioColumn },
        { label: words.benefitsColumn, kind: 'number' },
        { label: words.costsColumn, kind: 'number' },
        { label: words.delayColumn, kind: 'number' },
        { label: words.npvColumn, kind: 'number' },
        { label: words.roiColumn, kind: 'number' },
        { label: words.paybackColumn, kind: 'number' },
      ],
      rows: cases.map((entry) => row(input, entry, words)),
    },
  };
}

function planCase(input: SectionInput, words: ReturnsWords): Case {
  const { rate } = formatsOf(input);
  return {
    name: words.base,
    path: 'finance',
    finance: input.results.finance,
    benefits: rate(1),
    costs: rate(1),
    delay: words.none,
  };
}

function todayCase(input: SectionInput, words: ReturnsWords): readonly Case[] {
  if (!differsToday(input)) return [];
  return [
    {
      name: words.onMeasurements,
      path: 'reforecast.finance',
      finance: input.results.reforecast.finance,
      benefits: words.measured,
      costs: words.paid,
      delay: words.none,
    },
  ];
}

function namedScenarios(input: SectionInput, words: ReturnsWords): readonly Case[] {
  const { strategy, results } = input;
  const formats = formatsOf(input);
  return strategy.scenarios.flatMap((scenario): Case[] => {
    const finance = Object.hasOwn(results.scenarios, scenario.id)
      ? results.scenarios[scenario.id]
      : undefined;
    if (!finance) return [];
    const note = scenarioNote(scenario, words, formats.rate);
    return [
      {
        name: scenario.name,
        path: `scenarios.${scenario.id}`,
        finance,
        benefits: formats.rate(scenario.benefits),
        costs: formats.rate(scenario.costs),
        delay: scenario.delay === 0 ? words.none : formats.months(scenario.delay),
        ...(note !== '' && { note }),
      },
    ];
  });
}

function scenarioNote(
  { changes, discountRate }: Scenario,
  words: ReturnsWords,
  rate: (value: number) => string,
): Inline {
  const count = Object.keys(changes).length;
  return joinInline(
    [
      ...(count > 0 ? [words.changes(count)] : []),
      ...(discountRate === undefined ? [] : [words.rateOf(rate(discountRate))]),
    ],
    ', ',
  );
}

function finding(input: SectionInput, scenarios: readonly Case[], words: ReturnsWords): Inline {
  if (scenarios.length === 0) return words.scenariosNone;
  const { moneyCompact } = formatsOf(input);
  const all = [planCase(input, words), ...scenarios].toSorted((a, b) => a.finance.npv - b.finance.npv);
  const [worst, best] = [all[0], all.at(-1)];
  if (!worst || !best) return words.scenariosNone;
  const npv = ({ path, finance }: Case) => printed(`${path}.npv`, finance.npv, moneyCompact(finance.npv));
  if (worst.finance.npv >= 0) return words.scenariosAllPay(npv(worst), npv(best));
  return best.finance.npv < 0
    ? words.scenariosNonePay(npv(best))
    : words.scenariosSomePay(worst.name, npv(worst));
}

/** “97 in 100” and a scenario that loses money seem to contradict each other: one sentence reconciles them. */
function reconciled(input: SectionInput, scenarios: readonly Case[], words: ReturnsWords): Inline {
  const { simulation } = input.results;
  const losing = scenarios.find(({ finance }) => finance.npv < 0);
  if (!simulation || !losing || simulation.probabilityPositive < SEEMS_SAFE) return '';
  return words.scenariosCaption(formatsOf(input).chance(simulation.probabilityPositive), losing.name);
}

function row(input: SectionInput, entry: Case, words: ReturnsWords): RowView {
  const { name, path, finance, benefits, costs, delay, note } = entry;
  const formats = formatsOf(input);
  const npvPath = path === 'reforecast.finance' ? 'reforecast.npv' : `${path}.npv`;
  const tone = finance.npv < 0 ? ('loss' as const) : undefined;
  return {
    header: name,
    ...(note !== undefined && { note }),
    cells: [
      benefits,
      costs,
      delay,
      { text: printed(npvPath, finance.npv, formats.money(finance.npv), tone), strong: true },
      finance.roi === null ? words.noCosts : printed(`${path}.roi`, finance.roi, formats.rate(finance.roi)),
      paybackCell(path, finance, words, formats),
    ],
  };
}

function paybackCell(
  path: string,
  { paybackMonths }: Finance,
  words: ReturnsWords,
  formats: ReturnType<typeof formatsOf>,
): CellView {
  if (paybackMonths === null) return words.notWithinPlan;
  if (paybackMonths === 0) return words.atOnce;
  return words.month(
    printed(`${path}.paybackMonths`, paybackMonths, formats.plainNumber(Math.ceil(paybackMonths))),
  );
}
