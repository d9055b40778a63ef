import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const firstContactResolution: CatalogueKpi = {
  id: 'first-contact-resolution',
  unit: 'percent',
  direction: 'up',
  meter: meters.serviceDesk,
  words: translations({
    en: { name: 'First-contact resolution', scale: 'Cases solved at the first contact divided by all cases' },
    ru: {
      name: 'Решено с первого обращения',
      scale: 'Обращения, решённые с первого раза, делённые на все обращения',
    },
    uk: {
      name: 'Вирішено з першого звернення',
      scale: 'Звернення, вирішені з першого разу, поділені на всі звернення',
    },
  }),
};
