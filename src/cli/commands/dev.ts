import { devWords } from '../../messages/commands/dev.ts';
import { translations } from '../../messages/translations.ts';
import { anyPaths, defineCommand } from '../command.ts';
import { editorNames, editorPattern } from '../dev/editor-link.ts';
import { asOfOption, flagOption, type Option, seedOption } from '../option.ts';
import { UsageError } from '../usage-error.ts';

const FIRST_PORT = 4321;
const LAST_PORT = 65_535;

/** The first port to try. */
const portOption: Option<'port', number> = {
  name: 'port',
  flags: '--port <number>',
  read(given) {
    if (given === undefined) return FIRST_PORT;
    const text = String(given);
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (port <= LAST_PORT) return port;
    throw new UsageError({
      problem: 'own',
      nearest: null,
      words: translations({
        en: devWords.en.wrongPort(text),
        ru: devWords.ru.wrongPort(text),
        uk: devWords.uk.wrongPort(text),
      }),
    });
  },
};

/** The pattern of addresses that open a place in an editor; null for none. */
const editorOption: Option<'editor', string | null> = {
  name: 'editor',
  flags: '--editor <name>',
  read(given) {
    const text = given === undefined ? 'vscode' : String(given);
    const pattern = editorPattern(text);
    if (pattern !== undefined) return pattern;
    const names = editorNames.join(', ');
    throw new UsageError({
      problem: 'own',
      nearest: null,
      words: translations({
        en: devWords.en.wrongEditor(text, names),
        ru: devWords.ru.wrongEditor(text, names),
        uk: devWords.uk.wrongEditor(text, names),
      }),
    });
  },
};

/** Shows the reports on this machine while their strategies are written. */
export const dev = defineCommand({
  name: 'dev',
  words: translations({
    en: { options: devWords.en.options },
    ru: { options: devWords.ru.options },
    uk: { options: devWords.uk.options },
  }),
  argument: anyPaths,
  options: [portOption, editorOption, asOfOption, seedOption, flagOption('poll')],
  examples: ['rapport dev', 'rapport dev strategies/clearsight --editor idea --port 8080'],
  async run(input, effects) {
    const { followStrategies } = await import('../dev/follow-strategies.ts');
    return await followStrategies(input, effects);
  },
});
