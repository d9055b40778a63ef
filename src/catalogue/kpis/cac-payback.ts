import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const cacPayback: CatalogueKpi = {
  id: 'cac-payback',
  unit: 'months',
  direction: 'down',
  meter: meters.computed,
  words: translations({
    en: {
      name: 'Payback of acquisition',
      scale: 'Acquisition cost divided by the margin of a customer in a month',
    },
    ru: {
      name: 'Окупаемость привлечения',
      scale: 'Стоимость привлечения, делённая на маржу с клиента за месяц',
    },
    uk: { name: 'Окупність залучення', scale: 'Вартість залучення, поділена на маржу з клієнта за місяць' },
  }),
};
