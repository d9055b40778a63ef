/** What `rapport dev` does: serves the reports, follows the disk, and tells the open pages and the terminal. */

import { setTimeout } from 'node:timers/promises';
import { openRenderer, type Renderer } from '../../exports/renderer.ts';
import { NoFreePort } from '../../exports/static-server.ts';
import { cliWords } from '../../messages/cli.ts';
import { type DevWords, devWords } from '../../messages/commands/dev.ts';
import type { Language } from '../../messages/language.ts';
import { type ExitCode, exitCodes } from '../command.ts';
import type { Effects } from '../effects.ts';
import { findOnDisk, placeOf } from '../find-strategies.ts';
import { findingsText } from '../findings-text.ts';
import { clientScript } from './client-script.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { plainPageStyle } from './findings-style.ts';
import { type Change, Preview } from './preview.ts';
import { openFindings, PreviewPages } from './preview-pages.ts';
import { watchFiles } from './watch-files.ts';

export interface DevInput {
  readonly paths: readonly string[];
  readonly language: Language | null;
  readonly asOf: string | null;
  readonly seed: number;
  readonly port: number;
  /** The pattern of an editor's addresses; null: no links. */
  readonly editor: string | null;
  readonly poll: boolean;
}

/** Where strategies live if nothing else is said. */
const HOME = 'strategies';
/** Milliseconds between two looks at a file that seems half written. */
const WAIT = 40;

/** Follows the strategies until the reader ends it. */
export async function followStrategies(input: DevInput, effects: Effects): Promise<ExitCode> {
  const words = devWords[input.language ?? 'en'];
  const asked = input.paths.length === 0 ? [HOME] : input.paths;
  const found = findOnDisk(asked, effects.folder);
  // A folder without a strategy may get one; a path that leads nowhere is a slip.
  const missing = found.findings.filter(({ code }) => code === 'path-missing');
  if (missing.length > 0) {
    const look = { ...effects, language: input.language ?? 'en', colours: effects.colours.tell };
    effects.tell(findingsText(missing, look));
    return exitCodes.findings;
  }
  const [renderer, script] = await Promise.all([openRenderer(), clientScript()]);
  const preview = new Preview({ ...input, asked }, effects);
  const pages = new PreviewPages(preview, renderer, { ...input, folder: effects.folder });

  let server: DevServer | undefined;
  const look = async (): Promise<void> => {
    for (let again = true; again; ) {
      const looked = await preview.look(async (change) => {
        // The page first: a save is to be seen before it is talked about.
        await pages.prepare(change.strategy);
        server?.push();
        say(change);
        if (!change.last) await server?.delivered();
      });
      again = looked.again;
      if (again) await setTimeout(WAIT);
    }
  };
  const say = ({ kind, strategy, milliseconds, last }: Change) => {
    const own = devWords[input.language ?? strategy.language];
    const { slug, standing } = strategy;
    if (kind === 'gone') return effects.tell(own.gone(slug));
    if (!last) return;
    if (kind === 'added' && server !== undefined) effects.tell(own.added(slug));
    const count = openFindings(strategy).length;
    const outcome = standing === 'current' ? own.built : strategy.view === null ? own.broken : own.kept;
    effects.tell(outcome(slug, Math.round(milliseconds), count));
  };
  await look();

  try {
    server = await startDevServer({
      port: input.port,
      assets: renderer.assetFolder,
      ownFiles: new Map([
        ['client.js', { type: 'text/javascript; charset=utf-8', text: script }],
        ['page.css', { type: 'text/css; charset=utf-8', text: plainPageStyle }],
      ]),
      page: (path) => pages.page(path),
      state: (path) => pages.state(path),
    });
  } catch (error) {
    const reason = portProblem(error, words);
    if (reason === null) throw error;
    effects.tell(words.noPort(input.port, reason));
    return exitCodes.findings;
  }
  const watch = watchFiles({
    places: asked.flatMap((path) => placeOf(path, effects.folder) ?? []),
    poll: input.poll,
    // A text that is half typed may meet a fault of ours: it is told, and the preview goes on.
    changed: () =>
      look().catch((error: unknown) => effects.tell(bugText(error, input.language, effects.debug))),
    failed: (error) => effects.tell(words.notWatched(error.message)),
  });
  await watch.ready;
  if (preview.strategies.length === 0) effects.tell(words.waiting(asked.join(', ')));
  effects.print(server.address);
  effects.tell(words.stop);
  const rehearsals = rehearse(preview, renderer);
  await effects.stopped();
  rehearsals.end();
  await Promise.all([watch.close(), server.close()]);
  return exitCodes.fine;
}

function bugText(error: unknown, language: Language | null, debug: boolean): string {
  const words = cliWords[language ?? 'en'];
  const message = error instanceof Error ? error.message : String(error);
  return [words.bug(message), debug && error instanceof Error ? error.stack : words.bugAdvice].join('\n');
}

/** Times a strategy is worked out for practice, and the pause before each, in which a save or a reader comes first. */
const REHEARSALS = 8;
const PAUSE = 60;

/** Runs what a save will run until it runs fast. */
function rehearse(preview: Preview, renderer: Renderer): { end(): void } {
  let ended = false;
  const run = async () => {
    for (let left = REHEARSALS; left > 0; left--) {
      await setTimeout(PAUSE, undefined, { ref: false });
      const view = ended ? null : preview.rehearse();
      if (view) await renderer.render('report', view, '../');
    }
  };
  // What fails here fails for a save too, and is told there.
  run().catch(() => {});
  return {
    end() {
      ended = true;
    },
  };
}

/** Why no port could be had; null for what is no matter of ports. */
function portProblem(error: unknown, { reasons }: DevWords): string | null {
  if (error instanceof NoFreePort) return reasons.taken;
  return error instanceof Error && 'code' in error && error.code === 'EACCES' ? reasons.denied : null;
}
