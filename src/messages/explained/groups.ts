/** Every message that is no content rule, by what it is about, in the order in which a strategy is read. */
import type { Language } from '../language.ts';
import type { Translations } from '../translations.ts';
import { explainedCustomers, explainedMeasurements, explainedPaths, explainedSnapshots } from './beside.ts';
import { explainedFiles, explainedYaml } from './files-and-yaml.ts';
import { explainedLinks, explainedSense, explainedTime } from './sense.ts';
import { explainedTitles } from './titles.ts';
import { explainedNumbers, explainedScalars, explainedShape } from './values.ts';

const meanings: Readonly<
  Record<keyof (typeof explainedTitles)['en'], Translations<Readonly<Record<string, string>>>>
> = {
  paths: explainedPaths,
  files: explainedFiles,
  yaml: explainedYaml,
  shape: explainedShape,
  scalars: explainedScalars,
  numbers: explainedNumbers,
  links: explainedLinks,
  sense: explainedSense,
  time: explainedTime,
  measurements: explainedMeasurements,
  snapshots: explainedSnapshots,
  customers: explainedCustomers,
};

/** Messages about one thing. */
export interface MessageGroup {
  readonly title: string;
  /** By code: what the message means, in a sentence. */
  readonly means: Readonly<Record<string, string>>;
}

/** All messages but those of content rules. */
export function messageGroups(language: Language): readonly MessageGroup[] {
  return Object.entries(meanings).map(([name, means]) => ({
    // The titles have the keys of the meanings, which `entries` forgets.
    title: explainedTitles[language][name as keyof typeof meanings],
    means: means[language],
  }));
}
