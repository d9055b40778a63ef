/** Who makes the strategy and who turns it into processes; what software follows; which goals look outwards; the review. */
import type { Initiative } from '../../language/schema/initiatives.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline } from '../../messages/inline.ts';
import { risksRolesWords } from '../../messages/report/risks-roles.ts';
import { terms } from '../../messages/terms.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { FindingView, NoteView } from './section-view.ts';

/** Null without goals and initiatives. */
export function buildRolesView(input: SectionInput, formats: Formats): FindingView | null {
  const { strategy, language } = input;
  const initiatives = strategy.initiatives.filter(({ status }) => status !== 'stopped');
  if (strategy.goals.length === 0 && initiatives.length === 0) return null;
  const words = risksRolesWords[language];
  const { columns } = words;
  const names = (items: readonly string[]) => (items.length === 0 ? '' : joinInline(items, '; '));
  const people = distinct([
    ...strategy.goals.map(({ owner }) => owner),
    ...initiatives.map(({ owner }) => owner),
    ...initiatives.map(({ lineOwner }) => lineOwner),
  ]);
  const part = partOf(input, formats);
  return {
    finding: rolesFinding(input, initiatives),
    seeds: part === null ? 'G13' : 'G13 G14',
    subtitle: words.subtitle,
    ...(part !== null && { caption: part }),
    ...(people.length > 0 && {
      table: {
        caption: words.caption,
        wordy: true,
        columns: [
          { label: columns.who, width: 22 },
          { label: columns.goals },
          { label: columns.leads },
          { label: columns.daily },
        ],
        rows: people.map((person) => ({
          header: person,
          cells: [
            names(strategy.goals.filter(({ owner }) => owner === person).map(({ title }) => title)),
            names(initiatives.filter(({ owner }) => owner === person).map(({ name }) => name)),
            names(
              distinct(
                initiatives
                  .filter(({ lineOwner }) => lineOwner === person)
                  .map(({ process, name }) => process ?? name),
              ),
            ),
          ],
        })),
      },
    }),
  };
}

function rolesFinding({ strategy, language }: SectionInput, initiatives: readonly Initiative[]): Inline {
  const words = risksRolesWords[language];
  const { goals } = strategy;
  const unowned = goals.filter(({ owner }) => owner === undefined);
  const [goal] = unowned;
  if (goal)
    return unowned.length === 1
      ? words.goalUnowned(goal.title)
      : words.goalsUnowned(unowned.length, goals.length);
  const loose = initiatives.filter(({ lineOwner }) => lineOwner === undefined);
  const [initiative] = loose;
  if (initiative) {
    return loose.length === 1
      ? words.noLineOwner(initiative.name)
      : words.noLineOwners(loose.length, initiatives.length);
  }
  const makers = distinct(goals.map(({ owner }) => owner)).length;
  const daily = distinct(initiatives.map(({ lineOwner }) => lineOwner)).length;
  return daily === 0 ? words.goalsOwned(makers) : words.shared(makers, daily);
}

/** Who of the company takes part: who decides, and who was asked. Null where nobody is named. */
function partOf({ strategy, language }: SectionInput, formats: Formats): Inline | null {
  const words = risksRolesWords[language];
  const deciders = distinct(strategy.decisions.map(({ owner }) => owner));
  const asked = distinct(
    (strategy.audit?.plan ?? []).filter(({ status }) => status === 'done').map(({ who }) => who),
  );
  const said = [
    ...(deciders.length > 0 ? [words.decides(formats.list(deciders))] : []),
    ...(asked.length > 0 ? [words.asked(formats.list(asked))] : []),
  ];
  return said.length === 0 ? null : joinInline(said, ' ');
}

function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Null where no software is paid for. */
export function buildSoftwareView({ strategy, language }: SectionInput): FindingView | null {
  const software = strategy.costs.filter(({ category }) => category === 'software');
  if (software.length === 0) return null;
  const words = risksRolesWords[language];
  const initiatives = byId(strategy.initiatives);
  const served = software.map(({ name, initiative }) => {
    const own = initiatives.get(initiative ?? '');
    const goals = strategy.goals.filter(({ kpis }) => kpis.some((id) => own?.kpis.includes(id)));
    return { name, process: own?.process, goals: goals.map(({ title }) => title) };
  });
  const loose = served.filter(({ process, goals }) => process === undefined || goals.length === 0);
  const [first] = loose;
  const columns = words.softwareColumns;
  return {
    finding: !first
      ? words.softwareServed(served.length)
      : loose.length === 1
        ? words.softwareLoose(first.name)
        : words.softwareLooseMany(loose.length, served.length),
    seeds: 'V30',
    subtitle: words.softwareSubtitle,
    table: {
      caption: words.softwareCaption,
      wordy: true,
      columns: [{ label: columns.software }, { label: columns.process }, { label: columns.goals }],
      rows: served.map(({ name, process, goals }) => ({
        header: name,
        cells: [process ?? words.noProcess, goals.length === 0 ? words.noGoal : joinInline(goals, '; ')],
      })),
    },
  };
}

/** Which goals face customers, and when the strategy is looked at again. */
export function buildRolesNotes(input: SectionInput, formats: Formats): readonly NoteView[] {
  return [...facingNote(input, formats), ...reviewNote(input, formats)];
}

function facingNote({ strategy, results, language }: SectionInput, formats: Formats): readonly NoteView[] {
  const words = risksRolesWords[language];
  const { goals, share } = results.inside.facing;
  if (share === null) return [];
  const inward = strategy.goals.filter(({ id }) => !goals.includes(id));
  const figure = printed('inside.facing.share', share, formats.rate(share, 0));
  return [
    {
      title: words.facingTitle,
      seeds: 'G16',
      paragraphs: [
        words.facing(goals.length, strategy.goals.length, figure),
        ...(inward.length > 0
          ? [words.inward(formats.list(inward.map(({ title }) => formats.quote(title))), inward.length > 1)]
          : []),
      ],
    },
  ];
}

function reviewNote({ strategy, results, language }: SectionInput, formats: Formats): readonly NoteView[] {
  const words = risksRolesWords[language];
  const { reviewEvery } = strategy.plan;
  const { last, next } = results.inside.review;
  if (reviewEvery === undefined && last === null) return [];
  return [
    {
      title: words.reviewTitle,
      seeds: 'G12',
      paragraphs: [
        reviewEvery === undefined ? words.reviewNone : words.review(terms[language].cadence[reviewEvery]),
        ...(last === null ? [] : [words.lastReview(formats.dayInSentence(last))]),
        ...(next === null
          ? []
          : [
              next < results.asOf
                ? words.overdue(formats.dayInSentence(next))
                : words.nextReview(formats.dayInSentence(next)),
            ]),
      ],
    },
  ];
}
