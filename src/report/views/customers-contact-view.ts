/** What customers are given and told: services against the promise, planned contacts, questions, stages of a relationship. */
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, joinInline, prose } from '../../messages/inline.ts';
import { customersServiceWords } from '../../messages/report/customers-service.ts';
import { terms } from '../../messages/terms.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { CellView, FindingView } from './section-view.ts';

export interface StagesView extends FindingView {
  readonly stages: readonly { readonly name: string; readonly items: readonly string[] }[];
  readonly none: string;
}

type Fit = SectionInput['results']['customers']['services'][number];

/** A row for each service, a column for each segment. Null without services. */
export function buildServicesView(
  { strategy, results, language }: SectionInput,
  formats: Formats,
): FindingView | null {
  const { services, segments } = strategy;
  if (services.length === 0 || segments.length === 0) return null;
  const words = customersServiceWords[language];
  const fits = results.customers.services;
  const [worst] = fits.filter(({ priority }) => priority > 0);
  const levelOf = (id: string, level: number | null): string =>
    services.find((service) => service.id === id)?.levels[(level ?? 0) - 1] ?? words.missing;
  const cell = (service: string, segment: string): CellView => {
    const fit = fits.find((found) => found.service === service && found.segment === segment);
    if (fit) return fitCell(fit, levelOf, language, formats);
    // Without an importance nothing can be said of fitting; the levels are stated all the same.
    const stated = services.find(({ id }) => id === service);
    const [from, to] = [stated?.now[segment], stated?.promised[segment]];
    if (from === undefined && to === undefined) return words.missing;
    return from === to ? words.asToday(from ?? '') : words.step(from ?? words.missing, to ?? words.missing);
  };
  return {
    finding: worst
      ? words.servicesUnder(
          services.find(({ id }) => id === worst.service)?.name ?? worst.service,
          segments.find(({ id }) => id === worst.segment)?.name ?? worst.segment,
          levelOf(worst.service, worst.now),
          levelOf(worst.service, worst.promised),
        )
      : fits.some(({ missing }) => missing !== null)
        ? words.servicesKept
        : words.servicesUnknown,
    subtitle: words.servicesSubtitle,
    caption: words.servicesCaption,
    seeds: 'V12',
    table: {
      caption: words.servicesSubtitle,
      columns: [{ label: words.serviceColumn }, ...segments.map(({ name }) => ({ label: name }))],
      rows: services.map(({ id, name }) => ({
        header: name,
        cells: segments.map((segment) => cell(id, segment.id)),
      })),
      wordy: true,
    },
  };
}

function fitCell(
  { service, now, promised, importance, fit }: Fit,
  levelOf: (id: string, level: number | null) => string,
  language: SectionInput['language'],
  formats: Formats,
): CellView {
  const words = customersServiceWords[language];
  const [from, to] = [levelOf(service, now), levelOf(service, promised)];
  const text = now !== null && now === promised ? words.asToday(from) : words.step(from, to);
  const importanceText = words.importance(formats.number(importance, { atMost: 1 }));
  return {
    text,
    note: joinInline([importanceText, ...(fit === null ? [] : [words.fit[fit]])], '; '),
    ...(fit === 'under' && { strong: true }),
  };
}

/** Null without a playbook. */
export function buildPlaybookView(
  { strategy, results, language }: SectionInput,
  formats: Formats,
): FindingView | null {
  const { playbook, segments } = strategy;
  if (playbook.length === 0) return null;
  const words = customersServiceWords[language];
  const { twoWayShare } = results.customers.playbook;
  const told = new Set(playbook.map(({ segment }) => segment));
  const without = segments.filter(({ id }) => !told.has(id)).map(({ name }) => formats.quote(name));
  const columns = words.playColumns;
  const order = segments.map(({ id }) => id);
  return {
    finding: joinInline([
      twoWayShare === null
        ? words.playbookNone
        : words.playbookTwoWay(
            printed('customers.playbook.twoWayShare', twoWayShare, formats.rate(twoWayShare, 0)),
          ),
      ...(without.length === 0 ? [] : [words.playbookWithout(formats.list(without))]),
    ]),
    subtitle: words.playbookSubtitle,
    seeds: 'V5 V19',
    table: {
      caption: words.playbookSubtitle,
      columns: [
        { label: columns.segment, width: 16 },
        { label: columns.moment, width: 25 },
        { label: columns.offer, width: 28 },
        { label: columns.channel },
        { label: columns.dialogue },
      ],
      rows: playbook
        .toSorted((a, b) => order.indexOf(a.segment) - order.indexOf(b.segment))
        .map(({ segment, moment, offer, channel, dialogue }) => ({
          header: segments.find(({ id }) => id === segment)?.name ?? segment,
          cells: [
            prose(moment),
            prose(offer),
            channel ?? words.missing,
            dialogue === undefined ? words.missing : terms[language].dialogue[dialogue],
          ],
        })),
      wordy: true,
    },
  };
}

/** Null where nothing is asked. */
export function buildQuestionsView({ strategy, language }: SectionInput): FindingView | null {
  const { questions } = strategy;
  if (questions.length === 0) return null;
  const words = customersServiceWords[language];
  const answered = questions.filter(({ answer }) => answer !== undefined).length;
  const columns = words.questionColumns;
  const text = (words: string, author: string | undefined): Inline =>
    author === undefined ? words : prose(author);
  return {
    finding:
      answered === questions.length
        ? words.questionsAll
        : answered === 0
          ? words.questionsNone
          : words.questionsSome(String(answered), String(questions.length)),
    subtitle: words.questionsSubtitle,
    seeds: 'V4',
    table: {
      caption: words.questionsSubtitle,
      columns: [
        { label: columns.question, width: 34 },
        { label: columns.answer },
        { label: columns.evidence },
      ],
      rows: questions.map(({ ask, answer, evidence }) => ({
        header: prose(ask),
        cells: [text(words.open, answer), text(answer === undefined ? '' : words.missing, evidence)],
        ...(answer === undefined && { look: 'quiet' as const }),
      })),
      wordy: true,
    },
  };
}

const stageIds = ['acquire', 'keep', 'grow', 'win-back'] as const;

/** Null without initiatives. */
export function buildStagesView({ strategy, language }: SectionInput, formats: Formats): StagesView | null {
  const { initiatives } = strategy;
  if (initiatives.length === 0) return null;
  const words = customersServiceWords[language];
  const names = terms[language].aim;
  const stages = stageIds.map((id) => ({
    id,
    name: names[id],
    items: initiatives
      .filter(({ aimsAt, status }) => aimsAt === id && status !== 'stopped')
      .map(({ name }) => name),
  }));
  const empty = stages.filter(({ items }) => items.length === 0);
  return {
    finding:
      empty.length === 0
        ? words.stagesAll
        : empty.length === stages.length
          ? words.stagesUnstated
          : words.stagesEmpty(
              formats.list(
                empty.map(({ name }) => formats.quote(name)),
                'or',
              ),
            ),
    subtitle: words.stagesSubtitle,
    seeds: 'V14',
    stages,
    none: words.stageNone,
  };
}
