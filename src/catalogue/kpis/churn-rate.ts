import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const churnRate: CatalogueKpi = {
  id: 'churn-rate',
  unit: 'percent',
  direction: 'down',
  meter: meters.ordersAndContracts,
  words: translations({
    en: { name: 'Churn', scale: 'Customers lost in the period divided by customers at its start' },
    ru: { name: 'Отток', scale: 'Клиенты, потерянные за период, делённые на клиентов на начало' },
    uk: { name: 'Відтік', scale: 'Клієнти, втрачені за період, поділені на клієнтів на початок' },
  }),
};
