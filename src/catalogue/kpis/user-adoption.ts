import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const userAdoption: CatalogueKpi = {
  id: 'user-adoption',
  unit: 'percent',
  direction: 'up',
  meter: meters.crmLog,
  words: translations({
    en: {
      name: 'Adoption',
      scale: 'Staff who worked in the system during a week divided by staff with access',
    },
    ru: {
      name: 'Освоение',
      scale: 'Сотрудники, которые за неделю работали в системе, делённые на всех, у кого есть доступ',
    },
    uk: {
      name: 'Освоєння',
      scale: 'Працівники, які за тиждень працювали в системі, поділені на всіх, хто має доступ',
    },
  }),
};
