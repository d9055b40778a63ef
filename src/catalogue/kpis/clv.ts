import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const clv: CatalogueKpi = {
  id: 'clv',
  unit: 'money',
  direction: 'up',
  meter: meters.computed,
  words: translations({
    en: {
      name: 'Customer lifetime value (CLV)',
      scale: 'Margin of a customer in a year × retention ÷ (1 + discount rate − retention)',
    },
    ru: {
      name: 'Пожизненная ценность клиента (CLV)',
      scale: 'Маржа с клиента за год × удержание ÷ (1 + ставка дисконтирования − удержание)',
    },
    uk: {
      name: 'Довічна цінність клієнта (CLV)',
      scale: 'Маржа з клієнта за рік × утримання ÷ (1 + ставка дисконтування − утримання)',
    },
  }),
};
