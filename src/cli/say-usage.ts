import { type CliWords, cliWords } from '../messages/cli.ts';
import type { Language } from '../messages/language.ts';
import type { UsageProblem } from './usage-error.ts';

/** What is wrong with a command line, in words, with the nearest thing that would be right. */
export function usageText(details: UsageProblem, language: Language): string {
  const { wrong } = cliWords[language];
  const nearest =
    'nearest' in details && details.nearest !== null ? ` ${wrong.nearest(details.nearest)}` : '';
  const said = details.problem === 'own' ? details.words[language] : sentence(details, wrong);
  return said + nearest;
}

function sentence(details: Exclude<UsageProblem, { problem: 'own' }>, wrong: CliWords['wrong']): string {
  switch (details.problem) {
    case 'choice':
      return wrong.choice(details.option, details.value, details.choices);
    case 'day':
      return wrong.day(details.option, details.value);
    case 'seed':
      return wrong.seed(details.option, details.value, details.largest);
    case 'empty':
      return wrong.empty(details.option);
    case 'missing-value':
      return wrong.missingValue(details.option);
    case 'missing-option':
      return wrong.missingOption(details.option);
    case 'unknown-option':
      return wrong.unknownOption(details.value);
    case 'unknown-command':
      return wrong.unknownCommand(details.value);
    case 'unknown-finding':
      return wrong.unknownFinding(details.value);
    case 'missing-argument':
      return wrong.missingArgument(details.argument);
    case 'too-many':
      return wrong.tooMany(details.surplus);
    case 'several-strategies':
      return wrong.severalStrategies(details.value, details.found);
  }
}
