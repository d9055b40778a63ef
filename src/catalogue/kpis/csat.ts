import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const csat: CatalogueKpi = {
  id: 'csat',
  unit: 'percent',
  direction: 'up',
  meter: meters.survey,
  words: translations({
    en: { name: 'Satisfaction', scale: 'Satisfied answers divided by all answers' },
    ru: { name: 'Удовлетворённость', scale: 'Доля довольных среди ответивших' },
    uk: { name: 'Задоволеність', scale: 'Частка задоволених серед тих, хто відповів' },
  }),
};
