/** From what stands on the command line to the strategies it means. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../language/diagnostics/diagnostic.ts';
import { findStrategies } from '../language/load-strategy.ts';
import { nearest } from '../lib/nearest.ts';
import { pathDiagnostic } from './path-diagnostic.ts';

/** Where strategies live if nothing else is said. */
const HOME = 'strategies';

/** The strategies that were meant, and what is to be said of paths that lead to none. */
export interface FoundStrategies {
  /** Absolute. */
  readonly paths: readonly string[];
  readonly findings: readonly Diagnostic[];
}

/**
 * A path is a folder with a strategy, a folder of strategies, a file, or a name below `strategies`.
 * Each strategy is found once, however often it is meant.
 *
 * @param folder the working folder
 */
export function findOnDisk(paths: readonly string[], folder: string): FoundStrategies {
  const found = new Set<string>();
  const findings: Diagnostic[] = [];
  for (const path of paths.length === 0 ? [HOME] : paths) {
    const place = placeOf(path, folder);
    const strategies = place === undefined ? [] : findStrategies([place]);
    if (place === undefined) {
      const offered = nearest(basename(path), namesNear(path, folder));
      findings.push(pathDiagnostic({ code: 'path-missing', path, nearest: offered }));
    } else if (strategies.length === 0) {
      findings.push(pathDiagnostic({ code: 'path-without-strategy', path }));
    }
    for (const strategy of strategies) found.add(strategy);
  }
  return { paths: [...found], findings };
}

/** The place on the disk that a path of the command line means; undefined where it leads nowhere. */
export function placeOf(path: string, folder: string): string | undefined {
  return placesOf(path, folder).find((candidate) => existsSync(candidate));
}

/** Where a path may lead; a bare name is looked for among the strategies too. */
function placesOf(path: string, folder: string): string[] {
  const isName = /^[^./\\][^/\\]*$/.test(path);
  const below = isName ? [join(HOME, path), join(HOME, `${path}.yaml`)] : [];
  return [path, ...below].map((candidate) => resolve(folder, candidate));
}

/** Names that may have been meant: what stands beside the path, and the strategies at home. */
function namesNear(path: string, folder: string): string[] {
  const names = [dirname(path), HOME].flatMap((place) => {
    try {
      return readdirSync(resolve(folder, place));
    } catch {
      return [];
    }
  });
  // A link that leads nowhere stands there under its own name.
  return names.filter((name) => name !== basename(path));
}
