import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const retentionCost: CatalogueKpi = {
  id: 'retention-cost',
  unit: 'money',
  direction: 'down',
  meter: meters.accounts,
  words: translations({
    en: { name: 'Cost of keeping a customer', scale: 'Cost of keeping customers divided by customers kept' },
    ru: {
      name: 'Стоимость удержания клиента',
      scale: 'Затраты на удержание, делённые на число удержанных клиентов',
    },
    uk: {
      name: 'Вартість утримання клієнта',
      scale: 'Витрати на утримання клієнтів, поділені на кількість утриманих',
    },
  }),
};
