import { translations } from '../../messages/translations.ts';
import { type CatalogueKpi, meters } from './kpi.ts';

export const shareOfWallet: CatalogueKpi = {
  id: 'share-of-wallet',
  unit: 'percent',
  direction: 'up',
  meter: meters.surveyAndPanel,
  words: translations({
    en: {
      name: 'Share of wallet',
      scale: 'What customers spend with the company divided by what they spend in its category',
    },
    ru: {
      name: 'Доля в кошельке клиента',
      scale: 'Траты клиентов в компании, делённые на все их траты в этой категории',
    },
    uk: {
      name: 'Частка в гаманці клієнта',
      scale: 'Витрати клієнтів у компанії, поділені на всі їхні витрати в цій категорії',
    },
  }),
};
