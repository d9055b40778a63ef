/** A change between two states as a sentence: for the report with figures that open, for a terminal as plain text. */
import { isQuestion, questionNames } from '../../catalogue/questions.ts';
import type { Change } from '../../language/schema/comparison.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { type Inline, plainText } from '../../messages/inline.ts';
import { type ChangeLines, changeLines } from '../../messages/report/change-lines.ts';
import { terms } from '../../messages/terms.ts';
import { inputAt } from './inputs.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';

type Value = Change['before'];

/** @param index of the change in the comparison: its values are figures of the results */
export function changeSentence(change: Change, index: number, input: SectionInput): Inline {
  const { topic, what, before, after, beforeTo, afterTo } = change;
  const words = changeLines[input.language];
  const formats = formatsOf(input);
  const print = printer(change, input, formats);
  const shown = (key: 'before' | 'after' | 'beforeTo' | 'afterTo', value: Value): Inline => {
    if (value === null) return words.none;
    const text = print(value, key);
    return typeof value === 'number' ? printed(`comparison.changes.${index}.${key}`, value, text) : text;
  };
  const isRange = what === 'range' || what === 'band';
  const ranged = (key: 'before' | 'after', low: Value, high: Value): Inline =>
    isRange && low !== null ? formats.fromTo(shown(key, low), shown(`${key}To`, high)) : shown(key, low);
  const values = {
    name: formats.quote(nameOf(change, input, formats)),
    before: ranged('before', before, beforeTo),
    after: ranged('after', after, afterTo),
    beforeTo: shown('beforeTo', beforeTo),
    afterTo: shown('afterTo', afterTo),
  };
  if (isThing(topic, words)) {
    const name = formats.quote(change.name);
    if (what === 'added') return [`${words.added[topic]}: `, name, '.'].flat();
    if (what === 'removed') return [`${words.removed[topic]}: `, name, '.'].flat();
    if (what === 'renamed') return words.renamed(values);
    if (what === 'owner') return words.owner(words.ownerOf[topic])(values);
  }
  const key = measuredKey(change) ?? `${topic}.${what}`;
  const say = words.lines[key];
  if (!say) throw new Error(`no words for the change ${key}`);
  return say(values);
}

/** A measurement is the first of its KPI, the same value again, or another. */
function measuredKey({ what, before, after }: Change): string | undefined {
  if (what !== 'measured') return undefined;
  return before === null ? 'kpis.first' : before === after ? 'kpis.measured-same' : 'kpis.measured';
}

/** One number of a change as its sentence prints it, and what the change is about, for whoever explains it. */
export function changedNumber(
  change: Change,
  value: number,
  input: SectionInput,
): { readonly name: string; readonly text: string } {
  const formats = formatsOf(input);
  return {
    name: nameOf(change, input, formats),
    text: numberPrinter(change, input, formats)(value),
  };
}

/** What the change is told of: an assumption by the number it is, a question of the audit by its text. */
function nameOf({ topic, id, name }: Change, { strategy, language }: SectionInput, formats: Formats): string {
  if (topic === 'assumptions') return inputAt(strategy, id, formats)?.name ?? name;
  if (topic !== 'audit') return name;
  return isQuestion(id)
    ? questionNames[language][id]
    : (strategy.audit?.questions.find((question) => question.id === id)?.name ?? id);
}

function isThing(topic: Change['topic'], words: ChangeLines): topic is keyof ChangeLines['added'] {
  return Object.hasOwn(words.added, topic);
}

type Print = (value: number | string, key: string) => string;

function printer(change: Change, input: SectionInput, formats: Formats): Print {
  const { topic, what } = change;
  const number = numberPrinter(change, input, formats);
  const word = wordsOf(change, input);
  return (value, key) => {
    if (typeof value === 'number') return number(value);
    if (what === 'start' || what === 'end' || what === 'at') return formats.inMonth(value);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
    if (isDay && (what === 'by' || key.endsWith('To'))) return formats.dayInSentence(value);
    if (what === 'title' || what === 'renamed') return plainText(formats.quote(value));
    return word[value] ?? (topic === 'plan' && isDay ? formats.inMonth(value) : value);
  };
}

/** The language's own words for a status, a verdict, a grade. */
function wordsOf({ topic, what }: Change, { language }: SectionInput): Readonly<Record<string, string>> {
  const { status, initiativeStatus, decisionStatus, verdict, grade } = terms[language];
  if (what === 'verdict') return verdict;
  if (what === 'grade') return grade;
  if (what !== 'status') return {};
  return topic === 'kpis' ? status : topic === 'initiatives' ? initiativeStatus : decisionStatus;
}

function numberPrinter(
  { topic, what, id, unit, ...values }: Change,
  { strategy }: SectionInput,
  formats: Formats,
): (value: number) => string {
  // What it was and what it is: printed so that the two differ.
  const { before, after, beforeTo, afterTo } = values;
  const all = [before, after, beforeTo, afterTo].filter((value) => typeof value === 'number');
  const { number, rate, apart, ratesApart } = formats;
  if (topic === 'kpis') return (value) => formats.quantity(value, unit ?? '', ...all);
  if (topic === 'assumptions') {
    const input = unit === null ? null : inputAt(strategy, id, formats);
    return input ? (value) => input.print(value, ...all) : (value) => number(value, { atMost: 4 });
  }
  if (what === 'discountRate') return (value) => rate(value, ratesApart({ atMost: 1 }, ...all));
  if (what === 'months' || what === 'delay') return (value) => formats.months(value);
  if (what === 'probability' || what === 'benefits') return (value) => rate(value, ratesApart(0, ...all));
  if (topic === 'audit') return (value) => number(value, apart({ atMost: 1 }, ...all));
  return (value) => formats.moneyCompactBeside(value, ...all);
}
