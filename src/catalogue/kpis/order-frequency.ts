import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const orderFrequency: CatalogueKpi = {
  id: 'order-frequency',
  unit: 'number',
  direction: 'up',
  meter: meters.orders,
  words: translations({
    en: { name: 'Order frequency', scale: 'Orders of the last 12 months divided by active customers' },
    ru: {
      name: 'Частота заказов',
      scale: 'Заказы за последние 12 месяцев, делённые на число активных клиентов',
    },
    uk: {
      name: 'Частота замовлень',
      scale: 'Замовлення за останні 12 місяців, поділені на кількість активних клієнтів',
    },
  }),
};
