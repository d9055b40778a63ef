/** Who customers are: tiers, health of the base, and for each segment why they buy and what they are promised. */
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, prose } from '../../messages/inline.ts';
import { customersServiceWords } from '../../messages/report/customers-service.ts';
import { terms } from '../../messages/terms.ts';
import { amountText, type KnownSegment } from './customers-segments-view.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView, NoteView, RowView } from './section-view.ts';

export interface ProfileView {
  readonly name: string;
  /** Basis, tier and offer, as far as they are stated. */
  readonly facts: readonly Inline[];
  readonly motives: { readonly title: string; readonly items: readonly Inline[]; readonly none: string };
  /** The five parts of the proposition, then what the customer does himself where that is stated. */
  readonly parts: readonly { readonly name: string; readonly text: Inline | null; readonly seeds?: string }[];
  readonly missing: string;
}

export interface ProfilesView extends FindingView {
  readonly profiles: readonly ProfileView[];
}

const partIds = ['product', 'price', 'service', 'channels', 'communication'] as const;

/** Null where no segment says more than its numbers. */
export function buildProfilesView(
  segments: readonly KnownSegment[],
  { results, language }: SectionInput,
  formats: Formats,
): ProfilesView | null {
  const told = segments.some(
    ({ segment: { proposition, motives, basis, tier, offer } }) =>
      proposition !== undefined || motives.length > 0 || (basis ?? tier ?? offer) !== undefined,
  );
  if (!told) return null;
  const words = customersServiceWords[language];
  const short = segments.filter(({ share }) => share.propositionParts < partIds.length);
  const share = results.customers.base?.cutByConduct ?? null;
  const caption =
    share === null
      ? undefined
      : share === 0
        ? words.byDescription
        : words.byConduct(printed('customers.base.cutByConduct', share, formats.rate(share, 0)));
  return {
    finding:
      short.length === 0
        ? words.profilesAll
        : words.profilesSome(
            formats.list(
              short.map(({ segment, share: { propositionParts } }) =>
                [formats.quote(segment.name), ` (${words.parts(String(propositionParts))})`].flat(),
              ),
            ),
          ),
    subtitle: words.profilesSubtitle,
    ...(caption !== undefined && { caption }),
    seeds: 'V9 V10 V13 V22',
    profiles: segments.map((known) => profile(known, language)),
  };
}

function profile({ segment }: KnownSegment, language: SectionInput['language']): ProfileView {
  const words = customersServiceWords[language];
  const { basis, tier, offer, proposition } = terms[language];
  const stated = segment.proposition;
  return {
    name: segment.name,
    facts: [
      ...(segment.basis === undefined ? [] : [words.basis(basis[segment.basis])]),
      ...(segment.tier === undefined ? [] : [words.tier(tier[segment.tier])]),
      ...(segment.offer === undefined ? [] : [words.offer(offer[segment.offer])]),
    ],
    motives: { title: words.motives, items: segment.motives.map(prose), none: words.missing },
    parts: [
      ...partIds.map((id) => ({
        name: capital(proposition[id]),
        text: stated?.[id] === undefined ? null : prose(stated[id]),
      })),
      ...(stated?.coCreation === undefined
        ? []
        : [{ name: words.coCreation, text: prose(stated.coCreation), seeds: 'V18' }]),
    ],
    missing: words.missing,
  };
}

/** Null where no segment has a tier. */
export function buildTiersView(
  segments: readonly KnownSegment[],
  { results, language }: SectionInput,
  formats: Formats,
): FindingView | null {
  const { tiers } = results.customers;
  const [top] = tiers.toSorted((a, b) => (b.revenueShare ?? 0) - (a.revenueShare ?? 0));
  if (!top || top.customersShare === null || top.revenueShare === null) return null;
  const words = customersServiceWords[language];
  const columns = words.tierColumns;
  const figure = (id: string, key: string, value: number, text: string) =>
    printed(`customers.tiers.${id}.${key}`, value, text);
  return {
    finding: words.tiersFinding(
      capital(terms[language].tier[top.id]),
      figure(top.id, 'customersShare', top.customersShare, formats.rate(top.customersShare, 0)),
      figure(top.id, 'revenueShare', top.revenueShare, formats.rate(top.revenueShare, 0)),
    ),
    subtitle: words.tiersSubtitle,
    seeds: 'V11',
    table: {
      caption: words.tiersSubtitle,
      columns: [
        { label: columns.tier },
        { label: columns.customers, kind: 'number' },
        { label: columns.revenue, kind: 'number' },
        { label: columns.cost, kind: 'number' },
        { label: columns.perManager, kind: 'number' },
        { label: columns.offer },
      ],
      rows: tiers.map((tier): RowView => {
        const own = segments.filter(({ segment }) => tier.segments.includes(segment.id));
        const offers = new Set(own.flatMap(({ segment: { offer } }) => (offer === undefined ? [] : [offer])));
        const header = capital(terms[language].tier[tier.id]);
        const names = own.map(({ segment }) => segment.name);
        return {
          header,
          ...(names.join() !== header && { note: formats.list(names) }),
          cells: [
            {
              text: figure(tier.id, 'customers', tier.customers, formats.number(tier.customers)),
              ...(tier.customersShare !== null && {
                note: words.ofAll(
                  figure(tier.id, 'customersShare', tier.customersShare, formats.rate(tier.customersShare)),
                ),
              }),
            },
            tier.revenueShare === null
              ? ''
              : figure(tier.id, 'revenueShare', tier.revenueShare, formats.rate(tier.revenueShare)),
            figure(tier.id, 'serviceCost', tier.serviceCost, amountText(formats, tier.serviceCost)),
            tier.perManager === null
              ? words.nobody
              : figure(tier.id, 'perManager', tier.perManager, formats.number(Math.round(tier.perManager))),
            offers.size === 0
              ? words.missing
              : formats.list([...offers].map((offer) => terms[language].offer[offer])),
          ],
        };
      }),
    },
  };
}

/** How much hangs on one customer or segment, and how many stay. */
export function healthNote(
  segments: readonly KnownSegment[],
  { results, language }: SectionInput,
  formats: Formats,
): NoteView {
  const words = customersServiceWords[language];
  const { largestCustomer, staying } = results.readiness.facts;
  const [top] = segments.toSorted((a, b) => (b.share.revenueShare ?? 0) - (a.share.revenueShare ?? 0));
  const topShare = top?.share.revenueShare ?? null;
  return {
    title: words.healthTitle,
    paragraphs: [
      ...(largestCustomer === null
        ? []
        : [
            words.largest(
              printed('readiness.facts.largestCustomer', largestCustomer, formats.rate(largestCustomer)),
            ),
          ]),
      ...(staying === null
        ? []
        : [words.staying(printed('readiness.facts.staying', staying, formats.rate(staying)))]),
      ...(top && topShare !== null && segments.length > 1
        ? [
            words.spread(
              top.segment.name,
              printed(`customers.segments.${top.segment.id}.revenueShare`, topShare, formats.rate(topShare)),
            ),
          ]
        : []),
    ],
    seeds: 'V29',
  };
}
