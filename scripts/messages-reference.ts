/** Writes the examples that `rapport explain` shows, and docs/messages.md, the reference of all messages but the rules. */
import { writeFileSync } from 'node:fs';
import { messageExamples } from './message-examples.ts';

const write = (path: string, text: string) => writeFileSync(new URL(`../${path}`, import.meta.url), text);

write('src/cli/explain/examples.json', `${JSON.stringify(messageExamples(), null, 2)}\n`);
// Reads the examples just written.
const { messagesReference } = await import('../src/cli/explain/messages-reference.ts');
write('docs/messages.md', messagesReference());
