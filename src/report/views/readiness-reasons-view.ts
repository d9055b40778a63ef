/** Why the verdict is what it is: in one sentence, and as a table of every reason with its figure. */
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { readinessWords } from '../../messages/report/readiness.ts';
import { reasonWords } from '../../messages/report/readiness-reasons.ts';
import { terms } from '../../messages/terms.ts';
import { moneyStated } from './money.ts';
import { printed } from './printed.ts';
import { wholeUp } from './readiness-factors-view.ts';
import { type ReasonRow, reasonRow, sizePath } from './readiness-reason-row.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, RowView } from './section-view.ts';

type Reason = SectionInput['results']['readiness']['reasons'][number];

/** So many reasons fit into the sentence; the table has them all. */
const NAMED = 3;

/** The reasons as they are told: without costs or benefits nothing is said about what they leave over. */
function toldReasons({ strategy, results }: SectionInput): readonly Reason[] {
  const money = moneyStated(strategy);
  const unstated = !money.costs || !money.benefits;
  return results.readiness.reasons.filter(
    ({ id }) =>
      !(unstated && (id.startsWith('npv-') || id.startsWith('base-above') || id.startsWith('base-below'))),
  );
}

/** “Go: rivals are close, customers come back and the base is large enough to carry the cost.” */
export function verdictSentence(input: SectionInput, formats: Formats): Inline {
  const { results, language } = input;
  const words = readinessWords[language];
  const { verdict } = results.readiness;
  const name = capital(terms[language].verdict[verdict]);
  const supporting = supportingClauses(input);
  const decisive = decisiveClauses(input, formats);
  const clauses = verdict === 'go' ? supporting : decisive;
  const answer = clauses.length === 0 ? words.alone(name) : words.because(name, formats.list(clauses));
  return verdict === 'go-without-software' && supporting.length > 0
    ? words.besides(
        answer,
        formats.list(supporting.map((clause, at) => (at === 0 ? capital(clause) : clause))),
      )
    : answer;
}

/** In the order in which they are worth saying. */
const strongest = [
  'competition-strong',
  'stability-strong',
  'customers-return',
  'base-above-break-even',
  'personalisation-strong',
  'growth-strong',
  'npv-positive',
] as const;

function supportingClauses(input: SectionInput): readonly string[] {
  const clauses = reasonWords[input.language].for;
  const held = new Set(toldReasons(input).map(({ id }) => id));
  return [...new Set(strongest.filter((id) => held.has(id)).map((id) => clauses[id]))].slice(0, NAMED);
}

/** What leads to the verdict. Basics that are missing are named together; what is not stated yet is said. */
function decisiveClauses(input: SectionInput, formats: Formats): readonly Inline[] {
  const { strategy, results, language } = input;
  const words = reasonWords[language];
  const { verdict, facts } = results.readiness;
  const decisive = results.readiness.reasons.filter(({ calls }) => calls === verdict);
  // A base below break-even is an npv below zero in customers: one of the two is enough.
  const tooSmall = decisive.some(({ id }) => id.startsWith('base-below'));
  const calling = decisive.filter(({ id }) => !(tooSmall && id === 'npv-not-positive'));
  const told = new Set(toldReasons(input));
  const missing = calling.flatMap(({ id }) => basicOf(id) ?? []);
  const { base, baseAtBest } = facts;
  const sized = (
    figure: string,
    size: typeof base,
    at: 'base' | 'baseAtBest',
    say: (needed: Inline, customers: Inline) => Inline,
  ): readonly Inline[] =>
    size === null || size.breakEvenCustomers === null
      ? []
      : [
          say(
            printed(figure, size.breakEvenCustomers, wholeUp(size.breakEvenCustomers, formats)),
            printed(`readiness.facts.${at}.customers`, size.customers, formats.number(size.customers)),
          ),
        ];
  const money = moneyStated(strategy);
  const clauses = calling
    .filter((reason) => told.has(reason))
    .flatMap(({ id, value }): readonly Inline[] => {
      if (id in words.against) return [words.against[id as keyof typeof words.against]];
      if (id === 'largest-customer' && value !== null) {
        return [words.oneCustomer(printed('readiness.facts.largestCustomer', value, formats.rate(value, 0)))];
      }
      if (id === 'base-below-break-even') {
        return sized('readiness.breakEvenCustomers', base, 'base', words.baseTooSmall);
      }
      if (id === 'base-below-break-even-at-best') {
        const figure = 'readiness.facts.baseAtBest.breakEvenCustomers';
        return sized(figure, baseAtBest, 'baseAtBest', words.baseTooSmallAtBest);
      }
      if (id === 'base-small' && value !== null) {
        return [words.baseSmall(printed(sizePath(input), value, formats.count('customer', value)))];
      }
      return [];
    });
  return [
    ...(missing.length > 0
      ? [words.basicsMissing(formats.list(missing.map((basic) => terms[language].basic[basic])))]
      : []),
    ...clauses,
    ...(verdict === 'prepare-first' && !(money.costs && money.benefits) ? [words.moneyUnstated] : []),
  ];
}

type Basic = keyof typeof terms.en.basic;

function basicOf(id: string): Basic | undefined {
  const [, basic] = /^basic-(.+)-missing$/.exec(id) ?? [];
  return basic !== undefined && basic in terms.en.basic ? (basic as Basic) : undefined;
}

/** Null where no reason can be told. What speaks against it stands first, and first of all what leads to the verdict. */
export function buildReasonsView(input: SectionInput, formats: Formats): FindingView | null {
  const { results, language } = input;
  const words = reasonWords[language];
  const { verdict } = results.readiness;
  const told = toldReasons(input);
  if (told.length === 0) return null;
  const rank = ({ supports, calls }: Reason) => (calls === verdict ? 0 : supports ? 2 : 1);
  const sorted = [...told].sort((a, b) => rank(a) - rank(b));
  const supporting = told.filter(({ supports }) => supports).length;
  return {
    finding: words.finding(supporting, told.length - supporting),
    subtitle: words.subtitle,
    table: {
      caption: words.caption,
      wordy: true,
      columns: [
        { label: words.columns.reason, width: 37 },
        { label: words.columns.figure, kind: 'number', width: 17 },
        { label: words.columns.limit, kind: 'number', width: 24 },
        { label: words.columns.side },
      ],
      rows: sorted.map((reason) => tableRow(reason, reasonRow(reason, input, formats), input)),
    },
  };
}

function tableRow(reason: Reason, row: ReasonRow, { results, language }: SectionInput): RowView {
  const words = reasonWords[language];
  const { supports, calls, ruleOfThumb } = reason;
  const leads = calls !== null && calls === results.readiness.verdict;
  return {
    header: row.name,
    ...(row.note !== undefined && { note: row.note }),
    ...(row.seeds !== undefined && { seeds: row.seeds }),
    cells: [
      row.figure,
      ruleOfThumb ? { text: row.limit, note: words.ruleOfThumb } : row.limit,
      {
        text: supports ? words.supports : words.opposes,
        strong: !supports,
        ...(leads && { note: words.calls(terms[language].verdict[calls]) }),
      },
    ],
  };
}
