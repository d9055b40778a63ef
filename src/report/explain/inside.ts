/** People inside the company, inner services, goals that face customers; how many quantities name a source. */
import { explainRisksWords } from '../../messages/report/explain-risks.ts';
import type { ExplanationView, PartView } from '../views/explanation-view.ts';
import { type Explain, listTerm, numberTerm, placed, placesOf } from './context.ts';

export const explainInside: Explain = ([key = ''], context) => {
  const { strategy, results, formats, language } = context;
  const words = explainRisksWords[language];
  const { inside } = results;
  const count = (value: number) => formats.number(value, { atMost: 1 });
  switch (key) {
    case 'people':
    case 'contact': {
      const value = inside[key];
      const counted = strategy.audiences.flatMap(({ name, size, contact }, index) =>
        size === undefined || (key === 'contact' && contact !== true) ? [] : [{ name, size, index }],
      );
      if (value === null) return null;
      return {
        figure: `inside.${key}`,
        name: words[key],
        value,
        text: count(value),
        formula: 'sum(s)',
        terms: [
          listTerm(context, {
            symbol: 's',
            name: words.sizes,
            values: counted.map(({ size }) => size),
            print: count,
          }),
        ],
        parts: counted.map(
          ({ name, size, index }): PartView => ({
            name,
            value: size,
            text: count(size),
            ...placed(context, `audiences.${index}.size`),
          }),
        ),
      };
    }
    case 'rating': {
      if (inside.rating === null) return null;
      const rated = strategy.inside.flatMap(({ id, service, rating }) =>
        rating === undefined ? [] : [{ id, service, rating }],
      );
      return {
        figure: 'inside.rating',
        name: words.rating,
        value: inside.rating,
        text: count(inside.rating),
        formula: 'mean(r)',
        terms: [
          listTerm(context, {
            symbol: 'r',
            name: words.ratings,
            values: rated.map(({ rating }) => rating),
            print: count,
          }),
        ],
        parts: rated.map(
          ({ id, service, rating }): PartView => ({
            name: service,
            value: rating,
            text: count(rating),
            ...placed(context, `inside.${id}.rating`),
          }),
        ),
      };
    }
    case 'facing': {
      const { share, goals } = inside.facing;
      if (share === null) return null;
      return {
        figure: 'inside.facing.share',
        name: words.facing,
        value: share,
        text: formats.rate(share),
        formula: 'f ÷ g',
        terms: [
          numberTerm(context, { symbol: 'f', name: words.facingGoals, value: goals.length }),
          numberTerm(context, { symbol: 'g', name: words.goals, value: strategy.goals.length }),
        ],
        places: placesOf(
          context,
          goals.map((id) => `goals.${id}`),
        ),
      };
    }
    default:
      return null;
  }
};

/** `assumptions.total`, `assumptions.sourced`, `assumptions.share`, `assumptions.byGrade.assumed.count`. */
export const explainAssumptions: Explain = ([key = '', id = ''], context) => {
  const { results, formats, language, terms } = context;
  const words = explainRisksWords[language];
  const { total, sourced, share, byGrade } = results.assumptions;
  const counted = (figure: string, name: string, value: number): ExplanationView => ({
    figure,
    name,
    value,
    text: formats.number(value),
    formula: 'n',
    terms: [numberTerm(context, { symbol: 'n', name: words.each, value })],
  });
  switch (key) {
    case 'total':
      return {
        ...counted('assumptions.total', words.total, total),
        formula: 'sum(c)',
        terms: [
          listTerm(context, {
            symbol: 'c',
            name: words.byGrade,
            values: byGrade.map(({ count }) => count),
            print: (value) => formats.number(value),
          }),
        ],
      };
    case 'sourced':
      return counted('assumptions.sourced', words.sourced, sourced);
    case 'byGrade': {
      const found = byGrade.find((entry) => entry.id === id);
      const names: Readonly<Record<string, string>> = terms.grade;
      return found
        ? counted(`assumptions.byGrade.${id}.count`, `${words.total}: ${names[id] ?? id}`, found.count)
        : null;
    }
    case 'share':
      return {
        figure: 'assumptions.share',
        name: words.sourceShare,
        value: share,
        text: formats.rate(share),
        formula: 's ÷ n',
        terms: [
          numberTerm(context, {
            symbol: 's',
            name: words.sourced,
            value: sourced,
            figure: 'assumptions.sourced',
          }),
          numberTerm(context, { symbol: 'n', name: words.total, value: total, figure: 'assumptions.total' }),
        ],
      };
    default:
      return null;
  }
};
