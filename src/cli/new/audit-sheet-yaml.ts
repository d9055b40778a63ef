/** The answer sheet as YAML: every question with its anchors as comments, ready to be filled in. */

import { auditSheetWords } from '../../messages/commands/audit-sheet.ts';
import type { Language } from '../../messages/language.ts';
import { type AskedDimension, type AskedQuestion, roleNames } from './audit-questions.ts';

export interface SheetInput {
  readonly dimensions: readonly AskedDimension[];
  readonly language: Language;
  /** Empty where the strategy is not there yet. */
  readonly company: string;
  /** The command that reads the sheet back. */
  readonly command: string;
}

const WIDTH = 100;

export function auditSheetYaml({ dimensions, language, company, command }: SheetInput): string {
  const words = auditSheetWords[language];
  const head = [
    words.title(company),
    '',
    ...words.how,
    '',
    words.yamlFill,
    `  ${command}`,
    `${words.yamlOutside}.`,
    `${words.yamlTarget}.`,
  ];
  return [
    ...comments(head, ''),
    'auditSheet: 1',
    `by:      # ${words.name}`,
    `role:    # ${words.role}`,
    `at:      # ${words.day}: 2027-03-31`,
    'answers:',
    ...dimensions.flatMap(({ name, questions }) => [
      '',
      `  # --- ${name} ---`,
      ...questions.flatMap((question) => ['', ...entry(question, language)]),
    ]),
    '',
  ].join('\n');
}

function entry(question: AskedQuestion, language: Language): string[] {
  const words = auditSheetWords[language];
  const { id, ask, why, evidence, levels, roles, sources } = question;
  const roleLine = roles.length === 0 ? [] : [`${words.asked}: ${roleNames(roles, language)}`];
  const remarks = [
    ask,
    ...(why === null ? [] : [`${words.why}: ${why}`]),
    ...(evidence === null ? [] : [`${words.evidence}: ${evidence}`]),
    ...roleLine,
    ...(sources.length === 0 ? [] : [`${words.from}: ${sources.join(', ')}`]),
    ...levels.map((level, index) => `  ${index + 1}  ${level}`),
  ];
  return [
    ...comments(remarks, '  '),
    `  ${id}:`,
    '    intention:',
    '    reality:',
    '    target:',
    '    evidence:',
  ];
}

/** Lines of remarks, long ones broken; an author's line breaks cannot end a remark. */
function comments(texts: readonly string[], indent: string): string[] {
  return texts.flatMap((text) =>
    wrapped(text.replace(/[\s\p{Cc}]*[\n\r\u0085\u2028\u2029][\s\p{Cc}]*/gu, ' '), WIDTH - indent.length).map(
      (part) => `${indent}# ${part}`.trimEnd(),
    ),
  );
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = /^ */.exec(text)?.[0] ?? '';
  const hanging = ' '.repeat(current.length === 0 ? 0 : current.length + 3);
  for (const word of text.trimStart().split(' ')) {
    if (current.trim() !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = hanging + word;
    } else current += current.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, current];
}
