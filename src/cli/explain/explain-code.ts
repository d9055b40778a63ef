/** What there is to say about a finding by its name, as text for a terminal. */
import { explainWords } from '../../messages/commands/explain.ts';
import { messageGroups } from '../../messages/explained/groups.ts';
import type { Language } from '../../messages/language.ts';
import { referenceWords } from '../../messages/rules/reference.ts';
import { severityTerms } from '../../messages/terms/report.ts';
import { explainedRules, explainRule, explanationText } from '../../rules/explain.ts';
import { explainMessage, type MessageExplanation } from './messages.ts';

/** Every name that a finding can have, content rules first. */
export function explainedCodes(): readonly string[] {
  return [
    ...explainedRules.map(({ id }) => id),
    ...messageGroups('en').flatMap(({ means }) => Object.keys(means)),
  ];
}

/** A page on one finding; undefined for a name that none has. */
export function codeText(code: string, language: Language): string | undefined {
  const rule = explainRule(code, language);
  if (rule) return explanationText(rule, language);
  const message = explainMessage(code, language);
  return message && messageText(message, language);
}

/** All findings with a line each, under what they are about. */
export function allCodesText(language: Language): string {
  const rules = explainedRules.flatMap(({ id }) => {
    const explained = explainRule(id, language);
    return explained ? [[id, explained.checks] as const] : [];
  });
  const { rules: title, more } = explainWords[language];
  const groups = [
    { title, entries: rules },
    ...messageGroups(language).map((group) => ({ title: group.title, entries: Object.entries(group.means) })),
  ];
  const width = Math.max(...explainedCodes().map(({ length }) => length));
  return [
    ...groups.flatMap((group) => [
      group.title,
      ...group.entries.map(([code, line]) => `  ${code.padEnd(width)}  ${line}`),
      '',
    ]),
    more,
  ].join('\n');
}

function messageText(message: MessageExplanation, language: Language): string {
  const { code, means, severity, stopsFigures, said, pieces } = message;
  const words = explainWords[language];
  const labels = referenceWords[language];
  const weight = words.severity(severityTerms[language][severity]);
  const told = [said.what, `${labels.why}: ${said.why}`, `${labels.fix}: ${said.fix}`].map(indented);
  return [
    code,
    means,
    stopsFigures ? `${weight}; ${words.stops}.` : `${weight}.`,
    '',
    ...(pieces
      ? [words.example, '', indented(pieces.wrong), '', words.said, '', ...told]
      : [words.saidAlone, '', ...told]),
    ...(pieces ? ['', words.right, '', indented(pieces.right)] : []),
    '',
  ].join('\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
