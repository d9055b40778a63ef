/** Every number of the strategy, what it rests on and where it is written; the most influential first. */
import type { StatedQuantity } from '../../language/schema/results.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, prose } from '../../messages/inline.ts';
import { appendixWords } from '../../messages/report/appendix.ts';
import { standingWords } from '../../messages/report/audit-standing.ts';
import { terms } from '../../messages/terms.ts';
import type { SourceLine } from './explanation-view.ts';
import { inputAt } from './inputs.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { FindingView, RowView, TableView } from './section-view.ts';

/** Where the strategy states what stands at a path by id. */
export type Locate = (path: string) => SourceLine | undefined;

export interface AssumptionsView extends FindingView {
  readonly table: TableView;
  /** The rest, folded away; null where the first table holds everything. */
  readonly more: { readonly title: string; readonly table: TableView } | null;
}

/** So many rows stand open: those that a reader asks about. */
const OPEN = 10;

interface Named {
  readonly name: string;
  print(value: number): string;
  printRange(low: number, high: number): string;
}

export function buildAssumptionsView(input: SectionInput, formats: Formats, locate: Locate): AssumptionsView {
  const { strategy, results, language } = input;
  const words = appendixWords[language];
  const places = new Map(results.tornado.map(({ input: path }, index) => [path, index]));
  const place = ({ path }: StatedQuantity) => places.get(path) ?? results.tornado.length;
  const stated = [...results.assumptions.stated].sort((a, b) => place(a) - place(b));
  const [first] = stated;
  const rows = stated.map((quantity) => row(quantity, input, formats, locate));
  const open = rows.length <= OPEN + 2 ? rows.length : OPEN;
  const table = (part: readonly RowView[]): TableView => ({
    caption: words.assumptionsCaption,
    columns: [
      { label: words.columns.number },
      { label: words.columns.value, kind: 'number' },
      { label: words.columns.grade },
    ],
    rows: part,
  });
  return {
    finding:
      first && places.size > 0
        ? words.moves[first.grade](named(first.path, strategy, formats).name)
        : words.noRanges,
    seeds: 'V31',
    subtitle: words.assumptionsSubtitle,
    table: table(rows.slice(0, open)),
    more:
      open < rows.length ? { title: words.more(rows.length - open), table: table(rows.slice(open)) } : null,
  };
}

function row(
  { path, value, range, grade, source, at, note }: StatedQuantity,
  { strategy, language }: SectionInput,
  formats: Formats,
  locate: Locate,
): RowView {
  const words = appendixWords[language];
  const { name, print, printRange } = named(path, strategy, formats);
  const line = lineOf(path, locate);
  const from: readonly Inline[] = [
    source === null ? words.sourceUnknown : at === null ? source : `${source}, ${formats.day(at)}`,
    ...(note === null ? [] : [prose(note)]),
    ...(line === null ? [] : [words.sourceLine(line)]),
  ];
  return {
    header: name,
    note: joinInline(from, '; '),
    cells: [
      {
        text: print(value),
        raw: value,
        ...(range !== null && { note: printRange(range.low, range.high) }),
      },
      terms[language].grade[grade],
    ],
  };
}

/** The nearest line: that of the number itself, else of what holds it. */
function lineOf(path: string, locate: Locate): number | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = locate(at);
    if (found) return found.line;
  }
  return null;
}

/** What a number is called and how it is written; the sections without numbers of the model are named here. */
function named(path: string, strategy: Strategy, formats: Formats): Named {
  const { language } = formats;
  const { names } = appendixWords[language];
  const [section = '', id = '', key = ''] = path.split('.');
  const share = (name: string): Named => ({
    name,
    print: (value) => formats.rate(value),
    printRange: (low, high) => formats.rateRange(low, high),
  });
  if (section === 'plan') return share(names.discountRate);
  if (section === 'context') return share(names.satisfied);
  if (section === 'readiness') {
    return share(id === 'largestCustomer' ? names.largestCustomer : names.returning);
  }
  if (section === 'audit') {
    const blocks: Readonly<Record<string, string>> = {
      ...terms[language].dataBlock,
      personal: standingWords[language].personal,
    };
    return share(names.complete(blocks[key] ?? key));
  }
  if (section === 'risks') {
    const risk = byId(strategy.risks).get(id)?.name ?? id;
    if (key === 'cost') {
      return { name: names.riskCost(risk), print: formats.moneyCompact, printRange: formats.moneyRange };
    }
    return share(key === 'probability' ? names.probability(risk) : names.benefitsLeft(risk));
  }
  const found = inputAt(strategy, path, formats);
  if (!found) {
    const print = (value: number) => formats.number(value, { atMost: 2 });
    return { name: path, print, printRange: (low, high) => `${print(low)} … ${print(high)}` };
  }
  return {
    name: capital(found.name),
    print: found.print,
    // How often an amount comes stands beside its likely value.
    printRange: (low, high) =>
      perPeriod.has(key) && Math.abs(low) >= 1000
        ? formats.moneyRange(low, high)
        : found.printRange(low, high),
  };
}

const perPeriod: ReadonlySet<string> = new Set(['saving', 'amount', 'price']);
