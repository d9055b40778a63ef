import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const costToServe: CatalogueKpi = {
  id: 'cost-to-serve',
  unit: 'money',
  direction: 'down',
  meter: meters.accounts,
  words: translations({
    en: { name: 'Cost to serve', scale: 'Cost of service and sales divided by active customers' },
    ru: {
      name: 'Стоимость обслуживания',
      scale: 'Затраты на обслуживание и продажи, делённые на число активных клиентов',
    },
    uk: {
      name: 'Вартість обслуговування',
      scale: 'Витрати на обслуговування та продажі, поділені на кількість активних клієнтів',
    },
  }),
};
