/** Who has to carry the change and whether they do, what training takes, what units of the company promise each other. */
import type { Audience } from '../../language/schema/audiences.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, prose } from '../../messages/inline.ts';
import { risksPeopleWords } from '../../messages/report/risks-people.ts';
import { questionName } from './audit-names.ts';
import { earliestFirst } from './earliest-first.ts';
import { printed, tied } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { CellView, FindingView, NoteView, RowView } from './section-view.ts';

const SKILLS = 'people.skills';
/** Below this share of all costs a plan teaches little: guessed, from plans that name every kind of cost. */
const LITTLE_TRAINING = 0.05;

/** Null where no audience is named. */
export function buildAudiencesView(input: SectionInput, formats: Formats): FindingView | null {
  const { strategy, results, language } = input;
  const { audiences } = strategy;
  if (audiences.length === 0) return null;
  const words = risksPeopleWords[language];
  const { people, contact } = results.inside;
  const columns = words.audienceColumns;
  return {
    finding: audiencesFinding(input, formats),
    seeds: 'V23 G21',
    subtitle: words.audiencesSubtitle,
    ...(people !== null && {
      caption: words.people(
        printed('inside.people', people, formats.number(people)),
        printed('inside.contact', contact, formats.number(contact)),
      ),
    }),
    table: {
      caption: words.audiencesCaption,
      wordy: true,
      columns: [
        { label: columns.audience },
        { label: columns.people, kind: 'number' },
        { label: columns.message },
        { label: columns.channel },
        { label: columns.target, kind: 'number' },
        { label: columns.measured, kind: 'number' },
      ],
      rows: audiences.map((audience) => audienceRow(audience, input, formats)),
    },
  };
}

function audienceRow(audience: Audience, input: SectionInput, formats: Formats): RowView {
  const words = risksPeopleWords[input.language];
  const { name, size, contact, message, channel, adoption, by } = audience;
  return {
    header: name,
    ...(contact !== undefined && { note: contact ? words.contact : words.noContact }),
    cells: [
      size === undefined ? words.notStated : formats.number(size),
      message === undefined ? words.notStated : prose(message),
      channel ?? words.notStated,
      adoption === undefined
        ? words.noTarget
        : {
            text: formats.rate(adoption),
            ...(by !== undefined && { note: words.by(tied(formats.day(by))) }),
          },
      measuredCell(audience, input, formats),
    ],
  };
}

function measuredCell(audience: Audience, input: SectionInput, formats: Formats): CellView {
  const words = risksPeopleWords[input.language];
  const kpi = byId(input.strategy.kpis).get(audience.kpi ?? '');
  if (!kpi) return words.noKpi;
  return { text: measuredFigure(audience, input, formats) ?? words.noData, note: kpi.name };
}

/** Null where nothing is measured, or something that is no share of people. */
function measuredOf({ kpi }: Audience, { strategy, results }: SectionInput): number | null {
  const isShare = byId(strategy.kpis).get(kpi ?? '')?.unit === '%';
  return isShare ? (byId(results.kpis).get(kpi ?? '')?.measured ?? null) : null;
}

function measuredFigure(audience: Audience, input: SectionInput, formats: Formats): Inline | null {
  const measured = measuredOf(audience, input);
  const kpi = byId(input.strategy.kpis).get(audience.kpi ?? '');
  return measured === null || !kpi
    ? null
    : printed(`kpis.${kpi.id}.measured`, measured, formats.quantity(measured, kpi.unit));
}

function audiencesFinding(input: SectionInput, formats: Formats): Inline {
  const { strategy, results, language } = input;
  const words = risksPeopleWords[language];
  const { audiences } = strategy;
  const targeted = earliestFirst(
    audiences.flatMap((audience) =>
      audience.adoption === undefined ? [] : [{ audience, target: audience.adoption, by: audience.by }],
    ),
    ({ by }) => by,
  );
  const due = targeted.flatMap(({ audience, target, by }) =>
    by !== undefined && by <= results.asOf ? [{ audience, target, by }] : [],
  );
  const told = (entry: { readonly target: number; readonly by: string }) =>
    [formats.rate(entry.target), formats.dayInSentence(entry.by)] as const;
  for (const entry of due) {
    const measured = measuredOf(entry.audience, input);
    const figure = measuredFigure(entry.audience, input, formats);
    if (measured !== null && figure !== null && measured < entry.target) {
      return words.behind(entry.audience.name, ...told(entry), figure);
    }
  }
  const unmeasured = due.find(({ audience }) => measuredOf(audience, input) === null);
  if (unmeasured) return words.unmeasured(unmeasured.audience.name, ...told(unmeasured));
  const without = audiences.length - targeted.length;
  if (without > 0) return words.withoutTarget(without, audiences.length);
  if (due.length > 0) return words.allReached;
  const [next] = targeted;
  return next?.by === undefined
    ? words.undated
    : words.next(next.audience.name, ...told({ target: next.target, by: next.by }));
}

/** What training takes, and how skilled people are by the audit; null where neither is known. */
export function buildSkillsNote(input: SectionInput, formats: Formats): NoteView | null {
  const { strategy, results, language } = input;
  const words = risksPeopleWords[language];
  const skill = byId(results.audit.questions).get(SKILLS);
  if (strategy.costs.length === 0 && !skill) return null;
  const score = (key: 'reality' | 'target', value: number) =>
    printed(`audit.questions.${SKILLS}.${key}`, value, formats.number(value, { atMost: 1 }));
  return {
    title: words.skillsTitle,
    seeds: 'G21',
    paragraphs: [
      ...(strategy.costs.length > 0 ? training(input, formats) : []),
      ...(skill
        ? [
            skill.target === null
              ? words.skillsNoTarget(questionName(SKILLS, input), score('reality', skill.reality))
              : words.skills(
                  questionName(SKILLS, input),
                  score('reality', skill.reality),
                  formats.number(skill.target, { atMost: 1 }),
                ),
          ]
        : []),
    ],
  };
}

function training({ strategy, results, language }: SectionInput, formats: Formats): readonly Inline[] {
  const words = risksPeopleWords[language];
  const share = results.costTotals.byCategory.find(({ id }) => id === 'training')?.share ?? null;
  const counted = strategy.benefits.filter(({ unquantified }) => unquantified === undefined);
  const cut = counted.filter(({ riskAdjustment }) => riskAdjustment > 0).length;
  if (share === null) return [words.noTraining, words.notLearned(cut, counted.length)];
  const figure = printed('costTotals.byCategory.training.share', share, formats.rate(share));
  return share < LITTLE_TRAINING
    ? [words.littleTraining(figure), words.notLearned(cut, counted.length)]
    : [words.training(figure), words.enoughTraining];
}

/** Null where no inner service is named. */
export function buildInnerServicesView(input: SectionInput, formats: Formats): FindingView | null {
  const { strategy, results, language } = input;
  if (strategy.inside.length === 0) return null;
  const words = risksPeopleWords[language];
  const columns = words.insideColumns;
  const { rating } = results.inside;
  return {
    finding: innerFinding(input),
    seeds: 'V23',
    subtitle: words.insideSubtitle,
    ...(rating !== null && {
      caption: words.meanRating(printed('inside.rating', rating, formats.number(rating, 1))),
    }),
    table: {
      caption: words.insideCaption,
      columns: [
        { label: columns.service },
        { label: columns.from },
        { label: columns.to },
        { label: columns.promised },
        { label: columns.now },
        { label: columns.rating, kind: 'number' },
      ],
      rows: strategy.inside.map((service): RowView => {
        const broken = results.inside.services.find(({ id }) => id === service.id)?.kept === false;
        return {
          header: service.service,
          cells: [
            service.provider,
            service.user ?? words.notStated,
            service.promised ?? words.notStated,
            { text: service.now ?? words.notStated, ...(broken && { tone: 'loss' as const }) },
            service.rating === undefined ? words.notRated : formats.number(service.rating, { atMost: 1 }),
          ],
        };
      }),
    },
  };
}

function innerFinding({ strategy, results, language }: SectionInput): Inline {
  const words = risksPeopleWords[language];
  const { services } = results.inside;
  const broken = services.filter(({ kept }) => kept === false);
  const [first] = broken;
  if (!first) return services.some(({ kept }) => kept === true) ? words.kept : words.uncompared;
  const service = byId(strategy.inside).get(first.id);
  return broken.length === 1 && service
    ? words.broken(service.service, service.promised ?? '', service.now ?? '')
    : words.brokenMany(broken.length, services.length);
}
