import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const nvlRevenue: CatalogueKpi = {
  id: 'nvl-revenue',
  unit: 'money',
  direction: 'up',
  meter: meters.computed,
  words: translations({
    en: { name: 'Revenue (R = N·V·L)', scale: 'Number of customers times value times loyalty' },
    ru: {
      name: 'Выручка (R = N·V·L)',
      scale: 'Количество клиентов, умноженное на ценность и приверженность',
    },
    uk: { name: 'Виручка (R = N·V·L)', scale: 'Кількість клієнтів, помножена на цінність і прихильність' },
  }),
};
