/** The lead of the report: what the plan says, and what has been measured since says about it. */
import { type Inline, line } from '../../messages/inline.ts';
import type { SummaryWords } from '../../messages/report/summary.ts';
import { returnSentences } from '../../messages/sentences/returns.ts';
import { differsToday } from './cash-view.ts';
import { moneyStated } from './money.ts';
import { planLength } from './plan-length.ts';
import { printed } from './printed.ts';
import { formatsOf, type SectionInput } from './section-input.ts';

export function summaryLead(input: SectionInput, words: SummaryWords): Inline {
  const { results, strategy } = input;
  const { finance } = results;
  const { moneyCompact } = formatsOf(input);
  const stated = moneyStated(strategy);
  if (!stated.benefits && !stated.costs) return words.nothingStated(strategy.goals.length);
  if (!stated.benefits) {
    return words.onlyCosts(printed('finance.pvCosts', finance.pvCosts, moneyCompact(finance.pvCosts)));
  }
  if (!stated.costs) {
    return words.onlyBenefits(
      printed('finance.pvBenefits', finance.pvBenefits, moneyCompact(finance.pvBenefits)),
    );
  }
  return line`${planSentence(input)}${todaySentence(input, words)}`;
}

function planSentence(input: SectionInput): Inline {
  const { npv } = input.results.finance;
  const sentences = returnSentences[input.language];
  const months = planLength(input);
  const amount = printed('finance.npv', npv, formatsOf(input).moneyCompact(Math.abs(npv)));
  if (Math.round(npv) === 0) return sentences.returnsTheSame({ months });
  return npv > 0
    ? sentences.returnsMore({ months, npv: amount })
    : sentences.costsMore({ months, npv: amount });
}

/** Nothing without measurements; what agrees with the plan to three digits is said to agree. */
function todaySentence(input: SectionInput, words: SummaryWords): Inline {
  const { finance, reforecast, kpis } = input.results;
  const { moneyCompact } = formatsOf(input);
  const text = moneyCompact(Math.abs(reforecast.npv));
  if (!differsToday(input) || moneyCompact(reforecast.npv) === moneyCompact(finance.npv)) {
    return kpis.some(({ measured }) => measured !== null) ? line` ${words.todaySame}` : '';
  }
  const today = printed('reforecast.npv', reforecast.npv, text);
  return line` ${reforecast.npv < 0 ? words.todayShort(today) : words.todayReturns(today)}`;
}
