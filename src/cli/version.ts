import manifest from '../../package.json' with { type: 'json' };

/** The version of Rapport: `--version` prints it, results and sites carry it. */
export const version: string = manifest.version;
