/** Turns a template into a strategy: what stands between angle brackets becomes a name, a currency or a date. */
import { addMonths, type Day, lastDayOfMonth, type Month, monthNumber } from '../../lib/calendar.ts';

/** What a template is filled with. */
export interface TemplateFacts {
  /** The company's name; null: the one that the template proposes. */
  readonly name: string | null;
  /** Null: the one in which the template's amounts are plausible. */
  readonly currency: string | null;
  /** First month of the plan. */
  readonly start: Month;
  /** Length of the plan; null: the template's. */
  readonly months: number | null;
  /** The day on which the strategy is made: nothing that is said to have happened may lie later. */
  readonly today: Day;
}

/** What a template proposes where nothing else is said. */
export interface TemplateDefaults {
  readonly name: string;
  readonly currency: string;
  readonly months: number;
}

/** A word between angle brackets, with months to add or take away, or with what to take where nothing is given. */
const placeholder = /<(?<word>[a-z]+)(?:(?<months>[+-]\d+)|\|(?<fallback>[^>|]*))?>/g;

/**
 * Fills every placeholder.
 *
 *     <name|Hearth and Hollow> <currency|GBP> <months|36>   what was asked for, else what stands behind the bar
 *     <name> <currency> <months>                            the same again, elsewhere in the template
 *     <start> <start+5> <end> <end-12>                      the first month of the plan, the last, and months from them
 *     <today> <today+2>                                     the day it is made, and months from then
 *     <known>                                               the last day that is over: of the month before the plan, or before today
 *
 * @throws Error on a placeholder that there is not: the template is ours, and so is the mistake
 */
export function fillTemplate(template: string, facts: TemplateFacts): string {
  const defaults = templateDefaults(template);
  const months = facts.months ?? defaults.months;
  const texts: Readonly<Record<string, string>> = {
    name: plainOrQuoted(facts.name ?? defaults.name),
    currency: facts.currency ?? defaults.currency,
    months: String(months),
  };
  const firstOf: Readonly<Record<string, Month>> = {
    start: facts.start,
    end: addMonths(facts.start, months - 1),
    today: facts.today,
  };
  return template.replace(placeholder, (written, word: string, shift: string | undefined) => {
    if (word === 'known' && shift === undefined) return lastKnownDay(facts);
    if (word === 'today' && shift === undefined) return facts.today;
    const text = texts[word];
    if (text !== undefined && shift === undefined) return text;
    const first = firstOf[word];
    if (first !== undefined) return addMonths(first, Number(shift ?? 0));
    throw new Error(`a template holds ${written}, which nothing fills`);
  });
}

/**
 * What the template proposes for its name, currency and length.
 *
 * @throws Error where it proposes none
 */
export function templateDefaults(template: string): TemplateDefaults {
  const proposed = new Map<string, string>();
  for (const { groups } of template.matchAll(placeholder)) {
    if (groups?.word && groups.fallback !== undefined) proposed.set(groups.word, groups.fallback);
  }
  const proposal = (word: string): string => {
    const text = proposed.get(word);
    if (text === undefined) throw new Error(`a template proposes no ${word}`);
    return text;
  };
  return { name: proposal('name'), currency: proposal('currency'), months: Number(proposal('months')) };
}

/** The last day of the last month that is over, before the plan and before today. */
function lastKnownDay({ start, today }: TemplateFacts): Day {
  const first = monthNumber(start) < monthNumber(today) ? start : today;
  return lastDayOfMonth(addMonths(first, -1));
}

/** A name as YAML reads it back: as it is typed where that is safe, else in double quotes. */
function plainOrQuoted(name: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N} .&’'()-]*$/u.test(name) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(name);
  // A JSON text is a YAML text in double quotes.
  return isPlain && name.trim() === name ? name : JSON.stringify(name);
}
