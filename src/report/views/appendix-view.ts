/** Section 11: what the numbers rest on, how they are reckoned, what was accepted and found, words, data protection. */
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { appendixWords } from '../../messages/report/appendix.ts';
import { terms } from '../../messages/terms.ts';
import { type AssumptionsView, buildAssumptionsView, type Locate } from './appendix-assumptions-view.ts';
import { buildFoundView, buildWaivedView, type FindingListView } from './appendix-findings-view.ts';
import {
  buildGlossaryView,
  buildMethodView,
  type GlossaryView,
  type MethodView,
} from './appendix-method-view.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { SectionView } from './section-view.ts';

export interface AppendixView extends SectionView {
  readonly assumptions: AssumptionsView;
  readonly waived: FindingListView | null;
  readonly found: FindingListView;
  readonly method: MethodView;
  readonly glossary: GlossaryView | null;
  readonly protection: { readonly title: string; readonly paragraphs: readonly Inline[] };
}

/** Sums over fewer customers than this may lead to single ones. */
const RECOGNISABLE = 30;

export function buildAppendixView(input: SectionInput, locate: Locate = () => undefined): AppendixView {
  const { language } = input;
  const formats = formatsOf(input);
  return {
    id: 'appendix',
    number: 11,
    question: terms[language].section.appendix,
    answer: answer(input, formats),
    seeds: 'V31',
    assumptions: buildAssumptionsView(input, formats, locate),
    waived: buildWaivedView(input),
    found: buildFoundView(input),
    method: buildMethodView(input, formats),
    glossary: buildGlossaryView(input),
    protection: protection(input, formats),
  };
}

function answer({ results, language }: SectionInput, formats: Formats): Inline {
  const words = appendixWords[language];
  const { total, sourced, share } = results.assumptions;
  const all = printed('assumptions.total', total, formats.number(total));
  if (sourced === total) return words.allSourced(all);
  return sourced === 0
    ? words.noneSourced(all)
    : words.someSourced(all, printed('assumptions.share', share, formats.rate(share, 0)));
}

function protection({ strategy, language }: SectionInput, formats: Formats): AppendixView['protection'] {
  const words = appendixWords[language];
  const small = strategy.segments.filter(({ customers }) => customers.value < RECOGNISABLE);
  return {
    title: words.protectionTitle,
    paragraphs: [
      words.protection.nothingPersonal,
      ...(small.length > 0
        ? [
            words.protection.small(
              formats.list(small.map(({ name }) => formats.quote(name))),
              small.length > 1,
            ),
          ]
        : []),
      ...(strategy.audit?.data?.personal === undefined ? [] : [words.protection.personalNotes]),
      words.protection.owners,
    ],
  };
}
