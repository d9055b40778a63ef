import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const top20Share: CatalogueKpi = {
  id: 'top20-share',
  unit: 'percent',
  direction: 'band',
  meter: meters.orders,
  words: translations({
    en: {
      name: 'Concentration of revenue',
      scale: 'Revenue of the fifth of customers who bring most divided by all revenue',
    },
    ru: {
      name: 'Концентрация выручки',
      scale: 'Доля выручки, которую приносит пятая часть самых крупных клиентов',
    },
    uk: {
      name: 'Концентрація виручки',
      scale: 'Частка виручки, яку приносить п’ята частина найбільших клієнтів',
    },
  }),
};
