import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const reactivationRate: CatalogueKpi = {
  id: 'reactivation-rate',
  unit: 'percent',
  direction: 'up',
  meter: meters.orders,
  words: translations({
    en: { name: 'Win-back', scale: 'Lost customers who bought again divided by all lost customers' },
    ru: { name: 'Возврат клиентов', scale: 'Доля потерянных клиентов, которые снова сделали покупку' },
    uk: { name: 'Повернення клієнтів', scale: 'Частка втрачених клієнтів, які знову зробили покупку' },
  }),
};
