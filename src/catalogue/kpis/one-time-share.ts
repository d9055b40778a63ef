import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const oneTimeShare: CatalogueKpi = {
  id: 'one-time-share',
  unit: 'percent',
  direction: 'down',
  meter: meters.orders,
  words: translations({
    en: { name: 'One-time buyers', scale: 'Customers with a single order divided by all customers' },
    ru: { name: 'Разовые покупатели', scale: 'Доля клиентов, сделавших единственный заказ' },
    uk: { name: 'Разові покупці', scale: 'Частка клієнтів, які зробили лише одне замовлення' },
  }),
};
