import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueKpi, fillKpi } from '../../src/catalogue/kpis/fill-kpi.ts';
import { catalogueKpis } from '../../src/catalogue/kpis/index.ts';
import { languages } from '../../src/messages/language.ts';

const defaults = { language: 'en', currency: 'GBP' } as const;

describe('the KPI catalogue', () => {
  test('lists every file of its folder, each under the id that is its name', () => {
    const files = readdirSync('src/catalogue/kpis')
      .filter((file) => !['index.ts', 'kpi.ts', 'fill-kpi.ts'].includes(file))
      .map((file) => file.replace('.ts', ''));

    expect(catalogueKpis.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(files).toHaveLength(40);
  });

  test.each(languages)(
    'has a name and a formula in words for every KPI, no two names alike: %s',
    (language) => {
      const words = catalogueKpis.map((kpi) => kpi.words[language]);

      expect(new Set(words.map(({ name }) => name)).size).toBe(catalogueKpis.length);
      for (const { name, scale } of words) {
        expect(name.trim()).toBe(name);
        expect(name.length).toBeGreaterThan(2);
        expect(scale.length).toBeGreaterThan(name.length);
        expect(scale).not.toMatch(/\.$/);
      }
    },
  );

  test('keeps to the letters of each language', () => {
    for (const { words, meter } of catalogueKpis) {
      expect(`${words.en.name} ${words.en.scale} ${meter.en}`).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(`${words.ru.name} ${words.ru.scale} ${meter.ru}`).not.toMatch(/[іїєґ’]/i);
      expect(`${words.uk.name} ${words.uk.scale} ${meter.uk}`).not.toMatch(/[ыэъё]/i);
    }
  });

  test('says which way is better, but for the one that is asked both ways round', () => {
    expect(catalogueKpis.filter(({ direction }) => direction === undefined).map(({ id }) => id)).toEqual([
      'ces',
    ]);
  });
});

describe('a written KPI', () => {
  test('takes over what its kind brings, in the language and the currency of the strategy', () => {
    expect(fillKpi({ kind: 'avg-order-value' }, { language: 'uk', currency: 'UAH' })).toEqual({
      kind: 'avg-order-value',
      name: 'Середній чек',
      scale: 'Виручка, поділена на кількість замовлень',
      meter: 'Журнал замовлень',
      unit: 'UAH',
      direction: 'up',
      cadence: 'month',
    });
  });

  test('keeps what the author wrote', () => {
    const written = {
      kind: 'churn-rate',
      name: 'Lost households',
      scale: 'Households lost',
      meter: 'Ledger',
      unit: 'points',
      direction: 'band',
      cadence: 'week',
      owner: 'Anna',
    } as const;

    expect(fillKpi(written, { ...defaults, reviewEvery: 'quarter' })).toEqual(written);
  });

  test('is measured as often as the strategy is reviewed, else every month', () => {
    expect(fillKpi({}, { ...defaults, reviewEvery: 'quarter' }).cadence).toBe('quarter');
    expect(fillKpi({}, defaults).cadence).toBe('month');
  });

  test('without a kind, or with an unknown one, keeps its gaps', () => {
    for (const written of [
      { name: 'Own' },
      { name: 'Own', kind: 'nowhere' },
      { name: 'Own', kind: 'toString' },
    ]) {
      expect(fillKpi(written, defaults)).toMatchObject({
        name: 'Own',
        unit: undefined,
        direction: undefined,
      });
    }
    expect(catalogueKpi('nowhere')).toBeUndefined();
  });

  test('has a unit with every kind: percent, the currency, a word, or nothing for a pure number', () => {
    const unitOf = (kind: string) => fillKpi({ kind }, { language: 'ru', currency: 'RUB' }).unit;

    expect(
      ['csat', 'cac', 'response-time', 'sales-cycle', 'cac-payback', 'complaint-rate', 'nps'].map(unitOf),
    ).toEqual(['%', 'RUB', 'ч', 'дн.', 'мес.', '‰', '']);
  });

  test('is filled once and for all: filling again changes nothing', () => {
    const kinds = fc.constantFrom(...catalogueKpis.map(({ id }) => id));
    fc.assert(
      fc.property(kinds, fc.constantFrom(...languages), (kind, language) => {
        const once = fillKpi({ kind }, { language, currency: 'EUR' });

        expect(fillKpi(once, { language: 'en', currency: 'GBP', reviewEvery: 'year' })).toEqual(once);
      }),
    );
  });
});
