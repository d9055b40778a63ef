/** The money in the table of results: business case, years, scenarios, uncertainty, benefits and costs. */
import type { Finance } from '../../language/schema/results.ts';
import { type Inline, line } from '../../messages/inline.ts';
import { figureTable, namesOf, type Part, type Printer, valueList } from './printer.ts';

export const businessCase: Part = (printer) => {
  const { results, terms, formats, orNone } = printer;
  if (!hasMoney(printer)) return null;
  const { finance } = results;
  const { returns } = terms;
  return {
    heading: terms.section.returns,
    body: valueList([
      [returns.npv, formats.money(finance.npv)],
      [returns.presentBenefits, formats.money(finance.pvBenefits)],
      [returns.presentCosts, formats.money(finance.pvCosts)],
      [returns.roi, orNone(finance.roi, formats.rate)],
      [returns.irr, orNone(finance.irr, formats.rate)],
      [returns.paybackTime, paybackText(finance, printer)],
      [returns.peakFunding, formats.money(finance.peakFunding)],
      [returns.beyondPlan, formats.money(finance.beyondPlan)],
      [printer.words.reforecast, formats.money(results.reforecast.npv)],
    ]),
  };
};

export const years: Part = (printer) => {
  const { results, terms, words, formats } = printer;
  if (!hasMoney(printer)) return null;
  const { upfront, years: flows } = results.finance;
  const money = formats.money;
  const before = {
    year: 0,
    ...upfront,
    net: upfront.benefits - upfront.costs,
    cumulative: upfront.benefits - upfront.costs,
  };
  const rows = upfront.benefits === 0 && upfront.costs === 0 ? flows : [before, ...flows];
  const partOf = (year: number) => {
    const months = results.plan.months - (year - 1) * 12;
    return months < 12 ? ` (${formats.months(months)})` : '';
  };
  return {
    heading: terms.returns.cashFlow,
    body: figureTable(
      [words.year, terms.returns.benefits, terms.costs.costs, terms.returns.net, terms.returns.cumulative],
      rows.map(({ year, benefits, costs, net, cumulative }) => [
        year === 0 ? terms.period.upfront : `${formats.planYear(year)}${partOf(year)}`,
        money(benefits),
        money(costs),
        money(net),
        money(cumulative),
      ]),
    ),
  };
};

export const scenarios: Part = (printer) => {
  const { results, strategy, terms, formats, orNone } = printer;
  const nameOf = namesOf(strategy.scenarios);
  const all: [string, Finance][] = [
    [terms.returns.baseScenario, results.finance],
    ...Object.entries(results.scenarios).map(([id, finance]): [string, Finance] => [nameOf(id), finance]),
  ];
  if (all.length === 1 || !hasMoney(printer)) return null;
  return {
    heading: terms.returns.scenarios,
    body: figureTable(
      [terms.returns.scenario, 'NPV', 'ROI', terms.returns.payback, terms.returns.peakFunding],
      all.map(([name, finance]) => [
        name,
        formats.money(finance.npv),
        orNone(finance.roi, formats.rate),
        paybackText(finance, printer),
        formats.money(finance.peakFunding),
      ]),
    ),
  };
};

export const simulation: Part = (printer) => {
  const { results, terms, words, formats } = printer;
  const found = results.simulation;
  if (!found || !hasMoney(printer)) return null;
  const rows: [string, Inline][] = [
    [
      terms.uncertainty.simulation,
      words.simulated({ draws: formats.count('draw', found.draws), seed: String(found.seed) }),
    ],
    [words.probabilityPositive, formats.chance(found.probabilityPositive)],
    [terms.uncertainty.paysBackWithinPlan, formats.chance(found.probabilityPayback)],
    [words.middle, formats.money(found.p50)],
    [words.ninety, line`${formats.fromTo(formats.money(found.p5), formats.money(found.p95))}`],
  ];
  return { heading: terms.uncertainty.howSure, body: valueList(rows) };
};

/** As many as a reader takes in; the JSON holds them all. */
const TORNADO_LINES = 8;

export const tornado: Part = ({ results, terms, words, formats }) => {
  if (results.tornado.length === 0) return null;
  return {
    heading: terms.uncertainty.sensitivity,
    body: figureTable(
      [terms.appendix.input, words.npvAtLow, words.npvAtHigh],
      results.tornado
        .slice(0, TORNADO_LINES)
        .map(({ input, npvAtLow, npvAtHigh }) => [input, formats.money(npvAtLow), formats.money(npvAtHigh)]),
    ),
  };
};

export const benefits: Part = ({ results, strategy, terms, words, formats, orNone }) => {
  const nameOf = namesOf([...strategy.benefits, ...strategy.campaigns]);
  const factor = (value: number) => formats.number(value, 2);
  const rows = [
    ...results.benefits.map(({ id, npv, npvPerCost, grade, realised }) => [
      nameOf(id),
      orNone(npv, formats.money),
      orNone(npvPerCost, factor),
      grade === null ? words.none : terms.grade[grade],
      orNone(realised, formats.rate),
    ]),
    ...results.campaigns.map(({ id, npv }) => [
      nameOf(id),
      formats.money(npv),
      words.none,
      words.none,
      words.none,
    ]),
  ];
  if (rows.length === 0) return null;
  return {
    heading: terms.returns.benefits,
    body: figureTable(
      [
        terms.returns.benefit,
        terms.returns.worth,
        words.npvPerCost,
        terms.appendix.grade,
        terms.returns.realised,
      ],
      rows,
    ),
  };
};

export const costs: Part = ({ results, strategy, terms, words, formats, orNone }) => {
  if (results.costs.length === 0) return null;
  const nameOf = namesOf(strategy.costs);
  return {
    heading: terms.section.costs,
    body: figureTable(
      [terms.costs.cost, terms.costs.total, terms.returns.presentValue, terms.costs.spent, words.spentOfPlan],
      results.costs.map(({ id, total, pv, spent, plannedToDate }) => [
        nameOf(id),
        formats.money(total),
        formats.money(pv),
        orNone(spent, formats.money),
        orNone(plannedToDate, formats.money),
      ]),
    ),
  };
};

function paybackText({ paybackMonths }: Finance, { terms, formats }: Printer): string {
  return paybackMonths === null
    ? terms.returns.notWithinPlan
    : formats.months(paybackMonths, { digits: { atMost: 1 } });
}

/** A draft without anything that costs or brings money has no business case; noughts would look like one. */
function hasMoney({ strategy: { benefits, costs, campaigns } }: Printer): boolean {
  return benefits.length + costs.length + campaigns.length > 0;
}
