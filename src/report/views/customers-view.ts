/** Section 4: what customers are worth, how the base goes, what they are promised, given and told, what is unknown. */
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { customersWords } from '../../messages/report/customers.ts';
import { terms } from '../../messages/terms.ts';
import { buildMovedView, buildRefinedView, type MovedView } from './customers-aim-view.ts';
import {
  type BaseView,
  buildBaseView,
  buildHalfView,
  buildMovesView,
  type HalfView,
  type MovesView,
  SAME_SIZE,
} from './customers-base-view.ts';
import {
  buildPlaybookView,
  buildQuestionsView,
  buildServicesView,
  buildStagesView,
  type StagesView,
} from './customers-contact-view.ts';
import { buildNvlView, type NvlView } from './customers-nvl-view.ts';
import {
  buildProfilesView,
  buildTiersView,
  healthNote,
  type ProfilesView,
} from './customers-profiles-view.ts';
import {
  buildSegmentsView,
  knownSegments,
  type SegmentsView,
  segmentNotes,
} from './customers-segments-view.ts';
import { buildWinningView } from './customers-winning-view.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';
import type { FindingView, NoteView, SectionView, Seeded } from './section-view.ts';

/** Parts are null where the strategy has nothing for them. */
export interface CustomersView extends SectionView {
  /** What the company says of itself, in Markdown. */
  readonly about: string | null;
  /** The offer, and the base as what the company owns. */
  readonly asset: (Seeded & { readonly text: Inline }) | null;
  readonly segments: SegmentsView | null;
  readonly notes: readonly NoteView[];
  readonly winning: FindingView | null;
  readonly base: BaseView | null;
  readonly moves: MovesView | null;
  readonly nvl: NvlView | null;
  readonly half: HalfView | null;
  readonly refined: FindingView | null;
  readonly moved: MovedView | null;
  readonly tiers: FindingView | null;
  readonly health: NoteView | null;
  readonly profiles: ProfilesView | null;
  readonly services: FindingView | null;
  readonly playbook: FindingView | null;
  readonly questions: FindingView | null;
  readonly stages: StagesView | null;
}

export function buildCustomersView(input: SectionInput): CustomersView {
  const { strategy, language } = input;
  const formats = formatsOf(input);
  const segments = knownSegments(input);
  const some = segments.length > 0;
  return {
    id: 'customers',
    number: 4,
    question: terms[language].section.customers,
    answer: answer(input, formats),
    about: strategy.company.about?.trim() ?? null,
    asset: asset(input, formats),
    segments: some ? buildSegmentsView(segments, input, formats) : null,
    notes: some ? segmentNotes(segments, language, formats) : [],
    winning: some ? buildWinningView(segments, input, formats) : null,
    base: buildBaseView(segments, input, formats),
    moves: buildMovesView(segments, language, formats),
    nvl: some ? buildNvlView(segments, input, formats) : null,
    half: some ? buildHalfView(segments, input, formats) : null,
    refined: buildRefinedView(segments, language, formats),
    moved: buildMovedView(input, formats),
    tiers: buildTiersView(segments, input, formats),
    health: some ? healthNote(segments, input, formats) : null,
    profiles: buildProfilesView(segments, input, formats),
    services: buildServicesView(input, formats),
    playbook: buildPlaybookView(input, formats),
    questions: buildQuestionsView(input),
    stages: buildStagesView(input, formats),
  };
}

function answer({ results, language }: SectionInput, formats: Formats): Inline {
  const words = customersWords[language];
  const { base } = results.customers;
  if (base === null) return words.none;
  const customers = printed(
    'customers.base.customers',
    base.customers,
    formats.count('customer', base.customers),
  );
  const worth =
    base.value === null
      ? words.worthUnknown(customers)
      : words.worth(printed('customers.base.value', base.value, formats.moneyCompact(base.value)), customers);
  if (base.change === null) return worth;
  const alone = base.change.baseline;
  const time = formats.months(results.plan.months);
  const share = printed('customers.base.change.baseline', alone, formats.rate(Math.abs(alone), 0));
  const goes =
    Math.abs(alone) < SAME_SIZE ? words.holds(time) : (alone < 0 ? words.shrinks : words.grows)(share, time);
  return joinInline([worth, goes], ' ');
}

/** The offer stands first, then the base beside what it brings in a year, then whether it is kept in order on a plan. */
function asset({ strategy, results, language }: SectionInput, formats: Formats): CustomersView['asset'] {
  const words = customersWords[language];
  const { offer } = strategy.company;
  const { base } = results.customers;
  const years = base?.valueToRevenue ?? null;
  const contacted = base?.contacted ?? null;
  const sentences = [
    ...(offer === undefined ? [] : [words.offer(offer.trim().replace(/\.$/, ''))]),
    ...(years === null || years <= 0
      ? []
      : [words.asset(printed('customers.base.valueToRevenue', years, formats.rate(years, 0)))]),
    ...(contacted === null
      ? []
      : [words.contacted(printed('customers.base.contacted', contacted, formats.rate(contacted, 0)))]),
  ];
  if (sentences.length === 0) return null;
  const seeds = [...(years === null ? [] : ['G19']), ...(offer === undefined ? [] : ['G20'])].join(' ');
  return { text: joinInline(sentences, ' '), ...(seeds !== '' && { seeds }) };
}
