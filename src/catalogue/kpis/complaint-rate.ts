import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const complaintRate: CatalogueKpi = {
  id: 'complaint-rate',
  unit: 'perThousand',
  direction: 'down',
  meter: meters.serviceDesk,
  words: translations({
    en: { name: 'Complaints', scale: 'Complaints for every 1,000 orders' },
    ru: { name: 'Жалобы', scale: 'Жалобы на каждую тысячу заказов' },
    uk: { name: 'Скарги', scale: 'Скарги на кожну тисячу замовлень' },
  }),
};
