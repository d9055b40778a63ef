import { expect, test } from 'vitest';
import { catalogueKpis } from '../../src/catalogue/kpis/index.ts';
import { languages } from '../../src/messages/language.ts';
import { fuzzyScale } from '../../src/rules/fuzzy-scale.ts';
import { contextOf, soundWith } from './sound-strategy.ts';

test.each(languages)('what the KPIs of the catalogue measure is countable in %s', (language) => {
  const context = contextOf(soundWith({ 'company.language': language }));
  const [first] = context.strategy.kpis;
  const kpis = catalogueKpis.flatMap(({ id, words }) =>
    first ? [{ ...first, id, scale: words[language].scale }] : [],
  );
  const breaches = [...fuzzyScale.check({ ...context, strategy: { ...context.strategy, kpis } })];

  expect(kpis.length).toBeGreaterThan(30);
  expect(breaches).toEqual([]);
});
