import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const customerEquity: CatalogueKpi = {
  id: 'customer-equity',
  unit: 'money',
  direction: 'up',
  meter: meters.computed,
  words: translations({
    en: { name: 'Value of the customer base', scale: 'Sum of the lifetime values of all customers' },
    ru: { name: 'Ценность клиентской базы', scale: 'Сумма пожизненных ценностей всех клиентов' },
    uk: { name: 'Цінність клієнтської бази', scale: 'Сума довічних цінностей усіх клієнтів' },
  }),
};
