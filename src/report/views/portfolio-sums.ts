/** How the sums over all strategies of a currency come about; each strategy's own page explains its part. */
import { formatsFor } from '../../messages/formats/formats.ts';
import type { Language } from '../../messages/language.ts';
import { portfolioWords } from '../../messages/report/portfolio.ts';
import type { ExplanationView, PartView } from './explanation-view.ts';
import type { EntryMoney } from './portfolio-entry.ts';

export interface NamedMoney {
  readonly name: string;
  readonly money: EntryMoney;
}

/** `portfolio.GBP.npv` and `portfolio.GBP.today`; nothing where no strategy speaks of money. */
export function explainSums(
  currency: string,
  entries: readonly NamedMoney[],
  language: Language,
): readonly ExplanationView[] {
  if (entries.length === 0) return [];
  const words = portfolioWords[language];
  return [
    explanation(currency, 'npv', words.sumName(currency), words.each, entries, language),
    ...(entries.some(({ money }) => money.today !== null)
      ? [explanation(currency, 'today', words.sumTodayName(currency), words.eachToday, entries, language)]
      : []),
  ];
}

function explanation(
  currency: string,
  key: 'npv' | 'today',
  name: string,
  each: string,
  entries: readonly NamedMoney[],
  language: Language,
): ExplanationView {
  const formats = formatsFor(language, currency);
  const amountOf = ({ npv, today }: EntryMoney) => (key === 'npv' ? npv : (today ?? npv));
  const values = entries.map(({ money }) => amountOf(money));
  const total = values.reduce((sum, value) => sum + value, 0);
  const [first = 0] = values;
  const ends =
    values.length === 1
      ? formats.money(first)
      : `${formats.money(first)} … ${formats.money(values.at(-1) ?? 0)}`;
  return {
    figure: `portfolio.${currency}.${key}`,
    name,
    value: total,
    text: formats.money(total),
    formula: 'sum(n)',
    terms: [{ symbol: 'n', name: each, value: values, text: ends }],
    parts: entries.map(
      (entry): PartView => ({
        name: entry.name,
        value: amountOf(entry.money),
        text: formats.money(amountOf(entry.money)),
      }),
    ),
  };
}
