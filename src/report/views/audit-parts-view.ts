/** The six parts of the picture beside the questionnaire: customers, pains, resources, competitors, partners, attempts. */

import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, prose } from '../../messages/inline.ts';
import { auditEvidenceWords } from '../../messages/report/audit-evidence.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView } from './section-view.ts';

export interface PartsView extends FindingView {
  readonly parts: readonly {
    readonly name: string;
    /** Empty where nothing is noted, which `none` then says. */
    readonly items: readonly Inline[];
    readonly none: string;
  }[];
}

/** Null where none of the six is stated: a draft has not looked yet. */
export function buildPartsView(input: SectionInput, formats: Formats): PartsView | null {
  const words = auditEvidenceWords[input.language];
  const found = {
    customers: customers(input, formats),
    pains: (input.strategy.context?.pains ?? []).map(prose),
    resources: (input.strategy.context?.resources ?? []).map(prose),
    competitors: competitors(input),
    partners: partners(input),
    attempts: attempts(input),
  };
  const entries = Object.entries(found) as [keyof typeof found, readonly Inline[]][];
  const missing = entries.filter(([, items]) => items.length === 0).map(([part]) => words.parts[part]);
  if (missing.length === entries.length) return null;
  return {
    finding:
      missing.length === 0
        ? words.partsAll
        : words.partsSome(entries.length - missing.length, formats.list(missing)),
    seeds: 'G2',
    subtitle: words.partsSubtitle,
    parts: entries.map(([part, items]) => ({
      name: capital(words.parts[part]),
      items,
      none: words.nothingNoted,
    })),
  };
}

function customers({ strategy, results, language }: SectionInput, formats: Formats): readonly Inline[] {
  const words = auditEvidenceWords[language];
  const { base } = results.readiness.facts;
  const { wordOfMouth } = results.standing;
  const asked = strategy.questions.length;
  const answered = strategy.questions.filter(({ answer }) => answer !== undefined).length;
  return [
    ...(base === null
      ? []
      : [
          words.customersFound(
            printed(
              'readiness.facts.base.customers',
              base.customers,
              formats.count('customer', base.customers),
            ),
            strategy.segments.length,
          ),
        ]),
    ...(wordOfMouth === null
      ? []
      : [
          words.satisfied(
            printed(
              'standing.wordOfMouth.satisfied',
              wordOfMouth.satisfied,
              formats.rate(wordOfMouth.satisfied, 0),
            ),
          ),
        ]),
    ...(asked > 0 ? [words.questionsFound(answered, asked)] : []),
  ];
}

function competitors({ strategy, language }: SectionInput): readonly Inline[] {
  const words = auditEvidenceWords[language];
  return (strategy.context?.competitors ?? []).map(({ name, strength, answer }) => {
    const known = strength === undefined ? name : words.strength(name, prose(strength));
    return answer === undefined ? known : joinInline([known, words.answerTo(prose(answer))], '; ');
  });
}

function partners({ strategy, language }: SectionInput): readonly Inline[] {
  const words = auditEvidenceWords[language];
  return (strategy.context?.partners ?? []).map(({ name, role }) =>
    role === undefined ? name : words.strength(name, prose(role)),
  );
}

function attempts({ strategy, language }: SectionInput): readonly Inline[] {
  const words = auditEvidenceWords[language];
  return (strategy.context?.attempts ?? []).map(({ year, what, why }) => {
    const tried = year === undefined ? prose(what) : words.attempt(String(year), prose(what));
    return why === undefined ? tried : joinInline([tried, prose(why)], '. ');
  });
}
