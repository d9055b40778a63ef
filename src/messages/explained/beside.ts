/** What each message on the files beside a strategy means, and on what was named on the command line. */
import type { customersFileWords } from '../diagnostics-customers.ts';
import type { measurementWords } from '../diagnostics-measurements.ts';
import type { snapshotWords } from '../diagnostics-snapshots.ts';
import { translations } from '../translations.ts';

export const explainedMeasurements = translations<Record<keyof typeof measurementWords.en, string>>({
  en: {
    'csv-columns': 'The first line of `measurements.csv` does not name the columns that are expected.',
    'csv-separator': 'The columns of `measurements.csv` are separated by semicolons or tabs.',
    'csv-fields': 'A row of `measurements.csv` has more or fewer columns than its first line.',
    'csv-quote': 'A text in `measurements.csv` begins with a quote and does not end with one.',
    'row-value-missing': 'A measurement lacks its day, its KPI or its value.',
  },
  ru: {
    'csv-columns': 'В первой строке `measurements.csv` не те столбцы, которые нужны.',
    'csv-separator': 'Столбцы `measurements.csv` разделены точками с запятой или табуляцией.',
    'csv-fields': 'В строке `measurements.csv` больше или меньше столбцов, чем в первой.',
    'csv-quote': 'Текст в `measurements.csv` начат кавычкой и ею не закончен.',
    'row-value-missing': 'У замера нет дня, показателя или значения.',
  },
  uk: {
    'csv-columns': 'У першому рядку `measurements.csv` не ті стовпці, які потрібні.',
    'csv-separator': 'Стовпці `measurements.csv` розділено крапками з комою або табуляцією.',
    'csv-fields': 'У рядку `measurements.csv` більше або менше стовпців, ніж у першому.',
    'csv-quote': 'Текст у `measurements.csv` починається лапкою і нею не закінчується.',
    'row-value-missing': 'У виміру немає дня, показника або значення.',
  },
});

export const explainedSnapshots = translations<Record<keyof typeof snapshotWords.en, string>>({
  en: {
    'snapshot-broken': 'A snapshot is no complete JSON, or holds something that no snapshot holds.',
    'snapshot-version': 'A snapshot was written in a format that this version does not read.',
    'snapshot-foreign': 'A snapshot belongs to another strategy, or is none.',
  },
  ru: {
    'snapshot-broken': 'Снимок\u00A0— неполный JSON, или в нём есть то, чего в снимках не бывает.',
    'snapshot-version': 'Снимок записан в формате, который эта версия не читает.',
    'snapshot-foreign': 'Снимок относится к другой стратегии, или это не снимок.',
  },
  uk: {
    'snapshot-broken': 'Знімок\u00A0— неповний JSON, або в ньому є те, чого у знімках не буває.',
    'snapshot-version': 'Знімок записано у форматі, якого ця версія не читає.',
    'snapshot-foreign': 'Знімок належить до іншої стратегії, або це не знімок.',
  },
});

export const explainedCustomers = translations<Record<keyof typeof customersFileWords.en, string>>({
  en: {
    'customers-broken': '`customers.json` is no complete JSON, or holds something unexpected.',
    'customers-version': '`customers.json` was written in a format that this version does not read.',
    'customers-foreign': '`customers.json` belongs to another strategy, or holds no aggregates of customers.',
  },
  ru: {
    'customers-broken': '`customers.json`\u00A0— неполный JSON, или в нём не то, что ожидалось.',
    'customers-version': '`customers.json` записан в формате, который эта версия не читает.',
    'customers-foreign':
      '`customers.json` относится к другой стратегии, или в нём нет сводных данных о клиентах.',
  },
  uk: {
    'customers-broken': '`customers.json`\u00A0— неповний JSON, або в ньому не те, що очікувалося.',
    'customers-version': '`customers.json` записано у форматі, якого ця версія не читає.',
    'customers-foreign':
      '`customers.json` належить до іншої стратегії, або в ньому немає зведених даних про клієнтів.',
  },
});

export const explainedPaths = translations({
  en: {
    'path-missing': 'Nothing stands at a path of the command line.',
    'path-without-strategy': 'A folder of the command line holds no strategy.',
    'comparison-missing': 'The state named by `build --with` cannot be compared with.',
  },
  ru: {
    'path-missing': 'По пути из командной строки ничего нет.',
    'path-without-strategy': 'В папке из командной строки нет стратегии.',
    'comparison-missing': 'С состоянием, которое названо в `build --with`, сравнить нельзя.',
  },
  uk: {
    'path-missing': 'За шляхом із командного рядка нічого немає.',
    'path-without-strategy': 'У теці з командного рядка немає стратегії.',
    'comparison-missing': 'Зі станом, який названо в `build --with`, порівняти не можна.',
  },
});
