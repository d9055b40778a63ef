import type { LoadedStrategy } from '../../language/load-strategy.ts';
import type { Strategy } from '../../language/schema/strategy.ts';
import type { Day } from '../../lib/calendar.ts';
import { recordWords } from '../../messages/commands/record.ts';
import type { Formats } from '../../messages/formats/formats.ts';
import { plainText } from '../../messages/inline.ts';
import type { Effects } from '../effects.ts';

interface Around extends Pick<LoadedStrategy, 'locate'> {
  readonly strategy: Strategy;
  readonly formats: Formats;
  readonly effects: Effects;
}

/**
 * A word on days that lie in the future, and on a report whose date is fixed before them, with the line that would
 * let it show them.
 *
 * @param planned the day of the report
 */
export function tellDates(
  days: readonly Day[],
  planned: Day,
  { strategy, locate, formats, effects }: Around,
): void {
  const words = recordWords[formats.language];
  const latest = days.reduce((last, day) => (day > last ? day : last), '');
  const today = effects.today();
  if (latest > today) {
    effects.tell(plainText(words.future(formats.dayInSentence(latest), formats.dayInSentence(today))));
  }
  if (strategy.plan.asOf === undefined || latest <= planned) return;
  const place = locate('plan.asOf');
  const where = place ? `${place.file}:${place.line}` : 'plan.asOf';
  effects.tell(`${plainText(words.fixedDate(formats.dayInSentence(planned), where))}\n\n  asOf: ${latest}\n`);
}
