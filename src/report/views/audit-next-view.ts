/** What to ask next: what nobody could say and what nobody was asked, the most important first. */
import { questionnaire } from '../../catalogue/questionnaire/index.ts';
import type { AskedRole } from '../../catalogue/questionnaire/question.ts';
import { isQuestion } from '../../catalogue/questions.ts';
import { capital } from '../../messages/capital.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { auditEvidenceWords } from '../../messages/report/audit-evidence.ts';
import { askedRoleTerms } from '../../messages/terms/questionnaire.ts';
import { dimensionName, questionName } from './audit-names.ts';
import { printed } from './printed.ts';
import type { SectionInput } from './section-input.ts';
import type { FindingView } from './section-view.ts';

/** So many questions are enough for the next talk. */
const SHOWN = 6;

/** Null without an audit: then everything is still to be asked, and the section says so. */
export function buildNextView(input: SectionInput, formats: Formats): FindingView | null {
  const { results, language } = input;
  const { answered, unknown, notApplicable, toAsk } = results.audit;
  if (answered + unknown + notApplicable === 0) return null;
  const words = auditEvidenceWords[language];
  const [first] = toAsk;
  if (!first) return { finding: words.nothingToAsk };
  const columns = words.toAskColumns;
  return {
    finding: words.toAsk(toAsk.length, questionName(first.id, input)),
    subtitle: words.toAskSubtitle,
    table: {
      caption: words.toAskSubtitle,
      columns: [
        { label: columns.question },
        { label: columns.importance, kind: 'number' },
        { label: columns.state },
        { label: columns.ask, width: 34 },
      ],
      rows: toAsk.slice(0, SHOWN).map(({ id, importance, state }) => ({
        header: questionName(id, input),
        note: dimensionName(id.split('.')[0] ?? '', input),
        cells: [
          printed(`audit.toAsk.${id}.importance`, importance, formats.number(importance, { atMost: 1 })),
          state === 'unknown' ? words.unknown : words.unasked,
          whoCanAnswer(id, input),
        ],
      })),
    },
  };
}

function whoCanAnswer(id: string, { strategy, language }: SectionInput): string {
  const roles: readonly AskedRole[] = isQuestion(id)
    ? (questionnaire.get(id)?.roles ?? [])
    : (strategy.audit?.questions.find((question) => question.id === id)?.roles ?? []);
  if (roles.length === 0) return capital(auditEvidenceWords[language].anybody);
  const [first = '', ...others] = roles.map((role) => askedRoleTerms[language][role]);
  const names = [first, ...others.map((name) => (/^\p{Lu}{2}/u.test(name) ? name : name.toLowerCase()))];
  return capital(names.join(', '));
}
