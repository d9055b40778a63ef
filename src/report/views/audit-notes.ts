/** Remarks beside the audit: how to read it, a figure for comparison, culture, and the two ways out of mass supply. */
import { benchmarks } from '../../catalogue/benchmarks/index.ts';
import type { AuditAnswer } from '../../language/schema/audit.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import type { Inline } from '../../messages/inline.ts';
import { auditWords } from '../../messages/report/audit.ts';
import { standingWords } from '../../messages/report/audit-standing.ts';
import { questionName } from './audit-names.ts';
import { printed } from './printed.ts';
import { byId, type SectionInput } from './section-input.ts';
import type { NoteView } from './section-view.ts';

const SPONSOR = 'strategy.sponsor';
const CULTURE = 'people.culture';
const FLEXIBLE = 'proposition.flexible';
/** Below the middle of the scale something does not fit. */
const MIDDLE = 3;

/** Empty without an audit. */
export function auditNotes(input: SectionInput, formats: Formats): readonly NoteView[] {
  const { results, language } = input;
  if (results.audit.answered === 0) return [];
  const words = auditWords[language];
  return [
    { title: words.howTitle, paragraphs: [words.dots, words.stretches, words.atItsDate] },
    ...comparison(input, formats),
    ...culture(input, formats),
    ...directions(input, formats),
  ];
}

function scoreOf(id: string, { results }: SectionInput, formats: Formats): Inline | null {
  const reality = byId(results.audit.questions).get(id)?.reality;
  return reality === undefined
    ? null
    : printed(`audit.questions.${id}.reality`, reality, formats.number(reality, { atMost: 1 }));
}

function answerTo(id: string, { strategy }: SectionInput): AuditAnswer | undefined {
  return strategy.audit?.answers[id];
}

function comparison(input: SectionInput, formats: Formats): readonly NoteView[] {
  const { language } = input;
  const words = standingWords[language];
  const reference = benchmarks.find(({ id }) => id === 'strategic-scope');
  if (!reference || reference.typical === null) return [];
  const score = scoreOf(SPONSOR, input, formats);
  return [
    {
      title: words.strategicTitle,
      seeds: 'G10',
      paragraphs: [
        words.strategic(reference.words[language].says, formats.rate(reference.typical, 0)),
        score === null ? words.strategicUnasked : words.strategicHere(questionName(SPONSOR, input), score),
        reference.words[language].caution,
      ],
    },
  ];
}

/** Nothing where the audit did not ask. */
function culture(input: SectionInput, formats: Formats): readonly NoteView[] {
  const words = standingWords[input.language];
  const answer = answerTo(CULTURE, input);
  if (!answer) return [];
  const score = scoreOf(CULTURE, input, formats);
  const reality = byId(input.results.audit.questions).get(CULTURE)?.reality ?? 0;
  const said =
    answer.notApplicable !== undefined
      ? words.cultureNotApplicable(answer.notApplicable)
      : score === null
        ? words.cultureUnknown
        : reality < MIDDLE
          ? words.cultureLow(score)
          : words.cultureFits(score);
  return [{ title: words.cultureTitle, seeds: 'V20', paragraphs: [said] }];
}

/** Supply that can be changed by what customers say, and a system that carries what they say. */
function directions(input: SectionInput, formats: Formats): readonly NoteView[] {
  const words = standingWords[input.language];
  const answer = answerTo(FLEXIBLE, input);
  const information = byId(input.results.audit.dimensions).get('data')?.reality ?? null;
  if (!answer) return [];
  const score = scoreOf(FLEXIBLE, input, formats);
  return [
    {
      title: words.directionsTitle,
      seeds: 'V21',
      paragraphs: [
        answer.notApplicable !== undefined
          ? words.flexibleNotApplicable(answer.notApplicable)
          : score === null
            ? words.flexibleUnknown
            : words.flexible(score),
        information === null
          ? words.informationUnknown
          : words.information(
              printed('audit.dimensions.data.reality', information, formats.number(information, 1)),
            ),
      ],
    },
  ];
}
