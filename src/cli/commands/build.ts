/** `rapport build`: the static site of some strategies. */
import { buildSite } from '../../exports/site.ts';
import { openSite } from '../site-source.ts';

export interface BuildOptions {
  readonly paths: readonly string[];
  readonly out: string;
  readonly force: boolean;
}

export interface BuildEffects {
  readonly cwd: string;
  talk(text: string): void;
}

export async function buildCommandRun(options: BuildOptions, effects: BuildEffects): Promise<number> {
  const site = await openSite(options.paths);
  const result = await buildSite(site, {
    out: options.out,
    sources: [effects.cwd, ...options.paths],
    force: options.force,
    version: '0.1.0',
  });
  effects.talk(JSON.stringify(result));
  return result.kind === 'written' ? 0 : 1;
}
