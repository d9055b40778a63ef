/** The reference of all messages that are no content rules, as a Markdown page. */
import { messageGroups } from '../../messages/explained/groups.ts';
import { explainMessage, type MessageExplanation } from './messages.ts';

/** The whole page. Written by `scripts/messages-reference.ts`; a test compares it with the file. */
export function messagesReference(): string {
  const groups = messageGroups('en').map(({ title, means }) => ({
    title,
    messages: Object.keys(means).flatMap((code) => explainMessage(code, 'en') ?? []),
  }));
  return [
    '# Messages',
    '',
    'What `rapport` says of files, of the strategy language, of what stands beside a strategy, and of paths.',
    '`rapport explain <name>` prints one of them in the language asked for, `rapport explain` lists them.',
    'What makes a strategy sensible is another matter: [rules](rules.md).',
    '',
    'An error stops the figures, unless it says otherwise. This page is written by `node scripts/messages-reference.ts`.',
    '',
    ...groups.flatMap(({ title, messages }) => [
      `## ${title}`,
      '',
      '| message | severity | means |',
      '| --- | --- | --- |',
      ...messages.map(
        ({ code, severity, means }) => `| [\`${code}\`](#${code}) | ${severity} | ${cell(means)} |`,
      ),
      '',
      ...messages.flatMap(section),
    ]),
  ].join('\n');
}

function section({ code, means, severity, stopsFigures, said, pieces }: MessageExplanation) {
  return [
    `### ${code}`,
    '',
    means + (severity === 'error' && !stopsFigures ? ' It leaves the figures as they are.' : ''),
    '',
    ...(pieces
      ? ['This, for example,', '', ...fenced(pieces.wrong), 'is told as follows:', '']
      : ['It is told as follows:', '']),
    `- ${said.what}`,
    `- **Why:** ${said.why}`,
    `- **Fix:** ${said.fix}`,
    '',
    ...(pieces ? ['and this is right:', '', ...fenced(pieces.right)] : []),
  ];
}

function fenced(text: string): readonly string[] {
  return ['```', text, '```', ''];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
