/**
 * The answer sheets for people who work with a spreadsheet: one for each role. Semicolons in Russian and Ukrainian,
 * where the comma is the decimal mark and programs expect them; a byte order mark, or Cyrillic letters come out broken.
 */
import { type AskedRole, askedRoles } from '../../catalogue/questionnaire/question.ts';
import { auditSheetWords } from '../../messages/commands/audit-sheet.ts';
import { askedRoleTerms } from '../../messages/terms/questionnaire.ts';
import { askedOf } from './audit-questions.ts';
import type { SheetInput } from './audit-sheet-yaml.ts';

/** The first cell of such a sheet, by which it is known again. */
export const csvSheetMark = 'rapport-audit';

const BYTE_ORDER_MARK = '\uFEFF';

/** A sheet for each role that has something to answer. */
export function auditSheetsCsv(input: SheetInput): { readonly role: AskedRole; readonly text: string }[] {
  return askedRoles.flatMap((role) => {
    const dimensions = askedOf(role, input.dimensions);
    return dimensions.length === 0 ? [] : [{ role, text: sheet(role, { ...input, dimensions }) }];
  });
}

function sheet(role: AskedRole, { dimensions, language, company }: SheetInput): string {
  const words = auditSheetWords[language];
  const separator = language === 'en' ? ',' : ';';
  const head = [
    words.id,
    words.question,
    ...[1, 2, 3, 4, 5].map(words.level),
    words.intention,
    words.reality,
    words.restsOn,
    words.why,
    words.evidence,
  ];
  const rows = [
    [csvSheetMark, words.titleFor(company, askedRoleTerms[language][role])],
    ...words.how.map((text) => ['', text]),
    ['', words.outside],
    [words.name, ''],
    [words.role, askedRoleTerms[language][role]],
    [words.day, ''],
    head,
    ...dimensions.flatMap(({ questions }) =>
      questions.map(({ id, ask, why, evidence, levels }) => [
        id,
        ask,
        ...[0, 1, 2, 3, 4].map((index) => levels[index] ?? ''),
        '',
        '',
        '',
        why ?? '',
        evidence ?? '',
      ]),
    ),
  ];
  const lines = rows.map((cells) => cells.map((text) => cell(text, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is kept from being one by an apostrophe. */
function cell(text: string, separator: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
